package org.levelfield.screening;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levelfield.requirement.Aggregation;
import org.levelfield.requirement.GroupTerm;
import org.levelfield.requirement.GroupWay;
import org.levelfield.requirement.Requirement;
import org.levelfield.rules.BarrierCard;
import org.levelfield.rules.GroupDefault;
import org.levelfield.rules.RuleBook;
import org.levelfield.tender.Law;
import org.levelfield.tender.Regime;
import org.levelfield.tender.Subtype;

/** How a tender puts what it asks to a group that bids together. Pure functions. */
public final class GroupReading {

    static final GroupWay OPEN = GroupWay.of(Aggregation.UNKNOWN);

    private GroupReading() {}

    /**
     * How a demand is put to a group: by the tender's own words, else by the law's default. Of the tender's words those
     * count that stand nearest to the demand: in its own clause, else about its kind of demand, else about all, else the
     * definition of the bidder.
     *
     * @param requirement what is asked
     * @param terms what the tender says of groups
     * @param law under which it is judged
     * @param book the rule book
     */
    public static AggregationChoice of(Requirement requirement, List<GroupTerm> terms, Law law, RuleBook book) {
        AggregationChoice silent = silent(requirement, law.regime(), law.subtype(), book);
        if (silent.operators().isEmpty()) {
            return silent;
        }
        String row = book.barrier(requirement.type())
                .flatMap(BarrierCard::screen)
                .flatMap(BarrierCard.Screen::row)
                .orElse("");
        return GroupClauses.nearest(terms, requirement, row)
                .map(those -> GroupClauses.read(those, requirement))
                .orElse(silent);
    }

    /** The terms without a ban on groups, which is a demand of its own and is told there, once. */
    public static List<GroupTerm> withoutBan(List<GroupTerm> terms, Requirement requirement) {
        return terms.stream()
                .filter(one ->
                        one.aggregation() != Aggregation.NONE || one.clause().equals(requirement.clause()))
                .toList();
    }

    /**
     * How a demand is put to a group where the documents do not say it: by the law's default, else by what the barrier's
     * card says of such demands. Below the threshold a law's default does not bind.
     *
     * @param requirement what is asked
     * @param regime the law of the tender; {@code UNKNOWN} where it is not known
     * @param subtype its branch, where known
     * @param book the rule book
     */
    public static AggregationChoice silent(
            Requirement requirement, Regime regime, Optional<Subtype> subtype, RuleBook book) {
        Optional<BarrierCard> card = book.barrier(requirement.type());
        Optional<String> row = card.flatMap(BarrierCard::screen).flatMap(BarrierCard.Screen::row);
        String law = subtype.filter(branch -> branch == Subtype.BELOW_THRESHOLD)
                .map(branch -> GroupDefault.OTHER)
                .orElse(regime.id());
        Stream<String> rows = row.stream()
                .flatMap(name -> requirement.measuredIn().equals("count")
                        ? Stream.of(name + GroupDefault.COUNTED, name)
                        : Stream.of(name));
        return rows.flatMap(name -> book.groupDefault(name, law).stream())
                .findFirst()
                .map(GroupReading::byLaw)
                .orElseGet(() -> byCard(card));
    }

    /** What a default of the law comes to. */
    static AggregationChoice byLaw(GroupDefault given) {
        return given.ways().isEmpty()
                ? open(given.readings(), given.cite(), given.verified())
                : new AggregationChoice(
                        given.ways(),
                        List.of(),
                        true,
                        given.cite(),
                        given.verified(),
                        Optional.empty(),
                        Optional.empty());
    }

    private static AggregationChoice byCard(Optional<BarrierCard> card) {
        Aggregation usual =
                card.map(one -> Aggregation.valueOf(one.aggregation())).orElse(Aggregation.UNKNOWN);
        String source = "the usual reading of such a demand";
        return usual == Aggregation.UNKNOWN || usual.needsShare()
                ? open(List.of(), source, false)
                : new AggregationChoice(
                        List.of(GroupWay.of(usual)),
                        List.of(),
                        true,
                        source,
                        false,
                        Optional.empty(),
                        Optional.empty());
    }

    private static AggregationChoice open(List<GroupWay> readings, String source, boolean verified) {
        return new AggregationChoice(
                List.of(OPEN),
                readings,
                true,
                source,
                verified,
                Optional.of("how the buyer puts this demand to a group"),
                Optional.of(question(readings)));
    }

    /** The question that settles which reading holds; it names nobody. */
    static String question(List<GroupWay> readings) {
        List<GroupWay> asked = readings.isEmpty()
                ? Stream.of(Aggregation.SUM, Aggregation.ANY, Aggregation.LEAD, Aggregation.EVERY)
                        .map(GroupWay::of)
                        .toList()
                : readings;
        return "Where several organisations bid together, how will this be judged? "
                + asked.stream().map(GroupWay::told).collect(Collectors.joining("; or ", "Is it that ", "?"));
    }
}
