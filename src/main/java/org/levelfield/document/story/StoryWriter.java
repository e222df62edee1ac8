package org.levelfield.document.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.TextBuilder.CellText;
import org.levelfield.document.TextBuilder.RowText;
import org.levelfield.document.story.Piece.Beside;
import org.levelfield.document.story.Piece.Grid;
import org.levelfield.document.story.Piece.GridCell;
import org.levelfield.document.story.Piece.GridRow;
import org.levelfield.document.story.Piece.Line;

/** Makes blocks of pieces: tells headings, items and running text apart, and tables from frames. */
public final class StoryWriter {

    private static final int DEEPEST_HEADING = 9;

    private final TextBuilder builder;
    /** The level of the last heading whose level is known. */
    private int level;
    /** Held back until the next piece is known, which helps to tell what this one is. */
    private @Nullable Piece waiting;

    private String lastLabel = "";

    /** Writes into a builder. */
    public StoryWriter(TextBuilder builder) {
        this.builder = builder;
    }

    /** Takes the next piece; lines with no words are passed over. */
    public void write(Piece piece) {
        if (piece instanceof Grid table && isFrame(table)) {
            table.rows()
                    .forEach(row -> row.cells().forEach(cell -> cell.content().forEach(this::write)));
        } else if (piece instanceof Beside beside) {
            finish();
            builder.aside(beside.kind(), beside.words());
        } else if (!(piece instanceof Line line) || !line.words().isEmpty()) {
            if (waiting != null) {
                put(waiting, piece);
            }
            waiting = piece;
        }
    }

    /** Says that no more pieces follow, or that what follows is not to be seen together with what came. */
    public void finish() {
        if (waiting != null) {
            put(waiting, null);
        }
        waiting = null;
    }

    /** One column holds no table: it is a frame about running text. */
    private static boolean isFrame(Grid table) {
        return table.rows().stream().allMatch(row -> row.cells().size() <= 1);
    }

    private void put(Piece piece, @Nullable Piece next) {
        if (piece instanceof Line line) {
            LineRole role = LineRole.of(line);
            put(role.mayHead() && standsAlone(role, next) ? role.asHeading() : role, line.depth());
            lastLabel = role.label();
        } else if (piece instanceof Grid table) {
            table(table);
            lastLabel = "";
        }
    }

    /** Items of a list follow one another; a numbered line amid other things heads what follows. */
    private boolean standsAlone(LineRole role, @Nullable Piece next) {
        if (next == null || shape(role.label()).equals(shape(lastLabel))) {
            return false;
        }
        return !(next instanceof Line line) || !shape(LineRole.of(line).label()).equals(shape(role.label()));
    }

    private static String shape(String label) {
        return label.replaceAll("\\d+", "9");
    }

    private void put(LineRole role, int depth) {
        if (role.kind() == LineRole.Kind.ITEM) {
            builder.item(role.words(), role.label(), Math.max(0, depth));
        } else if (role.kind() == LineRole.Kind.HEADING) {
            int shown = Math.min(role.level() > 0 ? role.level() : level + 1, DEEPEST_HEADING);
            level = role.level() > 0 ? shown : level;
            builder.heading(role.words(), shown, role.label());
        } else {
            builder.paragraph(role.words(), role.label());
        }
    }

    private void table(Grid table) {
        int heads = HeadRows.count(table);
        List<RowText> rows = new ArrayList<>();
        List<Piece> after = new ArrayList<>();
        for (GridRow row : table.rows()) {
            List<CellText> cells = new ArrayList<>();
            for (GridCell cell : row.cells()) {
                cells.add(new CellText(words(cell.content(), after), cell.column()));
            }
            rows.add(new RowText(rows.size() < heads, cells));
        }
        builder.table(rows);
        for (Piece piece : after) {
            if (piece instanceof Grid nested) {
                table(nested);
            } else if (piece instanceof Beside beside) {
                builder.aside(beside.kind(), beside.words());
            }
        }
    }

    /** A cell's paragraphs and those of frames in it; tables and asides within it are to follow the table. */
    private static String words(List<Piece> content, List<Piece> after) {
        List<String> lines = new ArrayList<>();
        for (Piece piece : content) {
            if (piece instanceof Line line) {
                lines.add(line.words());
            } else if (piece instanceof Grid table && isFrame(table)) {
                table.rows().forEach(row -> row.cells().forEach(cell -> lines.add(words(cell.content(), after))));
            } else {
                after.add(piece);
            }
        }
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }
}
