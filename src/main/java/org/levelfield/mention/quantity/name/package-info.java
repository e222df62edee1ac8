/**
 * Tells numbers that name something from those that count: clause, lot and page numbers, norms, codes, telephone numbers
 * and times of day.
 *
 * <p>In come {@link org.levelfield.mention.quantity.token.Tokens} and a place among them, out comes where such a name
 * ends, as the index one past its last token, or -1. Start reading at {@link
 * org.levelfield.mention.quantity.name.ReferenceReader}.
 *
 * <p>A name has no value, so nothing here reads numbers: of the project only the tokens may be imported.
 */
@NullMarked
package org.levelfield.mention.quantity.name;

import org.jspecify.annotations.NullMarked;
