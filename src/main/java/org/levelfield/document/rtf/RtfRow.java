package org.levelfield.document.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.ArrayList;
import java.util.List;
import org.levelfield.document.prose.TableStack.CellShape;
import org.levelfield.document.prose.TableStack.RowShape;

/** A row of a table while it is being laid out: each cell's marks come first, then its right edge. */
final class RtfRow {

    private final RtfTables tables;
    private final List<CellShape> cells = new ArrayList<>();
    private int left;
    private boolean head;
    private boolean shaded;
    private boolean continued;

    RtfRow(RtfTables tables) {
        this.tables = tables;
    }

    /** Takes a mark of the layout of rows; false if it is none. */
    boolean mark(Command command, int value) {
        switch (command) {
            case trowd -> {
                cells.clear();
                left = 0;
                head = false;
                shaded = false;
                continued = false;
            }
            case trleft -> left = value;
            case trhdr -> head = true;
            case clmrg, clvmrg -> continued = true;
            case clcbpat -> shaded |= tables.isColoured(value);
            case clshdng -> shaded |= value > 0;
            case cellx -> {
                cells.add(new CellShape(left, shaded, continued));
                left = value;
                shaded = false;
                continued = false;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    RowShape shape() {
        return new RowShape(head, false, cells);
    }
}
