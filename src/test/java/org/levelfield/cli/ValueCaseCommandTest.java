package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueCaseCommandTest {

    private static final Path EXAMPLE = Path.of("examples/value-case/community-nursing.yaml");
    private static final Path COSTS = Path.of("examples/value-case/unit-costs.csv");
    private static final Path DEFLATORS = Path.of("examples/value-case/deflators.csv");
    private static final Path SCHEMA = Path.of("src/main/resources/org/levelfield/report/value-sheet-1.json");

    @TempDir
    private Path folder = Path.of("");

    private static Run run(Object... more) {
        List<Object> words = new ArrayList<>(List.of("value-case", EXAMPLE, "--costs", COSTS, "--costs", DEFLATORS));
        words.addAll(Arrays.asList(more));
        return Run.of(words.toArray());
    }

    private static void fitsItsSchema(String json) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA));
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aCaseWithItsTablesIsASheet() {
        Run run = run();

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Saved for each £1                              £0.73         £1.12         £1.51");
    }

    @Test
    void withoutItsTablesWhatTheyHoldIsUnknown() {
        Run run = Run.of("value-case", EXAMPLE);

        assertThat(run.status()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("The sums hold 1 of 3 outcomes.")
                .contains("Emergency admissions avoided: the table that holds “table EX1”: give it with --costs");
    }

    @Test
    void theJsonHasItsPublishedShape() throws IOException {
        fitsItsSchema(run("--format", "json").out());
        fitsItsSchema(Run.of("value-case", EXAMPLE, "--format", "json").out());
        Run tender = run("--format", "json", "--tender", "examples/community-nursing");
        assertThat(tender.status()).isZero();
        fitsItsSchema(tender.out());
        assertThat(tender.out().replaceAll("\\s+", " "))
                .contains("\"ground\" : \"savings\", \"standing\" : \"not-named\"")
                .contains("\"ground\" : \"social-value\", \"standing\" : \"named\"")
                .contains("\"priceWeight\" : 60")
                .contains("\"quote\" : \"Social value | Annex B, question 5 | 10%\"")
                .contains("The published criteria contain no heading under which this saving itself could be scored.");
    }

    @Test
    void theTenderTellsWhatItWouldCount() {
        Run run = run("--tender", "examples/employment-support");

        assertThat(run.status()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Would the tender count it?")
                .contains("price weighs 70 %")
                .contains("What keeps it from counting")
                .contains("Ask the buyer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html", "docx"})
    void eachFormatIsTheSameOnStandardOutputAndInAFile(String format) throws IOException {
        Path out = folder.resolve("sheet");
        assertThat(run("--format", format, "--output", out).status()).isZero();
        Run run = run("--format", format);

        assertThat(run.status()).isZero();
        assertThat(Files.size(out)).isPositive();
        if (!format.equals("docx")) {
            assertThat(Files.readString(out)).isEqualTo(run.out());
        }
    }

    @Test
    void allFaultsOfAllFilesAreToldAtOnceAndNothingIsWritten() throws IOException {
        Path wrong = file(
                "case.yaml",
                Files.readString(EXAMPLE).replace("years: 3", "years: three").replace("kind: cashable", "kind: cash"));
        Path table = file("costs.csv", "code,name,amount,year,source\nA,One,dear,2024/25,Me\n");
        Path out = folder.resolve("sheet");
        Run run = Run.of("value-case", wrong, "--costs", table, "--costs", folder.resolve("none.csv"), "--output", out);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(Files.exists(out)).isFalse();
        assertThat(run.errors())
                .containsExactly(
                        "levelfield: " + table + ":2: table A has no amount in pounds or no year like 2024/25; mend the"
                                + " row",
                        "levelfield: " + folder.resolve("none.csv") + ": is no file; check the name",
                        "levelfield: " + wrong + ":9: “years” must be a number such as 120; write it so",
                        "levelfield: " + wrong
                                + ":33: “kind” is cashable, capacity-releasing or non-cashable; choose one");
    }

    @Test
    void filesThatAreNoTextAreFaults() throws IOException {
        Path latin =
                Files.write(folder.resolve("latin.yaml"), "service: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Run.of("value-case", latin).errors())
                .containsExactly("levelfield: " + latin + ": is no text in UTF-8; save it as UTF-8");
        assertThat(Run.of("value-case", folder).errors())
                .containsExactly("levelfield: " + folder + ": is no file; check the name");
        Path large = file("large.yaml", "#".repeat(1_000_001));
        assertThat(Run.of("value-case", large).errors())
                .containsExactly("levelfield: " + large + ": is larger than 1 MB; give a smaller one");
    }

    @Test
    void aByteOrderMarkDoesNoHarm() throws IOException {
        Path marked = file("marked.yaml", "\ufeff" + Files.readString(EXAMPLE));
        assertThat(Run.of("value-case", marked).status()).isZero();
    }

    @Test
    void aTenderOfWhichNothingIsReadIsBadUsageAndOneReadInPartIsThree() throws IOException {
        assertThat(run("--tender", folder.resolve("none")).status()).isEqualTo(2);
        Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 and nothing");
        assertThat(run("--tender", broken).status()).isEqualTo(2);
        Path sound = file("award.md", "# Award criteria\n\nPrice carries 40% of the marks and quality 60%.\n");

        Run run = run("--tender", broken, "--tender", sound);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("broken.pdf");
        assertThat(run.out()).contains("broken.pdf was not read in whole.").doesNotContain("contain no heading");
    }

    @Test
    void theLawCanBeNamed() throws IOException {
        Path sound = file("award.md", "# Award criteria\n\nPrice carries 40% of the marks and quality 60%.\n");

        assertThat(run("--tender", sound).out()).contains("Under which law is this contract let?");
        assertThat(run("--tender", sound, "--regime", "psr2023").out()).contains("PSR Regulations 2023 reg.5");
    }

    @Test
    void wrongUsageIsTwo() {
        assertThat(Run.of("value-case").status()).isEqualTo(2);
        assertThat(run("--format", "pdf").status()).isEqualTo(2);
        assertThat(run("--output", folder.resolve("none/none")).status()).isEqualTo(2);
    }
}
