package org.levelfield.document.pdf.flow;

import org.levelfield.document.Block;

/**
 * Words that stand beside a page's own.
 *
 * @param page counted from 1
 * @param kind what they are
 * @param words on one line
 */
record AsidePiece(int page, Block.Aside.Kind kind, String words) implements Piece {}
