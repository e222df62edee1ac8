package org.levelfield.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.levelfield.clause.ClauseSplitter;
import org.levelfield.clause.Evidence;
import org.levelfield.document.Document;
import org.levelfield.document.Problem;
import org.levelfield.document.TenderNotice.Subject;
import org.levelfield.finding.Finding;
import org.levelfield.finding.LegalBasis;
import org.levelfield.finding.TraceStep;
import org.levelfield.report.Report;
import org.levelfield.requirement.Measure;
import org.levelfield.screening.RegisterDemand;
import org.levelfield.screening.register.FloorText;
import org.levelfield.tender.Fact;
import org.levelfield.tender.Money;
import org.levelfield.tender.Procurement;
import org.levelfield.tender.Subtype;
import org.levelfield.tender.Tender;

/**
 * Makes the rows of a pack from its report: the same report gives the same rows, whoever makes them and when, but for the
 * time of the run. Each instance makes the rows of one pack.
 */
public final class RowMaker {

    private static final String LAW_PARAMETER = "law parameter";

    private final PackSource source;
    private final Report report;
    private final List<RegisterDemand> asked;
    private final String below;
    private final Matched matched;
    private final List<PackRows.Problem> problems = new ArrayList<>();

    private RowMaker(PackSource source, Report report, String below, Matched matched, List<RegisterDemand> asked) {
        this.source = source;
        this.report = report;
        this.asked = asked;
        this.below = below;
        this.matched = matched;
    }

    /**
     * The rows of a pack.
     *
     * @param source whence the pack is
     * @param report what the check of it gave
     * @param below the folder, with its last separator, below which paths are shown, so that rows do not tell on whose
     *     machine they were made; may be empty
     * @param matched how notices beside the pack were found
     * @param asked what of its findings registers can be asked about
     */
    public static PackRows rows(
            PackSource source, Report report, String below, Matched matched, List<RegisterDemand> asked) {
        return new RowMaker(source, report, below, matched, asked).rows();
    }

    /**
     * How the notices beside a pack were found.
     *
     * @param numbers those that its documents bear
     * @param content hash over the notices that fit; empty where none does
     */
    public record Matched(List<String> numbers, String content) {

        /** There was nothing to look in. */
        public static final Matched NOTHING = new Matched(List.of(), "");

        /** Keeps its own copy. */
        public Matched {
            numbers = List.copyOf(numbers);
        }
    }

    private PackRows rows() {
        List<PackRows.Document> documents = new ArrayList<>();
        List<PackRows.Part> parts = new ArrayList<>();
        for (Document document : report.documents()) {
            documents.add(document(document, documents.size() + 1));
            parts.addAll(parts(document));
            document.problems().forEach(this::problem);
        }
        report.problems().forEach(this::problem);
        List<PackRows.Finding> findings = new ArrayList<>();
        List<PackRows.Quote> quotes = new ArrayList<>();
        for (Finding finding : report.findings()) {
            findings.add(finding(finding, findings.size() + 1));
            quotes.addAll(quotes(finding));
        }
        return new PackRows(
                pack(),
                source.manifest(),
                documents,
                parts,
                problems,
                findings,
                quotes,
                NoticeRowMaker.rows(source.id(), report, this::shown),
                demands());
    }

    private PackRows.Pack pack() {
        Tender tender = report.tender();
        PackSource.Manifest manifest = source.manifest();
        Optional<String> status =
                report.documents().stream().anyMatch(RowMaker::isJudged) ? Optional.empty() : Optional.of("not-read");
        boolean whole = report.documents().stream().allMatch(one -> one.status() == Document.Status.READ);
        Optional<PackRows.Problem> first =
                status.isPresent() ? problems.stream().findFirst() : Optional.empty();
        return new PackRows.Pack(
                source.id(),
                source.folder(),
                source.path(),
                source.content(),
                source.settings().hash(),
                report.book().version(),
                report.version(),
                status.orElse(whole ? "read" : "read-with-problems"),
                status.map(any -> first.map(PackRows.Problem::code).orElse("empty-pack")),
                status.map(any -> first.map(PackRows.Problem::message).orElse("holds nothing that could be read")),
                report.profile().id(),
                report.law().id(),
                report.law().subtype().map(Subtype::id),
                report.law().date().toString(),
                tender.title().map(fact -> text(fact.value())),
                manifest.buyer().or(() -> tender.buyer().map(fact -> text(fact.value()))),
                manifest.buyer().map(any -> "manifest").or(() -> tender.buyer().map(RowMaker::whence)),
                manifest.reference().or(() -> tender.reference().map(fact -> text(fact.value()))),
                manifest.region(),
                tender.value().map(Fact::value).map(RowMaker::amount),
                tender.value().map(fact -> fact.value().currency().getCurrencyCode()),
                tender.value().map(RowMaker::whence),
                tender.published().map(fact -> fact.value().toString()),
                tender.published().map(RowMaker::whence),
                tender.deadline().map(fact -> fact.value().toString()),
                report.generatedAt().toString(),
                manifest.service().or(() -> subject().map(Subject::told).map(RowMaker::text)),
                manifest.service().map(any -> "manifest").or(() -> subject().map(any -> "notice")),
                tender.procurement().flatMap(Procurement::procedure).map(RowMaker::text),
                tender.procurement().map(Procurement::process).map(RowMaker::text),
                Optional.of(matched.numbers().stream().map(RowMaker::text).collect(Collectors.joining("\n"))),
                Optional.of(matched.content()));
    }

    private Optional<Subject> subject() {
        return report.tender().procurement().flatMap(Procurement::subject);
    }

    /** In an audit what a person states comes from the manifest. */
    private static String whence(Fact<?> fact) {
        return fact.source() == Fact.Source.OPTION ? "manifest" : fact.source().id();
    }

    private static String amount(Money money) {
        return money.amount().stripTrailingZeros().toPlainString();
    }

    private static boolean isJudged(Document document) {
        return document.status() != Document.Status.NOT_READ
                && !document.blocks().isEmpty();
    }

    private PackRows.Document document(Document document, int ordinal) {
        return new PackRows.Document(
                source.id(),
                document.id(),
                ordinal,
                shown(document.path()),
                document.sha256(),
                document.format().id(),
                number(document.pages().count()),
                document.words(),
                document.language(),
                document.status().id());
    }

    private List<PackRows.Part> parts(Document document) {
        Map<String, Long> clauses = new TreeMap<>();
        ClauseSplitter.split(document, report.book().parts())
                .forEach(clause -> clauses.merge(clause.part().id(), 1L, Long::sum));
        return clauses.entrySet().stream()
                .map(entry -> new PackRows.Part(source.id(), document.id(), entry.getKey(), entry.getValue()))
                .toList();
    }

    private void problem(Problem problem) {
        problems.add(new PackRows.Problem(
                source.id(),
                problems.size() + 1L,
                problem.document(),
                problem.code(),
                shown(problem.message()),
                number(problem.page())));
    }

    private PackRows.Finding finding(Finding finding, int ordinal) {
        Optional<Evidence> clause = finding.clause();
        Optional<Document> document = clause.flatMap(place -> report.documents().stream()
                .filter(one -> one.id().equals(place.document()))
                .findFirst());
        return new PackRows.Finding(
                source.id(),
                finding.id(),
                ordinal,
                finding.barrier(),
                finding.group(),
                finding.trace().stream().map(TraceStep::rule).collect(Collectors.joining("\n")),
                finding.status().id(),
                finding.severity().id(),
                finding.confidence().toPlainString(),
                finding.requirement().measure().map(Measure::told),
                text(finding.message()),
                text(finding.why()),
                finding.legalBasis().stream().map(RowMaker::law).collect(Collectors.joining("\n")),
                lawParameters(finding),
                finding.missingFacts().stream().map(RowMaker::text).collect(Collectors.joining("\n")),
                document.map(Document::id).orElse(""),
                document.map(one -> shown(one.path())).orElse(""),
                document.flatMap(Document::sha256),
                clause.map(one -> number(one.page())).orElse(OptionalLong.empty()),
                clause.flatMap(Evidence::section).map(RowMaker::text),
                text(clause.map(Evidence::quote).orElse("")),
                clause.map(one -> one.span().start()).orElse(0),
                clause.map(one -> one.span().end()).orElse(0));
    }

    private static String law(LegalBasis basis) {
        return basis.regime() + ": " + basis.cite() + (basis.verified() ? "" : " (citation to be checked)");
    }

    private static String lawParameters(Finding finding) {
        return finding.trace().stream()
                .flatMap(step -> step.facts().stream())
                .filter(fact -> fact.kind().equals(LAW_PARAMETER))
                .map(TraceStep.Seen::text)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private List<PackRows.Quote> quotes(Finding finding) {
        List<PackRows.Quote> quotes = new ArrayList<>();
        for (int i = 1; i < finding.evidence().size(); i++) {
            Evidence one = finding.evidence().get(i);
            quotes.add(new PackRows.Quote(
                    source.id(),
                    finding.id(),
                    i + 1L,
                    one.document(),
                    number(one.page()),
                    one.section().map(RowMaker::text),
                    text(one.quote()),
                    one.span().start(),
                    one.span().end()));
        }
        return quotes;
    }

    private List<PackRows.Demand> demands() {
        List<PackRows.Demand> demands = new ArrayList<>();
        for (Finding finding : report.findings()) {
            for (RegisterDemand demand : asked) {
                if (demand.requirement().equals(finding.requirement())) {
                    demands.add(new PackRows.Demand(
                            source.id(),
                            demands.size() + 1L,
                            finding.id(),
                            finding.barrier(),
                            FloorText.of(demand.floor())));
                }
            }
        }
        return demands;
    }

    private static OptionalLong number(OptionalInt number) {
        return number.isPresent() ? OptionalLong.of(number.getAsInt()) : OptionalLong.empty();
    }

    private String shown(String words) {
        return text(below.isEmpty() ? words : words.replace(below, ""));
    }

    /** Text that every database keeps: PostgreSQL has no NUL, and half a pair of surrogates is no character. */
    static String text(String words) {
        boolean plain = words.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c));
        if (plain) {
            return words;
        }
        StringBuilder safe = new StringBuilder(words.length());
        words.codePoints()
                .forEach(c -> safe.appendCodePoint(
                        c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) ? 0xFFFD : c));
        return safe.toString();
    }
}
