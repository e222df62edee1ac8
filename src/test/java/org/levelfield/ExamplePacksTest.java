package org.levelfield;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.report.Ink;
import org.levelfield.report.JsonReport;
import org.levelfield.report.Report;
import org.levelfield.report.TextReport;
import org.levelfield.report.html.ReportHtml;
import org.levelfield.report.html.SheetHtml;
import org.levelfield.report.screening.ScreeningSheet;
import org.levelfield.screening.Bid;
import org.levelfield.screening.organisation.OrganisationFile;

/** What the example packs give is what stands beside them; what differs lies in {@code target/golden}. */
class ExamplePacksTest {

    private static final Levelfield LEVELFIELD = Levelfield.builtIn();

    @ParameterizedTest
    @ValueSource(strings = {"community-nursing", "employment-support"})
    void aPackGivesWhatStandsInExpected(String pack) throws IOException {
        Report report = LEVELFIELD.check(
                List.of(Path.of("examples", pack)), CheckOptions.usual(Instant.parse("2026-10-06T00:00:00Z")));
        String json = JsonReport.write(report).replace(report.book().version(), "RULES");
        String text = TextReport.write(report, Ink.NONE)
                .replace(report.book().version().substring(0, 12), "RULES");
        List<String> differing = new ArrayList<>(differing(pack + ".json", json));
        differing.addAll(differing(pack + ".txt", text));
        StringWriter html = new StringWriter();
        ReportHtml.write(report, html);
        differing.addAll(differing(
                pack + ".html", html.toString().replace(report.book().version().substring(0, 12), "RULES")));
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
        assertThat(differing("community-nursing-brindle-home-nursing.html", html.toString()))
                .isEmpty();
    }

    private static List<String> differing(String name, String given) throws IOException {
        Path expected = Path.of("examples", "expected", name);
        if (Files.exists(expected) && Files.readString(expected).equals(given)) {
            return List.of();
        }
        Path golden = Path.of("target", "golden", name);
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, given);
        return List.of(expected + " differs; read " + golden + " and, where it is right, copy it over");
    }
}
