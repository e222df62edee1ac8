package org.levelfield.requirement;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levelfield.clause.Evidence;
import org.levelfield.clause.Traceable;
import org.levelfield.mention.Concept;
import org.levelfield.mention.Mark;
import org.levelfield.mention.Share;
import org.levelfield.mention.Statement;
import org.levelfield.mention.quantity.Comparison;

/**
 * What a tender says of how a group that bids together is judged. Made by recognition rules.
 *
 * @param says what it says
 * @param aggregation how a demand is put to a group: of a definition {@code EVERY}, of words that could mean two things
 *     {@code UNKNOWN}, of reliance and of a cap {@code NOT_APPLICABLE}
 * @param readings the ways that words of unsure meaning may mean; else empty
 * @param number the part of what is asked that the lead, one or each member must carry, above 0 and at most 1; of a cap
 *     the most members that are allowed
 * @param rows the kinds of demand of which it speaks, as barriers' cards name them: {@code turnover}; empty for all
 * @param statement the clause that says so
 * @param marks the words that say so
 */
public record GroupTerm(
        Says says,
        Aggregation aggregation,
        List<Aggregation> readings,
        Optional<BigDecimal> number,
        Set<String> rows,
        Statement statement,
        List<Mark> marks)
        implements Traceable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What a tender can say of a group. */
    public enum Says {
        /** How a demand is put to a group. */
        OPERATOR,
        /** That the word for the bidder means each member of a group too. */
        DEFINITION,
        /** That the means of others count. */
        RELIANCE,
        /** How many members a group may have at most. */
        CAP
    }

    /** Keeps its own copies. */
    public GroupTerm {
        readings = List.copyOf(readings);
        rows = Set.copyOf(rows);
        marks = List.copyOf(marks);
    }

    /** How demands are put to a group, in the words of some marks; words that could mean two things are {@code UNKNOWN}. */
    public static GroupTerm of(Aggregation way, Statement statement, Mark... marks) {
        return made(Says.OPERATOR, way, Optional.empty(), statement, marks);
    }

    /**
     * That a part of what is asked must be carried by the lead, by one or by each member.
     *
     * @param who the words for them, by the concept's name
     */
    public static GroupTerm part(Concept who, Share share, Statement statement) {
        Aggregation way = switch (who.name()) {
            case "group-lead" -> Aggregation.LEAD_SHARE;
            case "group-one" -> Aggregation.ANY;
            default -> Aggregation.MEMBER_SHARE;
        };
        return part(way, share, statement, who, share);
    }

    /** The same in the words of some marks. */
    public static GroupTerm part(Aggregation way, Share share, Statement statement, Mark... marks) {
        BigDecimal part = share.percent().divide(HUNDRED).stripTrailingZeros();
        return made(Says.OPERATOR, way, Optional.of(part), statement, marks);
    }

    /** That members' shares of the work count, in words that could mean two things. */
    public static GroupTerm byShare(Statement statement, Mark... marks) {
        return open(List.of(Aggregation.PRO_RATA, Aggregation.WEIGHTED), statement, marks);
    }

    /** That members' amounts are not added, and not whose amount counts instead. */
    public static GroupTerm notAdded(Statement statement, Mark... marks) {
        return open(List.of(Aggregation.ANY, Aggregation.LEAD, Aggregation.EVERY), statement, marks);
    }

    private static GroupTerm open(List<Aggregation> readings, Statement statement, Mark... marks) {
        GroupTerm term = of(Aggregation.UNKNOWN, statement, marks);
        return new GroupTerm(term.says, term.aggregation, readings, term.number, Set.of(), statement, term.marks);
    }

    /** That the word for the bidder means each member of a group too. */
    public static GroupTerm definition(Statement statement, Mark... marks) {
        return made(Says.DEFINITION, Aggregation.EVERY, Optional.empty(), statement, marks);
    }

    /** That the means of others count. */
    public static GroupTerm reliance(Statement statement, Mark... marks) {
        return made(Says.RELIANCE, Aggregation.NOT_APPLICABLE, Optional.empty(), statement, marks);
    }

    /** That no group may bid, as a requirement says. */
    public static GroupTerm ban(Requirement requirement) {
        return of(Aggregation.NONE, requirement.statement(), requirement.marks().toArray(Mark[]::new));
    }

    /** How many members a group may have at most, as a requirement says: one fewer than “fewer than three”. */
    public static GroupTerm cap(Requirement requirement) {
        return made(
                Says.CAP,
                Aggregation.NOT_APPLICABLE,
                requirement
                        .measure()
                        .map(asked -> asked.comparison() == Comparison.LESS_THAN
                                ? asked.amount().subtract(BigDecimal.ONE)
                                : asked.amount()),
                requirement.statement(),
                requirement.marks().toArray(Mark[]::new));
    }

    private static GroupTerm made(
            Says says, Aggregation way, Optional<BigDecimal> number, Statement statement, Mark... marks) {
        return new GroupTerm(
                says,
                way,
                List.of(),
                number,
                Set.of(),
                statement,
                Arrays.stream(marks).distinct().toList());
    }

    /** The same of some kinds of demand only. */
    public GroupTerm about(Set<String> named) {
        return new GroupTerm(says, aggregation, readings, number, named, statement, marks);
    }

    /** Whether it speaks of a kind of demand by name. */
    public boolean names(String row) {
        return rows.contains(row);
    }

    /** How a demand is put to a group; empty where it says nothing of that, or could mean two things. */
    public Optional<GroupWay> way() {
        boolean ways = (says == Says.OPERATOR || says == Says.DEFINITION) && aggregation != Aggregation.UNKNOWN;
        return ways ? Optional.of(new GroupWay(aggregation, number)) : Optional.empty();
    }

    /** The id of the clause that says so. */
    public String clause() {
        return statement.id();
    }

    /** Unique in a session: what it says, way, number and clause. */
    public String id() {
        return says + "/" + aggregation
                + number.map(one -> "=" + one.toPlainString()).orElse("") + "@" + clause();
    }

    /** Whether its own words stand nearer to some others than those of another of the same clause do. */
    public boolean isNearerTo(Mark words, GroupTerm than) {
        return gap(words) < than.gap(words);
    }

    /** Where its first own words begin in the document; empty where all stand around the clause. */
    public OptionalInt begins() {
        return marks.stream()
                .filter(Mark::isOwn)
                .mapToInt(one -> one.place().span().start())
                .min();
    }

    private int gap(Mark words) {
        return marks.stream().mapToInt(one -> one.distance(words)).min().orElse(Integer.MAX_VALUE);
    }

    /** The words that say so, in full. */
    @Override
    public Optional<Evidence> evidence() {
        return Optional.of(statement.clause().evidence());
    }

    @Override
    public String kind() {
        return "group clause";
    }

    @Override
    public String told() {
        return switch (says) {
            case RELIANCE -> "the means of others count";
            case CAP -> "the number of members is limited";
            case DEFINITION -> "the word for the bidder means each member of a group";
            case OPERATOR -> way().map(GroupWay::told).orElse("how members count is said in words of unsure meaning");
        };
    }

    /** Two terms are one when they say the same in the same clause, by whichever words. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroupTerm term && term.id().equals(id());
    }

    @Override
    public int hashCode() {
        return Objects.hash(says, aggregation, statement.id());
    }
}
