/**
 * Writes comments and tracked changes into a copy of a Word file, and leaves all else as it is, byte for byte.
 *
 * <p>In come a file, where its words stand ({@link org.levelfield.document.word.WordPlaces}) and the notes on it; out
 * goes the copy. Parts are edited as text, piece by piece, at the places of tags: no library that reads XML gives back
 * what it has read as it was written. Start reading at {@link org.levelfield.report.annotate.word.WordAnnotator}.
 */
@NullMarked
package org.levelfield.report.annotate.word;

import org.jspecify.annotations.NullMarked;
