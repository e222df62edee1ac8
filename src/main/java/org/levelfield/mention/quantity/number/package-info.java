/**
 * Reads numbers in digits and in words, with scale words, restatements and ranges: "1,200", "two and a half million",
 * "three (3)", "3-5".
 *
 * <p>In come {@link org.levelfield.mention.quantity.token.Tokens} and a place among them, out comes the {@link
 * org.levelfield.mention.quantity.number.Numeral} that begins there, or null. Start reading at {@link
 * org.levelfield.mention.quantity.number.NumeralReader}.
 *
 * <p>What a number counts, and whether it is rather a name, is not said here: of the project only the tokens may be
 * imported.
 */
@NullMarked
package org.levelfield.mention.quantity.number;

import org.jspecify.annotations.NullMarked;
