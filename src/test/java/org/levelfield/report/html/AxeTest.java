package org.levelfield.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.CheckOptions;
import org.levelfield.Desktop;
import org.levelfield.Levelfield;
import org.levelfield.audit.Tenders;
import org.levelfield.evidence.Counting;
import org.levelfield.evidence.FigureReader;
import org.levelfield.evidence.FigureSheet;
import org.levelfield.report.ScreeningReport;
import org.levelfield.report.screening.ScreeningSheet;
import org.levelfield.report.sheet.Sheet;
import org.levelfield.report.sheet.Sheets;
import org.levelfield.screening.Bid;
import org.levelfield.screening.organisation.Organisation;
import org.levelfield.screening.organisation.OrganisationFile;
import org.levelfield.screening.register.RegisterStore;
import org.levelfield.store.Store;

/**
 * Pages against WCAG 2.2 AA, as far as a program can tell: axe runs over them in a browser. Pages forbid all scripts, so
 * a copy of each is tested in which that rule is replaced by the script.
 */
class AxeTest {

    private static final Levelfield LEVELFIELD = Levelfield.builtIn();
    private static final CheckOptions OPTIONS = CheckOptions.usual(Instant.parse("2026-10-06T00:00:00Z"));
    private static final String RULES =
            "runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aPageThatIsNotIsFound() throws IOException, InterruptedException {
        Desktop.needs("chromium");
        String page = "<!DOCTYPE html><html lang='en'><head><title>t</title></head><body><main><h1>Pale</h1>"
                + "<p style='color:#bbb;background:#fff'>words</p></main></body></html>";
        assertThat(violations(page)).singleElement().asString().startsWith("color-contrast ");
    }

    @Test
    void aReportIsReadByEverybody() throws IOException, InterruptedException {
        Desktop.needs("chromium");
        for (String pack : List.of("community-nursing", "employment-support")) {
            StringWriter page = new StringWriter();
            ReportHtml.write(LEVELFIELD.check(List.of(Path.of("examples", pack)), OPTIONS), page);
            assertThat(violations(page.toString())).as(pack).isEmpty();
        }
    }

    @Test
    void aSheetIsReadByEverybody() throws IOException, InterruptedException {
        Desktop.needs("chromium");
        List<Organisation> members = new ArrayList<>();
        for (String name : List.of("brindle-home-nursing", "marl-vale-carers")) {
            OrganisationFile.read(Path.of("examples/organisations", name + ".yaml"))
                    .organisation()
                    .ifPresent(members::add);
        }
        ScreeningReport report = LEVELFIELD.screen(
                List.of(Path.of("examples/community-nursing")), new Bid(members, Optional.empty()), OPTIONS);
        for (Sheet sheet : List.of(ScreeningSheet.of(report), Sheets.everything("words"))) {
            StringWriter page = new StringWriter();
            SheetHtml.write(sheet, page);
            assertThat(violations(page.toString())).as(sheet.title()).isEmpty();
        }
    }

    @Test
    void figuresAreReadByEverybody() throws Exception {
        Desktop.needs("chromium");
        String store = folder.resolve("audit.db").toString();
        Tenders.audit(Tenders.several(folder.resolve("tenders"), 30), store, Map.of());
        try (Store open = Store.open(store);
                RegisterStore registers = RegisterStore.open(folder.resolve("registers.db"))) {
            registers.importSynthetic();
            StringWriter page = new StringWriter();
            SheetHtml.write(FigureSheet.of(FigureReader.read(open, Counting.ALL, 1, registers)), page);
            assertThat(page.toString()).contains("One clause less", "class=\"rates\"");
            assertThat(violations(page.toString().replace("<details>", "<details open>")))
                    .isEmpty();
        }
    }

    /** What axe finds, a line for each rule and place; the first line says how many rules were passed. */
    private List<String> violations(String page) throws IOException, InterruptedException {
        String run = "axe.run({" + RULES + "}).then(r => { const p = document.createElement('pre'); p.id = 'axe';"
                + " p.textContent = r.passes.length + ' passed\\n' + r.violations.flatMap(v => v.nodes.map(n => v.id + ' '"
                + " + n.target + ' ' + n.html.slice(0, 120).replace(/\\s+/g, ' '))).join('\\n');"
                + " document.body.append(p); });";
        String tested = page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replace(
                        "</body>",
                        "<style>.finding { content-visibility: visible }</style><script>" + axe() + "</script><script>"
                                + run + "</script></body>");
        Path file = folder.resolve("page.html");
        Files.writeString(file, tested);
        List<String> lines = Jsoup.parse(browse(file))
                .expectFirst("#axe")
                .wholeText()
                .lines()
                .toList();
        assertThat(lines).as("axe ran").isNotEmpty();
        assertThat(lines.get(0)).matches("[0-9]+ passed");
        return lines.subList(1, lines.size());
    }

    private static String axe() throws IOException {
        try (InputStream script = AxeTest.class.getResourceAsStream("/axe.min.js")) {
            assertThat(script).isNotNull();
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String browse(Path file) throws IOException, InterruptedException {
        Path out = folder.resolve("out.html");
        Process browser = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=1100,1600",
                        "--virtual-time-budget=60000",
                        "--dump-dom",
                        file.toUri().toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(browser.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            browser.destroyForcibly();
        }
        return Files.readString(out);
    }
}
