/**
 * Reads Word's binary documents (DOC, Word 6 to 2003) with Apache POI into text and blocks; sees no other format.
 *
 * <p>In comes a file whose kind is known, out comes its {@link org.levelfield.document.Content}; a file that cannot be
 * read is an {@link org.levelfield.document.UnreadableException} with the reason. POI answers odd files with exceptions
 * of many kinds: where its paragraphs cannot be had, the words alone are read, and a notice says so.
 */
@NullMarked
package org.levelfield.document.doc;

import org.jspecify.annotations.NullMarked;
