package org.levelfield.report.sarif;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.levelfield.finding.LegalBasis;
import org.levelfield.rules.BarrierCard;
import org.levelfield.rules.BarrierPage;
import org.levelfield.rules.RuleBook;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a barrier as a rule, its page as help. */
record RuleNode(RuleBook book) {

    ObjectNode write(String barrier) {
        ObjectNode node = SarifReport.JSON.createObjectNode();
        node.put("id", barrier);
        book.barrier(barrier).ifPresent(card -> write(node, card));
        return node;
    }

    private static void write(ObjectNode node, BarrierCard card) {
        node.put("name", name(card.id()));
        node.putObject("shortDescription").put("text", card.title());
        node.putObject("fullDescription").put("text", card.hurts());
        String page = BarrierPage.of(card).orElseGet(() -> page(card));
        node.putObject("help").put("text", plain(page)).put("markdown", page);
        link(card).ifPresent(link -> node.put("helpUri", link));
        ObjectNode properties = node.putObject("properties");
        properties.put("group", card.group());
        properties.put("gate", card.gate().name().toLowerCase(Locale.ROOT));
        properties.put("remedy", card.remedy());
        properties.put("question", card.question());
        properties.putArray("tags").add("procurement").add(card.group());
        ArrayNode law = properties.putArray("law");
        card.law().forEach(basis -> law.add(basis.regime() + ": " + basis.cite()));
    }

    /** {@code MinimumTurnover}: programs show it in place of the id. */
    private static String name(String id) {
        return id.isEmpty()
                ? id
                : Arrays.stream(id.split("-", -1))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    private static Optional<String> link(BarrierCard card) {
        return card.law().stream()
                .flatMap(basis -> basis.link().stream())
                .filter(link -> link.startsWith("https://"))
                .findFirst();
    }

    /** For a barrier of a user's own, whose folder is not at hand any more. */
    private static String page(BarrierCard card) {
        String law = card.law().stream().map(RuleNode::provision).collect(Collectors.joining("\n"));
        return "# " + card.title() + "\n\n## Why it keeps bidders out\n\n" + card.hurts()
                + "\n\n## What the law says\n\n"
                + (law.isEmpty() ? "No provision is named." : law) + "\n\n## How to ask instead\n\n> "
                + card.remedy().strip().replace("\n", "\n> ") + "\n";
    }

    private static String provision(LegalBasis basis) {
        return "- " + basis.cite() + ": " + basis.says();
    }

    /** Markdown without its signs. */
    private static String plain(String markdown) {
        return markdown.replaceAll("(?m)^(?:#+|>|-) ?", "")
                .replaceAll("`([^`\n]*)`", "$1")
                .replaceAll("<(https?://[^>\\s]+)>", "$1")
                .strip();
    }
}
