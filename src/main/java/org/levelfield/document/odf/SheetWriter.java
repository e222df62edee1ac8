package org.levelfield.document.odf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.levelfield.document.prose.BlockWriter;
import org.levelfield.document.prose.Oddity;
import org.levelfield.document.prose.Piece;
import org.levelfield.document.prose.Piece.Grid;
import org.levelfield.document.prose.Piece.GridRow;
import org.levelfield.document.prose.Piece.Line;

/** Writes the sheets of one file, each as a heading and its regions, parted by empty rows, as tables. */
final class SheetWriter {

    private static final int LARGEST_REGION = 20_000;
    private static final int MOST_CELLS = 1_000_000;
    /** Copies of another file's sheets, kept for its links, bear that file's address as their name. */
    private static final String COPY = "'file:";

    private final Styles styles;
    private final BlockWriter writer;
    private final StoryReader story;
    private final GridReader grids;
    private final Set<Oddity> oddities;

    private final List<GridRow> region = new ArrayList<>();
    private Columns columns = new Columns();
    private String name = "";
    private boolean copy;
    private boolean hidden;
    private boolean head;
    private boolean begun;
    private int cells;

    SheetWriter(Styles styles, BlockWriter writer, StoryReader story, Set<Oddity> oddities) {
        this.styles = styles;
        this.writer = writer;
        this.story = story;
        this.grids = new GridReader(styles, story, oddities);
        this.oddities = oddities;
    }

    void open(XmlElement element) {
        if (element.name().equals("table:table")) {
            name = element.get("name");
            copy = name.startsWith(COPY);
            hidden = styles.look("table", element.get("style-name")).hidden().orElse(false);
            columns = new Columns();
            begun = false;
        } else if (element.name().equals("table:table-header-rows")) {
            head = true;
        }
    }

    void close(String element) {
        if (element.equals("table:table")) {
            flush();
        } else if (element.equals("table:table-header-rows")) {
            head = false;
        }
    }

    void take(XmlElement element) {
        if (copy) {
            return;
        }
        switch (element.name()) {
            case "table:table-row" -> row(element);
            case "table:table-column" -> columns.add(element);
            case "table:table-header-columns" -> element.children().forEach(columns::add);
            case "table:shapes", "office:forms", "table:tracked-changes" -> beside(element);
            default -> {}
        }
    }

    private void beside(XmlElement element) {
        List<Piece> pieces = story.read(element, Look.NONE);
        if (GridReader.hasWords(pieces)) {
            begin();
            pieces.forEach(writer::write);
        }
    }

    private void row(XmlElement element) {
        List<GridRow> rows = grids.row(element, new GridReader.Place(columns, head), Look.NONE);
        boolean filled = rows.get(0).cells().stream().anyMatch(cell -> GridReader.hasWords(cell.content()));
        if (!filled || region.size() >= LARGEST_REGION) {
            flush();
        }
        for (GridRow row : filled ? rows : List.<GridRow>of()) {
            GridRow kept = new GridRow(
                    row.head(),
                    row.cells().stream()
                            .filter(cell -> GridReader.hasWords(cell.content()))
                            .toList());
            cells += kept.cells().size();
            if (cells > MOST_CELLS) {
                oddities.add(Oddity.LONG);
                return;
            }
            region.add(kept);
        }
    }

    private void flush() {
        if (!region.isEmpty()) {
            begin();
            writer.write(new Grid(region));
            writer.finish();
            region.clear();
        }
    }

    /** A sheet that holds nothing gets no heading. */
    private void begin() {
        if (!begun) {
            begun = true;
            writer.write(Line.heading(name, 1));
            if (hidden) {
                oddities.add(Oddity.HIDDEN);
            }
        }
    }
}
