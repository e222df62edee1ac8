package org.levelfield.screening.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.levelfield.screening.arithmetic.Answer;
import org.levelfield.screening.arithmetic.Arithmetic;
import org.levelfield.screening.arithmetic.Contribution;

/** Tries all groups of a small pool by the definition: slow and plain. Groups are bits of a number. */
final class BruteForce {

    private final Puzzle puzzle;
    private final int must;
    private final Boolean[] known;

    BruteForce(Puzzle puzzle) {
        this.puzzle = puzzle;
        this.must = puzzle.must().stream()
                .mapToInt(one -> 1 << puzzle.members().indexOf(one))
                .sum();
        this.known = new Boolean[1 << puzzle.members().size()];
    }

    /** All minimal groups, smallest first, then in the order of the pool. */
    List<List<String>> minimal() {
        List<Integer> groups = new ArrayList<>();
        for (int group = 1; group < known.length; group++) {
            if (isCandidate(group) && !hasPart(group)) {
                groups.add(group);
            }
        }
        return groups.stream()
                .map(this::members)
                .sorted(Comparator.<List<Integer>>comparingInt(List::size).thenComparing(BruteForce::inOrderOfThePool))
                .map(one -> one.stream().map(puzzle.members()::get).toList())
                .toList();
    }

    private static int inOrderOfThePool(List<Integer> one, List<Integer> other) {
        return IntStream.range(0, one.size())
                .map(i -> Integer.compare(one.get(i), other.get(i)))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(0);
    }

    boolean isPossible() {
        return IntStream.range(1, known.length).anyMatch(this::isCandidate);
    }

    private boolean hasPart(int group) {
        for (int part = (group - 1) & group; part > 0; part = (part - 1) & group) {
            if (isCandidate(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a group meets all, holds all who must be in it and is not too large. */
    boolean isMetBy(int group) {
        return isCandidate(group);
    }

    private boolean isCandidate(int group) {
        Boolean before = known[group];
        if (before == null) {
            before = (group & must) == must && Integer.bitCount(group) <= puzzle.most() && meets(members(group));
            known[group] = before;
        }
        return before;
    }

    private List<Integer> members(int group) {
        return IntStream.range(0, puzzle.members().size())
                .filter(one -> (group & (1 << one)) != 0)
                .boxed()
                .toList();
    }

    private boolean meets(List<Integer> group) {
        return group.stream()
                .anyMatch(lead -> puzzle.demands().stream().allMatch(demand -> meets(demand, group, lead)));
    }

    /** Whether it does with some member doing the part of the work. */
    private boolean meets(Demand demand, List<Integer> group, int lead) {
        if (group.size() > demand.cap().orElse(group.size())) {
            return false;
        }
        return demand.operators().isEmpty()
                || group.stream()
                        .anyMatch(performer -> Arithmetic.tallyAll(
                                                demand.operators(),
                                                demand.asked(),
                                                group.stream()
                                                        .map(one -> contribution(
                                                                demand, one, one == lead, one.equals(performer)))
                                                        .toList())
                                        .answer()
                                == Answer.MET);
    }

    private Contribution contribution(Demand demand, int member, boolean leads, boolean performs) {
        return new Contribution(
                puzzle.members().get(member),
                demand.amounts().get(member),
                leads,
                Optional.empty(),
                Optional.of(performs));
    }
}
