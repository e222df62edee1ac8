/**
 * Reads PDF files with PDFBox into text and blocks; sees no other format.
 *
 * <p>In comes a file whose kind is known, out comes its {@link org.levelfield.document.Content}; a file that cannot be
 * read is an {@link org.levelfield.document.UnreadableException} with the reason. The work is done below, each step
 * seeing only those before it: {@link org.levelfield.document.pdf.page} takes what a page draws, {@link
 * org.levelfield.document.pdf.layout} makes lines and tables of it, {@link org.levelfield.document.pdf.flow} joins the
 * pages to one text. What belongs to the file as a whole stays here: opening it, its outline, its form and its notices.
 * Start reading at {@link org.levelfield.document.pdf.PdfReader}.
 */
@NullMarked
package org.levelfield.document.pdf;

import org.jspecify.annotations.NullMarked;
