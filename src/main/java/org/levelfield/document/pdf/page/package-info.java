/**
 * Takes what a page draws: its letters, put together to words, and its straight lines and coloured grounds.
 *
 * <p>In comes a page of PDFBox, out comes a {@link org.levelfield.document.pdf.page.PageScan}, in points; nothing is
 * sorted or joined beyond the word yet. A page that draws more than any page needs is cut, and says so. Start reading at
 * {@link org.levelfield.document.pdf.page.PageScanner}.
 *
 * <p>Nothing of the project is imported: what lines and tables are is decided later. Content streams are read here
 * alone, so that PDFBox's ways of drawing stay out of the packages that follow.
 */
@NullMarked
package org.levelfield.document.pdf.page;

import org.jspecify.annotations.NullMarked;
