package org.levelfield.document.prose;

import org.levelfield.document.prose.Piece.Line;

/** Told where in a document's text the words of lines come to stand: for those who must find their way back. */
public interface LinePlaces {

    /** For those who need not. */
    LinePlaces IGNORED = (line, from, at) -> {};

    /**
     * The words of a line from unit {@code from} to their end stand in the text from unit {@code at} on.
     *
     * @param line the very line that was written
     */
    void put(Line line, int from, int at);
}
