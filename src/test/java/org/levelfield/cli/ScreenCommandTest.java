package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenCommandTest {

    private static final String TENDER = "examples/community-nursing";
    private static final Path PROFILES = Path.of("examples/organisations");
    private static final Path BRINDLE = PROFILES.resolve("brindle-home-nursing.yaml");
    private static final Path TEALE = PROFILES.resolve("teale-community-care.yaml");
    private static final Path CARERS = PROFILES.resolve("marl-vale-carers.yaml");
    private static final Path SCHEMA = Path.of("src/main/resources/org/levelfield/report/screening-1.json");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void oneRequirementThatIsNotMetIsANo() {
        Run run = Run.of("screen", TENDER, "--as", BRINDLE);

        assertThat(run.status()).isOne();
        assertThat(words(run))
                .contains("No, not as the tender stands: 1 of ")
                .contains("Minimum annual turnover: at least GBP 5,500,000")
                .contains("income GBP 2,650,000 in the year to 2026-03-31, GBP 2,480,000 in the year to 2025-03-31")
                .contains("Short by GBP 3,020,000");
    }

    @Test
    void whatAnAnnualReturnDoesNotTellIsNotKnown() {
        Run run = Run.of("screen", TENDER, "--as", CARERS);

        assertThat(words(run))
                .contains("Short by GBP 5,190,000")
                .contains("Marl Vale Carers: age not known Would settle it: founded (Marl Vale Carers)")
                .contains("insurance: public liability (Marl Vale Carers)");
    }

    @Test
    void partnersAddUpWhereTheDemandAllowsIt() {
        Run run = Run.of(
                "screen",
                TENDER,
                "--as",
                BRINDLE,
                "--with",
                TEALE,
                "--lead",
                "Brindle Home Nursing",
                "--format",
                "json");

        assertThat(run.status()).isZero();
        assertThat(words(run))
                .contains("\"members\" : [ \"Brindle Home Nursing\", \"Teale Community Care\" ]")
                .contains("\"answer\" : \"unknown\"")
                .contains("the buyer's consent to a joint bid")
                .contains("Teale Community Care would obtain public liability of GBP 10,000,000 within 14 days for GBP"
                        + " 1,800");
    }

    @Test
    void theJsonHasItsPublishedShape() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA));
        for (Path profile : new Path[] {BRINDLE, CARERS, TEALE}) {
            Run run = Run.of("screen", TENDER, "--as", profile, "--format", "json");
            assertThat(schema.validate(run.out(), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void anAnswerInTheProfileSettlesAClause() throws IOException {
        String open =
                Run.of("screen", TENDER, "--as", TEALE, "--format", "json").out();
        int at = open.indexOf("\"type\" : \"insurance-before-award\"");
        String key = open.substring(open.indexOf("\"key\" : \"", at) + 9).substring(0, 16);
        Path answered = Files.writeString(
                folder.resolve("answered.yaml"), Files.readString(TEALE) + "\nanswers: {" + key + ": yes}\n");

        assertThat(words(Run.of("screen", TENDER, "--as", answered)))
                .contains("Teale Community Care: its own answer: yes");
    }

    @Test
    void whatIsOpenIsAskedAndKept() throws IOException {
        Path profile = Files.copy(TEALE, folder.resolve("teale.yaml"));
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream("yes\n\nn\n".getBytes(StandardCharsets.UTF_8)));
        try {
            Run run = Run.of("screen", TENDER, "--as", profile, "--ask");
            assertThat(run.err()).contains("Can you meet this? [yes/no, Enter to leave it open]");
            assertThat(words(run)).contains("its own answer: yes").contains("its own answer: no");
        } finally {
            System.setIn(before);
        }
        assertThat(Files.readString(profile))
                .startsWith(Files.readString(TEALE).substring(0, 100))
                .contains("answers:")
                .containsPattern("[0-9a-f]{16}\"?: yes")
                .containsPattern("[0-9a-f]{16}\"?: no");
    }

    @Test
    void whatIsMeantOtherwiseThanTheProfileSaysItIsNeitherMetNorFailed() throws IOException {
        Path tender = Files.writeString(folder.resolve("tender.md"), """
                # Invitation to tender

                Bidders submit a bid.

                ## Eligibility criteria

                Bidders must hold ISO 9001 or equivalent.

                Bidders must have at least 40 registered nurses.

                The bidder must have access to liquid assets of at least GBP 900,000.
                """);
        Run run = Run.of("screen", tender, "--as", TEALE);

        assertThat(run.status()).isZero();
        assertThat(words(run))
                .contains("whether what the tender allows instead, or leaves out, will do")
                .contains("Cash, credit line or working capital: at least GBP 900,000")
                .doesNotContain("NOT MET")
                .contains("Minimum number of staff: at least 40");
        assertThat(words(run)).contains("92 staff, 11 of a role that the clause names");
    }

    @Test
    void theResultGoesToAFile() throws IOException {
        Path file = folder.resolve("sheet.txt");
        Run run = Run.of("screen", TENDER, "--as", CARERS, "--output", file);

        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).startsWith("Community nursing service");
    }

    @Test
    void aFaultOfAProfileIsToldWithItsLine() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "name: We\nincom: 3\n");
        Run run = Run.of("screen", TENDER, "--as", wrong);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).hasSize(1).first().asString().contains("wrong.yaml:2: ");
    }

    @Test
    void aLeadThatIsNoMemberIsRefused() {
        Run run = Run.of("screen", TENDER, "--as", BRINDLE, "--with", TEALE, "--lead", "Nobody");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).hasSize(1).first().asString().contains("Nobody is no member of the group");
    }

    @Test
    void twoOfOneNameAreRefused() {
        Run run = Run.of("screen", TENDER, "--as", BRINDLE, "--with", BRINDLE);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).hasSize(1).first().asString().contains("two organisations are called");
    }

    @Test
    void aNameCannotSteerTheTerminal() throws IOException {
        Path hostile = Files.writeString(folder.resolve("hostile.yaml"), "name: \"We\\e[2J\\u202eare\"\n");
        Run run = Run.of("screen", TENDER, "--as", hostile);

        assertThat(run.out() + run.err()).doesNotContain("\u001b").doesNotContain("\u202e");
    }

    private static String words(Run run) {
        return run.out().replaceAll("\\s+", " ");
    }
}
