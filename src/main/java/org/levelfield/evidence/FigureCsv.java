package org.levelfield.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes figures as one table in CSV, a line for each figure. */
public final class FigureCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("table", "name", "title", "measure", "found", "of", "rate", "low", "high", "value")
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
        Optional<Rate> rate = figure.rate();
        Optional<Amount> amount = figure.amount();
        printer.printRecord(
                table.id(),
                cell(figure.name()),
                cell(figure.title()),
                figure.measure(),
                rate.<Object>map(Rate::found).orElse(""),
                rate.<Object>map(Rate::of).or(() -> amount.map(Amount::over)).orElse(""),
                rate.filter(one -> one.of() > 0)
                        .<Object>map(one -> FigureJson.rounded(one.part().orElseThrow()))
                        .orElse(""),
                figure.interval()
                        .<Object>map(range -> FigureJson.rounded(range.low()))
                        .orElse(""),
                figure.interval()
                        .<Object>map(range -> FigureJson.rounded(range.high()))
                        .orElse(""),
                amount.map(one -> one.number().toPlainString()).orElse(""));
    }

    /** A name out of a document must not be a formula in a spreadsheet. */
    static String cell(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
