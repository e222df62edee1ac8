package org.levelfield.report.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.levelfield.clause.Evidence;
import org.levelfield.finding.Finding;
import org.levelfield.finding.LegalBasis;
import org.levelfield.report.Report;
import org.levelfield.report.read.SavedFinding;
import org.levelfield.report.review.Baseline;
import org.levelfield.report.review.Suppression;
import org.levelfield.rules.BarrierCard;

/**
 * A finding as a row. A finding that is no longer found has no more than its earlier report tells.
 *
 * @param report of which it is a row
 * @param now the finding
 * @param gone one of an earlier report, where there is none of now
 */
record Row(Report report, Optional<Finding> now, Optional<SavedFinding> gone) {

    /** The columns, from left to right. Numbers and days are such, all else is text. */
    static final List<Column> COLUMNS = List.of(
            new Column("Status", 17, Row::status),
            new Column("Severity", 9, Row::severity),
            new Column("Barrier", 26, Row::title),
            new Column("What is asked", 38, Row::message),
            new Column("Quote", 60, Row::quote),
            new Column("Document", 26, Row::document),
            new Column("Page", 6, Row::page),
            new Column("Section", 22, Row::section),
            new Column("Why", 60, Row::why),
            new Column("Law", 40, Row::law),
            new Column("Instead write", 45, Row::remedy),
            new Column("Or ask", 45, Row::question),
            new Column("Missing facts", 20, Row::missing),
            new Column("Since the earlier report", 12, Row::baseline),
            new Column("Accepted by", 14, row -> row.accepted(Suppression::who)),
            new Column("Accepted until", 12, row -> row.accepted(Suppression::until)),
            new Column("Reason", 30, row -> row.accepted(Suppression::reason)),
            new Column("Group", 20, Row::group),
            new Column("Barrier id", 20, Row::barrier),
            new Column("Confidence", 11, Row::confidence),
            new Column("Id", 16, Row::id));

    /** A row for each finding, then for each that is gone. */
    static List<Row> of(Report report) {
        List<Row> rows = report.findings().stream()
                .map(one -> new Row(report, Optional.of(one), Optional.empty()))
                .collect(Collectors.toList());
        report.review()
                .baseline()
                .ifPresent(baseline -> baseline.absent()
                        .forEach(one -> rows.add(new Row(report, Optional.empty(), Optional.of(one)))));
        return rows;
    }

    private <T> T either(Function<Finding, T> of, Function<SavedFinding, T> saved) {
        return now.map(of).or(() -> gone.map(saved)).orElseThrow();
    }

    private Object status() {
        return either(Finding::status, SavedFinding::status).id().replace('-', ' ');
    }

    private Object severity() {
        return either(Finding::severity, SavedFinding::severity).id();
    }

    private Object barrier() {
        return either(Finding::barrier, SavedFinding::barrier);
    }

    private Object title() {
        String barrier = either(Finding::barrier, SavedFinding::barrier);
        return report.book().barrier(barrier).map(BarrierCard::title).orElse(barrier);
    }

    private Object message() {
        return either(Finding::message, SavedFinding::message);
    }

    private Object quote() {
        return either(
                one -> one.clause().map(Evidence::quote).orElse(""),
                one -> one.clause().quote());
    }

    private Object document() {
        return either(
                one -> one.clause().map(Evidence::document).map(report::path).orElse(""),
                one -> one.clause().document());
    }

    private Object page() {
        OptionalInt page = either(
                one -> one.clause().map(Evidence::page).orElse(OptionalInt.empty()),
                one -> one.clause().page());
        return page.isPresent() ? (Object) page.getAsInt() : "";
    }

    private Object section() {
        return either(
                one -> one.clause().flatMap(Evidence::section).orElse(""),
                one -> one.clause().section().orElse(""));
    }

    private Object why() {
        return either(Finding::why, SavedFinding::why);
    }

    private Object law() {
        return either(
                one -> one.legalBasis().stream().map(Row::cited).collect(Collectors.joining("\n")),
                one -> one.law().stream().map(SavedFinding.Provision::cite).collect(Collectors.joining("\n")));
    }

    private static String cited(LegalBasis basis) {
        return basis.cite() + (basis.verified() ? "" : " (to be checked)") + ": " + basis.says();
    }

    private Object remedy() {
        return either(Finding::remedy, SavedFinding::remedy);
    }

    private Object question() {
        return either(Finding::question, SavedFinding::question);
    }

    private Object missing() {
        return now.map(one -> String.join("\n", one.missingFacts())).orElse("");
    }

    private Object baseline() {
        Optional<Baseline> baseline = report.review().baseline();
        return baseline.map(
                        one -> now.map(one::state).orElse(Baseline.State.ABSENT).id())
                .orElse("");
    }

    private Object accepted(Function<Suppression, Object> part) {
        return now.flatMap(report.review()::suppression).map(part).orElse("");
    }

    private Object group() {
        return either(Finding::group, SavedFinding::group);
    }

    private Object confidence() {
        return either(Finding::confidence, SavedFinding::confidence);
    }

    private Object id() {
        return either(Finding::id, SavedFinding::id);
    }
}
