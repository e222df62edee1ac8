package org.levelfield.mention;

/**
 * A word or number of a text.
 *
 * @param start offset of its first UTF-16 unit in the text
 * @param end one past its last unit
 * @param word in lower case, apostrophes folded
 * @param stem the word with its endings taken off, for comparing
 */
record Token(int start, int end, String word, String stem) {}
