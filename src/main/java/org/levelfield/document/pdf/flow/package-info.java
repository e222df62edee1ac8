/**
 * Joins the pages of a document to one text: leaves out running heads and feet, joins lines to passages, also over the
 * end of a page, tells headings and items, and writes all of it as blocks.
 *
 * <p>In come the {@link org.levelfield.document.pdf.layout.PageText}s of all pages and the titles of the outline, out
 * comes a {@link org.levelfield.document.TextBuilder} with the whole text. Start reading at {@link
 * org.levelfield.document.pdf.flow.PageJoiner}, the only class seen from outside.
 *
 * <p>Words and drawn lines are no longer seen: neither {@code page} nor PDFBox must be imported.
 */
@NullMarked
package org.levelfield.document.pdf.flow;

import org.jspecify.annotations.NullMarked;
