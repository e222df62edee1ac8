package org.levelfield.document.notice;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levelfield.document.notice.Criterion.Scale;

/** How an eForms notice is shown as text. The numbers of fields (BT) are those of Regulation (EU) 2019/1780. */
final class EformsLayout implements Layout {

    private static final Map<String, String> RESERVED = Map.of(
            "res-ws", "sheltered workshops and economic operators aiming at social and professional integration",
            "res-pub-ser", "organisations with a public service mission");

    /** Codes that are told, by their list; others say nothing to a reader. */
    private static final Set<String> CODES =
            Set.of("reserved-procurement", "tender-guarantee-required", "framework-agreement", "permission");

    private static final Set<String> NOT_SO = Set.of("none", "no", "false", "not-allowed");

    @Override
    public Labels labels() {
        return Labels.EFORMS;
    }

    @Override
    public Optional<String> heading(Node parent, Node node) {
        if (node.name().equals("ProcurementProjectLot")) {
            String name =
                    words(node.at("ProcurementProject").orElse(node), "Name").orElse("");
            return Optional.of(OcdsLayout.lot(node.words("ID").orElse(""), name));
        }
        if (node.name().equals("SelectionCriteria")) {
            return node.all("TendererRequirementTypeCode")
                    .map(Node::text)
                    .flatMap(code -> kind(code).stream())
                    .findFirst();
        }
        boolean exclusion = node.name().equals("TendererQualificationRequest")
                && node.below("TendererRequirementTypeCode")
                        .anyMatch(code -> code.attribute("listName").startsWith("exclusion-ground"));
        return exclusion ? node.below("Description").findFirst().map(any -> "Exclusion grounds") : Optional.empty();
    }

    /** By the code of the criterion (BT-809), or by the one used before (BT-747). */
    private static Optional<String> kind(String code) {
        if (code.startsWith("slc-stand") || code.equals("ef-stand")) {
            return Optional.of("Economic and financial standing");
        }
        if (code.startsWith("slc-abil") || code.equals("tp-abil")) {
            return Optional.of("Technical and professional ability");
        }
        return code.startsWith("slc-suit") || code.equals("sui-act")
                ? Optional.of("Suitability to pursue the professional activity")
                : Optional.empty();
    }

    /** The words of a field in English where it is there in several languages, else in the first. */
    static Optional<String> words(Node parent, String name) {
        return parent.all(name)
                .filter(one -> one.attribute("languageID").equals("ENG"))
                .findFirst()
                .or(() -> parent.at(name))
                .map(one -> Prose.clean(one.text()).replace('\n', ' '))
                .filter(words -> !words.isEmpty());
    }

    @Override
    public Optional<String> value(Node parent, Node node) {
        if (node.attribute("listName").equals("reserved-procurement")) {
            return Optional.of("reserved to " + RESERVED.getOrDefault(node.text(), node.text()));
        }
        return Optional.empty();
    }

    @Override
    public Optional<Criterion> criterion(Node parent, Node node) {
        return node.name().equals("SubordinateAwardingCriterion") ? Optional.of(criterion(node)) : Optional.empty();
    }

    static Criterion criterion(Node node) {
        Optional<Node> parameter = node.below("AwardCriterionParameter")
                .filter(one -> one.all("ParameterCode")
                        .anyMatch(code -> code.attribute("listName").equals("number-weight")))
                .findFirst();
        Optional<BigDecimal> weight =
                parameter.flatMap(one -> one.words("ParameterNumeric")).flatMap(Values::decimal);
        Scale scale = parameter
                .flatMap(one -> one.words("ParameterCode"))
                .map(EformsLayout::scale)
                .orElse(Scale.NUMBER);
        String name = words(node, "Name")
                .or(() -> words(node, "Description").filter(words -> !Prose.isProse(words)))
                .orElse("");
        return new Criterion(node, node.words("AwardingCriterionTypeCode").orElse(""), name, weight, scale);
    }

    private static Scale scale(String code) {
        return switch (code) {
            case "per-exa" -> Scale.PERCENT;
            case "poi-exa", "dec-exa" -> Scale.POINTS;
            default -> Scale.OTHER;
        };
    }

    @Override
    public boolean isLot(Node parent, Node node) {
        return node.name().equals("ProcurementProjectLot")
                && node.at("ID")
                        .filter(id -> id.attribute("schemeName").equals("Lot"))
                        .isPresent();
    }

    @Override
    public boolean isLeft(Node parent, Node node) {
        return isCode(node)
                || isSecondLanguage(parent, node)
                || (node.name().equals("ID") && !parent.name().equals("ProcurementProject"));
    }

    private static boolean isCode(Node node) {
        String list = node.attribute("listName");
        return !list.isEmpty()
                && !node.name().equals("ProcedureCode")
                && !node.name().equals("NoticeTypeCode")
                && (!CODES.contains(list) || NOT_SO.contains(node.text()));
    }

    private static boolean isSecondLanguage(Node parent, Node node) {
        String language = node.attribute("languageID");
        if (language.isEmpty() || language.equals("ENG")) {
            return false;
        }
        return parent.all(node.name())
                        .anyMatch(other -> other.attribute("languageID").equals("ENG"))
                || parent.at(node.name())
                        .filter(first -> !first.attribute("languageID").equals(language))
                        .isPresent();
    }
}
