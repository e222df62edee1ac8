package org.levelfield.document.notice;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levelfield.document.notice.Criterion.Scale;

/** How a release of the Open Contracting Data Standard is shown as text. */
final class OcdsLayout implements Layout {

    private static final Map<String, String> KINDS = Map.of(
            "suitability", "Suitability to pursue the activity",
            "economic", "Economic and financial standing",
            "technical", "Technical and professional ability");

    /** The largest number of some machines: no limit. */
    private static final String NO_LIMIT = "2147483647";

    private static final Set<String> LONE = Set.of("tag", "ocid", "date");

    @Override
    public Labels labels() {
        return Labels.OCDS;
    }

    @Override
    public Optional<String> heading(Node parent, Node node) {
        if (isLot(parent, node)) {
            String id = node.words("id").orElse("");
            String title = node.words("title").map(Prose::clean).orElse("");
            return Optional.of(lot(id, oneLine(title)));
        }
        if (node.name().equals("criteria")) {
            return node.words("type")
                    .map(KINDS::get)
                    .or(() -> node.words("title").map(OcdsLayout::oneLine));
        }
        return Optional.empty();
    }

    /** The heading of a lot; its title may bear its number. */
    static String lot(String id, String title) {
        return title.toLowerCase(java.util.Locale.ROOT).startsWith("lot")
                ? title
                : ("Lot " + id + (title.isEmpty() ? "" : ": " + title)).strip();
    }

    private static String oneLine(String words) {
        return Prose.clean(words).replace('\n', ' ');
    }

    @Override
    public Optional<String> value(Node parent, Node node) {
        if (node.at("amount").isPresent() || node.at("amountGross").isPresent()) {
            String currency = node.words("currency").orElse("");
            Optional<String> net = node.words("amount").map(amount -> currency + " " + exact(amount));
            Optional<String> gross =
                    node.words("amountGross").map(amount -> currency + " " + exact(amount) + " including VAT");
            if (net.isPresent() && gross.isPresent()) {
                return Optional.of(net.get() + " excluding VAT (" + gross.get() + ")");
            }
            return net.or(() -> gross).map(String::strip);
        }
        boolean classified = node.name().toLowerCase(java.util.Locale.ROOT).endsWith("classification")
                || node.name().endsWith("Classifications");
        return classified
                ? node.words("description")
                        .map(OcdsLayout::oneLine)
                        .map(words -> words
                                + Stream.of("scheme", "id")
                                        .flatMap(name -> node.words(name).stream())
                                        .map(code -> " " + code)
                                        .collect(Collectors.joining()))
                : Optional.empty();
    }

    /** An amount as a person writes it; as it stands where it is no plain number. */
    private static String exact(String amount) {
        return Values.decimal(amount).map(Values::plain).orElse(amount);
    }

    @Override
    public Optional<Criterion> criterion(Node parent, Node node) {
        return parent.name().equals("awardCriteria") && node.name().equals("criteria")
                ? Optional.of(criterion(node))
                : Optional.empty();
    }

    /** Scotland and Wales put the weight where its description should stand. */
    static Criterion criterion(Node node) {
        String kind = node.words("type").orElse("");
        String name = node.words("name").map(OcdsLayout::oneLine).orElse("");
        Optional<Node> number = node.all("numbers")
                .filter(one -> one.at("number").isPresent()
                        && !one.at("threshold").isPresent()
                        && !one.at("fixed").isPresent())
                .findFirst();
        Optional<String> described = node.words("description");
        Optional<BigDecimal> weight = number.flatMap(one -> one.words("number"))
                .flatMap(Values::decimal)
                .or(() -> described.flatMap(Criterion::number));
        Scale scale = number.flatMap(one -> one.words("weight"))
                .map(OcdsLayout::scale)
                .orElseGet(() ->
                        described.filter(words -> words.endsWith("%")).isPresent() ? Scale.PERCENT : Scale.NUMBER);
        return new Criterion(node, kind, name, weight, scale);
    }

    private static Scale scale(String code) {
        return switch (code) {
            case "percentageExact" -> Scale.PERCENT;
            case "decimalExact", "pointsExact" -> Scale.POINTS;
            default -> Scale.OTHER;
        };
    }

    @Override
    public boolean isLot(Node parent, Node node) {
        return parent.name().equals("tender") && node.name().equals("lots");
    }

    @Override
    public boolean isLeft(Node parent, Node node) {
        boolean titleOfLot = parent.name().equals("lots") && node.name().equals("title");
        boolean kindOfCriterion = parent.name().equals("criteria")
                && (node.name().equals("type")
                        || node.name().equals("title")
                        || node.name().equals("languageID"));
        return titleOfLot
                || kindOfCriterion
                || LONE.contains(node.name())
                || (node.isLeaf() && node.text().equals(NO_LIMIT))
                // Of a paper only what is written about it; where it lies is no matter.
                || (parent.name().equals("documents") && !node.name().equals("description"));
    }
}
