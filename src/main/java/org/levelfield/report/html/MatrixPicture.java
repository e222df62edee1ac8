package org.levelfield.report.html;

import java.util.List;
import org.levelfield.report.sheet.Part;

/**
 * Where things stand in the picture of a matrix, in units of the picture.
 *
 * @param matrix what is shown
 */
public record MatrixPicture(Part.Matrix matrix) {

    private static final int LABEL_LETTERS = 46;
    private static final int HEAD_LETTERS = 15;
    private static final int HEAD_LINES = 3;

    /** From the left edge to the first column. */
    public int left() {
        return 310;
    }

    /** From the top edge to the first row. */
    public int top() {
        return 64;
    }

    /** From one column to the next. */
    public int column() {
        return 116;
    }

    /** From one row to the next. */
    public int row() {
        return 34;
    }

    /** The whole width. */
    public int width() {
        return left() + column() * matrix.columns().size() + 4;
    }

    /** The whole height. */
    public int height() {
        return top() + row() * matrix.rows().size() + 4;
    }

    /** A member's name over its column. */
    public List<String> head(int column) {
        return Label.lines(matrix.columns().get(column), HEAD_LETTERS, HEAD_LINES);
    }

    /** A requirement's name before its row. */
    public List<String> label(int row) {
        return Label.lines(matrix.rows().get(row).label(), LABEL_LETTERS, 2);
    }
}
