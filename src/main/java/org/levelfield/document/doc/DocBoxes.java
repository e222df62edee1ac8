package org.levelfield.document.doc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.GenericPropertyNode;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;

/** The text boxes of the body, each by the drawing that shows it. Each is given once. */
final class DocBoxes {

    /** Where the file's head says where the table of text boxes lies, and how long it is. */
    private static final int TABLE_AT = 602;

    private static final int ENTRY_SIZE = 22;
    private static final int SHAPE_AT = 14;

    private final HWPFDocument file;
    private final Map<Integer, Range> byShape = new LinkedHashMap<>();

    DocBoxes(HWPFDocument file) {
        this.file = file;
        Range boxes = file.getMainTextboxRange();
        byte[] head = file.getMainStream();
        int offset = LittleEndian.getInt(head, TABLE_AT);
        int size = LittleEndian.getInt(head, TABLE_AT + LittleEndian.INT_SIZE);
        if (size <= 0 || boxes.getEndOffset() <= boxes.getStartOffset()) {
            return;
        }
        PlexOfCps entries = new PlexOfCps(file.getTableStream(), offset, size, ENTRY_SIZE);
        // The last entry stands for no box.
        for (int i = 0; i < entries.length() - 1; i++) {
            GenericPropertyNode entry = entries.getProperty(i);
            int from = boxes.getStartOffset() + entry.getStart();
            int to = Math.min(boxes.getStartOffset() + entry.getEnd(), boxes.getEndOffset());
            if (from < to) {
                byShape.put(LittleEndian.getInt(entry.getBytes(), SHAPE_AT), new Range(from, to, file));
            }
        }
    }

    /** The boxes of the drawing that hangs on a character. */
    List<Range> at(int place) {
        if (byShape.isEmpty()) {
            return List.of();
        }
        OfficeDrawing drawing = file.getOfficeDrawingsMain().getOfficeDrawingAt(place);
        Range box = drawing == null ? null : byShape.remove(drawing.getShapeId());
        return box == null ? List.of() : List.of(box);
    }

    /** The boxes that no drawing gave so far: those in groups of drawings. */
    List<Range> rest() {
        List<Range> left = new ArrayList<>(byShape.values());
        byShape.clear();
        return left;
    }
}
