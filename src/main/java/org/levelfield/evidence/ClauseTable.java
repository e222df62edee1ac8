package org.levelfield.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.levelfield.evidence.Figures.Figure;
import org.levelfield.evidence.Figures.Table;
import org.levelfield.screening.register.Floor;
import org.levelfield.screening.register.FloorText;
import org.levelfield.screening.register.OneLess;
import org.levelfield.screening.register.RegisterException;
import org.levelfield.screening.register.RegisterStore;

/**
 * How many tenders leaving out one clause would open, and to how many organisations of the registers. Each instance makes
 * one table.
 */
final class ClauseTable {

    static final String ID = "one-clause-less";
    static final String OPENED = "tenders-opened";
    static final String MEDIAN = "let-in-median";
    static final String DISTINCT = "let-in-by-any";
    static final String UNKNOWN = "unknown-median";

    private final Audited all;
    private final OneLess.Count count;
    private final Map<PackFacts, OneLess.Demands> asked;

    /** By barrier, a gain for each tender that holds it. */
    private final Map<String, List<OneLess.Gain>> gains = new TreeMap<>();

    private long answered;

    private ClauseTable(Audited all, OneLess.Count count, Map<PackFacts, OneLess.Demands> asked) {
        this.all = all;
        this.count = count;
        this.asked = asked;
    }

    static Table of(Audited all, RegisterStore registers) throws RegisterException {
        Map<PackFacts, OneLess.Demands> asked = new HashMap<>();
        List<OneLess.Demands> inOrder = new ArrayList<>();
        for (PackFacts pack : all.read()) {
            demands(pack).ifPresent(one -> {
                asked.put(pack, one);
                inOrder.add(one);
            });
        }
        return new ClauseTable(all, OneLess.of(registers, inOrder), asked).table();
    }

    /** All that a pack demands; empty where it demands nothing, or something that is not understood. */
    private static Optional<OneLess.Demands> demands(PackFacts pack) {
        Map<String, Set<Floor>> floors = new TreeMap<>();
        for (Map.Entry<String, Set<String>> barrier : pack.demands.entrySet()) {
            Set<Floor> some = new HashSet<>();
            for (String text : barrier.getValue()) {
                Optional<Floor> floor = FloorText.read(text);
                if (floor.isEmpty()) {
                    return Optional.empty();
                }
                some.add(floor.get());
            }
            floors.put(barrier.getKey(), some);
        }
        return floors.isEmpty() ? Optional.empty() : Optional.of(new OneLess.Demands(floors));
    }

    private Table table() {
        for (PackFacts pack : all.read()) {
            OneLess.Demands demands = asked.get(pack);
            OneLess.Opening opening = demands == null ? null : count.openings().get(demands);
            if (opening != null) {
                answered++;
                opening.gains()
                        .forEach((barrier, gain) -> gains.computeIfAbsent(barrier, any -> new ArrayList<>())
                                .add(gain));
            }
        }
        List<String> ranked = gains.keySet().stream()
                .sorted(Comparator.comparingLong((String barrier) -> -letIn(barrier))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<Figure> figures = new ArrayList<>();
        ranked.forEach(barrier -> figures.addAll(figures(barrier)));
        return new Table(ID, "One clause less", "clause left out", figures, notes());
    }

    private long letIn(String barrier) {
        return count.letIn().getOrDefault(barrier, 0L);
    }

    private List<Figure> figures(String barrier) {
        List<OneLess.Gain> own = gains.getOrDefault(barrier, List.of());
        String title = all.title(barrier);
        long opened = own.stream().filter(gain -> gain.letIn() > 0).count();
        return List.of(
                new Figure(barrier, title, OPENED, new Rate(opened, own.size()), true),
                Figure.of(
                        barrier,
                        title,
                        MEDIAN,
                        Amount.median(own.stream().map(OneLess.Gain::letIn).toList())),
                Figure.of(barrier, title, DISTINCT, Amount.of(letIn(barrier), own.size())),
                Figure.of(
                        barrier,
                        title,
                        UNKNOWN,
                        Amount.median(own.stream().map(OneLess.Gain::unknown).toList())));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(String.format(
                Locale.ROOT,
                "Counted over %,d organisations%s: %s.",
                count.organisations(),
                isMadeUp() ? " that are made up" : "",
                count.registers().stream()
                        .map(one -> one.source().keeper()
                                + one.extracted().map(day -> ", as of " + day).orElse(", day not known"))
                        .collect(Collectors.joining("; "))));
        long asking =
                all.read().stream().filter(pack -> !pack.demands.isEmpty()).count();
        notes.add(String.format(
                Locale.ROOT,
                "%,d of %,d tenders read ask for something that registers may hold (income, years, audit, net assets,"
                        + " staff)%s.",
                asking,
                all.read().size(),
                answered == asking
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                "; of %,d of these the registers hold nothing of something that is asked, and there is"
                                        + " no figure",
                                asking - answered)));
        untold().ifPresent(notes::add);
        notes.add(
                "tenders opened: in how many of the tenders that hold the clause at least one more organisation would"
                        + " meet all that is asked and registers hold, if this clause were left out. let in: so many"
                        + " organisations, in the middle one of these tenders (median), and in any of them, each counted once."
                        + " unknown: of so many, in the middle one, registers do not tell enough; they are counted nowhere else.");
        notes.add("Whoever meets these demands may fail others, of which registers hold nothing, and need not want to"
                + " bid.");
        notes.addAll(count.caveats());
        return notes;
    }

    /** Sums in other currencies are counted only: a store may hold many. */
    private Optional<String> untold() {
        List<String> told = new ArrayList<>(count.untold().stream()
                .filter(Floor::inPounds)
                .map(Floor::told)
                .sorted()
                .toList());
        long foreign =
                count.untold().stream().filter(floor -> !floor.inPounds()).count();
        if (foreign > 0) {
            told.add(String.format(Locale.ROOT, "sums in another currency than pounds (%,d)", foreign));
        }
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of("The registers hold nothing of: " + String.join("; ", told) + ".");
    }

    private boolean isMadeUp() {
        return count.registers().stream().anyMatch(one -> one.synthetic());
    }
}
