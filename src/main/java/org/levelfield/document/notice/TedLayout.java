package org.levelfield.document.notice;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levelfield.document.notice.Criterion.Scale;

/** How a notice in one of TED's forms before eForms is shown as text. */
final class TedLayout implements Layout {

    private static final Set<String> CRITERIA = Set.of("AC_QUALITY", "AC_COST", "AC_PRICE");

    /** Elements that say something by being there. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("RESTRICTED_SHELTERED_WORKSHOP", "participation is reserved to sheltered workshops"),
            Map.entry("RESTRICTED_SHELTERED_PROGRAM", "performance is reserved to sheltered employment programmes"),
            Map.entry(
                    "RESERVED_ORGANISATIONS_SERVICE_MISSION",
                    "participation is reserved to organisations with a public service mission"),
            Map.entry("FRAMEWORK", "framework agreement"),
            Map.entry("NO_RENEWAL", "the contract is not renewed"),
            Map.entry("NO_ACCEPTED_VARIANTS", "variants are not accepted"),
            Map.entry("ACCEPTED_VARIANTS", "variants are accepted"),
            Map.entry("PERFORMANCE_STAFF_QUALIFICATION", "names and professional qualifications of staff to be stated"),
            Map.entry("PT_OPEN", "open procedure"),
            Map.entry("PT_RESTRICTED", "restricted procedure"),
            Map.entry("PT_COMPETITIVE_NEGOTIATION", "competitive procedure with negotiation"),
            Map.entry("PT_COMPETITIVE_DIALOGUE", "competitive dialogue"),
            Map.entry("PT_INNOVATION_PARTNERSHIP", "innovation partnership"));

    @Override
    public Labels labels() {
        return Labels.TED;
    }

    @Override
    public Optional<String> heading(Node parent, Node node) {
        boolean divided = parent.at("LOT_DIVISION").isPresent() && node.name().equals("OBJECT_DESCR");
        if (!divided) {
            return Optional.empty();
        }
        String title = node.words("TITLE").map(Prose::clean).orElse("").replace('\n', ' ');
        return Optional.of(OcdsLayout.lot(node.words("LOT_NO").orElse(""), title));
    }

    /** What an element says by being there. */
    static Optional<String> sign(Node node) {
        return Optional.ofNullable(SIGNS.get(node.name()));
    }

    @Override
    public Optional<String> value(Node parent, Node node) {
        // In so many words it would read as if the buyer gave no reason, which may stand elsewhere.
        return node.name().equals("NO_LOT_DIVISION")
                ? Optional.of("1")
                : node.isLeaf() && node.text().isEmpty() ? sign(node) : Optional.empty();
    }

    @Override
    public Optional<Criterion> criterion(Node parent, Node node) {
        return CRITERIA.contains(node.name()) ? Optional.of(criterion(node)) : Optional.empty();
    }

    static Criterion criterion(Node node) {
        String weighting = node.words("AC_WEIGHTING").orElse("");
        return new Criterion(
                node,
                node.name().substring("AC_".length()).toLowerCase(java.util.Locale.ROOT),
                node.words("AC_CRITERION").map(Prose::clean).orElse("").replace('\n', ' '),
                Criterion.number(weighting),
                weighting.endsWith("%") ? Scale.PERCENT : Scale.NUMBER);
    }

    static boolean isCriterion(Node node) {
        return CRITERIA.contains(node.name());
    }

    @Override
    public boolean isLot(Node parent, Node node) {
        return node.name().equals("OBJECT_DESCR") && parent.at("LOT_DIVISION").isPresent();
    }

    @Override
    public boolean isLeft(Node parent, Node node) {
        return (node.name().equals("TITLE") && parent.name().equals("OBJECT_DESCR"))
                || (node.isLeaf()
                        && node.text().isEmpty()
                        && value(parent, node).isEmpty())
                || (node.name().equals("LOT_NO") && parent.name().equals("OBJECT_DESCR"))
                || node.name().startsWith("URL_");
    }
}
