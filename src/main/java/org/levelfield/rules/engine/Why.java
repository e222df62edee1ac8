package org.levelfield.rules.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.levelfield.finding.Judgement;
import org.levelfield.finding.LegalBasis;
import org.levelfield.finding.Mitigation;
import org.levelfield.finding.Status;
import org.levelfield.finding.TraceStep;
import org.levelfield.requirement.Requirement;

/**
 * Tells why a finding was made, from what really matched: the words that were recognised, the facts that the judging
 * rule compared, and the provisions on which it rests.
 */
record Why(Judgement judgement, List<LegalBasis> basis, List<Mitigation> mitigations, List<String> missing) {

    private static final Set<String> TOLD_ELSEWHERE =
            Set.of("requirement", "law", "law that could apply", "mitigation", "clause", "known mitigation");

    String told(List<TraceStep> trace) {
        StringBuilder why = new StringBuilder(recognised());
        why.append(judged(trace));
        basis.forEach(one -> why.append(' ')
                .append(one.cite())
                .append(one.verified() ? ": " : " (citation to be checked): ")
                .append(one.says()));
        if (judgement.status() == Status.POSSIBLE_BREACH && basis.stream().noneMatch(LegalBasis::verified)) {
            why.append(" Shown as against guidance until the citation is checked.");
        }
        mitigations.forEach(one -> why.append(" Softened by ")
                .append(one.words().told())
                .append(" (")
                .append(one.id())
                .append(")."));
        if (!missing.isEmpty()) {
            why.append(" Not known: ").append(String.join(", ", missing)).append('.');
        }
        return why.toString();
    }

    private String recognised() {
        Requirement requirement = judgement.requirement();
        Set<String> words = requirement.marks().stream()
                .map(mark -> mark.kind().replace('-', ' ') + " " + mark.told())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return "The clause " + requirement.statement().told() + ": " + String.join(", ", words) + ".";
    }

    private String judged(List<TraceStep> trace) {
        String rule = trace.stream().findFirst().map(TraceStep::rule).orElse("");
        String facts = trace.stream()
                .limit(1)
                .flatMap(step -> step.facts().stream())
                .filter(fact -> !TOLD_ELSEWHERE.contains(fact.kind()))
                .map(fact -> fact.kind() + " " + fact.text())
                .collect(Collectors.joining("; "));
        String name = rule.contains(": ") ? rule.substring(rule.indexOf(": ") + 2) : rule;
        return " Judged under " + judgement.law().told() + ": " + name + (facts.isEmpty() ? "" : " (" + facts + ")")
                + ".";
    }
}
