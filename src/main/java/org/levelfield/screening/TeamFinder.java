package org.levelfield.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levelfield.rules.Capacity;
import org.levelfield.screening.arithmetic.Operator;
import org.levelfield.screening.organisation.Organisation;
import org.levelfield.screening.team.CounterfactualCounter;
import org.levelfield.screening.team.Counterfactuals;
import org.levelfield.screening.team.Demand;
import org.levelfield.screening.team.Impossibility;
import org.levelfield.screening.team.ImpossibilityFinder;
import org.levelfield.screening.team.Puzzle;
import org.levelfield.screening.team.TeamSolver;
import org.levelfield.screening.team.Teams;

/**
 * Finds who of a pool can meet a tender together. What nobody's profile decides, and what the tender leaves open, is set
 * aside and told; all else a group must meet.
 */
final class TeamFinder {

    private final Screener screener;
    private final List<Organisation> pool;
    private final List<String> names;
    private final Set<String> must;
    private final int most;
    private final long bound;

    private final List<Posed> posed = new ArrayList<>();
    private final List<Teaming.Limit> limits = new ArrayList<>();
    private final List<OpenMatter> open = new ArrayList<>();

    TeamFinder(Screener screener, List<Organisation> pool, Set<String> must, int most, long bound) {
        this.screener = screener;
        this.pool = pool;
        this.names = pool.stream().map(Organisation::name).toList();
        this.must = must;
        this.most = most;
        this.bound = bound;
    }

    Teaming find() {
        screener.criteria().forEach(this::sort);
        Puzzle certain = puzzle(Leniency.CERTAIN);
        Teams groups = solve(certain);
        boolean open = groups.number() == 0;
        Optional<Teams> ifKind = open && isReadingOpen()
                ? Optional.of(solve(puzzle(Leniency.IF_KIND))).filter(teams -> teams.number() > 0)
                : Optional.empty();
        Optional<Teams> ifFilled = open && ifKind.isEmpty()
                ? Optional.of(solve(puzzle(Leniency.IF_FILLED))).filter(teams -> teams.number() > 0)
                : Optional.empty();
        Optional<Impossibility> impossible = open && ifKind.isEmpty() && ifFilled.isEmpty()
                ? new ImpossibilityFinder(bound).find(puzzle(Leniency.IF_FILLED))
                : Optional.empty();
        return new Teaming(
                names,
                must,
                most,
                screener.occasion(),
                posed,
                limits,
                this.open,
                groups,
                ifKind,
                ifFilled,
                impossible,
                counterfactuals(certain));
    }

    private void sort(Criterion criterion) {
        if (criterion.by() == Capacity.GROUP) {
            if (GroupRule.decides(criterion)) {
                limit(criterion);
            }
        } else if (Screener.isTest(criterion)) {
            pose(criterion);
        }
    }

    /** What limits or bans groups binds them; what leaves it to the buyer is open. */
    private void limit(Criterion criterion) {
        Optional<Integer> members = criterion.requirement().variant().equals("ban")
                ? Optional.of(1)
                : GroupRule.most(criterion).filter(number -> number > 0);
        boolean firm = !screener.isSoftened(criterion) && members.isPresent();
        if (firm) {
            limits.add(new Teaming.Limit(criterion, Demand.cap(criterion.id(), members.get(), pool.size())));
        } else {
            String why = criterion.requirement().variant().equals("leave")
                    ? "the buyer's consent to a joint bid"
                    : "how many members the buyer allows, if joint bids are let in";
            open.add(new OpenMatter(criterion, why, true));
        }
    }

    private void pose(Criterion criterion) {
        Floor floor = Floor.of(criterion, screener.occasion());
        if (floor.asked().isEmpty()) {
            open.add(new OpenMatter(criterion, floor.missing().orElse("how much is asked"), false));
            return;
        }
        Posed one = new Posed(
                criterion,
                floor.asked().get(),
                screener.reading(criterion),
                pool.stream()
                        .map(member -> Standings.of(member, criterion, screener.occasion()))
                        .toList());
        if (screener.isSoftened(criterion)) {
            open.add(
                    new OpenMatter(criterion, "whether what the tender allows instead, or leaves out, will do", false));
        } else if (!one.isDecidedForAnybody()) {
            open.add(new OpenMatter(criterion, "no profile of the pool tells", false));
        } else {
            posed.add(one);
        }
    }

    private Puzzle puzzle(Leniency leniency) {
        List<Demand> demands = new ArrayList<>();
        posed.forEach(one -> leniency.demand(one).ifPresent(demands::add));
        limits.forEach(one -> demands.add(one.demand()));
        return new Puzzle(names, demands, must, most);
    }

    private Teams solve(Puzzle puzzle) {
        return new TeamSolver(bound).solve(puzzle);
    }

    private boolean isReadingOpen() {
        return posed.stream()
                .flatMap(one -> one.reading().operators().stream())
                .anyMatch(one -> one instanceof Operator.Undetermined);
    }

    private Counterfactuals counterfactuals(Puzzle certain) {
        Map<String, Demand> eased = new LinkedHashMap<>();
        posed.forEach(one -> Easing.of(one, screener.occasion()).ifPresent(demand -> eased.put(demand.id(), demand)));
        return CounterfactualCounter.count(certain, eased);
    }
}
