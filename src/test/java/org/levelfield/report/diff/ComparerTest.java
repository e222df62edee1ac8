package org.levelfield.report.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.finding.Fingerprint;
import org.levelfield.finding.Severity;
import org.levelfield.finding.Status;
import org.levelfield.report.read.SavedFinding;
import org.levelfield.report.read.SavedReport;
import org.levelfield.report.read.SavedReportFile;
import org.levelfield.requirement.Measure;
import org.levelfield.rules.RuleBook;

class ComparerTest {

    private static SavedFinding finding(String barrier, String quote, Optional<Measure> measure) {
        return new SavedFinding(
                Fingerprint.of(barrier, quote, 1),
                barrier,
                "group",
                Severity.MEDIUM,
                Status.PRACTICAL_BARRIER,
                BigDecimal.ONE,
                "message",
                "why",
                List.of(),
                "remedy",
                "question",
                measure,
                List.of(new SavedFinding.Place(
                        "pack/a.docx", quote, OptionalInt.of(3), Optional.of("2.1"), Optional.empty())),
                List.of());
    }

    private static SavedFinding finding(String barrier, String quote) {
        return finding(barrier, quote, Optional.empty());
    }

    private static SavedReport report(SavedFinding... findings) {
        return new SavedReport(Optional.of("A tender"), Optional.of("2026-01-05"), Optional.empty(), List.of(findings));
    }

    private static Measure measure(String amount, String unit, org.levelfield.mention.quantity.Comparison comparison) {
        return new Measure(new BigDecimal(amount), unit, comparison);
    }

    @ParameterizedTest
    @CsvSource({
        "minimum-turnover,2000000,GBP,5000000,GBP,TIGHTENED",
        "minimum-turnover,5000000,GBP,2000000,GBP,LOOSENED",
        "minimum-turnover,5000000,GBP,5000000,EUR,REWORDED",
        "years-trading,2,years,24,months,REWORDED",
        "years-trading,2,years,25,months,TIGHTENED",
        "short-tender-period,30,days,20,days,TIGHTENED",
        "short-tender-period,20,days,15,working-days,LOOSENED",
        "late-payment,45,days,60,days,TIGHTENED",
        "few-places,4,count,3,count,TIGHTENED",
        "no-subcontracting,30,percent,20,percent,TIGHTENED",
    })
    void numbersTellWhetherMoreIsAsked(
            String barrier, String amount, String unit, String other, String otherUnit, Change.Kind kind) {
        var comparison = barrier.equals("no-subcontracting")
                ? org.levelfield.mention.quantity.Comparison.AT_MOST
                : org.levelfield.mention.quantity.Comparison.AT_LEAST;
        Comparison found = Comparer.compare(
                report(finding(barrier, "Show then of it " + amount, Optional.of(measure(amount, unit, comparison)))),
                report(finding(
                        barrier, "Show then of it " + other, Optional.of(measure(other, otherUnit, comparison)))));
        assertThat(found.changes()).singleElement().extracting(Change::kind).isEqualTo(kind);
    }

    @Test
    void theSameIdsBelongTogetherThenTheNearestWords() {
        Comparison found = Comparer.compare(
                report(
                        finding("bid-costs", "Write nine answers on how you will run the service."),
                        finding("bid-costs", "Send six copies of the whole bid by post."),
                        finding("bid-costs", "Come to the town hall twice.")),
                report(
                        finding("bid-costs", "Come to the town hall twice."),
                        finding("bid-costs", "Send four copies of the whole bid by post or hand."),
                        finding("bid-costs", "Each page must be signed and stamped.")));
        assertThat(found.unchanged()).isEqualTo(1);
        assertThat(found.changes())
                .extracting(Change::kind)
                .containsExactly(Change.Kind.ADDED, Change.Kind.REMOVED, Change.Kind.REWORDED);
        assertThat(found.changes().get(2).old().orElseThrow().clause().quote()).startsWith("Send six");
        assertThat(found.changes().get(2).now().orElseThrow().clause().quote()).startsWith("Send four");
        assertThat(found.isStricter()).isTrue();
    }

    @Test
    void aReportDoesNotDifferFromItself() {
        SavedReport report = SavedReportFile.read(Path.of("examples/expected/community-nursing.json"))
                .report()
                .orElseThrow();
        Comparison found = Comparer.compare(report, report);
        assertThat(found.changes()).isEmpty();
        assertThat(found.unchanged()).isEqualTo(22);
        assertThat(found.isStricter()).isFalse();
    }

    @Test
    void bothWordsAreTold() throws IOException {
        Comparison found = Comparer.compare(
                report(finding(
                        "minimum-turnover",
                        "A turnover of £2m\u001b[2J\nis needed.",
                        Optional.of(measure("2000000", "GBP", org.levelfield.mention.quantity.Comparison.AT_LEAST)))),
                report(finding(
                        "minimum-turnover",
                        "A turnover of £5m is needed.",
                        Optional.of(measure("5000000", "GBP", org.levelfield.mention.quantity.Comparison.AT_LEAST)))));
        String text = ComparisonText.write(found, RuleBook.EMPTY, 80);
        assertThat(text)
                .contains("0 added, 1 tightened, 0 loosened, 0 removed, 0 reworded, 0 unchanged")
                .contains("at least GBP 2,000,000 → at least GBP 5,000,000")
                .contains("“A turnover of £2m[2J is needed.”", "“A turnover of £5m is needed.”");
        try (InputStream in = ComparerTest.class.getResourceAsStream("diff-1.json")) {
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(schema.validate(ComparisonJson.write(found, "1"), InputFormat.JSON))
                    .isEmpty();
        }
    }
}
