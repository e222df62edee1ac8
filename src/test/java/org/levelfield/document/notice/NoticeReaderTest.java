package org.levelfield.document.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.document.Block;
import org.levelfield.document.Budget;
import org.levelfield.document.Document;
import org.levelfield.document.PackReader;
import org.levelfield.document.TenderNotice;
import org.levelfield.document.TenderNotice.Outcome;
import org.levelfield.document.TenderNotice.Size;
import org.levelfield.document.TenderNotice.Topic;
import org.levelfield.document.TenderNotice.Winner;

class NoticeReaderTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/levelfield/document/notice");

    private static Document read(String name) {
        return PackReader.read(List.of(FOLDER.resolve(name)), Budget.DEFAULT, 1).get(0);
    }

    private static TenderNotice only(String name) {
        List<TenderNotice> notices = read(name).published();
        assertThat(notices).as(name).hasSize(1);
        return notices.get(0);
    }

    private static String values(TenderNotice notice, Topic topic) {
        return notice.of(topic).map(TenderNotice.Said::value).collect(Collectors.joining(", "));
    }

    @Test
    void aFindATenderReleaseSaysItsFacts() {
        TenderNotice notice = only("find-a-tender-uk4.json");
        assertThat(notice.kind()).isEqualTo(TenderNotice.Kind.OCDS);
        assertThat(notice.form()).isEqualTo("UK4");
        assertThat(notice.process()).isEqualTo("ocds-h6vhtk-0aaaa1");
        assertThat(values(notice, Topic.TITLE)).isEqualTo("Community advice service");
        assertThat(values(notice, Topic.BUYER)).isEqualTo("Borsetshire Council");
        assertThat(values(notice, Topic.REFERENCE)).isEqualTo("ocds-h6vhtk-0aaaa1, 900001-2026, BC-ADV-2026-07");
        assertThat(values(notice, Topic.VALUE)).isEqualTo("900000 GBP");
        assertThat(values(notice, Topic.VALUE_WITH_TAX)).isEqualTo("1080000 GBP");
        assertThat(values(notice, Topic.TERM)).isEqualTo("36");
        assertThat(values(notice, Topic.RENEWABLE)).contains("true");
        assertThat(values(notice, Topic.PUBLISHED)).isEqualTo("2026-03-02");
        assertThat(values(notice, Topic.DEADLINE)).isEqualTo("2026-04-13");
        assertThat(values(notice, Topic.QUESTIONS)).isEqualTo("2026-03-30");
        assertThat(values(notice, Topic.START)).isEqualTo("2026-07-01");
        assertThat(values(notice, Topic.LOTS)).isEqualTo("2");
        assertThat(values(notice, Topic.PRICE_WEIGHT)).isEqualTo("30");
        assertThat(values(notice, Topic.PROCEDURE)).isEqualTo("Open procedure");
        assertThat(values(notice, Topic.LAW)).isEqualTo("pa2023");
        assertThat(values(notice, Topic.CIRCUMSTANCE))
                .isEqualTo("buyer-local, uk, establishing-framework, light-touch");
        assertThat(notice.outcomes()).isEmpty();
    }

    @Test
    void itsTextsStandUnderHeadingsThatNameTheirPlaceInTheFile() {
        Document document = read("find-a-tender-uk4.json");
        assertThat(document.status()).isEqualTo(Document.Status.READ);
        assertThat(document.format().id()).isEqualTo("other");
        assertThat(document.text())
                .contains(
                        "releases[0].tender.selectionCriteria Conditions of participation\n",
                        "criteria[0] Economic and financial standing\n",
                        "Minimum requirements\nBidders must hold audited accounts",
                        "releases[0].tender.lots[0] Lot 1: North\n",
                        "Quality – How you help people: weighting 70 %",
                        "We look for help that people can reach by bus.",
                        "Contract terms: performance\nThe supplier pays the living wage",
                        "Estimated contract value: GBP 900000 excluding VAT (GBP 1080000 including VAT)",
                        "Participation is reserved to: smeVcse",
                        "Most lots that one bidder may win: 1",
                        "Suitable for small and medium-sized enterprises: true")
                .doesNotContain("2147483647", "Pat Example", "pat@example.org", "1 High Street");
        List<String> items = document.blocks().stream()
                .filter(Block.Item.class::isInstance)
                .map(item -> item.span().of(document.text()))
                .toList();
        assertThat(items).containsExactly("open on five days a week", "see people at home");
    }

    @Test
    void whateverIsSaidStandsInTheText() {
        for (String name : List.of(
                "find-a-tender-uk4.json",
                "contracts-finder-award.json",
                "scotland.json",
                "record-package.json",
                "eforms-cn.xml",
                "eforms-can.xml",
                "ted-f02.xml",
                "ted-f03.xml")) {
            Document document = read(name);
            assertThat(document.published()).as(name).isNotEmpty();
            for (TenderNotice notice : document.published()) {
                assertThat(notice.said()).as(name).isNotEmpty().allSatisfy(said -> {
                    assertThat(said.span().of(document.text())).isNotBlank();
                    boolean shown = List.of(Topic.TITLE, Topic.BUYER, Topic.PUBLISHED, Topic.DEADLINE, Topic.START)
                            .contains(said.topic());
                    if (shown) {
                        assertThat(said.span().of(document.text())).contains(said.value());
                    }
                });
            }
        }
    }

    @Test
    void anAwardOfContractsFinderTellsBidsAndTheSizeOfWinners() {
        TenderNotice notice = only("contracts-finder-award.json");
        assertThat(notice.outcomes())
                .containsExactly(new Outcome(
                        Optional.empty(),
                        OptionalInt.of(4),
                        OptionalInt.of(3),
                        List.of(
                                new Winner("Ambridge Carers", Size.SMALL_OR_MEDIUM, Optional.of(true)),
                                new Winner("Large Example plc", Size.LARGE, Optional.of(false))),
                        Optional.of(LocalDate.of(2025, 1, 20))));
        assertThat(notice.first(Topic.VALUE))
                .as("1 pound is put in for want of a value")
                .isEmpty();
        assertThat(notice.first(Topic.PUBLISHED))
                .as("the day of the award is another")
                .isEmpty();
        assertThat(values(notice, Topic.TERM)).isEqualTo("12");
        assertThat(values(notice, Topic.CIRCUMSTANCE)).isEqualTo("uk, call-off");
    }

    @Test
    void scotlandPutsWeightsWhereDescriptionsStandAndLostItsLineBreaks() {
        Document document = read("scotland.json");
        TenderNotice notice = only("scotland.json");
        assertThat(document.text())
                .contains("in the glen.\nTransport is part", "Quality: weighting 60", "Price: weighting 40");
        assertThat(values(notice, Topic.LAW)).isEqualTo("scotland");
        assertThat(values(notice, Topic.TERM)).isEqualTo("48");
        assertThat(values(notice, Topic.REQUESTS)).isEqualTo("2019-06-03");
        assertThat(notice.first(Topic.DEADLINE)).isEmpty();
        assertThat(values(notice, Topic.LOTS)).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "true, UKM50, scotland",
        "true, UKG12, pcr2015",
        "true, UK, ''",
        "true, '', ''",
        "false, IE061, eu2014-24",
        "false, '', eu2014-24"
    })
    void theDirectiveIsInForceByTheLawOfThePlace(boolean british, String region, String law) {
        assertThat(OcdsLaw.directive(british, region).orElse("")).isEqualTo(law);
    }

    @Test
    void aRecordIsReadByTheReleaseThatSumsItUpElseByThoseInIt() {
        List<TenderNotice> notices = read("record-package.json").published();
        assertThat(notices).extracting(TenderNotice::process).containsExactly("ocds-abcdef-0001", "ocds-abcdef-0002");
        assertThat(values(notices.get(0), Topic.VALUE)).isEqualTo("250000 EUR");
        assertThat(values(notices.get(0), Topic.TERM)).isEqualTo("24");
        assertThat(notices.get(0).first(Topic.VALUE).orElseThrow().place())
                .isEqualTo("records[0].compiledRelease.tender.value");
        assertThat(read("record-package.json").text()).contains("People have to walk a long way for water.");
    }

    @Test
    void anEformsNoticeSaysItsFacts() {
        TenderNotice notice = only("eforms-cn.xml");
        assertThat(notice.kind()).isEqualTo(TenderNotice.Kind.EFORMS);
        assertThat(notice.form()).isEqualTo("cn-social");
        assertThat(values(notice, Topic.TITLE)).isEqualTo("Care at home");
        assertThat(values(notice, Topic.BUYER)).isEqualTo("City of Nowhere");
        assertThat(notice.references())
                .contains(
                        "20000000-0000-4000-8000-000000000002",
                        "10000000-0000-4000-8000-000000000001",
                        "00123456-2026",
                        "123456-2026",
                        "NOW-2026-11");
        assertThat(values(notice, Topic.VALUE)).isEqualTo("1500000.5 EUR");
        assertThat(values(notice, Topic.TERM)).isEqualTo("24");
        assertThat(values(notice, Topic.RENEWABLE)).isEqualTo("true");
        assertThat(values(notice, Topic.PUBLISHED)).isEqualTo("2026-02-03");
        assertThat(values(notice, Topic.DEADLINE)).isEqualTo("2026-03-10");
        assertThat(values(notice, Topic.QUESTIONS)).isEqualTo("2026-02-24");
        assertThat(values(notice, Topic.START)).isEqualTo("2026-06-01");
        assertThat(values(notice, Topic.LOTS)).isEqualTo("1");
        assertThat(values(notice, Topic.PRICE_WEIGHT)).as("20 of 50 points").isEqualTo("40");
        assertThat(values(notice, Topic.PROCEDURE)).isEqualTo("open");
        assertThat(notice.subject().map(TenderNotice.Subject::told)).contains("85312400");
        assertThat(values(notice, Topic.LAW)).isEqualTo("eu2014-24");
        assertThat(values(notice, Topic.CIRCUMSTANCE)).isEqualTo("light-touch, establishing-framework");
        assertThat(read("eforms-cn.xml").text())
                .contains(
                        "Economic and financial standing\n",
                        "Bidders must have a yearly turnover of at least EUR 4,000,000.",
                        "Technical and professional ability\n",
                        "A guarantee of EUR 50,000 must come with the bid.",
                        "reserved to organisations with a public service mission",
                        "How bidders train those who come into people's homes, and how often.",
                        "Lot LOT-0001: Care at home, east")
                .doesNotContain("Pat Example", "Cúram");
    }

    @Test
    void anEformsAwardTellsEachLot() {
        assertThat(only("eforms-can.xml").outcomes())
                .containsExactly(
                        new Outcome(
                                Optional.of("LOT-0001"),
                                OptionalInt.of(5),
                                OptionalInt.of(3),
                                List.of(new Winner("Neighbours Together", Size.SMALL, Optional.empty())),
                                Optional.of(LocalDate.of(2026, 5, 4))),
                        new Outcome(
                                Optional.of("LOT-0002"),
                                OptionalInt.of(0),
                                OptionalInt.empty(),
                                List.of(),
                                Optional.empty()));
    }

    @Test
    void aFormOfTedSaysItsFactsInItsEnglishVersionAndItsOwnCharset() {
        TenderNotice notice = only("ted-f02.xml");
        assertThat(notice.form()).isEqualTo("F02");
        assertThat(values(notice, Topic.TITLE)).isEqualTo("Help for tenants");
        assertThat(values(notice, Topic.BUYER)).isEqualTo("Borchester Homes");
        assertThat(values(notice, Topic.REFERENCE)).isEqualTo("2020/S 065-000001, BH-20-17");
        assertThat(values(notice, Topic.VALUE)).as("the lots together").isEqualTo("500000 GBP");
        assertThat(values(notice, Topic.TERM)).isEqualTo("36");
        assertThat(values(notice, Topic.PUBLISHED)).isEqualTo("2020-04-01");
        assertThat(values(notice, Topic.DEADLINE)).isEqualTo("2020-05-04");
        assertThat(values(notice, Topic.LOTS)).isEqualTo("2");
        assertThat(values(notice, Topic.PRICE_WEIGHT)).isEqualTo("40");
        assertThat(values(notice, Topic.PROCEDURE)).isEqualTo("open procedure");
        assertThat(notice.subject().map(TenderNotice.Subject::told)).contains("85312000");
        assertThat(values(notice, Topic.LAW)).isEqualTo("pcr2015");
        assertThat(values(notice, Topic.CIRCUMSTANCE)).isEqualTo("uk, establishing-framework");
        assertThat(read("ted-f02.xml").text())
                .contains(
                        "Economic and financial standing: minimum requirements\nBidders must have an annual turnover",
                        "at least £500 in café sales",
                        "Help for tenants who fall behind with their rent.\nVisits in their homes",
                        "Lot 1: Town\n",
                        "Lot 2: Country\n",
                        "Participation is reserved to sheltered workshops")
                .doesNotContain("Aide", "Pat Example", "Lot 2: Lot 2");
    }

    @Test
    void anAwardInAFormOfTedTellsBidsAndTheSizeOfTheWinner() {
        TenderNotice notice = only("ted-f03.xml");
        assertThat(values(notice, Topic.LOTS)).isEqualTo("1");
        assertThat(notice.process())
                .as("that of the notice which it follows")
                .isEqualTo(only("ted-f02.xml").process());
        assertThat(notice.outcomes())
                .containsExactly(new Outcome(
                        Optional.of("1"),
                        OptionalInt.of(6),
                        OptionalInt.of(4),
                        List.of(new Winner("Tenants Aid", Size.SMALL_OR_MEDIUM, Optional.empty())),
                        Optional.of(LocalDate.of(2020, 9, 1))));
    }

    @ParameterizedTest
    @CsvSource({
        "85312000,85312000",
        "85312000-9,85312000",
        "45233130.0,45233130",
        " 85312000 ,85312000",
        "8531200,",
        "Care,"
    })
    void aCodeOfTheVocabularyHasEightDigits(String written, @Nullable String code) {
        assertThat(TenderNotice.Subject.of(written, Optional.of("Care")).map(TenderNotice.Subject::code))
                .isEqualTo(Optional.ofNullable(code));
    }
}
