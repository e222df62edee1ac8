package org.levelfield.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.levelfield.evidence.Figures.Figure;
import org.levelfield.evidence.Figures.Table;
import org.levelfield.finding.Status;
import org.levelfield.tender.Contradiction;

/** Tables of what published notices tell: where papers differ, and how tenders ended. */
final class NoticeTables {

    static final String CAUTION = "This shows what goes together, not what causes what: tenders with and without such"
            + " clauses differ in what is bought, for how much, by whom and when, and outcomes are told of some only.";

    private NoticeTables() {}

    /** In how many tenders papers say different things of a fact. */
    static Table contradictions(Audited all) {
        List<PackFacts> several =
                all.read().stream().filter(pack -> pack.documents > 1).toList();
        List<PackFacts> noticed =
                all.read().stream().filter(pack -> pack.notice).toList();
        Set<String> facts = new TreeSet<>();
        all.read().forEach(pack -> {
            facts.addAll(pack.disputed);
            facts.addAll(pack.disputedByNotice);
        });
        List<Figure> figures = new ArrayList<>();
        for (String fact : facts) {
            String title = title(fact);
            figures.add(figure(fact, title, "between-documents", rate(several, pack -> pack.disputed.contains(fact))));
            figures.add(
                    figure(fact, title, "with-a-notice", rate(noticed, pack -> pack.disputedByNotice.contains(fact))));
        }
        String note = String.format(
                Locale.ROOT,
                "between documents: over the %,d tenders read of which more than one document was read; with a notice:"
                        + " over the %,d of which a notice is known. What two papers say differently may be a slip of"
                        + " reading: look at the quotes.",
                several.size(),
                noticed.size());
        return new Table(
                "contradiction", "Where papers differ", "fact", figures, facts.isEmpty() ? List.of() : List.of(note));
    }

    private static String title(String fact) {
        return Arrays.stream(Contradiction.Subject.values())
                .filter(one -> one.id().equals(fact))
                .map(Contradiction.Subject::title)
                .findFirst()
                .orElse(fact);
    }

    /** How tenders ended, with and without a finding against guidance or worse. */
    static Table outcomes(Audited all) {
        List<PackFacts> told = all.read().stream()
                .filter(pack -> !pack.bids.isEmpty() || !pack.winners.isEmpty())
                .toList();
        List<Figure> figures = new ArrayList<>();
        figures.addAll(outcomes("with", "with a clause against guidance or worse", of(told, true)));
        figures.addAll(outcomes("without", "without one", of(told, false)));
        List<String> notes = told.isEmpty()
                ? List.of()
                : List.of(
                        "bids: the median over tenders of which a notice tells it; of a tender with lots, the median of"
                                + " its lots. one bid: tenders that drew no more than one.",
                        "small winner, voluntary winner: over the winners of which a notice tells it, each counted once"
                                + " a tender; small are all but large ones.",
                        CAUTION);
        return new Table("outcome", "How tenders ended", "tenders", figures, notes);
    }

    private static List<PackFacts> of(List<PackFacts> packs, boolean with) {
        return packs.stream()
                .filter(pack -> pack.holdsAny(Status.AGAINST_GUIDANCE) == with)
                .toList();
    }

    private static List<Figure> outcomes(String name, String title, List<PackFacts> packs) {
        List<Figure> figures = new ArrayList<>();
        List<Amount> bids = packs.stream()
                .filter(pack -> !pack.bids.isEmpty())
                .map(pack -> Amount.median(pack.bids))
                .toList();
        if (!bids.isEmpty()) {
            figures.add(Figure.of(name, title, "bids-median", Amount.medianOf(bids)));
            long one = bids.stream().filter(NoticeTables::isOne).count();
            figures.add(figure(name, title, "one-bid", new Rate(one, bids.size())));
        }
        winners(packs, PackFacts.Winner::small)
                .ifPresent(rate -> figures.add(figure(name, title, "small-winner", rate)));
        winners(packs, PackFacts.Winner::voluntary)
                .ifPresent(rate -> figures.add(figure(name, title, "voluntary-winner", rate)));
        return figures;
    }

    private static boolean isOne(Amount bids) {
        return bids.number().compareTo(BigDecimal.ONE) <= 0;
    }

    /** Over the winners of which it is told; empty where it is told of none. */
    private static Optional<Rate> winners(List<PackFacts> packs, Function<PackFacts.Winner, Optional<Boolean>> which) {
        List<Boolean> told = packs.stream()
                .flatMap(pack -> pack.winners.values().stream())
                .flatMap(winner -> which.apply(winner).stream())
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rate(told.stream().filter(one -> one).count(), told.size()));
    }

    private static Rate rate(List<PackFacts> of, Predicate<PackFacts> which) {
        return new Rate(of.stream().filter(which).count(), of.size());
    }

    private static Figure figure(String name, String title, String measure, Rate rate) {
        return new Figure(name, title, measure, rate, true);
    }
}
