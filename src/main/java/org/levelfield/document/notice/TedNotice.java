package org.levelfield.document.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.levelfield.document.TenderNotice;
import org.levelfield.document.TenderNotice.Outcome;
import org.levelfield.document.TenderNotice.Size;
import org.levelfield.document.TenderNotice.Subject;
import org.levelfield.document.TenderNotice.Topic;
import org.levelfield.document.TenderNotice.Winner;

/** Reads what a notice in one of TED's forms before eForms (F01 to F25) says in fields of its own. */
final class TedNotice {

    /** Corrections and changes of contracts. */
    private static final Set<String> FOLLOWING = Set.of("F14", "F20");

    private final Node export;
    private final Node form;
    private final Node object;
    private final List<Node> descriptions;
    private final NoticeText text;
    private final Sayings sayings;

    private TedNotice(Node export, Node form, NoticeText text) {
        this.export = export;
        this.form = form;
        this.object = form.at("OBJECT_CONTRACT").orElse(form);
        this.descriptions = object.all("OBJECT_DESCR").toList();
        this.text = text;
        this.sayings = new Sayings(text);
    }

    /** The form of a notice in English where it is there in several languages, else in its own. */
    static Optional<Node> form(Node export) {
        List<Node> forms = forms(export).toList();
        return forms.stream()
                .filter(one -> one.attribute("LG").equals("EN"))
                .findFirst()
                .or(() -> forms.stream()
                        .filter(one -> one.attribute("CATEGORY").equals("ORIGINAL"))
                        .findFirst())
                .or(() -> forms.stream().findFirst());
    }

    private static Stream<Node> forms(Node node) {
        return node.children().stream()
                .flatMap(child -> child.name().matches("F\\d\\d_20\\d\\d") ? Stream.of(child) : forms(child));
    }

    /** Writes a form to the text and says what it says. */
    static TenderNotice read(Node export, Node form, NoticeText text) {
        TedNotice reader = new TedNotice(export, form, text);
        reader.head();
        text.write(form, 2);
        reader.facts();
        return new TenderNotice(
                TenderNotice.Kind.TED,
                form.name().substring(0, 3),
                reader.process(),
                reader.published().map(Node::text).flatMap(Values::moment),
                reader.sayings.said(),
                form.all("AWARD_CONTRACT")
                        .map(TedNotice::outcome)
                        .filter(Outcome::tells)
                        .toList(),
                reader.object
                        .at("CPV_MAIN", "CPV_CODE")
                        .flatMap(node -> Subject.of(node.attribute("CODE"), Optional.empty())));
    }

    /** An award and a correction belong to the notice that they name; any other form begins a process of its own. */
    private String process() {
        boolean follows = form.at("AWARD_CONTRACT").isPresent()
                || FOLLOWING.contains(form.name().substring(0, 3));
        return form.below("NOTICE_NUMBER_OJ")
                .filter(node -> follows && !node.text().isEmpty())
                .findFirst()
                .or(() -> references().findFirst())
                .map(Node::text)
                .orElse("notice without a number");
    }

    private void head() {
        text.title(title().orElse("Notice"), object.at("TITLE").orElse(object));
        references()
                .forEach(node -> text.line("Reference", Prose.clean(node.text()).replace('\n', ' '), node));
        buyer().ifPresent(node -> text.line("Buyer", Prose.clean(node.text()).replace('\n', ' '), node));
        country().ifPresent(node -> text.line("Country", node.attribute("VALUE"), node));
        published()
                .ifPresent(node -> text.line(
                        "Published",
                        Values.day(node.text()).map(LocalDate::toString).orElse(node.text()),
                        node));
        form.at("LEGAL_BASIS").ifPresent(node -> text.line("Legal basis", node.attribute("VALUE"), node));
        text.line("Form", form.name().substring(0, 3), form);
    }

    private Optional<String> title() {
        return object.words("TITLE").map(words -> Prose.clean(words).replace('\n', ' '));
    }

    /** The number in the Official Journal first. */
    private Stream<Node> references() {
        return Stream.of(
                        export.below("NO_DOC_OJS").findFirst(),
                        object.at("REFERENCE_NUMBER"),
                        export.below("NOTICE_UUID").findFirst())
                .flatMap(Optional::stream)
                .filter(node -> !node.text().isEmpty());
    }

    private Optional<Node> buyer() {
        return form.at("CONTRACTING_BODY", "ADDRESS_CONTRACTING_BODY", "OFFICIALNAME");
    }

    private Optional<Node> country() {
        return form.at("CONTRACTING_BODY", "ADDRESS_CONTRACTING_BODY", "COUNTRY");
    }

    private Optional<Node> published() {
        return export.below("DATE_PUB").findFirst().or(() -> form.at("COMPLEMENTARY_INFO", "DATE_DISPATCH_NOTICE"));
    }

    private void facts() {
        sayings.say(Topic.TITLE, title(), object.at("TITLE").orElse(object));
        buyer().ifPresent(node -> sayings.say(Topic.BUYER, Optional.of(Prose.clean(node.text())), node));
        references().forEach(node -> sayings.say(Topic.REFERENCE, Optional.of(node.text()), node));
        published().ifPresent(node -> day(Topic.PUBLISHED, node));
        boolean open = form.at("PROCEDURE", "PT_OPEN").isPresent();
        form.at("PROCEDURE", "DATE_RECEIPT_TENDERS")
                .ifPresent(node -> day(open ? Topic.DEADLINE : Topic.REQUESTS, node));
        value();
        periods();
        lots();
        weight();
        form.at("PROCEDURE").stream()
                .flatMap(procedure -> procedure.children().stream())
                .filter(child -> child.name().startsWith("PT_"))
                .findFirst()
                .ifPresent(node -> sayings.say(Topic.PROCEDURE, TedLayout.sign(node), node));
        law();
    }

    private void day(Topic topic, Node node) {
        sayings.say(topic, Values.day(node.text()).map(LocalDate::toString), node);
    }

    private void value() {
        object.at("VAL_ESTIMATED_TOTAL").ifPresent(node -> sayings.say(Topic.VALUE, money(node), node));
        List<Node> amounts = descriptions.stream()
                .flatMap(one -> one.at("VAL_OBJECT").stream())
                .filter(node -> money(node).isPresent())
                .toList();
        List<String> currencies = amounts.stream()
                .map(node -> node.attribute("CURRENCY"))
                .distinct()
                .toList();
        boolean all = !sayings.has(Topic.VALUE)
                && !amounts.isEmpty()
                && amounts.size() == descriptions.size()
                && currencies.size() == 1;
        if (all) {
            BigDecimal sum = amounts.stream()
                    .map(node -> Values.decimal(node.text()).orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            sayings.say(Topic.VALUE, Optional.of(Values.plain(sum) + " " + currencies.get(0)), amounts.get(0));
        }
    }

    private static Optional<String> money(Node node) {
        return Values.money(Optional.of(node.text()), Optional.of(node.attribute("CURRENCY")));
    }

    private void periods() {
        Map<Node, Optional<String>> starts = Sayings.values();
        Map<Node, Optional<String>> terms = Sayings.values();
        for (Node lot : descriptions) {
            Optional<LocalDate> start = lot.words("DATE_START").flatMap(Values::day);
            Optional<LocalDate> end = lot.words("DATE_END").flatMap(Values::day);
            Optional<Node> length = lot.at("DURATION");
            Optional<BigDecimal> months = length.flatMap(node -> Values.months(node.text(), node.attribute("TYPE")))
                    .or(() -> start.flatMap(from -> end.flatMap(to -> Values.months(from, to))));
            starts.put(lot.at("DATE_START").orElse(lot), start.map(LocalDate::toString));
            terms.put(length.or(() -> lot.at("DATE_END")).orElse(lot), months.map(Values::plain));
            lot.at("RENEWAL_DESCR").ifPresent(node -> sayings.say(Topic.RENEWABLE, Optional.of("true"), node));
        }
        sayings.same(Topic.START, starts);
        sayings.same(Topic.TERM, terms);
    }

    private void lots() {
        object.at("NO_LOT_DIVISION").ifPresent(node -> sayings.say(Topic.LOTS, Optional.of("1"), node));
        if (object.at("LOT_DIVISION").isPresent() && !descriptions.isEmpty()) {
            sayings.say(Topic.LOTS, Optional.of(String.valueOf(descriptions.size())), object);
        }
    }

    private void weight() {
        sayings.weight(
                descriptions,
                lot -> lot.all("AC")
                        .flatMap(all -> all.children().stream())
                        .filter(TedLayout::isCriterion)
                        .map(TedLayout::criterion));
    }

    /** Of the other directives (utilities, concessions, defence) no law is told. */
    private void law() {
        boolean british = country()
                .filter(node -> node.attribute("VALUE").matches("UK|GB"))
                .isPresent();
        String region = form.at("CONTRACTING_BODY", "ADDRESS_CONTRACTING_BODY", "NUTS")
                .map(node -> node.attribute("CODE"))
                .orElse("");
        form.at("LEGAL_BASIS")
                .filter(node -> node.attribute("VALUE").equals(OcdsLaw.DIRECTIVE))
                .ifPresent(node -> sayings.say(Topic.LAW, OcdsLaw.directive(british, region), node));
        if (british) {
            country().ifPresent(node -> sayings.say(Topic.CIRCUMSTANCE, Optional.of("uk"), node));
        }
        if (form.name().startsWith("F21")) {
            sayings.say(Topic.CIRCUMSTANCE, Optional.of("light-touch"), form);
        }
        form.at("PROCEDURE", "FRAMEWORK")
                .ifPresent(node -> sayings.say(Topic.CIRCUMSTANCE, Optional.of("establishing-framework"), node));
    }

    private static Outcome outcome(Node award) {
        Optional<Node> contract = award.at("AWARDED_CONTRACT");
        return new Outcome(
                award.words("LOT_NO"),
                count(contract, "NB_TENDERS_RECEIVED"),
                count(contract, "NB_TENDERS_RECEIVED_SME"),
                contract.stream()
                        .flatMap(one -> one.all("CONTRACTORS", "CONTRACTOR"))
                        .map(TedNotice::winner)
                        .toList(),
                contract.flatMap(one -> one.words("DATE_CONCLUSION_CONTRACT")).flatMap(Values::day));
    }

    private static OptionalInt count(Optional<Node> contract, String name) {
        return contract.flatMap(one -> one.words("TENDERS", name))
                .map(Values::count)
                .orElse(OptionalInt.empty());
    }

    private static Winner winner(Node contractor) {
        Size size = contractor.at("SME").isPresent()
                ? Size.SMALL_OR_MEDIUM
                : contractor.at("NO_SME").isPresent() ? Size.LARGE : Size.NOT_TOLD;
        return new Winner(
                contractor
                        .words("ADDRESS_CONTRACTOR", "OFFICIALNAME")
                        .map(words -> Prose.clean(words).replace('\n', ' '))
                        .orElse("not named"),
                size,
                Optional.empty());
    }
}
