package org.levelfield;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.report.Ink;
import org.levelfield.report.JsonReport;
import org.levelfield.report.Report;
import org.levelfield.report.TeamingJson;
import org.levelfield.report.TeamingReport;
import org.levelfield.report.TeamingText;
import org.levelfield.report.TextReport;
import org.levelfield.report.html.ReportHtml;
import org.levelfield.report.html.SheetHtml;
import org.levelfield.report.letter.DutyRecordSheet;
import org.levelfield.report.letter.LetterSheet;
import org.levelfield.report.sarif.SarifReport;
import org.levelfield.report.sarif.SourceText;
import org.levelfield.report.screening.ScreeningSheet;
import org.levelfield.report.screening.TeamingSheet;
import org.levelfield.report.sheet.SheetText;
import org.levelfield.report.table.CsvReport;
import org.levelfield.screening.Bid;
import org.levelfield.screening.organisation.OrganisationFile;
import org.levelfield.screening.organisation.PoolFolder;

/** What the example packs give is what stands beside them; what differs lies in {@code target/golden}. */
class ExamplePacksTest {

    private static final Levelfield LEVELFIELD = Levelfield.builtIn();

    @ParameterizedTest
    @ValueSource(strings = {"community-nursing", "employment-support"})
    void aPackGivesWhatStandsInExpected(String pack) throws IOException {
        Report report = LEVELFIELD.check(
                List.of(Path.of("examples", pack)), CheckOptions.usual(Instant.parse("2026-10-06T00:00:00Z")));
        List<String> differing = new ArrayList<>();
        differing.addAll(Golden.differing(pack + ".json", report, JsonReport.write(report)));
        differing.addAll(Golden.differing(pack + ".txt", report, TextReport.write(report, Ink.NONE)));
        differing.addAll(Golden.differing(pack + ".html", report, written(out -> ReportHtml.write(report, out))));
        differing.addAll(Golden.differing(
                pack + ".sarif", report, written(out -> SarifReport.write(report, SourceText.NONE, out))));
        differing.addAll(Golden.differing(pack + ".csv", report, written(out -> CsvReport.write(report, out))));
        differing.addAll(Golden.differing(pack + ".letter.txt", report, SheetText.write(LetterSheet.of(report))));
        differing.addAll(
                Golden.differing(pack + ".duty-record.txt", report, SheetText.write(DutyRecordSheet.of(report))));
        assertThat(differing).isEmpty();
    }

    @Test
    void aScreeningGivesWhatStandsInExpected() throws IOException {
        Bid bid = new Bid(
                List.of(OrganisationFile.read(Path.of("examples/organisations/brindle-home-nursing.yaml"))
                        .organisation()
                        .orElseThrow()),
                Optional.empty());
        StringWriter html = new StringWriter();
        SheetHtml.write(
                ScreeningSheet.of(LEVELFIELD.screen(
                        List.of(Path.of("examples/community-nursing")),
                        bid,
                        CheckOptions.usual(Instant.parse("2026-10-06T00:00:00Z")))),
                html);
        assertThat(Golden.differing("community-nursing-brindle-home-nursing.html", html.toString()))
                .isEmpty();
    }

    @Test
    void theGroupsOfThePoolAreWhatStandsInExpected() throws IOException {
        TeamingReport report = LEVELFIELD.team(
                List.of(Path.of("examples/community-nursing")),
                PoolFolder.read(Path.of("examples/pool")).organisations(),
                Set.of(),
                5,
                CheckOptions.usual(Instant.parse("2026-10-06T00:00:00Z")));
        List<String> differing = new ArrayList<>();
        differing.addAll(Golden.differing("community-nursing-pool.txt", TeamingText.write(report, Ink.NONE, 80)));
        differing.addAll(Golden.differing(
                "community-nursing-pool.json", report.tender(), written(out -> TeamingJson.write(report, out))));
        differing.addAll(Golden.differing(
                "community-nursing-pool.html", written(out -> SheetHtml.write(TeamingSheet.of(report), out))));
        assertThat(differing).isEmpty();
    }

    /** What a writer writes. */
    private interface Writing {
        void to(Writer out) throws IOException;
    }

    private static String written(Writing writing) throws IOException {
        StringWriter text = new StringWriter();
        writing.to(text);
        return text.toString();
    }
}
