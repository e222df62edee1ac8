package org.levelfield.document.notice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levelfield.document.Span;
import org.levelfield.document.TextBuilder;

/**
 * Writes the fields of a notice as text, in the order of the file: longer words under a heading with the path at which
 * they stand, single values in a line behind their label. Remembers where each field went.
 */
final class NoticeText {

    private static final int DEEPEST_HEADING = 9;
    private static final int FEWEST_WORDS = 4;

    /** So long a text that stands once is not told again: portals repeat the description with each paper. */
    private static final int LONG_ENOUGH_TO_REPEAT = 25;

    /** Words that say nothing without what they are the beginning or end of. */
    private static final Set<String> OF_A_PERIOD = Set.of("startDate", "endDate", "durationInDays", "maxExtentDate");

    private final TextBuilder builder;
    private final Layout layout;
    private final Map<Node, Span> spans = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    NoticeText(TextBuilder builder, Layout layout) {
        this.builder = builder;
        this.layout = layout;
    }

    /** Where a field stands in the text; empty for one that was left out. */
    Optional<Span> span(Node node) {
        return Optional.ofNullable(spans.get(node));
    }

    /** Writes a title above all that follows. */
    void title(String words, Node node) {
        builder.heading(words, 1, node.place());
        remember(node, words.length());
    }

    /** Writes a line of the notice's own, which stands for a field. */
    void line(String label, String words, Node node) {
        builder.paragraph(label + ": " + words, node.place());
        remember(node, words.length());
    }

    /** Writes all that stands below a node. */
    void write(Node parent, int level) {
        int lots = (int) parent.children().stream()
                .filter(child -> layout.isLot(parent, child))
                .count();
        boolean counted = lots == 0;
        for (Node child : parent.children()) {
            if (!counted && layout.isLot(parent, child)) {
                builder.paragraph("Number of lots: " + lots, parent.place());
                remember(parent, String.valueOf(lots).length());
                counted = true;
            }
            child(parent, child, level);
        }
    }

    private void child(Node parent, Node child, int level) {
        Labels labels = layout.labels();
        if (spans.containsKey(child) || labels.isLeft(parent, child) || layout.isLeft(parent, child)) {
            return;
        }
        Optional<Criterion> criterion = layout.criterion(parent, child);
        Optional<String> value = layout.value(parent, child);
        if (criterion.isPresent()) {
            criterion(criterion.get(), level);
        } else if (value.isPresent()) {
            value(parent, child, value.get());
        } else if (child.isLeaf()) {
            leaf(parent, child, level);
        } else {
            Optional<String> heading = layout.heading(parent, child)
                    .or(() -> labels.heading(parent, child).filter(any -> hasWords(child)));
            heading.ifPresent(words -> heading(words, child, level));
            write(child, heading.isPresent() ? level + 1 : level);
        }
    }

    /** What an element says by being there needs no name before it. */
    private void value(Node parent, Node child, String words) {
        if (layout.labels().name(parent, child).isPresent()) {
            line(name(parent, child), words, child);
        } else {
            builder.paragraph(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1), child.place());
            remember(child, words.length());
        }
    }

    /** What is said of a criterion beside its name and weight. */
    private void criterion(Criterion criterion, int level) {
        builder.paragraph(criterion.told(), criterion.node().place());
        remember(criterion.node(), criterion.told().length());
        told.add(criterion.name());
        longWords(criterion.node(), level);
    }

    private void longWords(Node node, int level) {
        for (Node child : node.children()) {
            if (child.isLeaf() && isSentence(child.text()) && !layout.isLeft(node, child)) {
                leaf(node, child, level);
            } else {
                longWords(child, level);
            }
        }
    }

    private void leaf(Node parent, Node node, int level) {
        Labels labels = layout.labels();
        Optional<String> named = labels.name(parent, node).or(() -> labels.heading(parent, node));
        String clean = Prose.clean(Values.shown(node.text()));
        boolean left = named.isEmpty() && !labels.told() && !isSentence(clean);
        if (left || isAddress(clean) || (clean.isEmpty() && named.isEmpty())) {
            return;
        }
        boolean repeated = clean.length() >= LONG_ENOUGH_TO_REPEAT && !told.add(clean);
        if (repeated) {
            return;
        }
        boolean unnamed = labels.name(parent, node).isEmpty();
        if (Prose.isProse(clean) || (isSentence(clean) && (unnamed || clean.endsWith(".")))) {
            heading(name(parent, node), node, level);
            spans.put(node, Prose.write(clean, builder));
        } else {
            line(name(parent, node), clean.isEmpty() ? "yes" : clean + unit(node), node);
        }
    }

    private static String unit(Node node) {
        String currency = node.attribute("currencyID") + node.attribute("CURRENCY");
        String length = node.attribute("unitCode") + (node.name().startsWith("DURATION") ? node.attribute("TYPE") : "");
        return (currency.isEmpty() ? "" : " " + currency + " excluding VAT")
                + (length.isEmpty() ? "" : " " + length.toLowerCase(Locale.ROOT));
    }

    private static boolean isAddress(String words) {
        return words.indexOf(' ') < 0 && words.matches("(?i)(?:https?://|www\\.).*|[^@]+@[^@]+\\.[a-z]+");
    }

    private String name(Node parent, Node node) {
        Labels labels = layout.labels();
        return labels.name(parent, node)
                .or(() -> labels.heading(parent, node))
                .orElseGet(() -> OF_A_PERIOD.contains(node.name())
                        ? Labels.plain(parent.name()) + ", " + Labels.plain(node.name())
                        : Labels.plain(node.name()));
    }

    private void heading(String words, Node node, int level) {
        builder.heading(words, Math.min(level, DEEPEST_HEADING), node.place());
        if (!spans.containsKey(node)) {
            remember(node, words.length());
        }
    }

    /** The last words written, of which so many letters are the field's own. */
    private void remember(Node node, int length) {
        int end = builder.length() - 1;
        spans.putIfAbsent(node, new Span(end - length, end));
    }

    private boolean hasWords(Node node) {
        return node.children().stream()
                .filter(child -> !layout.labels().isLeft(node, child) && !layout.isLeft(node, child))
                .anyMatch(child -> child.isLeaf() ? !child.text().isEmpty() : hasWords(child));
    }

    private static boolean isSentence(String words) {
        return words.split("\\s+", FEWEST_WORDS + 1).length >= FEWEST_WORDS && !words.startsWith("http");
    }
}
