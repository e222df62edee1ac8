package org.levelfield.rules.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.levelfield.clause.Clause;
import org.levelfield.clause.Context;
import org.levelfield.clause.Evidence;
import org.levelfield.finding.Doubt;
import org.levelfield.finding.DoubtfulNumber;
import org.levelfield.finding.Finding;
import org.levelfield.finding.Fingerprint;
import org.levelfield.finding.Judgement;
import org.levelfield.finding.LegalBasis;
import org.levelfield.finding.Mitigation;
import org.levelfield.finding.Severity;
import org.levelfield.finding.Status;
import org.levelfield.finding.Weight;
import org.levelfield.pack.Repeats;
import org.levelfield.requirement.GroupTerm;
import org.levelfield.requirement.Measure;
import org.levelfield.requirement.Requirement;
import org.levelfield.rules.BarrierCard;
import org.levelfield.rules.RuleBook;
import org.levelfield.rules.engine.SessionResult.Traced;
import org.levelfield.tender.Contradiction;
import org.levelfield.tender.Law;
import org.levelfield.tender.Regime;

/**
 * Makes findings of judgements: of several about one clause the gravest stands, with its provisions and its reason. It
 * decides nothing that a rule could decide, but for five policies of the house: what the tender takes back is no finding,
 * what rests on provisions from which this tender is exempt is a practical barrier at most, a breach whose only citation is
 * unverified is shown as against guidance, a mitigation that downgrades takes one step off, and what rests on a number
 * that was not read surely is a practical barrier, neither more nor less, since the number may be higher or lower.
 */
final class FindingAssembler {

    private static final Law NO_LAW = new Law(Regime.UNKNOWN, Optional.empty(), java.time.LocalDate.EPOCH, false);

    private static final int BELOW_A_HEADING = 4;
    private static final int LONGEST_LEAD_IN = 400;

    private static final Comparator<Clause> IN_ORDER =
            Comparator.comparing(Clause::document, FindingAssembler::byId).thenComparingInt(Clause::place);

    private final RuleBook book;
    private final Repeats repeats;
    private final List<Contradiction> contradictions;

    FindingAssembler(RuleBook book, Repeats repeats, List<Contradiction> contradictions) {
        this.book = book;
        this.repeats = repeats;
        this.contradictions = contradictions;
    }

    private static int byId(String one, String two) {
        return one.length() != two.length() ? Integer.compare(one.length(), two.length()) : one.compareTo(two);
    }

    Judged assemble(SessionResult result) {
        Law law = result.laws().stream()
                .filter(one -> !one.candidate())
                .min(Comparator.comparing(Law::told))
                .orElse(NO_LAW);
        List<Requirement> requirements = result.requirements().stream()
                .sorted(Comparator.comparing(
                                (Requirement one) -> one.statement().clause(), IN_ORDER)
                        .thenComparing(Requirement::id))
                .toList();
        Set<String> takenBack = result.mitigations().stream()
                .filter(Mitigation::isSuppressing)
                .map(Mitigation::requirement)
                .collect(Collectors.toSet());
        Map<String, List<Traced>> byPlace = new TreeMap<>();
        for (Traced traced : result.judgements()) {
            Requirement requirement = traced.judgement().requirement();
            if (!takenBack.contains(requirement.id())) {
                byPlace.computeIfAbsent(
                                requirement.type() + "@"
                                        + requirement.statement().id(),
                                any -> new ArrayList<>())
                        .add(traced);
            }
        }
        List<Draft> drafts = new ArrayList<>();
        byPlace.values().forEach(all -> draft(all, result).ifPresent(drafts::add));
        List<Law> candidates = result.laws().stream()
                .filter(Law::candidate)
                .sorted(Comparator.comparing(Law::id))
                .toList();
        List<GroupTerm> groupTerms = result.groupTerms().stream()
                .sorted(Comparator.comparing((GroupTerm one) -> one.statement().clause(), IN_ORDER)
                        .thenComparing(GroupTerm::id))
                .toList();
        return new Judged(law, candidates, requirements, groupTerms, number(drafts));
    }

    /** A finding that wants its name only. */
    private record Draft(Clause clause, Finding finding) {}

    private Optional<Draft> draft(List<Traced> all, SessionResult result) {
        Optional<Traced> gravest = all.stream()
                .filter(one -> !one.judgement().law().candidate())
                .max(Comparator.comparing((Traced one) -> shown(one.judgement(), result))
                        .thenComparing(
                                one -> one.judgement().requirement().measure().isPresent())
                        .thenComparing(one -> severity(one.judgement().requirement(), result))
                        .thenComparing(one -> -one.trace().toString().length())
                        .thenComparing(one -> one.judgement().requirement().id()));
        return gravest.flatMap(
                top -> book.barrier(top.judgement().requirement().type()).map(card -> draft(top, card, all, result)));
    }

    private Draft draft(Traced top, BarrierCard card, List<Traced> all, SessionResult result) {
        Judgement judgement = top.judgement();
        Requirement requirement = judgement.requirement();
        List<LegalBasis> basis = basis(judgement, card, result);
        List<Mitigation> mitigations = mitigations(requirement, result);
        List<String> missing = missing(judgement, all, result);
        Finding finding = new Finding(
                "unnamed",
                card.id(),
                card.group(),
                severity(requirement, result),
                shown(judgement, result),
                confidence(top, result),
                message(card, requirement),
                new Why(judgement, basis, mitigations, missing).told(top.trace()),
                missing,
                basis,
                card.remedy(),
                question(card, requirement),
                requirement,
                mitigations,
                evidence(requirement),
                top.trace(),
                candidates(requirement, all, result));
        return new Draft(requirement.statement().clause(), finding);
    }

    private static BigDecimal confidence(Traced top, SessionResult result) {
        BigDecimal confidence = top.confidence();
        for (Doubt doubt : result.doubts()) {
            confidence = confidence.multiply(doubt.factor());
        }
        return confidence.stripTrailingZeros();
    }

    private Status shown(Judgement judgement, SessionResult result) {
        if (!doubtful(judgement.requirement(), result).isEmpty()) {
            return Status.PRACTICAL_BARRIER;
        }
        Status status = judgement.status();
        List<LegalBasis> basis = book.barrier(judgement.requirement().type())
                .map(card -> basis(judgement, card, result))
                .orElse(List.of());
        if (isExempt(judgement, result) && basis.isEmpty() && status.compareTo(Status.PRACTICAL_BARRIER) > 0) {
            status = Status.PRACTICAL_BARRIER;
        }
        if (status == Status.POSSIBLE_BREACH && basis.stream().noneMatch(LegalBasis::verified)) {
            status = Status.AGAINST_GUIDANCE;
        }
        return mitigations(judgement.requirement(), result).isEmpty() ? status : status.softened();
    }

    /** Whether a provision on which a judgement rests does not hold for this tender. */
    private static boolean isExempt(Judgement judgement, SessionResult result) {
        return result.exempt().stream().anyMatch(one -> judgement.basis().contains(one.provision()));
    }

    private static List<LegalBasis> basis(Judgement judgement, BarrierCard card, SessionResult result) {
        return judgement.basis().stream()
                .filter(id -> result.exempt().stream()
                        .noneMatch(one -> one.provision().equals(id)))
                .flatMap(id -> card.provision(id).stream())
                .filter(one -> one.regime().equals(judgement.law().id()))
                .filter(one -> one.isInForce(judgement.law().date()) && one.fits(judgement.law()))
                .toList();
    }

    private static List<Mitigation> mitigations(Requirement requirement, SessionResult result) {
        return result.mitigations().stream()
                .filter(one -> one.requirement().equals(requirement.id()))
                .sorted(Comparator.comparing(Mitigation::id)
                        .thenComparing(one -> one.words().place().source(), IN_ORDER)
                        .thenComparingInt(one -> one.words().place().span().start())
                        .thenComparingInt(one -> one.words().place().span().end()))
                .limit(1)
                .toList();
    }

    private Severity severity(Requirement requirement, SessionResult result) {
        boolean byAmount = book.barrier(requirement.type())
                .flatMap(BarrierCard::amountDecidesSeverity)
                .orElse(true);
        return result.weights().stream()
                .filter(weight -> byAmount && weight.requirement().equals(requirement.id()))
                .map(Weight::severity)
                .max(Comparator.naturalOrder())
                .or(() -> book.barrier(requirement.type()).map(card -> card.severityOf(requirement.variant())))
                .orElse(Severity.MEDIUM);
    }

    private static String message(BarrierCard card, Requirement requirement) {
        String value = requirement.measure().map(Measure::told).orElse("an amount that this clause does not state");
        return card.messageOf(requirement.variant()).replace("{value}", value);
    }

    private static String question(BarrierCard card, Requirement requirement) {
        Clause clause = requirement.statement().clause();
        String place = clause.section()
                .orElse(clause.table().map(table -> "in table " + table).orElse("quoted"));
        return card.question().replace("{clause}", place);
    }

    /** The numbers of a requirement that were not read surely, in the order of their places. */
    private static List<DoubtfulNumber> doubtful(Requirement requirement, SessionResult result) {
        return result.doubtful().stream()
                .filter(one -> one.requirement().equals(requirement.id()))
                .sorted(Comparator.comparing(one -> one.number().place().span()))
                .toList();
    }

    private List<String> missing(Judgement judgement, List<Traced> all, SessionResult result) {
        Set<String> missing = new LinkedHashSet<>();
        doubtful(judgement.requirement(), result).forEach(one -> missing.add(one.missing()));
        missing.addAll(judgement.missing());
        all.stream()
                .filter(one -> !one.judgement().law().candidate())
                .sorted(Comparator.comparing(one -> one.trace().toString()))
                .forEach(one -> missing.addAll(one.judgement().missing()));
        if (judgement.law().regime() == Regime.UNKNOWN) {
            missing.add("which law applies");
        }
        return missing.stream().map(this::disputed).toList();
    }

    /** A fact that is missing since the documents contradict each other is told to be that. */
    private String disputed(String missing) {
        boolean disputed =
                contradictions.stream().anyMatch(one -> one.subject().title().equals(missing));
        return disputed ? missing + " (the documents disagree)" : missing;
    }

    private List<Finding.Candidate> candidates(Requirement requirement, List<Traced> all, SessionResult result) {
        Map<String, Status> gravest = new TreeMap<>();
        for (Traced one : all) {
            if (one.judgement().law().candidate()
                    && one.judgement().requirement().equals(requirement)) {
                gravest.merge(
                        one.judgement().law().id(),
                        shown(one.judgement(), result),
                        (a, b) -> a.compareTo(b) > 0 ? a : b);
            }
        }
        return gravest.entrySet().stream()
                .map(entry -> new Finding.Candidate(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The clause first, then the same clause in other documents; then the sentence that introduces its list, without which an item may make no sense. */
    private List<Evidence> evidence(Requirement requirement) {
        Clause clause = requirement.statement().clause();
        List<Evidence> evidence = new ArrayList<>();
        requirement.evidence().ifPresent(evidence::add);
        repeats.copiesOf(clause).forEach(copy -> evidence.add(copy.evidence()));
        clause.contexts().stream()
                .filter(context -> context.kind() == Context.Kind.LEAD_IN)
                .findFirst()
                .ifPresent(context -> evidence.add(clause.evidence(context, LONGEST_LEAD_IN)));
        return evidence;
    }

    /** Whether a heading only says what a clause right below it says in full: then the clause is quoted, once. */
    private static boolean isEchoed(Draft draft, List<Draft> drafts) {
        Clause heading = draft.clause();
        return heading.kind() == Clause.Kind.HEADING
                && drafts.stream()
                        .filter(other ->
                                other.finding().barrier().equals(draft.finding().barrier()))
                        .map(Draft::clause)
                        .anyMatch(below -> below.document().equals(heading.document())
                                && below.place() > heading.place()
                                && below.place() <= heading.place() + BELOW_A_HEADING);
    }

    private List<Finding> number(List<Draft> drafts) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Finding> numbered = new LinkedHashMap<>();
        drafts.stream()
                .filter(draft -> !isEchoed(draft, drafts))
                .sorted(Comparator.comparing(Draft::clause, IN_ORDER)
                        .thenComparing(draft -> draft.finding().barrier()))
                .forEach(draft -> {
                    Finding finding = draft.finding();
                    String words = draft.clause().text();
                    int ordinal = seen.merge(finding.barrier() + "\n" + Fingerprint.of("", words, 1), 1, Integer::sum);
                    String id = Fingerprint.of(finding.barrier(), words, ordinal);
                    numbered.put(id, finding.named(id));
                });
        return List.copyOf(numbered.values());
    }
}
