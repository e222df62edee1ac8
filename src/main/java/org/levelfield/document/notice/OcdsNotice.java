package org.levelfield.document.notice;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.levelfield.document.TenderNotice;
import org.levelfield.document.TenderNotice.Subject;
import org.levelfield.document.TenderNotice.Topic;

/** Reads what a release of the Open Contracting Data Standard says in fields of its own. */
final class OcdsNotice {

    private static final Set<String> ADVERTISING = Set.of("tender", "planning");

    private final Node release;
    private final Node tender;
    private final List<Node> lots;
    private final NoticeText text;
    private final Sayings sayings;

    private OcdsNotice(Node release, NoticeText text) {
        this.release = release;
        this.tender = release.at("tender").orElse(new Node("tender", "", Map.of()));
        this.lots = tender.all("lots").toList();
        this.text = text;
        this.sayings = new Sayings(text);
    }

    /** Writes a release to the text and says what it says. */
    static TenderNotice read(Node release, NoticeText text) {
        OcdsNotice notice = new OcdsNotice(release, text);
        notice.head();
        text.write(release, 2);
        notice.facts();
        return new TenderNotice(
                TenderNotice.Kind.OCDS,
                notice.form(),
                release.words("ocid").orElseThrow(),
                notice.released(),
                notice.sayings.said(),
                OcdsOutcomes.read(release),
                notice.subject());
    }

    private void head() {
        Node named = tender.at("title").or(() -> release.at("title")).orElse(release);
        text.title(title().orElse("Notice"), named);
        line("Process", release.at("ocid"));
        line("Notice", release.at("id"));
        tender.at("id")
                .filter(id -> !id.text().equals(release.words("ocid").orElse("")))
                .ifPresent(id -> line("Reference", Optional.of(id)));
        line("Buyer", buyer());
        line("Kind of notice", noticeType().or(() -> release.at("tag")));
        line("Published", published());
        release.at("date")
                .filter(node -> text.span(node).isEmpty())
                .ifPresent(node -> line("Released", Optional.of(node)));
        line("Kind of buyer", kindOfBuyer());
        line("Legal basis", tender.at("legalBasis", "id"));
        line("Country", country());
    }

    private void line(String label, Optional<Node> node) {
        node.filter(one -> !one.text().isEmpty())
                .ifPresent(one ->
                        text.line(label, Prose.clean(Values.shown(one.text())).replace('\n', ' '), one));
    }

    /** That of the whole; where it has none that of its items, if they have one alone. */
    private Optional<Subject> subject() {
        return tender.at("classification").flatMap(OcdsNotice::subject).or(() -> {
            List<Subject> all = tender.all("items")
                    .flatMap(item -> Stream.concat(item.all("classification"), item.all("additionalClassifications")))
                    .flatMap(one -> subject(one).stream())
                    .toList();
            boolean alone = all.stream().map(Subject::code).distinct().count() == 1;
            return all.stream().filter(any -> alone).findFirst();
        });
    }

    private static Optional<Subject> subject(Node classification) {
        return classification
                .words("id")
                .filter(any -> classification.words("scheme").orElse("").equals("CPV"))
                .flatMap(id -> Subject.of(
                        id,
                        classification
                                .words("description")
                                .map(words -> Prose.clean(words).replace('\n', ' '))));
    }

    private Optional<String> title() {
        return tender.words("title")
                .or(() -> release.words("title"))
                .map(words -> Prose.clean(words).replace('\n', ' '))
                .filter(words -> !words.isEmpty());
    }

    private Optional<Node> buyer() {
        return release.at("buyer", "name")
                .or(() -> parties("buyer")
                        .flatMap(party -> party.at("name").stream())
                        .findFirst())
                .or(() -> tender.at("procuringEntity", "name"));
    }

    private Stream<Node> parties(String role) {
        return release.all("parties")
                .filter(party -> party.all("roles").anyMatch(one -> one.text().equals(role)));
    }

    /** Central government or another, as the Act of 2023 parts them. */
    private Optional<Node> kindOfBuyer() {
        return parties("buyer")
                .flatMap(party -> party.all("details", "classifications"))
                .filter(one -> one.words("scheme").orElse("").equals("UK_CA_TYPE"))
                .flatMap(one -> one.at("id").stream())
                .findFirst();
    }

    private Optional<Node> country() {
        return parties("buyer")
                .flatMap(party -> Stream.concat(
                        party.at("address", "countryName").stream(), party.at("address", "country").stream()))
                .findFirst();
    }

    /** {@code UK4}: that of the notice itself, else of the last that belongs to the process. */
    private Optional<Node> noticeType() {
        String id = release.words("id").orElse("");
        List<Node> papers = Stream.of("tender", "planning", "awards", "contracts")
                .flatMap(stage -> release.all(stage, "documents"))
                .filter(paper -> paper.words("noticeType").isPresent())
                .toList();
        return papers.stream()
                .filter(paper -> paper.words("id").orElse("").equals(id))
                .findFirst()
                .or(() -> papers.stream().reduce((one, two) -> two))
                .flatMap(paper -> paper.at("noticeType"));
    }

    private String form() {
        return noticeType().map(Node::text).or(() -> release.words("tag")).orElse("");
    }

    private Optional<Instant> released() {
        return release.words("date").flatMap(Values::moment);
    }

    /** When it was first advertised: changes and awards of later days do not count. */
    private Optional<Node> published() {
        Optional<Node> first = release.all("tender", "documents")
                .filter(paper -> paper.words("documentType").orElse("").equals("tenderNotice")
                        || paper.words("noticeType").orElse("").matches("UK4|UK5"))
                .flatMap(paper -> paper.at("datePublished").stream())
                .min(java.util.Comparator.comparing(Node::text));
        boolean advertises = release.all("tag").anyMatch(tag -> ADVERTISING.contains(tag.text()));
        return tender.at("datePublished").or(() -> first).or(() -> advertises ? release.at("date") : Optional.empty());
    }

    private void facts() {
        tender.at("title").or(() -> release.at("title")).ifPresent(node -> sayings.say(Topic.TITLE, title(), node));
        buyer().ifPresent(node -> sayings.say(Topic.BUYER, Optional.of(Prose.clean(node.text())), node));
        Stream.of(release.at("ocid"), release.at("id"), tender.at("id"))
                .flatMap(Optional::stream)
                .forEach(node -> sayings.say(Topic.REFERENCE, Optional.of(node.text()), node));
        tender.all("identifiers", "id").forEach(node -> sayings.say(Topic.REFERENCE, Optional.of(node.text()), node));
        published().ifPresent(node -> day(Topic.PUBLISHED, node));
        value();
        boolean twoStages = tender.words("procurementMethod").orElse("").equals("selective");
        days(twoStages ? Topic.REQUESTS : Topic.DEADLINE, "tenderPeriod");
        days(Topic.QUESTIONS, "enquiryPeriod");
        term();
        if (!lots.isEmpty()) {
            sayings.say(Topic.LOTS, Optional.of(String.valueOf(lots.size())), tender);
        }
        weight();
        tender.at("procurementMethodDetails")
                .filter(node -> !Prose.isProse(Prose.clean(node.text())))
                .or(() -> tender.at("procurementMethod"))
                .ifPresent(node -> sayings.say(Topic.PROCEDURE, Optional.of(Prose.clean(node.text())), node));
        kindOfBuyer().ifPresent(node -> OcdsLaw.sayBuyer(node, sayings));
        new OcdsLaw(release, noticeType(), country()).say(sayings);
    }

    private void day(Topic topic, Node node) {
        sayings.say(topic, Values.day(node.text()).map(LocalDate::toString), node);
    }

    private void value() {
        tender.at("value").ifPresent(this::value);
        if (sayings.has(Topic.VALUE) || lots.isEmpty()) {
            return;
        }
        List<Optional<String>> values = lots.stream()
                .map(lot -> Values.money(lot.words("value", "amount"), lot.words("value", "currency")))
                .toList();
        boolean all = values.stream().allMatch(Optional::isPresent);
        boolean one = values.stream()
                        .map(value -> currency(value.orElse("")))
                        .distinct()
                        .count()
                == 1;
        if (all && one) {
            BigDecimal sum = values.stream()
                    .map(value -> new BigDecimal(value.orElseThrow().split(" ", 2)[0]))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            lots.get(0)
                    .at("value")
                    .ifPresent(node -> sayings.say(
                            Topic.VALUE,
                            Optional.of(
                                    Values.plain(sum) + currency(values.get(0).orElseThrow())),
                            node));
        }
    }

    private static String currency(String money) {
        return money.substring(Math.max(money.indexOf(' '), 0));
    }

    private void value(Node value) {
        Optional<String> currency = value.words("currency");
        sayings.say(Topic.VALUE, Values.money(value.words("amount"), currency), value);
        sayings.say(Topic.VALUE_WITH_TAX, Values.money(value.words("amountGross"), currency), value);
    }

    /** The end of a period, of the tender or the same in all its lots. */
    private void days(Topic topic, String period) {
        tender.at(period, "endDate").ifPresent(node -> day(topic, node));
        if (!sayings.has(topic)) {
            Map<Node, Optional<String>> days = Sayings.values();
            lots.forEach(lot -> {
                Node node = lot.at(period, "endDate").orElse(lot);
                days.put(node, Values.day(node.text()).map(LocalDate::toString));
            });
            sayings.same(topic, days);
        }
    }

    private void term() {
        List<Node> periods = tender.at("contractPeriod")
                .map(List::of)
                .orElseGet(() -> lots.stream()
                        .map(lot -> lot.at("contractPeriod").orElse(lot))
                        .toList());
        Map<Node, Optional<String>> starts = Sayings.values();
        Map<Node, Optional<String>> terms = Sayings.values();
        for (Node period : periods) {
            Optional<LocalDate> start = period.words("startDate").flatMap(Values::day);
            Optional<LocalDate> end = period.words("endDate").flatMap(Values::day);
            Optional<BigDecimal> months = period.words("durationInDays")
                    .flatMap(days -> Values.count(days).isPresent()
                            ? Optional.of(Values.count(days).getAsInt())
                            : Optional.empty())
                    .flatMap(Values::months)
                    .or(() -> start.flatMap(from -> end.flatMap(to -> Values.months(from, to))));
            starts.put(period.at("startDate").orElse(period), start.map(LocalDate::toString));
            terms.put(
                    period.at("durationInDays").or(() -> period.at("endDate")).orElse(period),
                    months.map(Values::plain));
        }
        sayings.same(Topic.START, starts);
        sayings.same(Topic.TERM, terms);
        Stream.of(
                        tender.at("contractPeriod", "maxExtentDate"),
                        tender.at("hasRenewal"),
                        tender.at("renewal", "description"))
                .flatMap(Optional::stream)
                .forEach(this::renewable);
        lots.forEach(lot -> Stream.of(
                        lot.at("contractPeriod", "maxExtentDate"),
                        lot.at("hasRenewal"),
                        lot.at("renewal", "description"))
                .flatMap(Optional::stream)
                .forEach(this::renewable));
    }

    private void renewable(Node node) {
        boolean denied = node.text().toLowerCase(Locale.ROOT).equals("false");
        sayings.say(Topic.RENEWABLE, Optional.of("true").filter(any -> !denied), node);
    }

    private void weight() {
        List<Node> holders = Stream.concat(Stream.of(tender), lots.stream())
                .filter(holder -> holder.at("awardCriteria", "criteria").isPresent())
                .toList();
        Map<Node, Optional<String>> weights = Sayings.values();
        for (Node holder : holders) {
            List<Criterion> criteria = holder.all("awardCriteria", "criteria")
                    .map(OcdsLayout::criterion)
                    .toList();
            Node shown = criteria.stream()
                    .filter(Criterion::isPrice)
                    .findFirst()
                    .map(Criterion::node)
                    .orElse(holder);
            weights.put(shown, Criterion.price(criteria).map(Values::plain));
        }
        sayings.same(Topic.PRICE_WEIGHT, weights);
    }
}
