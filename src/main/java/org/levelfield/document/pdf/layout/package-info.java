/**
 * Makes lines and tables, in reading order, of what a page draws: rows, columns of running text, ruled grids with their
 * cells, and tables whose columns are only aligned.
 *
 * <p>In comes a {@link org.levelfield.document.pdf.page.PageScan}, out comes a {@link
 * org.levelfield.document.pdf.layout.PageText}, whose {@link org.levelfield.document.pdf.layout.Element}s are lines and
 * tables. Start reading at {@link org.levelfield.document.pdf.layout.PageLayout}.
 *
 * <p>One page is seen at a time, and what its words say is not looked at: that is for {@code flow}, which must not be
 * imported here. Neither must PDFBox, so that a layout can be tried without a file.
 */
@NullMarked
package org.levelfield.document.pdf.layout;

import org.jspecify.annotations.NullMarked;
