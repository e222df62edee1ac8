package org.levelfield;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.levelfield.document.Document;
import org.levelfield.document.PackReader;
import org.levelfield.document.Problem;
import org.levelfield.document.Progress;
import org.levelfield.document.language.Language;
import org.levelfield.finding.Finding;
import org.levelfield.mention.MarkedDocument;
import org.levelfield.pack.AnnexReader;
import org.levelfield.pack.RepeatFinder;
import org.levelfield.pack.Repeats;
import org.levelfield.report.Explanation;
import org.levelfield.report.Profile;
import org.levelfield.report.Report;
import org.levelfield.report.ScreeningReport;
import org.levelfield.report.TeamingReport;
import org.levelfield.report.review.Review;
import org.levelfield.report.value.ValueReport;
import org.levelfield.requirement.Requirement;
import org.levelfield.rules.RuleBook;
import org.levelfield.rules.engine.BarrierRule;
import org.levelfield.rules.engine.Judged;
import org.levelfield.rules.engine.RuleEngine;
import org.levelfield.screening.Bid;
import org.levelfield.screening.Occasion;
import org.levelfield.screening.RegisterDemand;
import org.levelfield.screening.Screener;
import org.levelfield.screening.organisation.Organisation;
import org.levelfield.screening.register.RegisterException;
import org.levelfield.screening.register.RegisterStore;
import org.levelfield.screening.value.ValueSheet;
import org.levelfield.screening.value.award.AwardMatch;
import org.levelfield.screening.value.award.AwardReader;
import org.levelfield.tender.BurdenReader;
import org.levelfield.tender.NoticeChoice;
import org.levelfield.tender.NoticeFinder;
import org.levelfield.tender.Tender;
import org.levelfield.tender.TenderReader;

/**
 * Reads tenders for what keeps small organisations out. Immutable, safe for use by several threads; make one and keep
 * it, since making it loads the rules.
 */
public final class Levelfield {

    private final RuleEngine engine;
    private final Progress progress;

    private Levelfield(RuleEngine engine, Progress progress) {
        this.engine = engine;
        this.progress = progress;
    }

    /** With the built-in rule book. */
    public static Levelfield builtIn() {
        return new Levelfield(RuleEngine.builtIn(), Progress.NONE);
    }

    /**
     * With further folders of rules beside the built-in ones.
     *
     * @param folders each of the shape of {@code rules/}; their rules are code and run with the program's rights
     * @param faults takes one line for each rule or file that is wrong and was left out
     */
    public static Levelfield with(List<Path> folders, List<String> faults) {
        return new Levelfield(
                folders.isEmpty() ? RuleEngine.builtIn() : RuleEngine.with(folders, faults), Progress.NONE);
    }

    /** The same, which tells how far each check is. */
    public Levelfield telling(Progress listener) {
        return new Levelfield(engine, listener);
    }

    /** The rule book. */
    public RuleBook book() {
        return engine.book();
    }

    /** The rules of a barrier, in the order in which they stand; none for an id that is no barrier's. */
    public List<BarrierRule> rules(String barrier) {
        return engine.rules(barrier);
    }

    /** The program's version. */
    public static String version() {
        return Optional.ofNullable(Levelfield.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    /**
     * Checks the files and folders of one tender.
     *
     * @param inputs files and folders; what cannot be read is a document with status not-read in the report
     * @param options how
     */
    public Report check(List<Path> inputs, CheckOptions options) {
        return judge(PackReader.read(inputs, options.budget(), options.threads(), progress), options);
    }

    /**
     * Tells why a barrier is found in a tender or is not.
     *
     * @param inputs files and folders of the tender
     * @param barrier its id
     * @param options how it is checked
     * @throws IllegalArgumentException if there is no such barrier
     */
    public Explanation explain(List<Path> inputs, String barrier, CheckOptions options) {
        Report report = check(inputs, options);
        List<MarkedDocument> marked =
                report.documents().stream().map(engine.marker()::mark).toList();
        return new Explanation(
                engine.book()
                        .barrier(barrier)
                        .orElseThrow(() -> new IllegalArgumentException(barrier + ": is no barrier")),
                report,
                engine.nearMisses(
                        barrier, report.tender(), RepeatFinder.find(marked).once(marked), report.asOf()));
    }

    /**
     * Tests a bid against all that a tender asks.
     *
     * @param inputs files and folders of the tender
     * @param bid who would bid
     * @param options how the tender is checked
     */
    public ScreeningReport screen(List<Path> inputs, Bid bid, CheckOptions options) {
        Report all = check(inputs, options.with(Profile.BID));
        return new ScreeningReport(all, screener(all, options.profile()).screen(bid));
    }

    /**
     * Finds who of a pool can meet a tender together.
     *
     * @param inputs files and folders of the tender
     * @param pool who may bid together, no two of one name
     * @param must names of those that every group must hold
     * @param most how many members a group may have, 1 to 12
     * @param options how the tender is checked
     * @throws IllegalArgumentException where the pool is empty or too large, a name of {@code must} is not in it, or
     *     {@code most} is out of range
     */
    public TeamingReport team(
            List<Path> inputs, List<Organisation> pool, Set<String> must, int most, CheckOptions options) {
        Report all = check(inputs, options.with(Profile.BID));
        return new TeamingReport(all, screener(all, options.profile()).team(pool, must, most));
    }

    /**
     * Counts what each demand that a report finds leaves of registered charities.
     *
     * @param report of a check
     * @param registers the store of registers
     * @return the same report with the counts
     * @throws RegisterException where the store holds no register of charities, or cannot be read
     */
    public Report withReach(Report report, RegisterStore registers) throws RegisterException {
        Set<Requirement> found =
                report.findings().stream().map(Finding::requirement).collect(Collectors.toSet());
        return report.with(screener(report, report.profile()).reach(registers, found::contains));
    }

    /**
     * What the findings of a report ask that registers of organisations can be asked about. Only clauses in which such
     * findings stand are looked at again.
     *
     * @param report of a check
     */
    public List<RegisterDemand> demands(Report report) {
        Set<Requirement> found = report.findings().stream()
                .filter(finding -> engine.book()
                        .barrier(finding.barrier())
                        .filter(Screener::concernsRegisters)
                        .isPresent())
                .map(Finding::requirement)
                .collect(Collectors.toSet());
        if (found.isEmpty()) {
            return List.of();
        }
        Set<String> clauses = found.stream().map(Requirement::clause).collect(Collectors.toSet());
        Set<String> documents =
                found.stream().map(one -> one.statement().clause().document()).collect(Collectors.toSet());
        List<MarkedDocument> marked = report.documents().stream()
                .filter(one -> documents.contains(one.id()))
                .map(one -> engine.marker().mark(one, clause -> clauses.contains(clause.id())))
                .toList();
        return screener(report, marked, report.profile()).demands(found::contains);
    }

    /**
     * What tests bids against all that a tender asks, one after the other.
     *
     * @param inputs files and folders of the tender
     * @param options how the tender is checked
     */
    public Screener screener(List<Path> inputs, CheckOptions options) {
        return screener(check(inputs, options.with(Profile.BID)), options.profile());
    }

    /**
     * Tells which part of a value case a tender would count.
     *
     * @param inputs files and folders of the tender
     * @param sheet the case
     * @param options how the tender is checked; less sure findings are looked at too
     */
    public ValueReport valueCase(List<Path> inputs, ValueSheet sheet, CheckOptions options) {
        Report all = check(inputs, options.with(Profile.BID));
        List<MarkedDocument> marked =
                all.documents().stream().map(engine.marker()::mark).toList();
        AwardMatch match = AwardReader.match(
                sheet,
                all.law(),
                all.tender(),
                all.findings(),
                RepeatFinder.find(marked).once(marked));
        return new ValueReport(sheet, Optional.of(new ValueReport.Award(all, match)));
    }

    /** A requirement is left out where the profile admits none of its findings; one without any is kept. */
    private Screener screener(Report all, Profile profile) {
        return screener(all, all.documents().stream().map(engine.marker()::mark).toList(), profile);
    }

    private Screener screener(Report all, List<MarkedDocument> marked, Profile profile) {
        Set<Requirement> unsure = new HashSet<>();
        all.findings().forEach(one -> unsure.add(one.requirement()));
        all.findings().stream()
                .filter(one -> profile.admits(one.confidence()))
                .forEach(one -> unsure.remove(one.requirement()));
        Set<String> judged = new HashSet<>();
        all.findings().forEach(one -> judged.add(one.requirement().clause() + one.barrier()));
        Set<Requirement> softened = all.requirements().stream()
                .filter(one -> !judged.contains(one.clause() + one.type()))
                .collect(Collectors.toSet());
        all.findings().stream()
                .filter(one -> !one.mitigations().isEmpty())
                .forEach(one -> softened.add(one.requirement()));
        return new Screener(
                engine.book(),
                all.law(),
                Occasion.of(all.tender(), all.asOf()),
                all.requirements(),
                all.groupTerms(),
                unsure,
                softened,
                marked);
    }

    /**
     * Reads files of published notices, for {@link CheckOptions#withNotices}. What is no notice, or could not be read, is
     * a document without any: {@link Document#isNotice}.
     *
     * @param inputs files and folders
     * @param options how much is read at most, and by how many threads
     */
    public static List<Document> notices(List<Path> inputs, CheckOptions options) {
        return PackReader.read(inputs, options.budget(), options.threads());
    }

    /** Judges documents that were read already, as one tender, with the notices of the options beside them. */
    public Report judge(List<Document> pack, CheckOptions options) {
        return judge(pack, options, any -> new NoticeFinder.Found(options.notices(), Optional.empty()));
    }

    /**
     * Judges documents that were read already, as one tender.
     *
     * @param finder is asked once for the notices beside them, by the numbers that they bear; those of the options are
     *     not looked at
     */
    public Report judge(List<Document> pack, CheckOptions options, NoticeFinder finder) {
        List<Document> documents = pack.stream().map(this::understood).toList();
        List<MarkedDocument> marked =
                documents.stream().map(engine.marker()::mark).toList();
        Repeats repeats = RepeatFinder.find(marked);
        List<MarkedDocument> once = repeats.once(marked);
        NoticeFinder.Found found = finder.find(NoticeChoice.numbers(once));
        List<Document> beside = numbered(found.notices(), documents.size());
        NoticeChoice choice = NoticeChoice.of(once, beside, options.numbers());
        List<MarkedDocument> told = new ArrayList<>(once);
        beside.stream().map(engine.marker()::mark).forEach(told::add);
        Tender tender = TenderReader.read(told, choice, options.stated());
        LocalDate asOf = options.asOf()
                .orElseGet(() -> options.now().atZone(ZoneOffset.UTC).toLocalDate());
        Judged judged = engine.judge(tender, marked, repeats, asOf, progress);
        List<Finding> admitted = judged.findings().stream()
                .filter(finding -> options.profile().admits(finding.confidence()))
                .toList();
        List<Problem> problems = new ArrayList<>(repeats.problems());
        List<MarkedDocument> papers = papers(once);
        problems.addAll(AnnexReader.missing(papers));
        found.problem().or(choice::problem).ifPresent(problems::add);
        return new Report(
                version(),
                engine.book(),
                options.now(),
                judged.law().date(),
                options.profile(),
                tender,
                judged.law(),
                documents,
                judged.requirements(),
                judged.groupTerms(),
                admitted,
                BurdenReader.read(papers, tender),
                problems,
                beside,
                List.of(),
                Review.NONE);
    }

    /** Notices after so many documents of a pack. */
    private static List<Document> numbered(List<Document> notices, int before) {
        List<Document> numbered = new ArrayList<>();
        for (Document notice : notices) {
            numbered.add(notice.numbered("d" + (before + numbered.size() + 1)));
        }
        return numbered;
    }

    /** What a bidder reads and answers: the notice only where there is nothing else. */
    private static List<MarkedDocument> papers(List<MarkedDocument> pack) {
        List<MarkedDocument> papers =
                pack.stream().filter(one -> !one.document().isNotice()).toList();
        return papers.isEmpty() ? pack : papers;
    }

    /** A document in a language without words in the rule book is not judged: nothing would be found in it. */
    private Document understood(Document document) {
        return document.language()
                .filter(language -> document.status() != Document.Status.NOT_READ
                        && !engine.book().languages().contains(language))
                .map(language -> document.with(
                        Document.Status.NOT_READ,
                        Problem.of(
                                "language-not-supported",
                                "is in " + Language.name(language)
                                        + ", for which the rules have no words, and was not judged; ask the buyer for"
                                        + " an English version",
                                document.id())))
                .orElse(document);
    }
}
