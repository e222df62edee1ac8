package org.levelfield.document.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.levelfield.document.Block;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.TextBuilder.CellText;
import org.levelfield.document.TextBuilder.RowText;
import org.levelfield.document.prose.Piece.Beside;
import org.levelfield.document.prose.Piece.Grid;
import org.levelfield.document.prose.Piece.GridCell;
import org.levelfield.document.prose.Piece.GridRow;
import org.levelfield.document.prose.Piece.Line;

/** Makes blocks of pieces: tells headings, items and running text apart, and tables from frames. */
public final class BlockWriter {

    private static final int DEEPEST_HEADING = 9;

    /** What the indents of lines are. */
    public enum Indents {
        /** Distances: an item that stands farther in than the one before it stands within it. */
        MEASURED,
        /** The number of lists about the line, the outermost left out. */
        COUNTED
    }

    private final TextBuilder builder;
    private final Indents measure;
    private final LinePlaces places;
    /** The indents of the items that the next one may stand in. */
    private final Deque<Integer> indents = new ArrayDeque<>();
    /** The level of the last heading whose level is known. */
    private int level;
    /** Held back until the next piece is known, which helps to tell what this one is. */
    private @Nullable Piece waiting;
    /** What stands beside the piece that waits, to be put after it. */
    private final List<Beside> beside = new ArrayList<>();

    private String lastLabel = "";

    /** Writes to {@code builder} lines whose indents are what {@code measure} says. */
    public BlockWriter(TextBuilder builder, Indents measure) {
        this(builder, measure, LinePlaces.IGNORED);
    }

    /** The same, which tells {@code places} where each line of the document's own words comes to stand. */
    public BlockWriter(TextBuilder builder, Indents measure, LinePlaces places) {
        this.builder = builder;
        this.measure = measure;
        this.places = places;
    }

    /** Takes the next piece; lines with no words are passed over. */
    public void write(Piece piece) {
        if (piece instanceof Beside words) {
            beside.add(words);
            return;
        }
        if (piece instanceof Line line && line.words().isEmpty()) {
            return;
        }
        if (piece instanceof Grid table && isFrame(table)) {
            table.rows()
                    .forEach(row -> row.cells().forEach(cell -> cell.content().forEach(this::write)));
            return;
        }
        if (waiting != null) {
            put(waiting, piece);
        }
        beside();
        waiting = piece;
    }

    /** Says that no more pieces follow, or that what follows is not to be seen together with what came. */
    public void finish() {
        if (waiting != null) {
            put(waiting, null);
        }
        waiting = null;
        beside();
    }

    private void beside() {
        beside.forEach(words -> builder.aside(words.kind(), words.words()));
        beside.clear();
    }

    /** Writes what a note holds; its first paragraph carries its number or sign. */
    public void note(String sign, List<Piece> content) {
        String label = sign;
        for (Piece piece : content) {
            if (!(piece instanceof Line line)) {
                write(piece);
                finish();
            } else if (!line.words().isEmpty()) {
                place(line, line.words(), label);
                builder.paragraph(line.words(), label);
                label = "";
            }
        }
    }

    /** One column holds no table: it is a frame about running text. */
    private static boolean isFrame(Grid table) {
        return table.rows().stream().allMatch(row -> row.cells().size() <= 1);
    }

    private void put(Piece piece, @Nullable Piece next) {
        if (piece instanceof Line line) {
            LineRole role = LineRole.of(line);
            place(line, role.words(), role.label());
            put(role.mayHead() && standsAlone(role, next) ? role.asHeading() : role, line.indent());
            lastLabel = role.label();
        } else if (piece instanceof Grid table) {
            table(table);
            lastLabel = "";
        }
    }

    /** Tells where the last units of a line, which are {@code words}, come to stand behind a label. */
    private void place(Line line, String words, String label) {
        int start = builder.length() + (label.isEmpty() ? 0 : label.length() + 1);
        places.put(line, line.words().length() - words.length(), start);
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

    private void put(LineRole role, int indent) {
        if (role.kind() == LineRole.Kind.ITEM) {
            builder.item(role.words(), role.label(), depth(indent));
            return;
        }
        indents.clear();
        if (role.kind() == LineRole.Kind.HEADING) {
            int shown = Math.min(role.level() > 0 ? role.level() : level + 1, DEEPEST_HEADING);
            level = role.level() > 0 ? role.level() : level;
            builder.heading(role.words(), shown, role.label());
        } else {
            builder.paragraph(role.words(), role.label());
        }
    }

    private int depth(int indent) {
        if (measure == Indents.COUNTED) {
            return Math.max(0, indent);
        }
        while (!indents.isEmpty() && indents.getLast() >= indent) {
            indents.removeLast();
        }
        indents.addLast(indent);
        return indents.size() - 1;
    }

    private void table(Grid table) {
        indents.clear();
        int heads = HeadRows.count(table);
        List<List<List<Line>>> content = new ArrayList<>();
        List<RowText> rows = new ArrayList<>();
        List<Grid> nested = new ArrayList<>();
        for (GridRow row : table.rows()) {
            List<CellText> cells = new ArrayList<>();
            List<List<Line>> filled = new ArrayList<>();
            for (GridCell cell : row.cells()) {
                List<Line> lines = new ArrayList<>();
                lines(cell.content(), lines, nested);
                cells.add(new CellText(words(lines), cell.column()));
                if (!lines.isEmpty()) {
                    filled.add(lines);
                }
            }
            rows.add(new RowText(rows.size() < heads, cells));
            content.add(filled);
        }
        place(builder.table(rows), content);
        nested.forEach(this::table);
    }

    /** A cell's paragraphs and those of frames in it; tables and what stands beside are put aside to follow the table. */
    private void lines(List<Piece> content, List<Line> lines, List<Grid> nested) {
        for (Piece piece : content) {
            if (piece instanceof Grid table && !isFrame(table)) {
                nested.add(table);
            } else if (piece instanceof Grid table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> lines(cell.content(), lines, nested)));
            } else if (piece instanceof Beside words) {
                beside.add(words);
            } else if (piece instanceof Line line && !line.words().isEmpty()) {
                lines.add(line);
            }
        }
    }

    private static String words(List<Line> lines) {
        return String.join("\n", lines.stream().map(Line::words).toList());
    }

    /** Tells where the lines of a table's cells came to stand; cells without words are in neither list. */
    private void place(List<Block.Row> rows, List<List<List<Line>>> content) {
        for (Block.Row row : rows) {
            List<List<Line>> filled = content.get(row.number() - 1);
            for (int i = 0; i < filled.size(); i++) {
                int at = row.cells().get(i).span().start();
                for (Line line : filled.get(i)) {
                    places.put(line, 0, at);
                    at += line.words().length() + 1;
                }
            }
        }
    }

    /** All lines of a piece, whatever it is; what stands beside them left out. */
    public static void lines(Piece piece, List<String> lines) {
        if (piece instanceof Line line) {
            lines.add(line.words());
        } else if (piece instanceof Grid table) {
            table.rows()
                    .forEach(row -> row.cells().forEach(cell -> cell.content().forEach(in -> lines(in, lines))));
        }
    }
}
