/**
 * Cuts a text into words, runs of digits and signs.
 *
 * <p>In comes any text, out come its {@link org.levelfield.mention.quantity.token.Tokens}, each with its stretch of the
 * text in UTF-16 units and with what the layout around it says: line, paragraph, address. {@link
 * org.levelfield.mention.quantity.token.WordList} holds the words that readers compare tokens with. Start reading at
 * {@link org.levelfield.mention.quantity.token.Tokenizer}.
 *
 * <p>Promised: the time grows with the length of the text, and no text fails. What a token means is not said here, and
 * nothing else of the project must be imported, since all readers stand on this.
 */
@NullMarked
package org.levelfield.mention.quantity.token;

import org.jspecify.annotations.NullMarked;
