package org.levelfield;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.document.Document;
import org.levelfield.document.Problem;
import org.levelfield.report.Ink;
import org.levelfield.report.JsonReport;
import org.levelfield.report.Report;
import org.levelfield.report.TextReport;
import org.levelfield.tender.Contradiction;
import org.levelfield.tender.Contradiction.Subject;
import org.levelfield.tender.Fact;
import org.levelfield.tender.Money;
import org.levelfield.tender.Regime;
import org.levelfield.tender.Stated;

/** A notice beside the documents of a tender, among them, and alone. */
class NoticeCheckTest {

    private static final Levelfield LEVELFIELD = Levelfield.builtIn();
    private static final CheckOptions OPTIONS = CheckOptions.usual(Instant.parse("2026-11-22T00:00:00Z"));
    private static final Path FOLDER = Path.of("src/test/resources/org/levelfield/document/notice");
    private static final Path UK4 = FOLDER.resolve("find-a-tender-uk4.json");

    @TempDir
    private Path folder = Path.of("");

    private static Report check(Path notice, Document... documents) {
        return LEVELFIELD.judge(List.of(documents), OPTIONS.withNotices(Levelfield.notices(List.of(notice), OPTIONS)));
    }

    private static Document silent() {
        return Packs.lines(
                1,
                "itt.docx",
                "Please tell us how you would run the service.",
                "The price list is part of your answer.");
    }

    @Test
    void whereTheDocumentsAreSilentTheNoticeSpeaks() {
        Report report = check(UK4, silent());
        assertThat(report.tender().title().orElseThrow().value()).isEqualTo("Community advice service");
        assertThat(report.tender().buyer().orElseThrow().value()).isEqualTo("Borsetshire Council");
        assertThat(report.tender().reference().orElseThrow().value()).isEqualTo("BC-ADV-2026-07");
        assertThat(report.tender().value().orElseThrow().value().told()).isEqualTo("GBP 900,000");
        assertThat(report.tender().termMonths().orElseThrow().value()).isEqualByComparingTo("36");
        assertThat(report.tender().published().orElseThrow().value()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(report.tender().deadline().orElseThrow().value()).isEqualTo(LocalDate.of(2026, 4, 13));
        assertThat(report.tender().clarificationDeadline().orElseThrow().value())
                .isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(report.tender().start().orElseThrow().value()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(report.tender().lots().orElseThrow().value()).isEqualByComparingTo("2");
        assertThat(report.tender().priceWeight().orElseThrow().value()).isEqualByComparingTo("30");
        assertThat(report.tender().contradictions()).isEmpty();
        assertThat(report.law().regime()).isEqualTo(Regime.PA2023);
    }

    @Test
    void aFactOfTheNoticeNamesItAndItsPlace() {
        Report report = check(UK4, silent());
        Fact<Money> value = report.tender().value().orElseThrow();
        assertThat(value.source()).isEqualTo(Fact.Source.NOTICE);
        assertThat(value.evidence().orElseThrow().document()).isEqualTo("d2");
        assertThat(value.evidence().orElseThrow().section()).contains("releases[0].tender.value");
        assertThat(value.evidence().orElseThrow().quote())
                .isEqualTo("GBP 900000 excluding VAT (GBP 1080000 including VAT)");
        assertThat(report.path("d2")).isEqualTo(UK4.toString());
    }

    @Test
    void barriersAreNotLookedForInANoticeBesideTheDocuments() {
        assertThat(check(UK4, silent()).findings())
                .flatExtracting(one -> one.evidence())
                .extracting(one -> one.document())
                .doesNotContain("d2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The closing date for tenders is 20 April 2026.|DEADLINE|2026-04-20|2026-04-13",
                "The last day for questions is 25 March 2026.|CLARIFICATION_DEADLINE|2026-03-25|2026-03-30",
                "The estimated contract value is £650,000.|VALUE|GBP 650,000|GBP 900,000",
                "The contract is divided into 3 lots.|LOTS|3|2",
                "Award criteria: price will be awarded 60 % of the marks and quality 40 %.|PRICE_WEIGHT|60|30"
            })
    void whereTheyDisagreeBothAreNamed(String words, Subject subject, String said, String noticed) {
        Report report = check(UK4, Packs.lines(1, "itt.docx", words));
        List<Contradiction> found = report.tender().contradictions();
        assertThat(found).extracting(Contradiction::subject).containsExactly(subject);
        List<Fact<?>> values = found.get(0).values();
        assertThat(values).extracting(Fact::source).containsExactly(Fact.Source.DOCUMENT, Fact.Source.NOTICE);
        assertThat(values).extracting(NoticeCheckTest::told).containsExactly(said, noticed);
        assertThat(TextReport.write(report, Ink.NONE).replaceAll("\\s+", " "))
                .contains("The notice and the documents disagree on the " + subject.title())
                .contains("(itt.docx)", "(find-a-tender-uk4.json)");
    }

    private static String told(Fact<?> fact) {
        return fact.value() instanceof Money money
                ? money.told()
                : fact.value() instanceof BigDecimal number
                        ? number.stripTrailingZeros().toPlainString()
                        : fact.value().toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The closing date for tenders is 13 April 2026.",
                "The estimated contract value is £900,000.",
                "The estimated contract value is £1,080,000 including VAT.",
                "The contract is divided into 2 lots.",
                "The contract period is 24 months, with an option to extend.",
                "This notice was published on 4 March 2026.",
                "Award criteria: price will be awarded 30 % of the marks and quality 70 %."
            })
    void whatTheySayAlikeIsNoDispute(String words) {
        assertThat(check(UK4, Packs.lines(1, "itt.docx", words)).tender().contradictions())
                .isEmpty();
    }

    @Test
    void whatTheDocumentsSayStandsFirst() {
        Report report = check(UK4, Packs.lines(1, "itt.docx", "The closing date for tenders is 20 April 2026."));
        assertThat(report.tender().deadline().orElseThrow().source()).isEqualTo(Fact.Source.DOCUMENT);
        assertThat(report.tender().deadline().orElseThrow().value()).isEqualTo(LocalDate.of(2026, 4, 20));
    }

    @Test
    void whatTheUserStatesSettlesIt() {
        Stated stated = new Stated(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 5, 1)));
        CheckOptions options = new CheckOptions(
                OPTIONS.profile(),
                stated,
                Optional.empty(),
                OPTIONS.now(),
                OPTIONS.budget(),
                1,
                Levelfield.notices(List.of(UK4), OPTIONS),
                List.of());
        Report report = LEVELFIELD.judge(
                List.of(Packs.lines(1, "itt.docx", "The closing date for tenders is 20 April 2026.")), options);
        assertThat(report.tender().contradictions()).isEmpty();
        assertThat(report.tender().deadline().orElseThrow().source()).isEqualTo(Fact.Source.OPTION);
    }

    @Test
    void theDocumentsOwnLawStandsAndTheNoticesFillsAGap() {
        Document own = Packs.lines(
                1,
                "itt.docx",
                "This procurement is run under the Public Contracts (Scotland) Regulations 2015.",
                "Contracting authority: Brigadoon Council");
        assertThat(check(UK4, own).law().regime()).isEqualTo(Regime.SCOTLAND);
        assertThat(check(FOLDER.resolve("eforms-cn.xml"), silent()).law().regime())
                .isEqualTo(Regime.EU2014_24);
        assertThat(check(FOLDER.resolve("ted-f02.xml"), silent()).law().regime())
                .isEqualTo(Regime.PCR2015);
        assertThat(check(FOLDER.resolve("scotland.json"), silent()).law().regime())
                .isEqualTo(Regime.SCOTLAND);
    }

    @Test
    void theReportIsOfThePublishedShape() throws IOException {
        Report report = check(
                UK4,
                Packs.lines(
                        1,
                        "itt.docx",
                        "The closing date for tenders is 20 April 2026.",
                        "Bidders must have an annual turnover of at least £5,000,000."));
        String json = JsonReport.write(report);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("src/test/resources/org/levelfield/report/report-1.json")));
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        String flat = json.replaceAll("\\s+", "");
        assertThat(flat)
                .contains("\"regime\":{\"value\":\"pa2023\",\"source\":\"notice\"")
                .contains("\"estimatedValue\":{\"value\":900000,\"source\":\"notice\"")
                .contains("\"fact\":\"deadline\",\"values\":[{\"value\":\"2026-04-20\",\"source\":\"document\"")
                .contains("{\"value\":\"2026-04-13\",\"source\":\"notice\"");
        assertThat(TextReport.write(report, Ink.NONE).replaceAll("\\s+", " "))
                .contains("From the notice alone: title, buyer, reference, estimated value, term");
    }

    @Test
    void aNoticeAloneIsATenderOfItsOwnWithBarriersInItsTexts() {
        Report report = LEVELFIELD.check(List.of(UK4), OPTIONS);
        assertThat(report.tender().value().orElseThrow().source()).isEqualTo(Fact.Source.NOTICE);
        assertThat(report.findings()).extracting(one -> one.barrier()).contains("minimum-turnover", "audited-accounts");
        assertThat(report.findings())
                .filteredOn(one -> one.barrier().equals("minimum-turnover"))
                .flatExtracting(one -> one.evidence())
                .extracting(one -> one.section().orElse(""))
                .allMatch(section -> section.contains("selectionCriteria.criteria[0]"));
        assertThat(report.law().regime()).isEqualTo(Regime.PA2023);
        assertThat(LEVELFIELD
                        .check(List.of(FOLDER.resolve("eforms-cn.xml")), OPTIONS)
                        .findings())
                .extracting(one -> one.barrier())
                .contains("minimum-turnover");
        assertThat(LEVELFIELD
                        .check(List.of(FOLDER.resolve("ted-f02.xml")), OPTIONS)
                        .findings())
                .extracting(one -> one.barrier())
                .contains("minimum-turnover");
    }

    @Test
    void aNoticeAmongTheDocumentsIsReadBothWays() throws IOException {
        Files.copy(UK4, folder.resolve("notice.json"));
        Files.writeString(folder.resolve("itt.txt"), "The closing date for tenders is 20 April 2026.\n");
        Report report = LEVELFIELD.check(List.of(folder), OPTIONS);
        assertThat(report.tender().value().orElseThrow().source()).isEqualTo(Fact.Source.NOTICE);
        assertThat(report.tender().contradictions())
                .extracting(Contradiction::subject)
                .containsExactly(Subject.DEADLINE);
        assertThat(report.findings()).extracting(one -> one.barrier()).contains("minimum-turnover");
    }

    @Test
    void ofManyNoticesThatWithTheDocumentsNumberIsTaken() throws IOException {
        Path many = folder.resolve("many.jsonl");
        Files.writeString(
                many, release("ocds-abcdef-1", "ABC-0001", 500_000) + release("ocds-abcdef-2", "ABC-0002", 700_000));
        Report found = check(many, Packs.lines(1, "itt.docx", "Reference: ABC-0002", "Tell us how you would do it."));
        assertThat(found.tender().value().orElseThrow().value().told()).isEqualTo("GBP 700,000");
        assertThat(found.problems()).isEmpty();
        CheckOptions known =
                OPTIONS.withNotices(Levelfield.notices(List.of(many), OPTIONS), List.of("x", "abc – 0001"));
        assertThat(LEVELFIELD
                        .judge(List.of(silent()), known)
                        .tender()
                        .value()
                        .orElseThrow()
                        .value()
                        .told())
                .as("a number from elsewhere")
                .isEqualTo("GBP 500,000");
        Report none = check(many, silent());
        assertThat(none.tender().value()).isEmpty();
        assertThat(none.problems()).extracting(Problem::code).containsExactly("notice-not-matched");
        Report other = check(many, Packs.lines(1, "itt.docx", "Reference: ABC-0003", "Tell us how you would do it."));
        assertThat(other.tender().value()).isEmpty();
        assertThat(other.problems().get(0).message()).contains("ABC-0003) fits none of them");
        Files.writeString(
                many, release("ocds-abcdef-1", "ABC-0002", 500_000) + release("ocds-abcdef-2", "ABC-0002", 700_000));
        Report both = check(many, Packs.lines(1, "itt.docx", "Reference: ABC-0002", "Tell us how you would do it."));
        assertThat(both.tender().value()).isEmpty();
        assertThat(both.problems().get(0).message()).contains("fit 2 of them");
    }

    @Test
    void ofSeveralNoticesOfOneProcessTheLastWordCountsAndTheFirstDayOfPublication() throws IOException {
        Path changed = folder.resolve("changed.json");
        String release = "{\"ocid\":\"ocds-abcdef-1\",\"id\":\"%s\",\"tag\":[\"tender\"],\"date\":\"%sT09:00:00Z\","
                + "\"tender\":{\"title\":\"Day care\",\"tenderPeriod\":{\"endDate\":\"%sT12:00:00Z\"}}}";
        Files.writeString(
                changed,
                "{\"releases\":[" + release.formatted("2", "2026-02-01", "2026-03-20") + ","
                        + release.formatted("1", "2026-01-05", "2026-03-01") + "],\"publisher\":{\"name\":\"x\"}}");
        Report report = check(changed, silent());
        assertThat(report.tender().deadline().orElseThrow().value()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(report.tender().published().orElseThrow().value()).isEqualTo(LocalDate.of(2026, 1, 5));
    }

    @Test
    void threadsChangeNothing() throws IOException {
        Files.copy(UK4, folder.resolve("a.json"));
        Files.copy(FOLDER.resolve("ted-f02.xml"), folder.resolve("b.xml"));
        CheckOptions one = new CheckOptions(
                OPTIONS.profile(), OPTIONS.stated(), OPTIONS.asOf(), OPTIONS.now(), OPTIONS.budget(), 1);
        CheckOptions two = new CheckOptions(
                OPTIONS.profile(), OPTIONS.stated(), OPTIONS.asOf(), OPTIONS.now(), OPTIONS.budget(), 2);
        assertThat(JsonReport.write(LEVELFIELD.check(List.of(folder), one)))
                .isEqualTo(JsonReport.write(LEVELFIELD.check(List.of(folder), two)));
    }

    private static String release(String process, String id, int value) {
        return "{\"ocid\":\"" + process + "\",\"tender\":{\"id\":\"" + id
                + "\",\"title\":\"Help\",\"value\":{\"amount\":" + value + ",\"currency\":\"GBP\"}}}\n";
    }
}
