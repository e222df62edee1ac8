package org.levelfield.evidence;

import java.util.ArrayList;
import java.util.List;
import org.levelfield.evidence.Figures.Figure;
import org.levelfield.evidence.Figures.Table;

/** Tables of what was read and what was not. */
final class CountTables {

    private CountTables() {}

    static List<Table> of(Audited all) {
        long documents = all.documents.total();
        return List.of(
                packs(all),
                counts("packs-not-read", "Packs not read, and why", "reason", all.reasons, all.packs.size(), "packs"),
                counts("documents", "Documents", "status", all.documents, documents, "documents"),
                counts(
                        "documents-not-read",
                        "Documents not read, by kind",
                        "kind",
                        all.formats,
                        documents,
                        "documents"),
                counts("problems", "What went wrong in documents", "problem", all.problems, documents, "documents"));
    }

    /** The same tender audited twice weighs twice, which must be told. */
    private static Table packs(Audited all) {
        Table table = counts("packs", "Packs", "status", all.packStatus, all.packs.size(), "packs");
        int copies = all.packs.size() - all.contents.size();
        return copies == 0
                ? table
                : new Table(
                        table.id(),
                        table.title(),
                        table.of(),
                        table.figures(),
                        List.of(copies + (copies == 1 ? " pack holds" : " packs hold")
                                + " the same files as another, and each counts by itself."));
    }

    private static Table counts(String id, String title, String of, Audited.Tally tally, long all, String measure) {
        List<Figure> figures = new ArrayList<>();
        tally.counts.forEach(
                (name, number) -> figures.add(new Figure(name, name, measure, new Rate(number, all), false)));
        return new Table(id, title, of, figures, List.of());
    }

    /** How many of each barrier's findings reviewers upheld. */
    static Table reviewed(Audited all) {
        List<Figure> figures = new ArrayList<>();
        all.precision.forEach((barrier, count) ->
                figures.add(new Figure(barrier, all.title(barrier), "upheld", new Rate(count[0], count[1]), true)));
        return new Table("reviews", "Upheld by reviewers", "barrier", figures, List.of());
    }
}
