package org.levelfield.document.pdf.flow;

/** A passage or a table, in the reading order of the document. */
sealed interface Piece permits Passage, TablePiece {

    /** The page on which it starts, counted from 1. */
    int page();
}
