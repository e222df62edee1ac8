package org.levelfield.report.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.levelfield.CheckOptions;
import org.levelfield.Levelfield;
import org.levelfield.report.ScreeningReport;
import org.levelfield.report.html.SheetHtml;
import org.levelfield.report.sheet.Part;
import org.levelfield.report.sheet.Sheet;
import org.levelfield.report.sheet.SheetDocx;
import org.levelfield.screening.Bid;
import org.levelfield.screening.organisation.Organisation;
import org.levelfield.screening.organisation.OrganisationFile;

class ScreeningSheetTest {

    private static final Levelfield LEVELFIELD = Levelfield.builtIn();
    private static final String STRANGE = "<script>alert(1)</script> & \\\"\\u202Egnp.exe";

    private static Organisation profile(String name) {
        return OrganisationFile.read(Path.of("examples/organisations", name + ".yaml"))
                .organisation()
                .orElseThrow();
    }

    private static ScreeningReport report(Organisation... members) {
        return LEVELFIELD.screen(
                List.of(Path.of("examples/community-nursing")),
                new Bid(List.of(members), Optional.empty()),
                CheckOptions.usual(Instant.parse("2026-10-06T00:00:00Z")));
    }

    @Test
    void theAnswerAndWhatFailsComeFirst() {
        Sheet sheet = ScreeningSheet.of(report(profile("brindle-home-nursing")));
        assertThat(sheet.title()).isEqualTo("Can we bid? Community nursing service for housebound adults, Marl Vale");
        assertThat(headings(sheet))
                .containsSubsequence(
                        "What fails (1)",
                        "Minimum annual turnover: at least GBP 5,500,000",
                        "Who meets what",
                        "Every requirement, with its clause")
                .anyMatch(one -> one.startsWith("What is open, and what would settle it ("))
                .anyMatch(one -> one.startsWith("What to ask the buyer ("));
        assertThat(sheet.parts().get(0)).isInstanceOfSatisfying(Part.Answer.class, answer -> {
            assertThat(answer.word()).isEqualTo("No, not as the tender stands");
            assertThat(answer.line().text()).endsWith("is not met, and one is enough to fail.");
        });
    }

    @Test
    void aGroupHasAColumnForEachMemberAndOneForAll() {
        Sheet sheet = ScreeningSheet.of(report(profile("brindle-home-nursing"), profile("marl-vale-carers")));
        Part.Matrix matrix = parts(sheet, Part.Matrix.class).findFirst().orElseThrow();
        assertThat(matrix.columns()).containsExactly("Brindle Home Nursing", "Marl Vale Carers", "Together");
        assertThat(matrix.rows().get(0).marks().stream().map(Part.Matrix.Mark::word))
                .containsExactly("not met", "not met", "not met");
    }

    @Test
    void nobodyReadsTheKeysOfAProfileNorTheNamesOfOperators() throws IOException {
        Sheet sheet = ScreeningSheet.of(report(profile("brindle-home-nursing"), profile("marl-vale-carers")));
        assertThat(html(sheet).text())
                .doesNotContain("answers: ")
                .doesNotContain("EVERY")
                .doesNotContain("--lead");
    }

    @Test
    void theNameOfAnOrganisationIsANameAndNothingElse() throws IOException {
        Organisation strange = OrganisationFile.parse("strange.yaml", "name: \"" + STRANGE + "\"\n")
                .organisation()
                .orElseThrow();
        Sheet sheet = ScreeningSheet.of(report(strange, profile("marl-vale-carers")));
        Document page = html(sheet);
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select(".under").text()).contains("<script>alert(1)</script> & \"gnp.exe with Marl Vale");
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        SheetDocx.write(sheet, docx);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx.toByteArray()))) {
            assertThat(document.getParagraphs().get(1).getText()).contains("<script>alert(1)</script> & \"gnp.exe");
        }
    }

    private static List<String> headings(Sheet sheet) {
        return parts(sheet, Part.Heading.class).map(Part.Heading::text).toList();
    }

    private static <T extends Part> Stream<T> parts(Sheet sheet, Class<T> kind) {
        return sheet.parts().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Document html(Sheet sheet) throws IOException {
        StringWriter out = new StringWriter();
        SheetHtml.write(sheet, out);
        return Jsoup.parse(out.toString());
    }
}
