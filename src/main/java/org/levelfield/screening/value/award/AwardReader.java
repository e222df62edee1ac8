package org.levelfield.screening.value.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.levelfield.clause.Clause;
import org.levelfield.clause.Evidence;
import org.levelfield.clause.Part;
import org.levelfield.document.Document;
import org.levelfield.finding.Finding;
import org.levelfield.mention.Mark;
import org.levelfield.mention.MarkedDocument;
import org.levelfield.mention.MarkedDocument.MarkedClause;
import org.levelfield.mention.Said;
import org.levelfield.mention.Share;
import org.levelfield.mention.Statement;
import org.levelfield.screening.value.Kind;
import org.levelfield.screening.value.Outcome;
import org.levelfield.screening.value.ValueSheet;
import org.levelfield.tender.Fact;
import org.levelfield.tender.Law;
import org.levelfield.tender.Regime;
import org.levelfield.tender.Tender;

/** Reads which part of a value case the rules of award of one tender would count. */
public final class AwardReader {

    /** Barriers that keep a value case from counting, and the ground that each is about. */
    private static final String SAVINGS = "savings-not-counted";

    private static final String SOCIAL = "no-social-value";
    private static final String PRICE = "price-dominant";
    private static final List<String> AGAINST = List.of(SAVINGS, SOCIAL, PRICE);

    private static final String JUDGED = "social-share-marks";
    private static final int MOST_QUOTES = 3;

    /** Some six words, on either side. */
    private static final int AROUND = 40;

    private static final Pattern DENIAL = Pattern.compile("(?i)\\b(?:not|no|nor|never|neither|without|cannot|"
            + "ignored?|disregard(?:ed)?|exclud(?:ed|ing)|discounted)\\b");

    private final ValueSheet sheet;
    private final Law law;
    private final Tender tender;
    private final List<Finding> against;
    private final List<MarkedClause> award;
    private final List<String> missing;

    private AwardReader(
            ValueSheet sheet, Law law, Tender tender, List<Finding> findings, List<MarkedDocument> documents) {
        this.sheet = sheet;
        this.law = law;
        this.tender = tender;
        this.against =
                findings.stream().filter(one -> AGAINST.contains(one.barrier())).toList();
        this.award = documents.stream()
                .flatMap(one -> one.clauses().stream())
                .filter(AwardReader::isOfAward)
                .toList();
        this.missing = missing(documents);
    }

    /**
     * A case against a tender.
     *
     * @param sheet the case
     * @param law under which the tender is judged
     * @param tender what is known of it
     * @param findings all that a check found in it, less sure ones too
     * @param documents its documents, each clause once
     */
    public static AwardMatch match(
            ValueSheet sheet, Law law, Tender tender, List<Finding> findings, List<MarkedDocument> documents) {
        return new AwardReader(sheet, law, tender, findings, documents).match();
    }

    private AwardMatch match() {
        List<GroundMatch> grounds = new ArrayList<>();
        for (Ground ground : Ground.values()) {
            grounds.add(ground(ground));
        }
        List<String> questions = new ArrayList<>();
        if (law.regime() == Regime.UNKNOWN) {
            questions.add("Under which law is this contract let?");
        }
        Optional<Fact<BigDecimal>> priceWeight = tender.priceWeight().or(this::priceWeight);
        if (priceWeight.isEmpty()) {
            questions.add("What is the weight of price, and what of each other criterion?");
        }
        return new AwardMatch(law, priceWeight, grounds, against, LegalRoom.of(law), missing, questions);
    }

    /** Where no one sentence tells the weight, the finding that price weighs half or more may. */
    private Optional<Fact<BigDecimal>> priceWeight() {
        return against.stream()
                .filter(one -> one.barrier().equals(PRICE)
                        && one.requirement().variant().equals("weight"))
                .flatMap(one -> one.requirement().measure().stream()
                        .flatMap(share -> one.clause().stream().map(quote -> Fact.read(share.amount(), quote))))
                .findFirst();
    }

    /** Why nothing can be said of what the rules of award do not name. */
    private List<String> missing(List<MarkedDocument> documents) {
        List<String> why = new ArrayList<>();
        if (award.stream().allMatch(one -> one.statement().isHeading())) {
            why.add("No rules of award were found in what was read.");
        }
        documents.stream()
                .map(MarkedDocument::document)
                .filter(one -> one.status() != Document.Status.READ)
                .forEach(one -> why.add(one.path() + " was not read in whole."));
        return why;
    }

    /** Where bids are judged: the part on award, and any other clause that gives a share of the marks. */
    private static boolean isOfAward(MarkedClause clause) {
        Statement statement = clause.statement();
        if (statement.part() == Part.CONTENTS || statement.part() == Part.DEFINITIONS) {
            return false;
        }
        boolean givesMarks = statement.isBidding()
                && clause.marks().stream().anyMatch(mark -> mark instanceof Share && mark.isOwn())
                && clause.speaksOf(JUDGED);
        return statement.part() == Part.AWARD || givesMarks;
    }

    private GroundMatch ground(Ground ground) {
        List<Finding> denials =
                against.stream().filter(one -> denies(one, ground)).toList();
        Set<String> denied = new HashSet<>();
        denials.forEach(one -> denied.add(one.requirement().clause()));
        List<Evidence> named = new ArrayList<>();
        List<Evidence> doubtful = new ArrayList<>();
        for (MarkedClause clause : award) {
            Optional<Mark> said = denied.contains(clause.statement().id()) ? Optional.empty() : said(clause, ground);
            said.ifPresent(mark -> (isDoubtful(clause, mark) ? doubtful : named)
                    .add(clause.statement().clause().evidence(mark.place().span())));
        }
        List<Evidence> quotes = new ArrayList<>();
        denials.forEach(one -> one.clause().ifPresent(quotes::add));
        (named.isEmpty() ? doubtful : named).stream().limit(MOST_QUOTES).forEach(quotes::add);
        Standing standing = standing(!named.isEmpty(), !denials.isEmpty(), !doubtful.isEmpty());
        return new GroundMatch(ground, standing, quotes, outcomes(ground), questions(ground, standing, denials));
    }

    private Standing standing(boolean isNamed, boolean isDenied, boolean isDoubtful) {
        if (isDenied) {
            return isNamed ? Standing.DISPUTED : Standing.LEFT_OUT;
        } else if (isNamed) {
            return Standing.NAMED;
        }
        return missing.isEmpty() && !isDoubtful ? Standing.NOT_NAMED : Standing.UNKNOWN;
    }

    /** Whether a clause may take back what it names: it is quoted then, and decides nothing. */
    private static boolean isDoubtful(MarkedClause marked, Mark mark) {
        Clause clause = marked.statement().clause();
        int start = mark.place().span().start() - clause.span().start();
        int end = mark.place().span().end() - clause.span().start();
        String around = clause.text()
                .substring(Math.max(0, start - AROUND), Math.min(clause.text().length(), end + AROUND));
        return marked.statement().negated() || DENIAL.matcher(around).find();
    }

    private static boolean denies(Finding finding, Ground ground) {
        return switch (ground) {
            case SAVINGS ->
                finding.barrier().equals(SAVINGS)
                        && finding.requirement().variant().equals("left");
            case SOCIAL_VALUE ->
                finding.barrier().equals(SOCIAL)
                        && finding.requirement().variant().equals("denied");
            case OUTCOMES -> false;
        };
    }

    private static Optional<Mark> said(MarkedClause clause, Ground ground) {
        return clause.marks().stream()
                .filter(mark -> mark instanceof Said said && said.name().equals(ground.concept()))
                .findFirst();
    }

    /** What of the case would be argued on a ground. */
    private List<String> outcomes(Ground ground) {
        return sheet.lines().stream()
                .map(ValueSheet.Line::outcome)
                .filter(one -> switch (ground) {
                    case SAVINGS ->
                        one.kind().filter(kind -> kind == Kind.NON_CASHABLE).isEmpty();
                    case OUTCOMES -> true;
                    case SOCIAL_VALUE ->
                        isOfOthers(one)
                                || one.kind()
                                        .filter(kind -> kind == Kind.NON_CASHABLE)
                                        .isPresent();
                })
                .map(Outcome::name)
                .toList();
    }

    /** Whether another budget than the buyer's is known to be spared. */
    private boolean isOfOthers(Outcome outcome) {
        return outcome.saves()
                .filter(budget ->
                        !folded(budget).equals(folded(sheet.valueCase().buyer())))
                .isPresent();
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private List<String> questions(Ground ground, Standing standing, List<Finding> denials) {
        List<String> questions = new ArrayList<>();
        denials.forEach(one -> questions.add(one.question()));
        if (standing == Standing.DISPUTED) {
            questions.add("Some of your clauses count " + ground.title().toLowerCase(Locale.ROOT)
                    + " and others leave it out. Which holds?");
        }
        if (standing == Standing.NOT_NAMED || standing == Standing.UNKNOWN) {
            questions.add(
                    switch (ground) {
                        case SAVINGS ->
                            "Under which award criterion, if any, are whole-life cost and savings to you or to other"
                                    + " budgets scored, and on what evidence?";
                        case OUTCOMES ->
                            "Under which award criterion, if any, are the outcomes for people scored, such as events"
                                    + " avoided?";
                        case SOCIAL_VALUE -> "Is social value scored, with which weight, and by which measures?";
                    });
        }
        boolean others = sheet.lines().stream().map(ValueSheet.Line::outcome).anyMatch(this::isOfOthers);
        if (ground == Ground.SAVINGS && standing == Standing.NAMED && others) {
            questions.add("Are savings that fall to another budget than yours counted as well?");
        }
        return questions;
    }
}
