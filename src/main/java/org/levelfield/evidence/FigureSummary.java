package org.levelfield.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.levelfield.evidence.Figures.Figure;
import org.levelfield.finding.Status;

/** What figures come to, in plain sentences. */
final class FigureSummary {

    private static final Map<Status, String> HELD = Map.of(
            Status.POSSIBLE_BREACH, "a possible breach of the law",
            Status.AGAINST_GUIDANCE, "a clause against guidance, or worse",
            Status.PRACTICAL_BARRIER, "a practical barrier, or worse");

    private FigureSummary() {}

    /** The main thing in a few words. */
    static String headline(Figures figures) {
        return figures.table("status")
                .flatMap(table -> table.figure(Status.POSSIBLE_BREACH.id(), "packs"))
                .flatMap(Figure::rate)
                .filter(rate -> rate.of() > 0)
                .map(rate -> held(rate, Status.POSSIBLE_BREACH))
                .orElse("No tender was read");
    }

    /** Sentences, the gravest first, then what was not read, then what changed with time. */
    static List<String> sentences(Figures figures) {
        List<String> told = new ArrayList<>();
        for (Status status : List.of(Status.POSSIBLE_BREACH, Status.AGAINST_GUIDANCE, Status.PRACTICAL_BARRIER)) {
            figures.table("status")
                    .flatMap(table -> table.figure(status.id(), "packs"))
                    .filter(figure -> figure.interval().isPresent())
                    .ifPresent(figure -> told.add(sentence(figure, status)));
        }
        told.add(String.format(
                        Locale.ROOT,
                        "%,d tenders were audited; what could not be read counts in no rate. ",
                        figures.packs())
                + notRead(
                        figures,
                        "packs",
                        "of them could not be read",
                        "All of them could be read, in whole or in part."));
        told.add(notRead(
                figures, "documents", "of their documents could not be read", "All their documents could be read."));
        figures.table("month")
                .ifPresent(table -> table.notes().stream()
                        .filter(note -> !note.equals(Trend.CAUTION))
                        .map(note -> "By month of publication: " + note)
                        .forEach(told::add));
        figures.table(ClauseTable.ID).flatMap(FigureSummary::clause).ifPresent(told::add);
        return told;
    }

    /** The clause whose leaving out would let in most. */
    private static Optional<String> clause(Figures.Table table) {
        Optional<Figure> first = table.figures().stream()
                .filter(figure -> figure.amount().isPresent())
                .findFirst();
        return first.flatMap(figure -> table.figure(figure.name(), ClauseTable.OPENED)
                .flatMap(Figure::rate)
                .flatMap(opened -> table.figure(figure.name(), ClauseTable.DISTINCT)
                        .flatMap(Figure::amount)
                        .map(letIn -> "Without one clause (" + figure.title() + ") " + FigureWords.count(opened)
                                + " tenders that hold it would be open to more registered charities, " + letIn.told()
                                + " in all. " + table.notes().get(0))));
    }

    private static String held(Rate rate, Status status) {
        return FigureWords.count(rate) + " tenders read " + (rate.found() == 1 ? "holds " : "hold ")
                + HELD.getOrDefault(status, "");
    }

    private static String sentence(Figure figure, Status status) {
        Rate rate = figure.rate().orElseThrow();
        return held(rate, status) + ": " + FigureWords.percent(rate)
                + figure.interval()
                        .map(range -> String.format(
                                Locale.ROOT,
                                " (95 %% interval %.1f to %.1f %%)",
                                100 * range.low(),
                                100 * range.high()))
                        .orElse("")
                + ".";
    }

    private static String notRead(Figures figures, String table, String words, String none) {
        return figures.table(table)
                .flatMap(one -> one.figures().stream()
                        .filter(figure -> figure.name().equals("not-read"))
                        .findFirst())
                .flatMap(Figure::rate)
                .map(rate -> String.format(Locale.ROOT, "%,d %s (%s).", rate.found(), words, FigureWords.percent(rate)))
                .orElse(none);
    }
}
