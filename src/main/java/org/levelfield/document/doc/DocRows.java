package org.levelfield.document.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;
import org.apache.poi.util.LittleEndian;
import org.levelfield.document.prose.TableStack.CellShape;
import org.levelfield.document.prose.TableStack.RowShape;

/** How the rows of tables are laid out, which stands with the paragraph that ends a row. */
final class DocRows {

    private static final short SHADES = (short) 0xD612;
    private static final short OLD_SHADES = (short) 0xD609;
    /** The bytes of a cell's shade, and where in it the colour of the ground stands. */
    private static final int SHADE_SIZE = 10;

    private static final int GROUND_AT = 4;
    private static final int AUTOMATIC = 0xFF000000;
    private static final int WHITE = 0x00FFFFFF;
    private static final int OLD_WHITE = 8;

    private final Map<Integer, PAPX> byEnd = new HashMap<>();

    DocRows(List<PAPX> paragraphs) {
        paragraphs.forEach(each -> byEnd.putIfAbsent(each.getEnd(), each));
    }

    /** The shape of the row whose last paragraph ends at a place in the document's characters. */
    RowShape endingAt(int end, boolean deleted) {
        PAPX found = byEnd.get(end);
        if (found == null) {
            return new RowShape(false, deleted, List.of());
        }
        try {
            TableProperties row = TableSprmUncompressor.uncompressTAP(found.getSprmBuf());
            return new RowShape(row.getFTableHeader(), deleted, cells(row, found.getSprmBuf()));
        } catch (RuntimeException e) {
            // Of the shape alone: the words of the row are read without it.
            return new RowShape(false, deleted, List.of());
        }
    }

    private static List<CellShape> cells(TableProperties row, SprmBuffer raw) {
        short[] edges = row.getRgdxaCenter();
        TableCellDescriptor[] cells = row.getRgtc();
        List<CellShape> made = new ArrayList<>();
        for (int i = 0; i < row.getItcMac() && edges != null && i < edges.length; i++) {
            TableCellDescriptor cell = cells != null && i < cells.length ? cells[i] : null;
            boolean right = cell != null && cell.isFMerged() && !cell.isFFirstMerged();
            boolean lower = cell != null && cell.isFVertMerge() && !cell.isFVertRestart();
            made.add(new CellShape(edges[i], isShaded(raw, i), right || lower));
        }
        return made;
    }

    private static boolean isShaded(SprmBuffer raw, int cell) {
        SprmOperation shades = raw.findSprm(SHADES);
        if (shades != null) {
            int at = shades.getGrpprlOffset() + cell * SHADE_SIZE + GROUND_AT;
            if (at + LittleEndian.INT_SIZE > shades.getGrpprl().length || outside(shades, (cell + 1) * SHADE_SIZE)) {
                return false;
            }
            int ground = LittleEndian.getInt(shades.getGrpprl(), at);
            return ground != AUTOMATIC && (ground & WHITE) != WHITE;
        }
        SprmOperation old = raw.findSprm(OLD_SHADES);
        if (old == null || outside(old, (cell + 1) * LittleEndian.SHORT_SIZE)) {
            return false;
        }
        int shade = LittleEndian.getUShort(old.getGrpprl(), old.getGrpprlOffset() + cell * LittleEndian.SHORT_SIZE);
        int ground = (shade >> 5) & 0x1f;
        int pattern = shade >> 10;
        return pattern > 0 || (ground != 0 && ground != OLD_WHITE);
    }

    /** Whether what the cell needs goes on beyond the bytes of the property. */
    private static boolean outside(SprmOperation property, int needed) {
        int header = LittleEndian.SHORT_SIZE + 1;
        return needed > property.size() - header;
    }
}
