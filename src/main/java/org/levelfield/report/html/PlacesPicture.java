package org.levelfield.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.levelfield.document.Document;
import org.levelfield.finding.Finding;
import org.levelfield.report.Report;
import org.levelfield.report.ReportWords;

/**
 * Where things stand in the picture of documents and the findings in them, in units of the picture. Each status has a
 * line of its own, so that it is told apart without colour.
 *
 * @param rows a row for each document in which something was found
 */
public record PlacesPicture(List<Row> rows) {

    private static final int STEPS = 240;
    private static final int STEP = 2;
    private static final int LANE = 15;

    /**
     * A document.
     *
     * @param label the lines of its name
     * @param top from the upper edge of the picture
     * @param number of findings in it
     * @param lanes a line of places for each status that is there
     */
    public record Row(List<String> label, int top, int number, List<Lane> lanes) {
        /** Keeps its own copies. */
        public Row {
            label = List.copyOf(label);
            lanes = List.copyOf(lanes);
        }
    }

    /**
     * Places of one status.
     *
     * @param look the status
     * @param places from the left edge of the lane; places side by side fall into one
     */
    public record Lane(Look look, List<Integer> places) {
        /** Keeps its own copy. */
        public Lane {
            places = List.copyOf(places);
        }
    }

    /** Keeps its own copy. */
    public PlacesPicture {
        rows = List.copyOf(rows);
    }

    static PlacesPicture of(Report report, ReportWords words) {
        Map<String, List<Finding>> found = report.open().stream()
                .filter(one -> one.clause().isPresent())
                .collect(Collectors.groupingBy(
                        one -> one.clause().orElseThrow().document(), LinkedHashMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        int top = 0;
        for (Document document : report.documents()) {
            List<Finding> findings = found.getOrDefault(document.id(), List.of());
            if (!findings.isEmpty()) {
                List<Lane> lanes = lanes(findings, Math.max(1, document.text().length()));
                rows.add(new Row(Label.lines(words.file(document.id()), 30, 2), top, findings.size(), lanes));
                top += height(lanes);
            }
        }
        return new PlacesPicture(rows);
    }

    private static List<Lane> lanes(List<Finding> findings, int length) {
        List<Lane> lanes = new ArrayList<>();
        for (Look look : Look.GRAVEST_FIRST) {
            TreeSet<Integer> places = new TreeSet<>();
            findings.stream()
                    .filter(one -> one.status() == look.status())
                    .flatMap(one -> one.clause().stream())
                    .forEach(at -> places.add(
                            (int) Math.min(STEPS - 1, (long) at.span().start() * STEPS / length) * STEP));
            if (!places.isEmpty()) {
                lanes.add(new Lane(look, List.copyOf(places)));
            }
        }
        return lanes;
    }

    private static int height(List<Lane> lanes) {
        return Math.max(36, lanes.size() * LANE + 14);
    }

    /** In a sentence, for who cannot see it. */
    public String told() {
        return rows.stream()
                .map(row -> String.join(" ", row.label()) + ": " + row.number()
                        + (row.number() == 1 ? " finding" : " findings"))
                .collect(Collectors.joining("; "));
    }

    /** From the left edge to where a document begins. */
    public int left() {
        return 220;
    }

    /** From the left edge to where it ends. */
    public int right() {
        return left() + STEPS * STEP;
    }

    /** The whole width, with room for the name of a lane. */
    public int width() {
        return right() + 130;
    }

    /** From one lane to the next. */
    public int lane() {
        return LANE;
    }

    /** The whole height. */
    public int height() {
        return rows.isEmpty()
                ? 0
                : rows.get(rows.size() - 1).top()
                        + height(rows.get(rows.size() - 1).lanes());
    }
}
