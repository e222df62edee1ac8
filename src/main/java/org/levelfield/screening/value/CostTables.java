package org.levelfield.screening.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the user's tables say. The program brings none of its own: they age, and each has its own licence.
 *
 * @param costs unit costs by how a case names them, in small letters: {@code gmca cr1.0}
 * @param unpriced lines that stand in a table without a figure, named the same way
 * @param deflators in the order given; the first that holds both years is taken
 * @param discounting a declining schedule
 * @param deadweight the published default
 * @param notes what the tables say of themselves in lines that begin with #
 */
public record CostTables(
        Map<String, UnitCost> costs,
        Set<String> unpriced,
        List<Deflators> deflators,
        Optional<Discounting> discounting,
        Optional<Deadweight> deadweight,
        List<String> notes) {

    /** No table at all. */
    public static final CostTables NONE =
            new CostTables(Map.of(), Set.of(), List.of(), Optional.empty(), Optional.empty(), List.of());

    /** Short names of departments; the published file has the long ones. */
    private static final Map<String, String> DEPARTMENTS = Map.of(
            "nei_l", "non-elective inpatient - long stay",
            "nei_s", "non-elective inpatient - short stay",
            "ei", "elective inpatients",
            "dc", "daycase",
            "op", "outpatient procedures",
            "chs", "community health service",
            "ec", "emergency care",
            "amb", "ambulance");

    private static final int MOST_NAMED = 6;

    /**
     * A published default of what would have come about anyway.
     *
     * @param share from the optimistic to the cautious value
     * @param source where it is from
     */
    public record Deadweight(Spread share, String source) {}

    /** What a reference finds. */
    public sealed interface Found {}

    /** The cost. */
    public record Line(UnitCost cost) implements Found {}

    /** Nothing that could be reckoned with: a missing fact, with what to do. */
    public record Missing(String what) implements Found {}

    /** The table was given, and the reference is wrong: why, and what to do. */
    public record Wrong(String what) implements Found {}

    /** Copies the collections. */
    public CostTables {
        costs = Map.copyOf(costs);
        unpriced = Set.copyOf(unpriced);
        deflators = List.copyOf(deflators);
        notes = List.copyOf(notes);
    }

    /** Only deflators. */
    static CostTables of(Deflators table, List<String> notes) {
        return new CostTables(Map.of(), Set.of(), List.of(table), Optional.empty(), Optional.empty(), notes);
    }

    /** Both together; what this says comes first. */
    public CostTables with(CostTables more) {
        Map<String, UnitCost> all = new HashMap<>(more.costs);
        all.putAll(costs);
        Set<String> without = new HashSet<>(unpriced);
        without.addAll(more.unpriced);
        return new CostTables(
                all,
                without,
                Stream.concat(deflators.stream(), more.deflators.stream()).toList(),
                discounting.or(more::discounting),
                deadweight.or(more::deadweight),
                Stream.concat(notes.stream(), more.notes.stream()).toList());
    }

    /**
     * What stands at a reference: {@code gmca CR1.0}, {@code gmca CR1.0 economic}, {@code nhs-ncc 2024/25 NEI_L
     * AA22C}, {@code table EX1}.
     */
    public Found find(String reference) {
        String name = folded(reference);
        String kind = name.split(" ", 2)[0];
        if (names().noneMatch(one -> one.startsWith(kind + " "))) {
            return new Missing("the table that holds “" + reference + "”: give it with --costs");
        }
        List<String> matches = names().filter(one -> one.equals(name) || isCodeAlone(one, name))
                .sorted()
                .toList();
        if (matches.isEmpty()) {
            return new Wrong("the tables hold no “" + reference + "”; check the code");
        }
        if (matches.size() > 1) {
            String code = name.substring(name.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT);
            return new Wrong("“" + reference + "” stands in the table " + matches.size()
                    + " times; put one of these before " + code + ": "
                    + String.join(
                            ", ",
                            matches.stream()
                                    .limit(MOST_NAMED)
                                    .map(CostTables::department)
                                    .toList()));
        }
        UnitCost cost = costs.get(matches.get(0));
        return cost == null
                ? new Missing("a unit cost for “" + reference + "”, of which the table gives none: take another line")
                : new Line(cost);
    }

    private Stream<String> names() {
        return Stream.concat(costs.keySet().stream(), unpriced.stream());
    }

    /** Whether a reference names table, year and code, and leaves out the department between them. */
    private static boolean isCodeAlone(String name, String asked) {
        String[] words = asked.split(" ", -1);
        return words.length == 3
                && words[0].equals("nhs-ncc")
                && name.startsWith(words[0] + " " + words[1] + " ")
                && name.endsWith(" " + words[2]);
    }

    private static String department(String name) {
        return name.split(" ", 3)[2].replaceFirst(" \\S+$", "");
    }

    /** In small letters, white space folded, a short name of a department written out. */
    static String folded(String reference) {
        String[] words = reference.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
        if (words.length == 4 && words[0].equals("nhs-ncc")) {
            words[2] = DEPARTMENTS.getOrDefault(words[2], words[2]);
        }
        return String.join(" ", words);
    }
}
