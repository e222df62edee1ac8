/**
 * Documents that people pass on: a {@link org.levelfield.report.sheet.Sheet} says what stands in one, whatever format it
 * is written in, and {@link org.levelfield.report.sheet.SheetDocx} writes it for a word processor.
 *
 * <p>A sheet knows nothing of tenders. Who makes one says what it holds once, and has it in every format.
 */
@NullMarked
package org.levelfield.report.sheet;

import org.jspecify.annotations.NullMarked;
