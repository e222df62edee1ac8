package org.levelfield.tender;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.levelfield.clause.Clause;
import org.levelfield.clause.Context;
import org.levelfield.clause.Part;
import org.levelfield.mention.MarkedDocument;
import org.levelfield.mention.MarkedDocument.MarkedClause;
import org.levelfield.tender.Contradiction.Subject;

/**
 * Finds facts of which documents of one pack say different things. It would rather miss one than invent one: two
 * documents contradict each other only where each says something of the fact and nothing that either says stands in the
 * other; what speaks of a lot, an example, an order under a framework, a change or a contract before this one is left
 * out, and so are papers that are there to change what another says. What the notice says of the tender in fields of its
 * own is compared as if it were a document.
 */
final class ContradictionReader {

    private static final Pattern OF_SOMETHING_ELSE = Pattern.compile(
            "(?i)\\b(per|each|any|every|a) lot\\b|\\blots? (no\\.? ?)?(\\d|[A-Z]\\b)|\\bexamples?\\b|\\bsample\\b|e\\.g\\.|"
                    + "\\billustrat|\\btemplate|\\bprevious|\\boriginal|\\bexten(d|sion)|\\brevis|\\bamend|\\bpostpone|"
                    + "\\binstead of\\b|\\breplac|\\bsuperse|\\bcall-?off|\\bmini-?competition|\\bformer|\\bexisting\\b|"
                    + "\\bcurrent contract|\\blast year\\b|\\bincumbent|\\b(phase|stage|work package|option) (\\d|[ivx]+\\b|one|two)|"
                    + "\\bif\\b|\\bunless\\b|\\bsecurity\\b|\\bguarantee\\b|\\bbond\\b|\\bdeposit\\b");
    private static final Pattern A_CHANGE = Pattern.compile(
            "(?i)adden|corrig|amend|clarif|change|revis|extension|q\\s?&\\s?a|questions|supersed|minutes|template|"
                    + "award|call-?off|model|draft|specimen");
    private static final Pattern OF_BIDS = Pattern.compile("(?i)\\b(tender|bid|proposal|response|submission|quotation|"
            + "offer|application|quote|expressions? of interest|request to participate|questionnaire)");
    private static final Pattern OF_THE_NOTICE = Pattern.compile(
            "(?i)\\b(notice|tender|opportunity|itt|invitation|procurement|competition|rf[pqt])\\b(?!.*\\bversion\\b)");
    private static final Pattern OF_THE_CONTRACT = Pattern.compile("(?i)\\bcontract\\b");
    private static final Set<Part> ABOUT_BIDDING =
            Set.of(Part.INSTRUCTIONS, Part.ELIGIBILITY, Part.AWARD, Part.OTHER, Part.SPECIFICATION);
    private static final BigDecimal ROUNDING = new BigDecimal("0.02");

    private final Map<String, List<MarkedClause>> documents = new LinkedHashMap<>();
    private final Map<String, String> references = new LinkedHashMap<>();
    private final List<Contradiction> found = new ArrayList<>();
    private final NoticeFacts notice;

    private ContradictionReader(List<MarkedDocument> pack, NoticeFacts notice) {
        this.notice = notice;
        for (MarkedDocument one : pack) {
            String path = one.document().path();
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (!A_CHANGE.matcher(name).find()) {
                documents.put(
                        one.document().id(),
                        one.clauses().stream()
                                .filter(ContradictionReader::isAboutTheTender)
                                .toList());
                new NameFacts(one.clauses())
                        .reference()
                        .ifPresent(fact -> references.put(one.document().id(), fact.value()));
            }
        }
    }

    /** The contradictions of a pack and its notice, in the order of their subjects. */
    static List<Contradiction> read(List<MarkedDocument> pack, NoticeFacts notice) {
        if (pack.size() < (notice.isNone() ? 2 : 1)) {
            return List.of();
        }
        ContradictionReader reader = new ContradictionReader(pack, notice);
        if (reader.references.values().stream().distinct().count() <= 1) {
            reader.compareAll();
        }
        return reader.found;
    }

    private static boolean isAboutTheTender(MarkedClause clause) {
        Clause source = clause.statement().clause();
        String around = source.contexts().stream().map(Context::text).collect(Collectors.joining("\n"));
        return ABOUT_BIDDING.contains(source.part())
                && clause.statement().isLive()
                && !OF_SOMETHING_ELSE.matcher(source.text() + "\n" + around).find();
    }

    private void compareAll() {
        compare(
                Subject.VALUE,
                any -> true,
                clauses -> new ValueFacts(clauses).value(Optional.empty()),
                notice.values());
        compare(Subject.TERM, any -> true, clauses -> new ValueFacts(clauses).termMonths(), notice.firmTerm());
        // Papers are dated some days before or after the notice goes out: that is no dispute.
        compare(Subject.PUBLISHED, OF_THE_NOTICE.asPredicate(), dates("date-published"), List.of());
        compare(Subject.DEADLINE, OF_BIDS.asPredicate(), dates("bid-deadline"), list(notice.bidDeadline()));
        compare(Subject.CLARIFICATION_DEADLINE, any -> true, dates("clarification-deadline"), list(notice.questions()));
        compare(Subject.START, OF_THE_CONTRACT.asPredicate(), dates("contract-start"), list(notice.start()));
        compare(Subject.LOTS, any -> true, TenderReader::lots, list(notice.lots()));
        compare(
                Subject.PRICE_WEIGHT,
                any -> true,
                clauses -> new ValueFacts(clauses).priceWeight(),
                list(notice.priceWeight()));
    }

    private static <T> List<Fact<T>> list(Optional<Fact<T>> fact) {
        return fact.map(List::of).orElse(List.of());
    }

    private static Function<List<MarkedClause>, Optional<Fact<LocalDate>>> dates(String concept) {
        return clauses -> new DateFacts(clauses).first(concept);
    }

    private <T> void compare(
            Subject subject,
            Predicate<String> words,
            Function<List<MarkedClause>, Optional<Fact<T>>> reader,
            List<Fact<T>> noticed) {
        List<List<Fact<T>>> said = new ArrayList<>();
        documents.values().forEach(clauses -> {
            List<Fact<T>> facts = clauses.stream()
                    .filter(clause -> words.test(clause.statement().clause().text()))
                    .flatMap(clause -> reader.apply(List.of(clause)).stream())
                    .toList();
            if (!facts.isEmpty()) {
                said.add(facts);
            }
        });
        if (!noticed.isEmpty()) {
            said.add(noticed);
        }
        List<Fact<?>> values = new ArrayList<>();
        for (List<Fact<T>> one : said) {
            boolean alone = said.stream().anyMatch(other -> other != one && areApart(one, other));
            Fact<T> first = one.get(0);
            if (alone && values.stream().noneMatch(fact -> isSame(fact.value(), first.value()))) {
                values.add(first);
            }
        }
        if (values.size() > 1) {
            found.add(new Contradiction(subject, values));
        }
    }

    private static <T> boolean areApart(List<Fact<T>> one, List<Fact<T>> other) {
        return one.stream().noneMatch(fact -> other.stream().anyMatch(second -> isSame(fact.value(), second.value())));
    }

    /** Whether two values are one, but for rounding. */
    private static boolean isSame(Object one, Object other) {
        if (one instanceof Money money && other instanceof Money second) {
            return !money.currency().equals(second.currency()) || isNear(money.amount(), second.amount());
        }
        if (one instanceof BigDecimal number && other instanceof BigDecimal second) {
            return number.compareTo(second) == 0;
        }
        return one.equals(other);
    }

    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(one.max(other).multiply(ROUNDING)) <= 0;
    }
}
