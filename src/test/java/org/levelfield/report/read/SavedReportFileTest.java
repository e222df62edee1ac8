package org.levelfield.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.finding.Severity;
import org.levelfield.finding.Status;
import org.levelfield.mention.quantity.Comparison;
import org.levelfield.requirement.Measure;

class SavedReportFileTest {

    private static final Path EXAMPLE = Path.of("examples/expected/community-nursing.json");

    @TempDir
    private Path folder = Path.of("");

    private static String fault(String text) {
        SavedReportFile file = SavedReportFile.parse(text);
        assertThat(file.report()).isEmpty();
        return file.fault().orElseThrow();
    }

    @Test
    void aReportOfOursIsRead() {
        SavedReport report = SavedReportFile.read(EXAMPLE).report().orElseThrow();
        assertThat(report.findings()).hasSize(22);
        assertThat(report.title()).hasValue("Community nursing service for housebound adults, Marl Vale");
        SavedFinding turnover = report.findings().stream()
                .filter(one -> one.barrier().equals("minimum-turnover"))
                .findFirst()
                .orElseThrow();
        assertThat(turnover.severity()).isEqualTo(Severity.HIGH);
        assertThat(turnover.status()).isEqualTo(Status.POSSIBLE_BREACH);
        assertThat(turnover.measure()).hasValue(new Measure(new BigDecimal(5_500_000), "GBP", Comparison.AT_LEAST));
        assertThat(turnover.clause().document()).endsWith("3 Selection questionnaire and terms.docx");
        assertThat(turnover.clause().quote()).contains("£5.5 million or more");
        assertThat(turnover.trace()).isNotEmpty();
        assertThat(report.finding(turnover.id())).hasValue(turnover);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "{",
                "[]",
                "3",
                "null",
                "{}",
                "{\"schemaVersion\":\"2\",\"findings\":[]}",
                "{\"schemaVersion\":\"1\"}",
                "{\"schemaVersion\":\"1\",\"findings\":{}}",
                "{\"schemaVersion\":\"1\",\"findings\":[3]}",
                "{\"schemaVersion\":\"1\",\"findings\":[{\"id\":\"a\"}]}",
                "{\"schemaVersion\":\"1\",\"findings\":[",
                "{\"schemaVersion\":1e99999999999,\"findings\":[]}",
                "<html>"
            })
    void whatIsNoReportIsSaidToBeNone(String text) {
        assertThat(fault(text)).doesNotContain("\n").contains(";");
    }

    @Test
    void deepWideAndLongFilesAreRefused() {
        String deep = "[".repeat(100_000);
        assertThat(fault("{\"schemaVersion\":\"1\",\"findings\":" + deep)).contains("larger or deeper");
        String wide = "[" + "0,".repeat(300_000) + "0]";
        assertThat(fault("{\"schemaVersion\":\"1\",\"tool\":" + wide + ",\"findings\":[]}"))
                .contains("larger");
        assertThat(fault("{\"schemaVersion\":\"" + "1".repeat(2_000_000) + "\"}"))
                .contains("larger or deeper");
    }

    @Test
    void aNumberTooLargeToWriteIsNoMeasure() throws IOException {
        String text = Files.readString(EXAMPLE).replace("5500000", "1e99999999");
        SavedReport report = SavedReportFile.parse(text).report().orElseThrow();
        assertThat(report.findings())
                .filteredOn(one -> one.barrier().equals("minimum-turnover"))
                .allMatch(one -> one.measure().isEmpty());
    }

    @Test
    void aSpoiltReportNeverThrows() throws IOException {
        String sound = Files.readString(EXAMPLE);
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder(sound.substring(0, 1 + random.nextInt(sound.length() - 1)));
            for (int i = 0; i < 20; i++) {
                text.setCharAt(random.nextInt(text.length()), "{}[]\",:0e-\\x".charAt(random.nextInt(12)));
            }
            SavedReportFile file = SavedReportFile.parse(text.toString());
            assertThat(file.report().isPresent()).isNotEqualTo(file.fault().isPresent());
        }
    }

    @Test
    void aFileThatIsNotThereIsAFault() {
        assertThat(SavedReportFile.read(folder.resolve("none")).fault()).hasValue("is not there; check the path");
        assertThat(SavedReportFile.read(folder).fault()).hasValue("is no file; name a report");
    }
}
