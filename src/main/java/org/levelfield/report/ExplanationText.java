package org.levelfield.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.levelfield.clause.Evidence;
import org.levelfield.finding.Finding;
import org.levelfield.requirement.Requirement;
import org.levelfield.rules.engine.NearMiss;

/** Tells in plain text why a barrier was found or was not, clause by clause. */
public final class ExplanationText {

    private static final int LONGEST_QUOTE = 300;

    private final Explanation explanation;
    private final Profile profile;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    private ExplanationText(Explanation explanation, Profile profile, int width) {
        this.explanation = explanation;
        this.profile = profile;
        this.width = width;
    }

    /**
     * The explanation as text, ending in a line feed.
     *
     * @param profile which findings are reported
     * @param most how many clauses that came near are told
     * @param width columns at which lines are wrapped
     */
    public static String write(Explanation explanation, Profile profile, int most, int width) {
        ExplanationText told = new ExplanationText(explanation, profile, width);
        told.wrap(
                "",
                explanation.barrier().title() + " (" + explanation.barrier().id() + "), judged under "
                        + explanation.report().law().told() + ", profile " + profile.id());
        told.found();
        told.recognised();
        told.near(most);
        return told.text.toString();
    }

    private List<Finding> findings() {
        return explanation.report().findings().stream()
                .filter(finding ->
                        finding.barrier().equals(explanation.barrier().id()))
                .toList();
    }

    private void found() {
        section("Found");
        if (findings().isEmpty()) {
            wrap("  ", "nowhere");
        }
        for (Finding finding : findings()) {
            finding.evidence().stream().findFirst().ifPresent(this::quote);
            wrap(
                    "    ",
                    finding.status().id().replace('-', ' ') + ", confidence " + finding.confidence()
                            + (profile.admits(finding.confidence()) ? "" : ": less sure than this profile reports")
                            + ". " + finding.why());
        }
    }

    /** What was recognised, and no finding came of it. */
    private void recognised() {
        Set<Requirement> judged = findings().stream().map(Finding::requirement).collect(Collectors.toSet());
        List<Requirement> unjudged = explanation.report().requirements().stream()
                .filter(one -> one.type().equals(explanation.barrier().id()) && !judged.contains(one))
                .toList();
        if (!unjudged.isEmpty()) {
            section("Recognised, and no barrier");
        }
        for (Requirement requirement : unjudged) {
            requirement.evidence().ifPresent(this::quote);
            wrap("    ", "other words take it back, or no rule judges it under this law");
        }
    }

    private void near(int most) {
        section("Came nearest without being recognised");
        Map<String, List<NearMiss>> byClause = explanation.near().stream()
                .collect(Collectors.groupingBy(miss -> miss.statement().id(), LinkedHashMap::new, Collectors.toList()));
        if (byClause.isEmpty()) {
            wrap("  ", "no clause");
        }
        byClause.values().stream()
                .sorted(Comparator.comparing(ExplanationText::lacksWords)
                        .thenComparing(Comparator.<List<NearMiss>>comparingInt(List::size)
                                .reversed()))
                .limit(most)
                .forEach(this::near);
        if (byClause.size() > most) {
            wrap("  ", "and " + (byClause.size() - most) + " more clauses");
        }
    }

    /** Whether a clause only has numbers or other words of the kind: one that has all the words is nearer. */
    private static boolean lacksWords(List<NearMiss> misses) {
        return misses.stream().allMatch(NearMiss::lacksWords);
    }

    private void near(List<NearMiss> misses) {
        quote(misses.get(0).statement().clause().evidence());
        for (NearMiss miss : misses) {
            String rule = miss.rule().substring(miss.rule().indexOf(": ") + 2);
            wrap("    ", "“" + rule + "” fails for: " + miss.condition() + " (rule.drl:" + miss.line() + ")");
        }
    }

    private void quote(Evidence evidence) {
        String path = explanation.report().documents().stream()
                .filter(document -> document.id().equals(evidence.document()))
                .findFirst()
                .map(document -> Plain.line(document.path()))
                .orElse(evidence.document());
        Optional<String> page = evidence.page().isPresent()
                ? Optional.of(", p. " + evidence.page().getAsInt())
                : evidence.section().map(section -> ", section " + Plain.line(section));
        wrap("  ", path + page.orElse("") + ": “" + Plain.cut(Plain.line(evidence.quote()), LONGEST_QUOTE) + "”");
    }

    private void section(String title) {
        text.append('\n').append(title).append('\n');
    }

    private void wrap(String indent, String words) {
        text.append(Plain.wrap(indent, words, width));
    }
}
