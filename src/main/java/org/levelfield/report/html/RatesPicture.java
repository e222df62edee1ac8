package org.levelfield.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.levelfield.report.sheet.Part;

/**
 * Where things stand in a picture of rates, in units of the picture. A picture of many rows is several, each short enough
 * for a sheet of paper, with one scale: from nought to the least round share that holds every range.
 *
 * @param rates what is shown
 * @param from the first row that is
 * @param to one past the last
 */
public record RatesPicture(Part.Rates rates, int from, int to) {

    private static final int MOST_ROWS = 15;

    private static final int PLOT = 430;
    private static final int LETTERS = 36;
    private static final int MARK = 13;
    private static final List<Look> LOOKS = List.of(Look.BARRIER, Look.GUIDANCE, Look.BREACH);
    private static final List<Double> ENDS = List.of(0.05, 0.1, 0.2, 0.25, 0.5, 1.0);

    /** The pictures of all rows, in their order. */
    public static List<RatesPicture> of(Part.Rates rates) {
        List<RatesPicture> pictures = new ArrayList<>();
        int rows = rates.rows().size();
        for (int from = 0; from < rows; from += MOST_ROWS) {
            pictures.add(new RatesPicture(rates, from, Math.min(rows, from + MOST_ROWS)));
        }
        return pictures;
    }

    /** The title, and which rows these are. */
    public String title() {
        boolean whole = from == 0 && to == rates.rows().size();
        return whole ? rates.title() : rates.title() + " (" + (from + 1) + " to " + to + ")";
    }

    /** The same in a sentence. */
    public String told() {
        return from == 0 ? rates.told() : "The rows that follow. All numbers stand in the table below.";
    }

    /** From the left edge to where the scale begins. */
    public int left() {
        return 290;
    }

    /** From the top edge to the first row. */
    public int top() {
        return 32;
    }

    /** From one row to the next. */
    public int row() {
        return Math.max(36, 10 + MARK * rates.series().size());
    }

    /** The whole width, with room for the rates behind the scale. */
    public int width() {
        return left() + PLOT + 86;
    }

    /** The whole height. */
    public int height() {
        return top() + row() * (to - from) + 6;
    }

    /** From the top edge to a row. */
    public int top(int row) {
        return top() + (row - from) * row();
    }

    /** What a row is about, before it. */
    public List<String> label(int row) {
        return Label.lines(rates.rows().get(row).label(), LETTERS, 2);
    }

    /** How a series looks. */
    public Look look(int series) {
        return rates.series().size() == 1 ? Look.BREACH : LOOKS.get(series);
    }

    /** From the top edge to the middle of a mark. */
    public int middle(int row, int series) {
        return top(row) + row() / 2 + MARK * series - MARK * (rates.series().size() - 1) / 2;
    }

    /** From the left edge to a share. */
    public String at(double share) {
        return String.format(Locale.ROOT, "%.1f", left() + PLOT * share / end());
    }

    /** The shares that the scale names, from nought to its end. */
    public List<Double> ticks() {
        return List.of(0.0, end() / 4, end() / 2, end() * 3 / 4, end());
    }

    /** A share as the scale names it. */
    public static String told(double share) {
        String text = String.format(Locale.ROOT, "%.2f", 100 * share);
        return text.replaceAll("\\.?0+$", "") + " %";
    }

    private double end() {
        double most = rates.rows().stream()
                .flatMap(row -> row.marks().stream())
                .mapToDouble(Part.Rates.Whisker::high)
                .max()
                .orElse(1);
        return ENDS.stream().filter(one -> one >= most).findFirst().orElse(1.0);
    }
}
