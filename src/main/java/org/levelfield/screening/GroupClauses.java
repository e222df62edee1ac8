package org.levelfield.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.levelfield.clause.Evidence;
import org.levelfield.mention.Force;
import org.levelfield.requirement.Aggregation;
import org.levelfield.requirement.GroupTerm;
import org.levelfield.requirement.GroupWay;
import org.levelfield.requirement.Measure;
import org.levelfield.requirement.Requirement;

/** What a tender's own clauses about groups come to for one demand. Pure functions. */
final class GroupClauses {

    private static final GroupWay ADDED = GroupWay.of(Aggregation.SUM);

    private GroupClauses() {}

    /** Kinds of demand whose amounts can be added; words about all demands add nothing else. */
    private static final Set<String> AMOUNTS = Set.of("turnover", "soundness", "references", "means");

    /** Kinds of demand that the law puts to each member: only words that name them say otherwise. */
    private static final Set<String> BY_STATUTE = Set.of("exclusion", "employers-liability");

    private static final Set<Aggregation> WITHOUT_AMOUNTS =
            EnumSet.of(Aggregation.ANY, Aggregation.EVERY, Aggregation.LEAD, Aggregation.PERFORMER, Aggregation.NONE);

    /**
     * The terms that speak of a demand, those alone that stand nearest to it; where these add amounts, also the parts
     * that terms farther off want of members. Empty where none speaks of it.
     */
    static Optional<List<GroupTerm>> nearest(List<GroupTerm> terms, Requirement requirement, String row) {
        Predicate<GroupTerm> operator = one -> one.says() == GroupTerm.Says.OPERATOR;
        Predicate<GroupTerm> definition = one -> one.says() == GroupTerm.Says.DEFINITION
                && (one.rows().isEmpty() || one.names(row) || one.statement().force() == Force.DEFINES);
        Predicate<GroupTerm> named = operator.and(one -> one.names(row));
        Predicate<GroupTerm> ofAll = operator.and(one -> one.rows().isEmpty());
        Predicate<GroupTerm> own = named.or(ofAll).and(one -> one.clause().equals(requirement.clause()));
        Predicate<GroupTerm> apt = one -> !BY_STATUTE.contains(row) && (AMOUNTS.contains(row) || isWithoutAmounts(one));
        List<GroupTerm> all = new ArrayList<>();
        for (Predicate<GroupTerm> level : List.of(own, named, ofAll.and(apt), definition)) {
            List<GroupTerm> those = terms.stream().filter(level).toList();
            if (all.isEmpty()) {
                all.addAll(level.equals(own) ? before(those, requirement) : those);
            } else if (all.stream().allMatch(GroupClauses::adds)) {
                Set<Aggregation> told = all.stream().map(GroupTerm::aggregation).collect(Collectors.toSet());
                those.stream()
                        .filter(one -> one.number().isPresent() && !told.contains(one.aggregation()))
                        .forEach(all::add);
            }
        }
        return Optional.of(all).filter(those -> !those.isEmpty());
    }

    /** Of several terms of the demand's own clause, each with an amount of its own, the last before this amount. */
    private static List<GroupTerm> before(List<GroupTerm> own, Requirement requirement) {
        boolean one = own.stream().allMatch(GroupClauses::adds)
                || own.stream().map(GroupTerm::aggregation).distinct().count() == 1;
        OptionalInt amount = requirement.marks().stream()
                .filter(mark -> mark.isOwn() && Measure.of(mark).isPresent())
                .mapToInt(mark -> mark.place().span().start())
                .min();
        if (one || amount.isEmpty()) {
            return own;
        }
        List<GroupTerm> last = own.stream()
                .filter(term -> term.begins().orElse(Integer.MAX_VALUE) < amount.getAsInt())
                .max(Comparator.comparingInt(term -> term.begins().orElse(0)))
                .stream()
                .toList();
        return last.isEmpty() ? own : last;
    }

    /** Whether it adds the members' amounts, or wants a part of some member, which goes with that. */
    private static boolean adds(GroupTerm term) {
        return term.aggregation() == Aggregation.SUM || term.number().isPresent();
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
        Set<GroupWay> unsure = terms.stream()
                .flatMap(one -> one.readings().stream())
                .map(GroupWay::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!unsure.isEmpty() && whole.stream().noneMatch(unsure::contains)) {
            unsure.addAll(whole);
            return open(List.copyOf(unsure), terms);
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
