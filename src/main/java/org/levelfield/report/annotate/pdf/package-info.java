/**
 * Writes highlights with notes, and an index page, behind what a PDF file holds.
 *
 * <p>In come a file and the notes on it, whose quotes know their boxes on the pages; out goes a copy. Start reading at
 * {@link org.levelfield.report.annotate.pdf.PdfAnnotator}.
 */
@NullMarked
package org.levelfield.report.annotate.pdf;

import org.jspecify.annotations.NullMarked;
