package org.levelfield.document.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.levelfield.document.TenderNotice;
import org.levelfield.document.TenderNotice.Subject;
import org.levelfield.document.TenderNotice.Topic;

/** Reads what an eForms notice says in fields of its own. The numbers of fields (BT) are those of Regulation (EU) 2019/1780. */
final class EformsNotice {

    private final Node notice;
    private final Node project;
    private final List<Node> lots;
    private final NoticeText text;
    private final Sayings sayings;

    private EformsNotice(Node notice, NoticeText text, EformsLayout layout) {
        this.notice = notice;
        this.project = notice.at("ProcurementProject").orElse(notice);
        this.lots = notice.children().stream()
                .filter(child -> layout.isLot(notice, child))
                .toList();
        this.text = text;
        this.sayings = new Sayings(text);
    }

    /** Writes a notice to the text and says what it says. */
    static TenderNotice read(Node notice, NoticeText text, EformsLayout layout) {
        EformsNotice reader = new EformsNotice(notice, text, layout);
        reader.head();
        text.write(notice, 2);
        reader.facts();
        String process =
                notice.words("ContractFolderID").or(() -> notice.words("ID")).orElse("notice without a number");
        return new TenderNotice(
                TenderNotice.Kind.EFORMS,
                notice.words("NoticeTypeCode").orElse(""),
                process,
                reader.published().map(Node::text).flatMap(Values::moment),
                reader.sayings.said(),
                EformsOutcomes.read(notice),
                reader.subject());
    }

    private void head() {
        Node named = english(project, "Name").orElse(project);
        text.title(title().orElse("Notice"), named);
        line("Process", notice.at("ContractFolderID"));
        line("Notice", notice.at("ID"));
        line("Published as", notice.below("NoticePublicationID").findFirst());
        line("Buyer", buyer().flatMap(company -> english(company.at("PartyName").orElse(company), "Name")));
        line("Country", country());
        line("Date of publication", published());
    }

    private void line(String label, Optional<Node> node) {
        node.filter(one -> !one.text().isEmpty())
                .filter(one -> text.span(one).isEmpty())
                .ifPresent(one ->
                        text.line(label, Values.shown(Prose.clean(one.text()).replace('\n', ' ')), one));
    }

    /** BT-262 of the procedure; where that has none that of the lots, if they have one alone. */
    private Optional<Subject> subject() {
        return subject(project).or(() -> {
            List<Subject> all = lots.stream()
                    .flatMap(lot -> lot.at("ProcurementProject").flatMap(EformsNotice::subject).stream())
                    .distinct()
                    .toList();
            return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
        });
    }

    private static Optional<Subject> subject(Node project) {
        return project.words("MainCommodityClassification", "ItemClassificationCode")
                .flatMap(code -> Subject.of(code, Optional.empty()));
    }

    private static Optional<Node> english(Node parent, String name) {
        return parent.all(name)
                .filter(one -> one.attribute("languageID").equals("ENG"))
                .findFirst()
                .or(() -> parent.at(name));
    }

    private Optional<String> title() {
        return EformsLayout.words(project, "Name");
    }

    /** The organisation that the contracting party refers to (BT-500). */
    private Optional<Node> buyer() {
        String id = notice.words("ContractingParty", "Party", "PartyIdentification", "ID")
                .orElse("");
        return companies(notice)
                .filter(company ->
                        company.words("PartyIdentification", "ID").orElse("-").equals(id))
                .findFirst();
    }

    static Stream<Node> companies(Node notice) {
        return notice.below("Organizations").flatMap(all -> all.all("Organization", "Company"));
    }

    private Optional<Node> country() {
        return buyer().flatMap(company -> company.at("PostalAddress", "Country", "IdentificationCode"));
    }

    /** The day of publication where the portal put it in; else that of dispatch (BT-05). */
    private Optional<Node> published() {
        return notice.below("PublicationDate").findFirst().or(() -> notice.at("IssueDate"));
    }

    private void facts() {
        sayings.say(Topic.TITLE, title(), english(project, "Name").orElse(project));
        buyer().ifPresent(company -> {
            Node party = company.at("PartyName").orElse(company);
            sayings.say(
                    Topic.BUYER,
                    EformsLayout.words(party, "Name"),
                    english(party, "Name").orElse(party));
        });
        references().forEach(node -> sayings.say(Topic.REFERENCE, Optional.of(node.text()), node));
        // A portal puts noughts before the number.
        notice.below("NoticePublicationID")
                .findFirst()
                .ifPresent(node ->
                        sayings.say(Topic.REFERENCE, Optional.of(node.text().replaceFirst("^0+", "")), node));
        published().ifPresent(node -> day(Topic.PUBLISHED, node));
        value();
        periods();
        deadlines();
        if (!lots.isEmpty()) {
            sayings.say(Topic.LOTS, Optional.of(String.valueOf(lots.size())), notice);
        }
        weight();
        notice.at("TenderingProcess", "ProcedureCode")
                .ifPresent(node -> sayings.say(Topic.PROCEDURE, Optional.of(node.text()), node));
        law();
    }

    private Stream<Node> references() {
        return Stream.of(
                        notice.at("ContractFolderID"),
                        notice.at("ID"),
                        notice.below("NoticePublicationID").findFirst(),
                        project.at("ID"))
                .flatMap(Optional::stream);
    }

    private void day(Topic topic, Node node) {
        sayings.say(topic, Values.day(node.text()).map(LocalDate::toString), node);
    }

    /** BT-27; of a framework that gives no estimate its most (BT-271); else what the lots make together. */
    private void value() {
        amount(project).ifPresent(node -> sayings.say(Topic.VALUE, money(node), node));
        if (sayings.has(Topic.VALUE) || lots.isEmpty()) {
            return;
        }
        List<Node> amounts = lots.stream()
                .flatMap(lot -> lot.at("ProcurementProject").flatMap(EformsNotice::amount).stream())
                .toList();
        List<String> currencies = amounts.stream()
                .map(node -> node.attribute("currencyID"))
                .distinct()
                .toList();
        boolean all = amounts.size() == lots.size()
                && currencies.size() == 1
                && amounts.stream().allMatch(node -> money(node).isPresent());
        if (all) {
            BigDecimal sum = amounts.stream()
                    .map(node -> Values.decimal(node.text()).orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            sayings.say(Topic.VALUE, Optional.of(Values.plain(sum) + " " + currencies.get(0)), amounts.get(0));
        }
    }

    private static Optional<Node> amount(Node project) {
        return project.at("RequestedTenderTotal", "EstimatedOverallContractAmount")
                .or(() -> project.all("RequestedTenderTotal")
                        .flatMap(total -> total.below("FrameworkMaximumAmount"))
                        .findFirst());
    }

    private static Optional<String> money(Node node) {
        return Values.money(Optional.of(node.text()), Optional.of(node.attribute("currencyID")));
    }

    /** BT-36, BT-536, BT-537, BT-58. */
    private void periods() {
        Map<Node, Optional<String>> starts = Sayings.values();
        Map<Node, Optional<String>> terms = Sayings.values();
        for (Node lot : lots) {
            Node period = lot.at("ProcurementProject", "PlannedPeriod").orElse(lot);
            Optional<LocalDate> start = period.words("StartDate").flatMap(Values::day);
            Optional<LocalDate> end = period.words("EndDate").flatMap(Values::day);
            Optional<Node> length = period.at("DurationMeasure");
            Optional<BigDecimal> months = length.flatMap(node -> Values.months(node.text(), node.attribute("unitCode")))
                    .or(() -> start.flatMap(from -> end.flatMap(to -> Values.months(from, to))));
            starts.put(period.at("StartDate").orElse(period), start.map(LocalDate::toString));
            terms.put(length.or(() -> period.at("EndDate")).orElse(period), months.map(Values::plain));
            lot.at("ProcurementProject", "ContractExtension", "MaximumNumberNumeric")
                    .filter(node -> Values.count(node.text()).orElse(0) > 0)
                    .ifPresent(node -> sayings.say(Topic.RENEWABLE, Optional.of("true"), node));
        }
        sayings.same(Topic.START, starts);
        sayings.same(Topic.TERM, terms);
    }

    /** BT-131 or BT-1311, and BT-13. */
    private void deadlines() {
        Map<Node, Optional<String>> bids = Sayings.values();
        Map<Node, Optional<String>> requests = Sayings.values();
        Map<Node, Optional<String>> questions = Sayings.values();
        for (Node lot : lots) {
            Node bid = lot.at("TenderingProcess", "TenderSubmissionDeadlinePeriod", "EndDate")
                    .orElse(lot);
            Node request = lot.at("TenderingProcess", "ParticipationRequestReceptionPeriod", "EndDate")
                    .orElse(lot);
            Node question = lot.at("TenderingProcess", "AdditionalInformationRequestPeriod", "EndDate")
                    .orElse(lot);
            bids.put(bid, Values.day(bid.text()).map(LocalDate::toString));
            requests.put(request, Values.day(request.text()).map(LocalDate::toString));
            questions.put(question, Values.day(question.text()).map(LocalDate::toString));
        }
        sayings.same(Topic.DEADLINE, bids);
        sayings.same(Topic.REQUESTS, requests);
        sayings.same(Topic.QUESTIONS, questions);
    }

    /** BT-539 and BT-541. */
    private void weight() {
        sayings.weight(
                lots,
                lot -> lot.all("TenderingTerms", "AwardingTerms")
                        .flatMap(terms -> terms.below("SubordinateAwardingCriterion"))
                        .map(EformsLayout::criterion));
    }

    /** BT-01; of the other directives (utilities, concessions, defence) no law is told. */
    private void law() {
        boolean british = country().filter(node -> node.text().equals("GBR")).isPresent();
        String region = buyer().flatMap(company -> company.words("PostalAddress", "CountrySubentityCode"))
                .orElse("");
        notice.at("RegulatoryDomain")
                .filter(node -> node.text().equals(OcdsLaw.DIRECTIVE))
                .ifPresent(node -> sayings.say(Topic.LAW, OcdsLaw.directive(british, region), node));
        if (british) {
            country().ifPresent(node -> circumstance("uk", node));
        }
        notice.at("NoticeTypeCode")
                .filter(node -> node.text().contains("social"))
                .ifPresent(node -> circumstance("light-touch", node));
        notice.below("ContractingSystemTypeCode")
                .filter(node -> node.text().startsWith("fa-"))
                .findFirst()
                .ifPresent(node -> circumstance("establishing-framework", node));
    }

    private void circumstance(String name, Node node) {
        sayings.say(Topic.CIRCUMSTANCE, Optional.of(name), node);
    }
}
