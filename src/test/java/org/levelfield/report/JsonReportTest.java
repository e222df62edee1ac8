package org.levelfield.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levelfield.document.word.DocxFile.p;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.CheckOptions;
import org.levelfield.Levelfield;
import org.levelfield.Packs;
import org.levelfield.clause.Evidence;
import org.levelfield.document.Budget;
import org.levelfield.document.Document;
import org.levelfield.document.word.DocxFile;
import org.levelfield.finding.Finding;
import org.levelfield.tender.Stated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");
    private static final List<Path> PACKS =
            List.of(Path.of("examples/community-nursing"), Path.of("examples/employment-support"));
    private static final Levelfield LEVELFIELD = Levelfield.builtIn();

    @TempDir
    private Path folder = Path.of("");

    private static Report report(int threads, Path... inputs) {
        CheckOptions options =
                new CheckOptions(Profile.BID, Stated.NOTHING, Optional.empty(), NOW, Budget.DEFAULT, threads);
        return LEVELFIELD.check(List.of(inputs), options);
    }

    private static void isOfThePublishedShape(String json) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("src/test/resources/org/levelfield/report/report-1.json")));
        List<Error> errors = schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        assertThat(errors).isEmpty();
    }

    @Test
    void theExamplesGiveReportsOfThePublishedShape() throws IOException {
        for (Path pack : PACKS) {
            Report report = report(2, pack);
            assertThat(report.findings()).as(pack.toString()).isNotEmpty();
            isOfThePublishedShape(JsonReport.write(report));
        }
    }

    @Test
    void documentsThatWereNotReadStandInTheReport() throws IOException {
        Files.writeString(folder.resolve("empty.pdf"), "");
        Files.writeString(folder.resolve("cut.docx"), "PK\u0003\u0004 word/document.xml");
        Files.writeString(folder.resolve("scan.png"), "GIF89a");
        DocxFile.of(p("The lake was calm that day.")).in(folder, "good.docx");
        Path none = folder.resolve("none.docx");
        String json = JsonReport.write(report(1, folder, none));
        isOfThePublishedShape(json);
        JsonNode root = JsonMapper.shared().readTree(json);
        List<String> read = new ArrayList<>();
        root.path("documents")
                .forEach(document -> read.add(document.path("format").asString() + " "
                        + document.path("status").asString() + " "
                        + document.path("sha256").isNull()));
        assertThat(read)
                .containsExactly(
                        "docx not-read false",
                        "empty not-read false",
                        "docx read false",
                        "image not-read false",
                        "other not-read true");
        assertThat(root.at("/summary/notRead").intValue()).isEqualTo(4);
    }

    @Test
    void whatConcernsThePackIsOfThePublishedShape() throws IOException {
        String lake = "The lake was calm that day and the path around it was open until the evening. ";
        Document one = Packs.lines(
                1,
                "invitation.docx",
                lake + lake,
                "Deadline for submission of tenders is 12 March 2026.",
                "The estimated contract value is £1,000,000. Complete the attached Annex 3.");
        Document other = Packs.lines(
                2,
                "copy.pdf",
                lake + lake,
                "Deadline for submission of tenders is 19 March 2026.",
                "The estimated contract value is £2,000,000.");
        String json = JsonReport.write(Packs.check(one, other));
        isOfThePublishedShape(json);
        JsonNode root = JsonMapper.shared().readTree(json);
        assertThat(root.path("contradictions").size()).isEqualTo(2);
        assertThat(root.at("/contradictions/0/values/1/value/amount").intValue())
                .isEqualTo(2_000_000);
        assertThat(root.at("/problems/0/code").asString()).isEqualTo("annex-missing");
    }

    @Test
    void aReportOfNothingIsOfThePublishedShape() throws IOException {
        isOfThePublishedShape(JsonReport.write(report(1, folder)));
    }

    @Test
    void everyQuoteStandsAtItsPlace() {
        for (Path pack : PACKS) {
            Report report = report(2, pack);
            List<Evidence> all = new ArrayList<>();
            for (Finding finding : report.findings()) {
                assertThat(finding.evidence()).isNotEmpty();
                all.addAll(finding.evidence());
                finding.mitigations().forEach(one -> one.evidence().ifPresent(all::add));
                finding.trace()
                        .forEach(step ->
                                step.facts().forEach(fact -> fact.evidence().ifPresent(all::add)));
            }
            report.requirements().forEach(one -> one.evidence().ifPresent(all::add));
            report.tender().value().flatMap(fact -> fact.evidence()).ifPresent(all::add);
            report.tender().deadline().flatMap(fact -> fact.evidence()).ifPresent(all::add);
            report.tender().title().flatMap(fact -> fact.evidence()).ifPresent(all::add);
            for (Evidence evidence : all) {
                Document document = report.documents().stream()
                        .filter(one -> one.id().equals(evidence.document()))
                        .findFirst()
                        .orElseThrow();
                assertThat(evidence.span().of(document.text())).isEqualTo(evidence.quote());
                assertThat(evidence.page())
                        .isEqualTo(document.pages().at(evidence.span().start()));
            }
        }
    }

    @Test
    void namesOfFindingsAreUnique() {
        Report report = report(2, PACKS.get(0), PACKS.get(1));
        assertThat(report.findings())
                .extracting(Finding::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.length() >= 8);
    }

    @Test
    void theReportDependsOnNeitherThreadsNorLocaleNorTimeZone() {
        Path[] inputs = PACKS.toArray(Path[]::new);
        String plain = JsonReport.write(report(1, inputs));
        String text = TextReport.write(report(1, inputs), Ink.NONE);
        assertThat(JsonReport.write(report(4, inputs))).isEqualTo(plain);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(JsonReport.write(report(2, inputs))).isEqualTo(plain);
            assertThat(TextReport.write(report(2, inputs), Ink.NONE)).isEqualTo(text);
            assertThat(JsonReport.write(Levelfield.builtIn()
                            .check(
                                    List.of(inputs),
                                    new CheckOptions(
                                            Profile.BID, Stated.NOTHING, Optional.empty(), NOW, Budget.DEFAULT, 4))))
                    .isEqualTo(plain);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void whereThePackNamesNoDayTheLawIsThatOfTheRunInUniversalTime() throws IOException {
        DocxFile.of(p("The lake was calm that day.")).in(folder, "good.docx");
        assertThat(report(1, folder).asOf()).hasToString("2026-01-05");
    }
}
