package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.audit.Tenders;

/** {@code report}, {@code review}, {@code verify} on a small store. */
class StoreCommandsTest {

    @TempDir
    private Path folder = Path.of("");

    private Path tenders = Path.of("");
    private String store = "";

    @BeforeEach
    void audit() throws Exception {
        tenders = Tenders.several(folder.resolve("tenders"), 2);
        store = folder.resolve("audit.db").toString();
        Tenders.audit(tenders, store, Map.of());
    }

    @Test
    void figuresAreWrittenInEachFormat() throws Exception {
        Run text = Run.of("report", store, "--minimum", "1");
        assertThat(text.status()).isZero();
        assertThat(text.err()).isEmpty();
        assertThat(text.out())
                .startsWith("2 packs audited")
                .contains("Minimum annual turnover")
                .contains("HOW THIS WAS COUNTED");
        assertThat(Run.of("report", store, "--format", "csv").out()).startsWith("table,name,title,measure,found,of");
        assertThat(Run.of("report", store, "--format", "json").out()).contains("\"ruleBooks\"");
        Path file = folder.resolve("figures.md");
        assertThat(Run.of("report", store, "--format", "markdown", "--output", file)
                        .status())
                .isZero();
        assertThat(Files.readString(file)).startsWith("# 2 packs audited");
    }

    @Test
    void figuresAreAPageAndAWorkbook() throws Exception {
        Path page = folder.resolve("figures.html");
        assertThat(Run.of("report", store, "--format", "html", "--output", page).status())
                .isZero();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("2 tenders audited");
        assertThat(Run.of("report", store, "--format", "html").out()).isEqualTo(Files.readString(page));
        Path book = folder.resolve("figures.xlsx");
        assertThat(Run.of("report", store, "--format", "xlsx", "--output", book).status())
                .isZero();
        assertThat(Files.readAllBytes(book)).startsWith('P', 'K');
    }

    @Test
    void noLineOfAReportIsLongerThanATerminalIsWide() {
        for (Run run : List.of(Run.of("report", store), Run.of("report", store, "--minimum", "1"))) {
            assertThat(run.out().lines().filter(line -> !line.matches(" *[0-9a-f]{64};?")))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        }
    }

    @Test
    void registersTellWhatOneClauseLessWouldOpen() {
        Path registers = folder.resolve("registers.db");
        Run.of("register", "import", "--synthetic", "--store", registers);
        String text = Run.of("report", store, "--register", registers).out().replaceAll("\\s+", " ");
        assertThat(text)
                .contains("ONE CLAUSE LESS clause left out tenders let in let in unknown opened median by any median")
                .containsPattern("Minimum annual [0-9,() n=.]*2 of 2")
                .contains("organisations that are made up");
    }

    @Test
    void findingsGoOutAsATableAndComeBackReviewed() throws Exception {
        Path table = folder.resolve("findings.csv");
        assertThat(Run.of("review", store, "--export", table, "--where", "barrier=minimum-turnover")
                        .status())
                .isZero();
        List<String> lines = Files.readAllLines(table);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).startsWith("tenders/t1,").endsWith(",,,");
        Path filled = Files.write(
                folder.resolve("filled.csv"),
                List.of(
                        lines.get(0),
                        lines.get(1).replaceFirst(",,,$", ",Upheld,,me"),
                        lines.get(2).replaceFirst(",,,$", ",rejected,,me")));
        Run half = Run.of("review", store, "--import", filled);
        assertThat(half.status()).isEqualTo(3);
        assertThat(half.errors()).singleElement().asString().contains("line 3: is rejected without a reason");
        assertThat(half.out()).contains("1 findings reviewed").contains("1 of 1, 100.0 %");
        Files.write(filled, List.of(lines.get(0), lines.get(2).replaceFirst(",,,$", ",rejected,only an example,me")));
        assertThat(Run.of("review", store, "--import", filled).out()).contains("1 of 2, 50.0 %");
        assertThat(Run.of("report", store, "--count", "upheld", "--format", "csv")
                        .out())
                .contains("status,practical-barrier,practical barrier,packs,1,2");
        Run.of("review", store, "--export", table, "--where", "barrier=minimum-turnover");
        assertThat(Files.readString(table)).contains(",rejected,only an example,me");
    }

    @Test
    void aStoreThatHoldsIsVerifiedAndAChangedDocumentIsTheAnswerNo() throws Exception {
        Run same = Run.of("verify", store, tenders, "--workers", "0");
        assertThat(same.out()).isEqualTo("2 packs read and judged again: nothing differs\n");
        assertThat(same.status()).isZero();
        Tenders.write(tenders.resolve("t1"), "Marl Vale Council", "Bidders bring a good cake.");
        Run changed = Run.of("verify", store, tenders, "--workers", "0");
        assertThat(changed.status()).isEqualTo(1);
        assertThat(changed.out()).contains("tenders/t1: itt.md: is another document");
    }

    @Test
    void badUsageIsOneLine() {
        for (Object[] words : new Object[][] {
            {"report", folder.resolve("none.db")},
            {"report", store, "--minimum", "0"},
            {"report", store, "--register", folder.resolve("none.db")},
            {"report", store, "--format", "docx"},
            {"verify", store, folder.resolve("none")},
            {"verify", store, tenders, "--sample", "0"},
            {"verify", folder.resolve("none.db"), tenders},
            {"review", store, "--where", "moon=1"},
            {"review", store, "--export", "a.csv", "--import", "b.csv"}
        }) {
            Run run = Run.of(words);
            assertThat(run.status()).as(List.of(words).toString()).isEqualTo(2);
            assertThat(run.errors()).as(List.of(words).toString()).hasSize(1);
            assertThat(run.out()).isEmpty();
        }
    }
}
