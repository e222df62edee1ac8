/**
 * Writes findings as a table, a row each: as CSV and as a workbook.
 *
 * <p>What buyers wrote must not be run by the program that opens the table: a cell that would be a formula is made text.
 */
@NullMarked
package org.levelfield.report.table;

import org.jspecify.annotations.NullMarked;
