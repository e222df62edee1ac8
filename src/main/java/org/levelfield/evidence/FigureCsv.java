package org.levelfield.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes figures as one table in CSV, a line for each figure. */
public final class FigureCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("table", "name", "title", "measure", "found", "of", "rate", "low", "high")
            .get();

    private FigureCsv() {}

    /** All tables. */
    public static String write(Figures figures) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (Figures.Table table : figures.tables()) {
                for (Figures.Figure figure : table.figures()) {
                    line(printer, table, figure);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void line(CSVPrinter printer, Figures.Table table, Figures.Figure figure) throws IOException {
        Rate rate = figure.rate();
        boolean range = figure.sample() && rate.interval().isPresent();
        printer.printRecord(
                table.id(),
                cell(figure.name()),
                cell(figure.title()),
                figure.measure(),
                rate.found(),
                rate.of(),
                rate.part().isPresent() ? FigureJson.rounded(rate.part().getAsDouble()) : "",
                range ? FigureJson.rounded(rate.interval().orElseThrow().low()) : "",
                range ? FigureJson.rounded(rate.interval().orElseThrow().high()) : "");
    }

    /** A name out of a document must not be a formula in a spreadsheet. */
    static String cell(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
