package org.levelfield.tender;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;
import org.levelfield.clause.Evidence;
import org.levelfield.mention.Amount;
import org.levelfield.mention.Concept;
import org.levelfield.mention.Mark;
import org.levelfield.mention.MarkedDocument.MarkedClause;
import org.levelfield.tender.TenderFact.Circumstance;

/**
 * Finds what bears on which law applies: every concept whose name begins with {@code is-}, with the number of clauses
 * that speak of it. A law that is denied is not named; one before which stands that the procurement is run under it is
 * told as such besides; words on tax count by the contract's value only; of buyers that exclude each other only the likeliest stays.
 */
final class CircumstanceReader {

    private static final String CIRCUMSTANCE = "is-";
    private static final String NAMING = "is-naming-";
    private static final String DENYING = "is-not-";
    private static final String WITH_TAX = "is-value-with-vat";
    private static final Set<String> ON_TAX = Set.of(WITH_TAX, "is-value-without-vat");
    private static final int WORDS_TO_THE_LAW = 8;
    private static final int WORDS_TO_THE_TAX = 6;

    /** A buyer sits in one nation, and is of one kind. */
    private static final List<Set<String>> BUYERS = List.of(
            Set.of("is-buyer-scotland", "is-buyer-wales", "is-buyer-northern-ireland"),
            Set.of("is-buyer-central", "is-buyer-local", "is-buyer-nhs", "is-buyer-school"));

    /** An institution that is named once may be any. */
    private static final int TIMES_TO_BE_THE_BUYER = 2;

    private final List<MarkedClause> clauses;
    private final Optional<Fact<String>> buyer;
    private final Optional<Fact<Money>> value;
    private final Map<String, Integer> times = new TreeMap<>();
    private final Map<String, Evidence> first = new TreeMap<>();

    CircumstanceReader(List<MarkedClause> clauses, Optional<Fact<String>> buyer, Optional<Fact<Money>> value) {
        this.clauses = clauses;
        this.buyer = buyer;
        this.value = value;
    }

    List<Circumstance> read() {
        clauses.forEach(this::read);
        BUYERS.forEach(this::keepTheLikeliest);
        tax();
        List<Circumstance> circumstances = new ArrayList<>();
        BigDecimal words = BigDecimal.valueOf(Math.max(1, words()));
        times.forEach((name, count) -> circumstances.add(new Circumstance(
                name.substring(CIRCUMSTANCE.length()),
                BigDecimal.valueOf(count),
                BigDecimal.valueOf(count * 1000L).divide(words, 2, RoundingMode.HALF_UP),
                Optional.ofNullable(first.get(name)))));
        return circumstances;
    }

    private long words() {
        return clauses.stream()
                .mapToLong(clause ->
                        new StringTokenizer(clause.statement().clause().text()).countTokens())
                .sum();
    }

    private void read(MarkedClause clause) {
        for (Mark mark : clause.marks()) {
            if (mark instanceof Concept concept
                    && mark.isOwn()
                    && concept.name().startsWith(CIRCUMSTANCE)) {
                if (concept.name().startsWith(NAMING)) {
                    named(concept, clause);
                } else if (!ON_TAX.contains(concept.name())) {
                    add(concept.name(), TenderReader.quote(concept));
                }
            }
        }
    }

    private void named(Concept law, MarkedClause clause) {
        String id = law.name().substring(NAMING.length());
        if (clause.speaksOf(DENYING + id)) {
            return;
        }
        add(law.name(), TenderReader.quote(law));
        boolean runUnder = !clause.statement().negated()
                && clause.marks().stream()
                        .anyMatch(mark -> mark instanceof Concept words
                                && words.name().equals("run-under")
                                && words.isOwn()
                                && law.follows(words, WORDS_TO_THE_LAW));
        if (runUnder) {
            add(CIRCUMSTANCE + "run-under-" + id, TenderReader.quote(law));
        }
    }

    private void add(String name, Evidence evidence) {
        times.merge(name, 1, Integer::sum);
        first.putIfAbsent(name, evidence);
    }

    /** The one that the buyer's own name tells; where that tells none, the one that is named most. */
    private void keepTheLikeliest(Set<String> kinds) {
        Optional<String> likeliest = kinds.stream()
                .filter(this::isToldByTheName)
                .findFirst()
                .or(() ->
                        kinds.stream().filter(kind -> isNamedMost(kind, kinds)).findFirst());
        times.keySet()
                .removeIf(name ->
                        kinds.contains(name) && !likeliest.map(name::equals).orElse(false));
    }

    private boolean isToldByTheName(String kind) {
        return buyer.flatMap(Fact::evidence)
                .filter(name -> clauses.stream()
                        .flatMap(clause -> clause.marks().stream())
                        .anyMatch(mark -> mark instanceof Concept concept
                                && concept.name().equals(kind)
                                && mark.isOwn()
                                && mark.place().source().document().equals(name.document())
                                && mark.place().span().start() >= name.span().start()
                                && mark.place().span().end() <= name.span().end()))
                .isPresent();
    }

    private boolean isNamedMost(String kind, Set<String> kinds) {
        int own = times.getOrDefault(kind, 0);
        return own >= TIMES_TO_BE_THE_BUYER
                && kinds.stream().noneMatch(other -> !other.equals(kind) && times.getOrDefault(other, 0) >= own);
    }

    /** Whether value added tax is in the value. What the user states is the value as the law counts it. */
    private void tax() {
        value.filter(known -> known.source() == Fact.Source.OPTION)
                .ifPresent(any -> times.merge(WITH_TAX, 1, Integer::sum));
        value.flatMap(Fact::evidence).ifPresent(this::tax);
    }

    private void tax(Evidence amount) {
        clauses.stream()
                .filter(clause -> clause.statement().clause().document().equals(amount.document()))
                .flatMap(clause -> clause.marks().stream())
                .filter(mark -> mark instanceof Amount && mark.isOwn() && isThat(mark, amount))
                .findFirst()
                .flatMap(this::wordsOnTax)
                .ifPresent(words -> add(words.name(), TenderReader.quote(words)));
    }

    private boolean isThat(Mark mark, Evidence amount) {
        return value.filter(known -> mark instanceof Amount sum
                        && sum.value().compareTo(known.value().amount()) == 0
                        && mark.place().span().start() >= amount.span().start()
                        && mark.place().span().end() <= amount.span().end())
                .isPresent();
    }

    /** The nearest words, since a clause may state the value with the tax and without it. */
    private Optional<Concept> wordsOnTax(Mark amount) {
        return clauses.stream()
                .flatMap(clause -> clause.marks().stream())
                .filter(mark -> mark.isOwn() && mark.near(amount, WORDS_TO_THE_TAX))
                .filter(Concept.class::isInstance)
                .map(Concept.class::cast)
                .filter(words -> ON_TAX.contains(words.name()))
                .min(Comparator.comparingInt((Concept words) -> words.distance(amount))
                        .thenComparing(words -> !words.follows(amount, WORDS_TO_THE_TAX)));
    }
}
