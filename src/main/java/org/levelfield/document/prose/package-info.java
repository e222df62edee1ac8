/**
 * Makes blocks of what word processors hold, whatever their file format: paragraphs with their labels, and tables.
 *
 * <p>In come {@link org.levelfield.document.prose.Piece}s in reading order; out come headings, items, paragraphs and
 * tables in a {@link org.levelfield.document.TextBuilder}. Here lies what the formats of word processors have in
 * common: how lists count and numbers are written, which lines are headings, which rows hold column heads, what signs
 * symbol fonts show, and what the report says of oddities. Readers of single formats use this package; it knows none of
 * them, and no library.
 */
@NullMarked
package org.levelfield.document.prose;

import org.jspecify.annotations.NullMarked;
