package org.levelfield.screening.team;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.levelfield.screening.arithmetic.Answer;
import org.levelfield.screening.arithmetic.Arithmetic;
import org.levelfield.screening.arithmetic.Contribution;
import org.levelfield.screening.arithmetic.Tally;

/** Tells how a group that was found meets each demand; each is reckoned anew, by the arithmetic itself. */
final class TeamReport {

    private final Puzzle puzzle;
    private final List<Rule> rules;
    private final Rule all;

    TeamReport(Puzzle puzzle, List<Rule> rules) {
        this.puzzle = puzzle;
        this.rules = rules;
        this.all = Rule.all(rules, puzzle.members().size());
    }

    Team of(int[] group) {
        int lead = lead(group);
        List<Team.Cover> covers = puzzle.demands().stream()
                .map(demand -> cover(demand, group, lead))
                .toList();
        return new Team(
                names(group),
                lead < 0 ? Optional.empty() : Optional.of(puzzle.members().get(lead)),
                covers,
                tightest(covers),
                group.length == 1 ? Optional.empty() : Optional.of(weakest(group)));
    }

    private List<String> names(int[] group) {
        return Arrays.stream(group).mapToObj(puzzle.members()::get).toList();
    }

    private int lead(int[] group) {
        return group.length == 1 || !all.mustLead()
                ? -1
                : Arrays.stream(group)
                        .filter(one -> Bits.has(all.leads(), one))
                        .findFirst()
                        .orElseThrow();
    }

    private Team.Cover cover(Demand demand, int[] group, int lead) {
        if (demand.operators().isEmpty()) {
            return new Team.Cover(demand.id(), names(group), Optional.empty());
        }
        List<Contribution> contributions = new ArrayList<>();
        for (int member : group) {
            Contribution one = Contribution.of(
                            puzzle.members().get(member), demand.amounts().get(member))
                    .performing(demand.asked().reachedBy(demand.amounts().get(member)) == Answer.MET);
            contributions.add(member == lead ? one.leading() : one);
        }
        Tally tally = Arithmetic.tallyAll(demand.operators(), demand.asked(), contributions);
        if (tally.answer() != Answer.MET) {
            throw new IllegalStateException("the search and the arithmetic disagree on " + demand.id());
        }
        return new Team.Cover(demand.id(), tally.deciding(), spare(demand, group, lead));
    }

    private static Optional<BigDecimal> spare(Demand demand, int[] group, int lead) {
        if (demand.isYesOrNo()) {
            return Optional.empty();
        }
        List<BigDecimal> amounts = Arrays.stream(group)
                .mapToObj(one -> demand.amounts().get(one).least())
                .toList();
        if (group.length == 1) {
            return Optional.of(amounts.get(0).subtract(demand.asked().amount()));
        }
        Optional<BigDecimal> leads = lead < 0
                ? Optional.empty()
                : Optional.of(demand.amounts().get(lead).least());
        return Term.of(demand).stream()
                .flatMap(term -> term.spare(amounts, leads).stream())
                .min(BigDecimal::compareTo);
    }

    private Optional<String> tightest(List<Team.Cover> covers) {
        return IntStream.range(0, covers.size())
                .boxed()
                .filter(one -> covers.get(one).spare().isPresent())
                .filter(one -> puzzle.demands().get(one).asked().amount().signum() > 0)
                .min(Comparator.comparing(one -> covers.get(one)
                        .spare()
                        .orElseThrow()
                        .divide(puzzle.demands().get(one).asked().amount(), MathContext.DECIMAL64)))
                .map(one -> covers.get(one).demand());
    }

    private Team.WeakLink weakest(int[] group) {
        return Arrays.stream(group)
                .mapToObj(one -> new Team.WeakLink(puzzle.members().get(one), failingWithout(one, group)))
                .reduce((one, other) -> other.demands().size() > one.demands().size() ? other : one)
                .orElseThrow();
    }

    private List<String> failingWithout(int member, int[] group) {
        int[] others = Arrays.stream(group).filter(one -> one != member).toArray();
        return IntStream.range(0, rules.size())
                .filter(one -> !rules.get(one).isMetWithSomeLead(others))
                .mapToObj(one -> puzzle.demands().get(one).id())
                .toList();
    }
}
