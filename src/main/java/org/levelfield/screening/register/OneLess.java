package org.levelfield.screening.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts whom tenders would let in if they asked for one thing less. The register is gone over once, whatever the number
 * of tenders. An organisation counts as let in only where the register tells that it meets all else, and that it does not
 * meet what is left out; where the register does not tell enough it is unknown.
 */
public final class OneLess {

    private final Map<Floor, Standing> floors = new LinkedHashMap<>();
    private int organisations;

    private OneLess() {}

    /**
     * What a tender demands that registers can be asked about.
     *
     * @param floors by the barrier that each is part of; no barrier without one
     */
    public record Demands(Map<String, Set<Floor>> floors) {

        /** Keeps its own copies. */
        public Demands {
            Map<String, Set<Floor>> own = new TreeMap<>();
            floors.forEach((barrier, some) -> own.put(barrier, Set.copyOf(some)));
            floors = Collections.unmodifiableMap(own);
        }
    }

    /**
     * What registers say of a tender.
     *
     * @param meet organisations that are known to meet all its demands
     * @param gains what leaving out the demands of a barrier would change, by barrier
     */
    public record Opening(long meet, Map<String, Gain> gains) {

        /** Keeps its own copy. */
        public Opening {
            gains = Collections.unmodifiableMap(new TreeMap<>(gains));
        }
    }

    /**
     * What leaving something out would change.
     *
     * @param letIn organisations that are known to be shut out by it and by nothing else
     * @param unknown organisations of which the register does not tell whether they would be let in
     */
    public record Gain(long letIn, long unknown) {}

    /**
     * The counts.
     *
     * @param registers that were gone over
     * @param organisations in them
     * @param openings by demands; those of which the register holds nothing are absent
     * @param letIn organisations that at least one of these tenders would let in, by the barrier left out
     * @param untold demands of which the registers hold nothing of any organisation
     * @param caveats what to bear in mind, in plain words
     */
    public record Count(
            List<Provenance> registers,
            long organisations,
            Map<Demands, Opening> openings,
            Map<String, Long> letIn,
            Set<Floor> untold,
            List<String> caveats) {

        /** Keeps its own copies. */
        public Count {
            registers = List.copyOf(registers);
            openings = Map.copyOf(openings);
            letIn = Collections.unmodifiableMap(new TreeMap<>(letIn));
            untold = Set.copyOf(untold);
            caveats = List.copyOf(caveats);
        }
    }

    /** Which organisations, by their number in the order of the register, meet a floor, and of which that is known. */
    private record Standing(BitSet known, BitSet met) {}

    /**
     * Counts.
     *
     * @param demands those of tenders; the same given twice is counted once
     * @throws RegisterException where the store holds no register of charities, or cannot be read
     */
    public static Count of(RegisterStore store, Collection<Demands> demands) throws RegisterException {
        OneLess less = new OneLess();
        Set<Demands> distinct = new LinkedHashSet<>(demands);
        distinct.forEach(one -> one.floors()
                .values()
                .forEach(some ->
                        some.forEach(floor -> less.floors.put(floor, new Standing(new BitSet(), new BitSet())))));
        List<Provenance> registers = RegisterEffect.registers(store, Optional.empty());
        for (Provenance register : registers) {
            Optional<LocalDate> today = register.extracted();
            store.eachLive(register.source(), charity -> less.add(charity, today));
        }
        return less.count(registers, distinct);
    }

    private void add(Charity charity, Optional<LocalDate> today) {
        floors.forEach((floor, standing) -> Meeting.of(floor, charity, today).ifPresent(met -> {
            standing.known().set(organisations);
            standing.met().set(organisations, met);
        }));
        organisations++;
    }

    private Count count(List<Provenance> registers, Set<Demands> distinct) {
        Set<Floor> untold = new LinkedHashSet<>();
        floors.forEach((floor, standing) -> {
            if (standing.known().isEmpty()) {
                untold.add(floor);
            }
        });
        Map<Demands, Opening> openings = new LinkedHashMap<>();
        Map<String, BitSet> letIn = new TreeMap<>();
        for (Demands one : distinct) {
            if (one.floors().values().stream().flatMap(Set::stream).noneMatch(untold::contains)) {
                openings.put(one, opening(one, letIn));
            }
        }
        Map<String, Long> numbers = new TreeMap<>();
        letIn.forEach((barrier, some) -> numbers.put(barrier, (long) some.cardinality()));
        return new Count(registers, organisations, openings, numbers, untold, Caveats.of(registers, floors.keySet()));
    }

    private Opening opening(Demands demands, Map<String, BitSet> letIn) {
        Map<String, Gain> gains = new TreeMap<>();
        demands.floors().forEach((barrier, own) -> {
            List<Floor> others = new ArrayList<>();
            demands.floors().forEach((other, some) -> {
                if (!other.equals(barrier)) {
                    others.addAll(some);
                }
            });
            BitSet gained = met(others);
            gained.and(failed(own));
            letIn.computeIfAbsent(barrier, any -> new BitSet()).or(gained);
            // Not known to fail elsewhere, not known to meet all of this, and not known to gain.
            BitSet open = all();
            open.andNot(failed(others));
            open.andNot(met(own));
            open.andNot(gained);
            gains.put(barrier, new Gain(gained.cardinality(), open.cardinality()));
        });
        List<Floor> all =
                demands.floors().values().stream().flatMap(Set::stream).toList();
        return new Opening(met(all).cardinality(), gains);
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(0, organisations);
        return all;
    }

    /** Who is known to meet all of some floors. */
    private BitSet met(Collection<Floor> some) {
        BitSet all = all();
        some.forEach(floor -> all.and(standing(floor).met()));
        return all;
    }

    /** Who is known not to meet at least one of some floors. */
    private BitSet failed(Collection<Floor> some) {
        BitSet failed = new BitSet();
        for (Floor floor : some) {
            BitSet one = (BitSet) standing(floor).known().clone();
            one.andNot(standing(floor).met());
            failed.or(one);
        }
        return failed;
    }

    private Standing standing(Floor floor) {
        Standing standing = floors.get(floor);
        if (standing == null) {
            throw new IllegalStateException(floor + " was not asked about");
        }
        return standing;
    }
}
