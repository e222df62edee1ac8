/**
 * Puts a screening on a {@link org.levelfield.report.sheet.Sheet}, for a browser or a word processor.
 *
 * <p>Its sentences are those of {@link org.levelfield.report.ScreeningWords}; here is decided only what stands where.
 */
@NullMarked
package org.levelfield.report.screening;

import org.jspecify.annotations.NullMarked;
