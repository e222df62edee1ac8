package org.levelfield.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.levelfield.finding.Finding;
import org.levelfield.report.Report;

/**
 * Where things stand in the picture of findings by group and status, in units of the picture.
 *
 * @param rows a row for each group, the one with most findings first
 */
public record GroupsPicture(List<Row> rows) {

    private static final int LONGEST = 420;
    private static final int SHORTEST = 28;

    /**
     * A group.
     *
     * @param label its name
     * @param number of its findings
     * @param pieces of its bar, from left to right
     */
    public record Row(String label, int number, List<Piece> pieces) {
        /** Keeps its own copy. */
        public Row {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * Findings of one status.
     *
     * @param look their status
     * @param number of them
     * @param start from the left edge of the bar
     * @param length of the piece
     */
    public record Piece(Look look, long number, int start, int length) {}

    /** Keeps its own copy. */
    public GroupsPicture {
        rows = List.copyOf(rows);
    }

    static GroupsPicture of(Report report) {
        Map<String, List<Finding>> groups =
                new TreeMap<>(report.open().stream().collect(Collectors.groupingBy(Finding::group)));
        int most = groups.values().stream().mapToInt(List::size).max().orElse(1);
        List<Row> rows = new ArrayList<>();
        groups.forEach((name, findings) -> rows.add(row(name.replace('-', ' '), findings, most)));
        rows.sort((one, other) -> Integer.compare(other.number(), one.number()));
        return new GroupsPicture(rows);
    }

    /** No piece is too short for its number. */
    private static Row row(String label, List<Finding> findings, int most) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (Look look : Look.GRAVEST_FIRST) {
            long number = findings.stream()
                    .filter(one -> one.status() == look.status())
                    .count();
            if (number > 0) {
                int length =
                        (int) Math.max(SHORTEST + 8 * String.valueOf(number).length(), number * LONGEST / most);
                pieces.add(new Piece(look, number, start, length));
                start += length;
            }
        }
        return new Row(label, findings.size(), pieces);
    }

    /** In a sentence, for who cannot see it. */
    public String told() {
        return rows.stream()
                .map(row -> row.label() + ": "
                        + row.pieces().stream()
                                .map(one -> one.number() + " " + one.look().words(one.number()))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    /** The statuses that are there. */
    public List<Look> looks() {
        Map<Look, Boolean> seen = new LinkedHashMap<>();
        Look.GRAVEST_FIRST.forEach(look -> {
            if (rows.stream().flatMap(row -> row.pieces().stream()).anyMatch(piece -> piece.look() == look)) {
                seen.put(look, true);
            }
        });
        return List.copyOf(seen.keySet());
    }

    /** From the left edge to where bars begin. */
    public int left() {
        return 200;
    }

    /** The whole width. */
    public int width() {
        int longest = rows.stream()
                .flatMap(row -> row.pieces().stream())
                .mapToInt(piece -> piece.start() + piece.length())
                .max()
                .orElse(0);
        return left() + longest + 60;
    }

    /** From one row to the next. */
    public int row() {
        return 34;
    }

    /** The whole height. */
    public int height() {
        return row() * rows.size() + 4;
    }
}
