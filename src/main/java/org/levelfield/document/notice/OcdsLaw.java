package org.levelfield.document.notice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levelfield.document.TenderNotice.Topic;

/**
 * Tells from a release which law its kind of notice can alone be published under, and what bears on the branch of it.
 * The kinds UK1 to UK17 are those of the Procurement Act 2023 (Procurement Regulations 2024); a notice of a buyer in the
 * United Kingdom that names the Directive is one under the regulations that put it into force there.
 */
final class OcdsLaw {

    static final String DIRECTIVE = "32014L0024";

    private static final Map<String, String> UNITED_KINGDOM = Map.of(
            "ukpga 2023/54", "pa2023",
            "uksi 2023/1348", "psr2023",
            "wsi 2025/99", "psr-wales",
            "uksi 2015/102", "pcr2015",
            "uksi 2006/5", "pcr2006",
            "ssi 2015/446", "scotland");

    /** By how the number of a process begins: the national portals. */
    private static final String SCOTLAND = "ocds-r6ebe6-";

    private static final List<String> UNITED_KINGDOM_PORTALS =
            List.of(SCOTLAND, "ocds-h6vhtk-", "ocds-b5fd17-", "ocds-kuma6s-");

    /** Those on which no Scottish buyer publishes. */
    private static final List<String> SOUTHERN_PORTALS = List.of("ocds-b5fd17-", "ocds-kuma6s-");

    private static final Set<String> NAMES =
            Set.of("gb", "uk", "gbr", "united kingdom", "england", "eng", "wales", "scotland", "northern ireland");

    private final Node release;
    private final Optional<Node> noticeType;
    private final Optional<Node> country;

    OcdsLaw(Node release, Optional<Node> noticeType, Optional<Node> country) {
        this.release = release;
        this.noticeType = noticeType;
        this.country = country;
    }

    void say(Sayings sayings) {
        law(sayings);
        if (isUnitedKingdom()) {
            country.or(() -> release.at("ocid")).ifPresent(node -> circumstance("uk", node, sayings));
        }
        isTrue("hasFrameworkAgreement").ifPresent(node -> circumstance("establishing-framework", node, sayings));
        release.below("specialRegime").forEach(node -> special(node, sayings));
        release.at("tender", "procurementMethodDetails")
                .filter(node -> node.text().toLowerCase(Locale.ROOT).startsWith("call-off"))
                .ifPresent(node -> circumstance("call-off", node, sayings));
    }

    private void law(Sayings sayings) {
        Optional<Node> act = noticeType.filter(node -> node.text().matches("UK([1-9]|1[0-7])"));
        if (act.isPresent()) {
            sayings.say(Topic.LAW, Optional.of("pa2023"), act.get());
            return;
        }
        release.at("tender", "legalBasis")
                .ifPresent(basis -> basis.at("id").ifPresent(id -> {
                    String scheme = basis.words("scheme").orElse("").toLowerCase(Locale.ROOT);
                    Optional<String> law = Optional.ofNullable(UNITED_KINGDOM.get(scheme + " " + id.text()))
                            .or(() -> directive(id.text()));
                    sayings.say(Topic.LAW, law, id);
                }));
    }

    /** Of the other directives (utilities, concessions, defence) no law is told: their rules are others. */
    private Optional<String> directive(String id) {
        if (!id.equals(DIRECTIVE)) {
            return Optional.empty();
        }
        String portal = ocid().startsWith(SCOTLAND)
                ? "UKM"
                : SOUTHERN_PORTALS.stream().anyMatch(ocid()::startsWith) ? "UKSOUTH" : region();
        return directive(isUnitedKingdom(), portal);
    }

    /**
     * The law that puts the Directive into force where the buyer is. A buyer of which no more is known than that it sits in
     * the United Kingdom may be Scottish, and so under another law than the rest.
     *
     * @param british whether the buyer sits in the United Kingdom
     * @param region where, in the common nomenclature of regions; empty where that is not told
     */
    static Optional<String> directive(boolean british, String region) {
        if (region.startsWith("UKM")) {
            return Optional.of("scotland");
        }
        return british
                ? Optional.of("pcr2015").filter(any -> region.length() > "UK".length())
                : Optional.of("eu2014-24");
    }

    private String ocid() {
        return release.words("ocid").orElse("").toLowerCase(Locale.ROOT);
    }

    private boolean isUnitedKingdom() {
        return UNITED_KINGDOM_PORTALS.stream().anyMatch(ocid()::startsWith)
                || country.filter(node -> NAMES.contains(node.text().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /** Of the buyer, in the common nomenclature of regions. */
    private String region() {
        return release.all("parties")
                .filter(party -> party.all("roles").anyMatch(role -> role.text().equals("buyer")))
                .flatMap(party -> party.words("address", "region").stream())
                .findFirst()
                .orElse("");
    }

    private Optional<Node> isTrue(String name) {
        return release.below(name).filter(node -> node.text().equals("true")).findFirst();
    }

    private static void special(Node node, Sayings sayings) {
        switch (node.text()) {
            case "lightTouch" -> circumstance("light-touch", node, sayings);
            case "utilities" -> circumstance("utilities", node, sayings);
            case "defence" -> circumstance("defence", node, sayings);
            case "concession" -> circumstance("sure-concession", node, sayings);
            default -> {}
        }
    }

    /** {@code publicAuthoritySubCentralGovernment}. */
    static void sayBuyer(Node node, Sayings sayings) {
        String kind = node.text().toLowerCase(Locale.ROOT);
        if (kind.contains("subcentral")) {
            circumstance("buyer-local", node, sayings);
        } else if (kind.contains("centralgovernment")) {
            circumstance("buyer-central", node, sayings);
        }
    }

    private static void circumstance(String name, Node node, Sayings sayings) {
        sayings.say(Topic.CIRCUMSTANCE, Optional.of(name), node);
    }
}
