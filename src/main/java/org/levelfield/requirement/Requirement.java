package org.levelfield.requirement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levelfield.clause.Evidence;
import org.levelfield.clause.Traceable;
import org.levelfield.document.Span;
import org.levelfield.mention.Mark;
import org.levelfield.mention.Period;
import org.levelfield.mention.Statement;
import org.levelfield.mention.quantity.Comparison;
import org.levelfield.tender.Money;

/**
 * Something that a clause asks of a bidder or supplier. Made by recognition rules; rules of judgement ask it for its
 * type, variant and measure.
 *
 * @param type the barrier's id
 * @param variant which way of asking, where the barrier knows several; else empty
 * @param statement the clause that asks
 * @param measure how much
 * @param marks the words that say so, in the order in which the rule named them
 */
public record Requirement(String type, String variant, Statement statement, Optional<Measure> measure, List<Mark> marks)
        implements Traceable {

    /** Keeps its own copy. */
    public Requirement {
        marks = List.copyOf(marks);
    }

    /** A requirement of a type, stated by a clause in the words of some marks; the first that is a quantity measures it. */
    public static Requirement of(String type, Statement statement, Mark... marks) {
        List<Mark> all = List.of(marks);
        Optional<Measure> measure =
                all.stream().flatMap(mark -> Measure.of(mark).stream()).findFirst();
        return new Requirement(type, "", statement, measure, all);
    }

    /** The same requirement as another way of asking. */
    public Requirement as(String way) {
        return new Requirement(type, way, statement, measure, marks);
    }

    /** The same requirement measured by a number of days that was reckoned, not read. */
    public Requirement lasting(long days) {
        Measure reckoned = new Measure(BigDecimal.valueOf(days), "days", Comparison.STATED);
        return new Requirement(type, variant, statement, Optional.of(reckoned), marks);
    }

    /** The same requirement read as a fall below its measure, as in {@code less than £1m fails}: a least value. */
    public Requirement asFloor() {
        Optional<Measure> floor = measure.map(asked -> new Measure(asked.amount(), asked.unit(), Comparison.AT_LEAST));
        return new Requirement(type, variant, statement, floor, marks);
    }

    /** The same requirement with its number counted in another unit than the words alone tell. */
    public Requirement measuredAs(String unit) {
        Optional<Measure> recounted = measure.map(asked -> new Measure(asked.amount(), unit, asked.comparison()));
        return new Requirement(type, variant, statement, recounted, marks);
    }

    /** The id of the clause that asks. */
    public String clause() {
        return statement.id();
    }

    /** Unique in a session: type, variant, clause and measure. */
    public String id() {
        return type + (variant.isEmpty() ? "" : "/" + variant) + "@" + statement.id()
                + measure.map(asked -> "=" + asked.amount().toPlainString() + asked.unit())
                        .orElse("");
    }

    /** Whether the measure is a sum of money above {@code times} another; false where there is none to compare. */
    public boolean exceeds(BigDecimal times, Money other) {
        return measure.flatMap(Measure::money)
                .filter(money -> money.exceeds(times, other))
                .isPresent();
    }

    /** Whether the measure is a sum of money of {@code times} another or more; false where there is none to compare. */
    public boolean reaches(BigDecimal times, Money other) {
        return measure.flatMap(Measure::money)
                .filter(money -> money.reaches(times, other))
                .isPresent();
    }

    /** Whether the measure is a sum of money in the currency of another. */
    public boolean isComparableWith(Money other) {
        return measure.flatMap(Measure::money)
                .filter(money -> money.currency().equals(other.currency()))
                .isPresent();
    }

    /** Whether the measure's number is above another, whatever the unit; false where there is no measure. */
    public boolean isMoreThan(double number) {
        return measure.filter(asked -> asked.amount().compareTo(BigDecimal.valueOf(number)) > 0)
                .isPresent();
    }

    /** Whether the measure's number is below another, whatever the unit; false where there is no measure. */
    public boolean isLessThan(double number) {
        return measure.filter(asked -> asked.amount().compareTo(BigDecimal.valueOf(number)) < 0)
                .isPresent();
    }

    /** Whether the measure is a time longer than so many calendar days; false where it is none. */
    public boolean lastsLongerThan(BigDecimal days) {
        return marks.stream()
                .anyMatch(mark -> mark instanceof Period period && period.days().compareTo(days) > 0);
    }

    /** Whether there is no measure. */
    public boolean isUnmeasured() {
        return measure.isEmpty();
    }

    /** The unit of the measure, or empty. */
    public String measuredIn() {
        return measure.map(Measure::unit).orElse("");
    }

    /** The stretch of the clause's document that holds all the requirement's own words. */
    public Span focus() {
        int start = Integer.MAX_VALUE;
        int end = -1;
        for (Mark mark : marks) {
            if (mark.isOwn()) {
                start = Math.min(start, mark.place().span().start());
                end = Math.max(end, mark.place().span().end());
            }
        }
        Span clause = statement.clause().span();
        return end < 0 ? new Span(clause.start(), clause.start()) : new Span(start, end);
    }

    /** The clause, and before it the words outside it that give it sense, if it cannot be understood alone. */
    @Override
    public Optional<Evidence> evidence() {
        return Optional.of(statement.clause().evidence(focus()));
    }

    @Override
    public String kind() {
        return "requirement";
    }

    @Override
    public String told() {
        List<String> words = new ArrayList<>();
        words.add(type.replace('-', ' '));
        measure.ifPresent(asked -> words.add(asked.told()));
        return String.join(": ", words);
    }

    /** Two requirements are one when they ask the same of the same clause, by whichever words. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Requirement requirement && requirement.id().equals(id());
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, variant, statement.id());
    }
}
