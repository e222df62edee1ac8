package org.levelfield.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.levelfield.clause.Evidence;
import org.levelfield.requirement.Measure;
import org.levelfield.screening.Criterion;
import org.levelfield.screening.Lack;
import org.levelfield.screening.Screening;
import org.levelfield.screening.Standing;
import org.levelfield.screening.Verdict;
import org.levelfield.screening.arithmetic.Answer;
import org.levelfield.tender.Fact;
import org.levelfield.tender.Money;

/**
 * The sentences of a screening, the same in every format.
 *
 * @param all what is told
 */
public record ScreeningWords(ScreeningReport all) {

    /** What stands below each screening. */
    public static final String CLOSING =
            "What is not in the profile is never counted as met or as failed. The words of the documents decide, and this"
                    + " is no legal advice.";

    private static final int LONGEST_QUOTE = 240;
    /** Under which a profile keeps an answer of its own; what follows quotes the clause. */
    private static final Pattern KEY = Pattern.compile("^answers: [0-9a-f]+: yes or no – ");

    /** What is bought, or that it is a tender. */
    public String tender() {
        return all.tender().tender().title().map(Fact::value).map(Plain::line).orElse("Tender");
    }

    /** Who would bid, and the days that count. */
    public String subject() {
        Screening screening = all.screening();
        return "Screened for " + String.join(" with ", screening.bid().names())
                + screening.bid().lead().map(lead -> ", led by " + lead).orElse("")
                + "; bids due " + screening.occasion().bid()
                + screening.occasion().start().map(day -> ", start " + day).orElse(", start not known") + ".";
    }

    /** The answer in a few words. */
    public String answer() {
        return switch (all.screening().answer()) {
            case MET -> "Yes";
            case NOT_MET -> "No, not as the tender stands";
            case UNKNOWN -> "Not known yet";
        };
    }

    /** The rest of the sentence that begins with {@link #answer} and a colon. */
    public String reason() {
        int met = number(Answer.MET);
        int not = number(Answer.NOT_MET);
        int open = number(Answer.UNKNOWN);
        return switch (all.screening().answer()) {
            case MET -> "all " + met + " requirements that were found are met.";
            case NOT_MET ->
                not + " of " + (met + not + open) + " requirements " + (not == 1 ? "is" : "are")
                        + " not met, and one is enough to fail.";
            case UNKNOWN ->
                open == 0
                        ? "no requirement was found that a bidder is tested against."
                        : "none of " + (met + open) + " requirements is known to fail, " + open
                                + " cannot be decided from the profile.";
        };
    }

    /** How many requirements have an answer. */
    public int number(Answer answer) {
        return all.screening().verdicts(answer).size();
    }

    /** Requirements of one answer; those of one kind that the same facts decide together, to be told once. */
    public List<List<Verdict>> groups(Answer answer) {
        return List.copyOf(all.screening().verdicts(answer).stream()
                .collect(Collectors.groupingBy(
                        one -> one.criterion().requirement().told() + one.standings() + one.missing(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values());
    }

    /** What is asked, in a line: {@code Minimum annual turnover: at least GBP 500,000}. */
    public static String name(Criterion criterion) {
        return criterion.card().title() + measure(criterion);
    }

    /** How much is asked, after a colon; empty where the clause has no number. */
    public static String measure(Criterion criterion) {
        return criterion
                .requirement()
                .measure()
                .map(measure -> ": " + measure.told())
                .orElse("");
    }

    /** The clause's words, cut where they are long, and where they stand. */
    public String quote(Verdict verdict) {
        Evidence evidence = verdict.criterion().evidence();
        return "“" + Plain.cut(Plain.line(evidence.quote()), LONGEST_QUOTE) + "” – " + place(evidence);
    }

    /** Where words stand: the file, its page where it has one, and its section. */
    public String place(Evidence evidence) {
        String path = all.tender().path(evidence.document());
        String file = Plain.line(path.substring(path.lastIndexOf('/') + 1));
        return file
                + (evidence.page().isPresent() ? ", page " + evidence.page().getAsInt() : "")
                + evidence.section().map(section -> ", " + Plain.line(section)).orElse("");
    }

    /** Whether the answer rests on this member and not on all. */
    public static boolean decides(Standing standing, Verdict verdict) {
        return verdict.deciding().contains(standing.member())
                && verdict.standings().size() > 1;
    }

    /** How much is wanting, where an amount is. */
    public static Optional<String> shortfall(Verdict verdict) {
        return verdict.shortfall()
                .filter(wanting -> verdict.answer() == Answer.NOT_MET
                        && verdict.criterion().requirement().measure().isPresent()
                        && wanting.signum() > 0)
                .map(wanting -> amount(verdict, wanting));
    }

    private static String amount(Verdict verdict, BigDecimal wanting) {
        return verdict.criterion()
                .requirement()
                .measure()
                .flatMap(Measure::money)
                .map(money -> new Money(wanting, money.currency()).told())
                .orElseGet(() -> wanting.stripTrailingZeros().toPlainString());
    }

    /** How the demand is put to a group, and what says so; empty for one bidder. */
    public static Optional<String> group(Verdict verdict) {
        Verdict.Reading reading = verdict.reading();
        if (reading.operators().isEmpty()) {
            return Optional.empty();
        }
        String way = reading.ways().isEmpty() ? "the tender leaves it open" : String.join(" and ", reading.ways());
        boolean assumed = reading.assumed() && !reading.ways().isEmpty();
        return Optional.of(way
                + (assumed ? " (assumed: the tender does not say)" : "")
                + reading.because().map(why -> "; " + why).orElse(""));
    }

    /**
     * Facts to find out, each once, with those whom it concerns.
     *
     * @param brief without the whole of a question of yes or no
     */
    public static List<String> facts(List<Lack> lacks, boolean brief) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        for (Lack lack : lacks) {
            int question = lack.fact().indexOf(": yes or no");
            String fact = brief && question > 0 ? lack.fact().substring(0, question) : lack.fact();
            List<String> those = members.computeIfAbsent(fact, any -> new ArrayList<>());
            lack.member().ifPresent(those::add);
        }
        List<String> told = new ArrayList<>();
        members.forEach(
                (fact, those) -> told.add(fact + (those.isEmpty() ? "" : " (" + String.join(", ", those) + ")")));
        return told;
    }

    /**
     * The same facts without the names under which a profile keeps them, for who reads no profile.
     *
     * @param beside whether the clause stands beside them, so that a question of yes or no need not quote it
     */
    public static List<String> factsForPeople(List<Lack> lacks, boolean beside) {
        List<Lack> plain = lacks.stream()
                .map(lack -> new Lack(
                        lack.member(),
                        beside && KEY.matcher(lack.fact()).find()
                                ? "whether it can meet this"
                                : KEY.matcher(lack.fact()).replaceFirst("").replace(" (--lead)", "")))
                .toList();
        return facts(plain, false);
    }

    /** Each thing that criteria ask once, with all its places. */
    public List<String> places(List<Criterion> criteria) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        criteria.forEach(one ->
                places.computeIfAbsent(name(one), any -> new ArrayList<>()).add(place(one.evidence())));
        List<String> told = new ArrayList<>();
        places.forEach((what, where) -> told.add(what + " – " + String.join("; ", where)));
        return told;
    }
}
