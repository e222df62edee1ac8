package org.levelfield.document.pdf.flow;

/** A passage, a table or words beside them, in the reading order of the document. */
sealed interface Piece permits Passage, TablePiece, AsidePiece {

    /** The page on which it starts, counted from 1. */
    int page();
}
