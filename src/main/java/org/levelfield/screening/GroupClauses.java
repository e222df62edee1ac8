package org.levelfield.screening;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levelfield.clause.Evidence;
import org.levelfield.requirement.Aggregation;
import org.levelfield.requirement.GroupTerm;
import org.levelfield.requirement.GroupWay;
import org.levelfield.requirement.Requirement;

/** What a tender's own clauses about groups come to for one demand. Pure functions. */
final class GroupClauses {

    private static final GroupWay ADDED = GroupWay.of(Aggregation.SUM);

    /** What words about shares of the work may mean. */
    private static final List<GroupWay> BY_SHARE =
            List.of(GroupWay.of(Aggregation.PRO_RATA), GroupWay.of(Aggregation.WEIGHTED));

    private GroupClauses() {}

    /** Kinds of demand whose amounts can be added; words about all demands add nothing else. */
    private static final Set<String> AMOUNTS = Set.of("turnover", "soundness", "references", "means");

    /** Kinds of demand that the law puts to each member: only words that name them say otherwise. */
    private static final Set<String> BY_STATUTE = Set.of("exclusion", "employers-liability");

    private static final Set<Aggregation> WITHOUT_AMOUNTS =
            EnumSet.of(Aggregation.ANY, Aggregation.EVERY, Aggregation.LEAD, Aggregation.PERFORMER, Aggregation.NONE);

    /** The terms that speak of a demand, those alone that stand nearest to it; empty where none does. */
    static Optional<List<GroupTerm>> nearest(List<GroupTerm> terms, Requirement requirement, String row) {
        Predicate<GroupTerm> operator = one -> one.says() == GroupTerm.Says.OPERATOR;
        Predicate<GroupTerm> definition = one -> one.says() == GroupTerm.Says.DEFINITION;
        Predicate<GroupTerm> named = operator.and(one -> one.names(row));
        Predicate<GroupTerm> ofAll = operator.and(one -> one.rows().isEmpty());
        Predicate<GroupTerm> own = named.or(ofAll).and(one -> one.clause().equals(requirement.clause()));
        Predicate<GroupTerm> apt = one -> !BY_STATUTE.contains(row) && (AMOUNTS.contains(row) || isWithoutAmounts(one));
        return Stream.of(own, named, ofAll.and(apt), definition)
                .map(level -> terms.stream().filter(level).toList())
                .filter(those -> !those.isEmpty())
                .findFirst();
    }

    private static boolean isWithoutAmounts(GroupTerm term) {
        return WITHOUT_AMOUNTS.contains(term.aggregation()) && term.number().isEmpty();
    }

    /** What the nearest terms come to: all of them hold, unless they contradict each other. */
    static AggregationChoice read(List<GroupTerm> terms, Requirement requirement) {
        Set<GroupWay> ways =
                terms.stream().flatMap(one -> one.way().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<GroupWay> whole =
                ways.stream().filter(one -> one.share().isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
        List<GroupWay> parts =
                ways.stream().filter(one -> one.share().isPresent()).toList();
        merge(whole, requirement);
        boolean byShare = terms.stream().anyMatch(one -> one.aggregation() == Aggregation.UNKNOWN);
        if (byShare && whole.stream().noneMatch(BY_SHARE::contains)) {
            return open(BY_SHARE, terms);
        } else if (whole.stream().anyMatch(one -> one.aggregation() == Aggregation.NONE)) {
            return said(List.of(GroupWay.of(Aggregation.NONE)), terms);
        } else if (whole.size() > 1) {
            return open(List.copyOf(whole), terms);
        } else if (isTwofold(parts)) {
            return open(List.of(), terms);
        }
        List<GroupWay> all = new ArrayList<>(whole.isEmpty() ? Set.of(ADDED) : whole);
        all.addAll(parts);
        return said(all, terms);
    }

    /** A number of things that is added is counted together: one way, told in two. */
    private static void merge(Set<GroupWay> whole, Requirement requirement) {
        GroupWay counted = GroupWay.of(Aggregation.POOL_COUNT);
        if (whole.contains(counted)) {
            boolean count = requirement.measuredIn().equals("count");
            whole.remove(count ? ADDED : whole.contains(ADDED) ? counted : ADDED);
        }
    }

    /** Whether two different parts are asked of the same member. */
    private static boolean isTwofold(List<GroupWay> parts) {
        return parts.stream().map(GroupWay::aggregation).distinct().count() < parts.size();
    }

    private static AggregationChoice said(List<GroupWay> ways, List<GroupTerm> terms) {
        return new AggregationChoice(ways, List.of(), false, quotes(terms), true, Optional.empty(), Optional.empty());
    }

    private static AggregationChoice open(List<GroupWay> readings, List<GroupTerm> terms) {
        return new AggregationChoice(
                List.of(GroupReading.OPEN),
                readings,
                false,
                quotes(terms),
                true,
                Optional.of("how the buyer puts this demand to a group: its words could mean several things"),
                Optional.of(GroupReading.question(readings)));
    }

    /** The buyer's words, each clause once. */
    private static String quotes(List<GroupTerm> terms) {
        return terms.stream()
                .flatMap(one -> one.evidence().stream())
                .map(Evidence::quote)
                .map(quote -> "“" + quote.strip().replaceAll("\\s+", " ") + "”")
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
