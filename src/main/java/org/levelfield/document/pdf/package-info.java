/**
 * Reads PDF files with PDFBox into text and blocks; sees no other format.
 *
 * <p>In comes a file whose kind is known, out comes its {@link org.levelfield.document.Content}; a file that cannot be
 * read is an {@link org.levelfield.document.UnreadableException} with the reason.
 */
@NullMarked
package org.levelfield.document.pdf;

import org.jspecify.annotations.NullMarked;
