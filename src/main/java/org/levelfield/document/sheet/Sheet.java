package org.levelfield.document.sheet;

import java.util.List;
import org.levelfield.document.Block;

/**
 * One sheet of a workbook, empty cells left out.
 *
 * @param name as on its tab
 * @param rows from top to bottom
 * @param boxes text boxes, from top to bottom
 * @param remarks comments on cells, and the choices and hints that cells offer
 */
record Sheet(String name, List<Row> rows, List<Box> boxes, List<Remark> remarks) {

    /**
     * A row. Empty ones are kept where their borders show that a table goes on.
     *
     * @param number counted from 1
     * @param bordered which of the first 64 columns have borders: column 1 is bit 0
     * @param cells from left to right
     */
    record Row(int number, long bordered, List<Cell> cells) {

        /** Whether borders part the row into several cells, filled or not. */
        boolean isRuled() {
            return Long.bitCount(bordered) > 1;
        }
    }

    /**
     * A cell with words.
     *
     * @param column counted from 1
     * @param lastColumn the last column over which it is merged; its own otherwise
     * @param lastRow the last row over which it is merged; its own otherwise
     * @param words as shown, lines parted by line feeds
     * @param figure whether it holds a number or a date
     * @param look how it stands out
     */
    record Cell(int column, int lastColumn, int lastRow, String words, boolean figure, Look look) {}

    /**
     * How a cell looks.
     *
     * @param strong in bold or large letters
     * @param shaded on a coloured ground
     * @param bordered with a line on a side
     */
    record Look(boolean strong, boolean shaded, boolean bordered) {
        static final Look PLAIN = new Look(false, false, false);
    }

    /**
     * Words in a shape that lies over the cells.
     *
     * @param row the row at which it begins, counted from 1
     * @param words its paragraphs, parted by line feeds
     */
    record Box(int row, String words) {}

    /** Words beside a cell. */
    record Remark(Block.Aside.Kind kind, String words) {}

    boolean isEmpty() {
        return rows.isEmpty() && boxes.isEmpty() && remarks.isEmpty();
    }
}
