package org.levelfield.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.levelfield.clause.PartTable;
import org.levelfield.mention.Lexicon;

/**
 * All that the rules know besides themselves. Immutable.
 *
 * @param version hash of every file of the rule book
 * @param barriers in the order of their folders
 * @param parameters dated numbers of the law
 * @param groupDefaults how each law puts demands to a group where a tender does not say it
 * @param lexicon all concepts, those of the barriers' own folders among them
 * @param parts which headings open which part of a tender
 * @param languages those for which there are words, sorted, as in ISO 639-1
 */
public record RuleBook(
        String version,
        List<BarrierCard> barriers,
        List<LawParameter> parameters,
        List<GroupDefault> groupDefaults,
        Lexicon lexicon,
        PartTable parts,
        List<String> languages) {

    /** A rule book of nothing. */
    public static final RuleBook EMPTY =
            new RuleBook("", List.of(), List.of(), List.of(), Lexicon.EMPTY, new PartTable(List.of()), List.of());

    /** Keeps its own copies. */
    public RuleBook {
        barriers = List.copyOf(barriers);
        parameters = List.copyOf(parameters);
        groupDefaults = List.copyOf(groupDefaults);
        languages = List.copyOf(languages);
    }

    /** The barrier of an id. */
    public Optional<BarrierCard> barrier(String id) {
        return barriers.stream().filter(card -> card.id().equals(id)).findFirst();
    }

    /**
     * How a law puts a kind of demand to a group where a tender does not say it.
     *
     * @param row the kind of demand, as barriers' cards name it
     * @param regime the regime's id, or {@link GroupDefault#OTHER}
     * @return empty where the rule book has no such row
     */
    public Optional<GroupDefault> groupDefault(String row, String regime) {
        return groupDefault(groupDefaults, row, regime).or(() -> groupDefault(groupDefaults, row, GroupDefault.OTHER));
    }

    private static Optional<GroupDefault> groupDefault(List<GroupDefault> all, String row, String regime) {
        return all.stream()
                .filter(one -> one.row().equals(row) && one.regime().equals(regime))
                .findFirst();
    }

    /** This rule book with another's barriers, law and phrases added. */
    public RuleBook with(RuleBook other) {
        List<BarrierCard> allBarriers = new ArrayList<>(barriers);
        allBarriers.addAll(other.barriers);
        List<LawParameter> allParameters = new ArrayList<>(parameters);
        allParameters.addAll(other.parameters);
        List<GroupDefault> allDefaults = new ArrayList<>(groupDefaults);
        allDefaults.addAll(other.groupDefaults);
        List<PartTable.Entry> allParts = new ArrayList<>(parts.entries());
        allParts.addAll(other.parts.entries());
        return new RuleBook(
                version + "+" + other.version,
                allBarriers,
                allParameters,
                allDefaults,
                lexicon.with(other.lexicon),
                new PartTable(allParts),
                Stream.concat(languages.stream(), other.languages.stream())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
