package org.levelfield.document.pdf.flow;

import org.levelfield.document.pdf.layout.GridText;

/**
 * A table on its page.
 *
 * @param page counted from 1
 * @param grid its cells
 */
record TablePiece(int page, GridText grid) implements Piece {}
