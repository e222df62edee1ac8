/**
 * Reads Word documents (DOCX) with Apache POI into text and blocks; sees no other format.
 *
 * <p>In comes a file whose kind is known, out comes its {@link org.levelfield.document.Content}; a file that cannot be
 * read is an {@link org.levelfield.document.UnreadableException} with the reason. Files inside are copied to a {@link
 * org.levelfield.document.Spool} and given as attachments, for the readers of their formats. The container itself is
 * opened by {@link org.levelfield.document.word.parts}; here is told what its elements mean.
 */
@NullMarked
package org.levelfield.document.word;

import org.jspecify.annotations.NullMarked;
