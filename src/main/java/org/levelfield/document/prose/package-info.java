/**
 * What the readers of running text share, whatever their file format: it makes blocks of lines and tables.
 *
 * <p>In come {@link org.levelfield.document.prose.Piece}s in reading order, each with what its format says of it; {@link
 * org.levelfield.document.prose.BlockWriter} tells headings, items, running text and tables apart and gives them to a
 * {@link org.levelfield.document.TextBuilder}. Beside it lies what formats have in common before that: how words are
 * cleaned, lists counted and numbers written, what signs symbol fonts show, how paragraphs are put into cells, and what
 * the report says of oddities. Readers of single formats use this package; it knows none of them, and no library.
 */
@NullMarked
package org.levelfield.document.prose;

import org.jspecify.annotations.NullMarked;
