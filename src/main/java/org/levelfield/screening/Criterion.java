package org.levelfield.screening;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.levelfield.clause.Evidence;
import org.levelfield.mention.Day;
import org.levelfield.mention.Mark;
import org.levelfield.mention.Period;
import org.levelfield.requirement.Measure;
import org.levelfield.requirement.Requirement;
import org.levelfield.rules.BarrierCard;
import org.levelfield.rules.Capacity;

/**
 * A requirement that a bidder is tested against.
 *
 * @param id its id in the report: {@code r15}
 * @param requirement what is asked
 * @param card the barrier's card
 * @param by what of a bidder answers it
 * @param marks all that its clause speaks of, in the clause's own words
 * @param beside the types of the other requirements of the same clause
 */
public record Criterion(
        String id, Requirement requirement, BarrierCard card, Capacity by, List<Mark> marks, Set<String> beside) {

    private static final int KEY = 8;
    private static final int BRIEF = 90;
    private static final int MONTHS = 12;

    /** Keeps its own copies. */
    public Criterion {
        marks = List.copyOf(marks);
        beside = Set.copyOf(beside);
    }

    /** Under which a profile keeps its own answer: the same for the same words of the same kind of demand. */
    public String key() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(
                    (requirement.type() + "\n" + String.join(" ", Words.of(text()))).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, KEY);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The clause's words. */
    public String text() {
        return requirement.statement().clause().text();
    }

    /** The clause as a report quotes it. */
    public Evidence evidence() {
        return requirement.statement().clause().evidence(requirement.focus());
    }

    /** The beginning of the clause, on one line, for a list of questions. */
    String brief() {
        String line = text().strip().replaceAll("\\s+", " ");
        return line.length() <= BRIEF
                ? line
                : line.substring(
                                        0,
                                        line.offsetByCodePoints(
                                                0, Math.min(BRIEF, line.codePointCount(0, line.length())) - 1))
                                .strip()
                        + "…";
    }

    /** The words of the clause, in lower case. */
    Set<String> words() {
        return new TreeSet<>(Words.of(text()));
    }

    /** The words by which the requirement was known, each with the word that follows it in the clause. */
    List<String> named() {
        return requirement.marks().stream()
                .filter(Mark::isOwn)
                .map(mark -> withNextWord(
                        mark.place().span().start(), mark.place().span().end()))
                .toList();
    }

    private String withNextWord(int from, int to) {
        int start = requirement.statement().clause().span().start();
        String text = text();
        int end = Math.min(text.length(), to - start);
        while (end < text.length() && !Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) == ' ') {
            end++;
        }
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(Math.max(0, Math.min(from - start, end)), end).toLowerCase(Locale.ROOT);
    }

    /** How many years the clause looks back, as in {@code the last two years}; empty where it does not say. */
    Optional<Integer> overYears() {
        return marks.stream()
                .filter(mark -> mark instanceof Period period && period.isInYears())
                .map(mark -> (Period) mark)
                .filter(period -> !isMeasure(period))
                .map(period -> period.unit() == Period.Unit.YEARS
                        ? period.length().intValue()
                        : period.length().intValue() / MONTHS)
                .filter(years -> years > 0)
                .findFirst();
    }

    /** The first day from which past work counts, where the clause names one or looks back so many years. */
    Optional<LocalDate> countsFrom(LocalDate bid) {
        Optional<LocalDate> named = marks.stream()
                .filter(mark -> mark instanceof Day)
                .map(mark -> ((Day) mark).date())
                .filter(day -> day.isBefore(bid))
                .min(LocalDate::compareTo);
        return named.or(() -> overYears().map(bid::minusYears));
    }

    private boolean isMeasure(Period period) {
        return requirement
                .measure()
                .filter(asked -> Measure.of(period).filter(asked::equals).isPresent())
                .isPresent();
    }
}
