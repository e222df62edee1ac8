/**
 * Reads plain text and Markdown into text and blocks; sees no other format.
 *
 * <p>In comes a file whose kind is known, out comes its {@link org.levelfield.document.Content}. Start reading at {@link
 * org.levelfield.document.text.TextReader}. Plain text says nothing of its headings, lists and columns, which are told
 * by their looks; Markdown says all of it.
 */
@NullMarked
package org.levelfield.document.text;

import org.jspecify.annotations.NullMarked;
