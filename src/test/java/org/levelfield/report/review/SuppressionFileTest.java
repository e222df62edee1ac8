package org.levelfield.report.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SuppressionFileTest {

    private static final String SOUND = """
            suppressions:
              - barrier: minimum-turnover
                fingerprint: 047821233831
                reason: The board has looked at it.
                who: A. Officer
                until: 2027-03-31
              - barrier: single-lot
                quote: "For those reasons the service
                  is not split into lots."
                reason: One team alone can do it.
                who: A. Officer
                until: 2026-12-31
            """;

    @TempDir
    private Path folder = Path.of("");

    private static List<String> faults(String text) {
        SuppressionFile file = SuppressionFile.parse("s.yaml", text);
        assertThat(file.suppressions()).isEmpty();
        return file.faults();
    }

    private static Schema schema() throws IOException {
        try (InputStream in = SuppressionFile.class.getResourceAsStream("suppressions-1.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void entriesAreReadInTheirOrder() {
        SuppressionFile file = SuppressionFile.parse("s.yaml", SOUND);
        assertThat(file.faults()).isEmpty();
        assertThat(file.suppressions())
                .containsExactly(
                        new Suppression(
                                "minimum-turnover",
                                Optional.of("047821233831"),
                                Optional.empty(),
                                "The board has looked at it.",
                                "A. Officer",
                                LocalDate.of(2027, 3, 31),
                                "s.yaml:2"),
                        new Suppression(
                                "single-lot",
                                Optional.empty(),
                                Optional.of("For those reasons the service is not split into lots."),
                                "One team alone can do it.",
                                "A. Officer",
                                LocalDate.of(2026, 12, 31),
                                "s.yaml:7"));
    }

    @Test
    void theSchemaHasTheSameKeysAndFitsASoundFile() throws IOException {
        assertThat(schema().validate(SOUND.replace("047821233831", "'047821233831'"), InputFormat.YAML))
                .isEmpty();
        assertThat(schema().validate(SOUND.replace("who:", "whom:"), InputFormat.YAML))
                .isNotEmpty();
        try (InputStream in = SuppressionFile.class.getResourceAsStream("suppressions-1.json")) {
            JsonNode keys = JsonMapper.shared().readTree(in).at("/properties/suppressions/items/properties");
            assertThat(keys.propertyNames()).containsExactlyElementsOf(SuppressionYaml.KEYS);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reason: The board has looked at it.  | reson: The board has looked at it. | s.yaml:4: there is no key “reson” here
            until: 2027-03-31                    | until: next spring                 | s.yaml:6: until “next spring” is no day
            until: 2027-03-31                    | who: me                            | s.yaml:6: “who” stands here a second time
            who: A. Officer                      | who:                               | s.yaml:2: the key who is missing or blank
            fingerprint: 047821233831            | quote: turnover                    | s.yaml:3: the quote “turnover” is too short
            fingerprint: 047821233831            | quote: [a, b]                      | s.yaml:3: “quote” takes one value
            fingerprint: 047821233831            | quote: *all                        | s.yaml:3: “quote” takes one value
            fingerprint: 047821233831            | fingerprint:                       | s.yaml:2: names no finding
            suppressions:                        | accepted:                          | s.yaml:1: there is no key “accepted” here
            """)
    void aFaultIsToldWithItsLine(String good, String bad, String told) {
        assertThat(faults(SOUND.replaceFirst(java.util.regex.Pattern.quote(good), bad)))
                .first()
                .asString()
                .startsWith(told);
    }

    @ParameterizedTest
    @CsvSource({"'- a'", "'a'", "'suppressions: 3'", "'suppressions: [1]'", "'{['", "''", "'a: b: c'", "'\t- a'"})
    void whatIsNoSuchFileIsOneFault(String text) {
        assertThat(faults(text)).hasSize(1).first().asString().startsWith("s.yaml:");
    }

    @Test
    void anEmptyListSuppressesNothing() {
        assertThat(SuppressionFile.parse("s.yaml", "suppressions:\n").faults()).isEmpty();
        assertThat(SuppressionFile.parse("s.yaml", "suppressions: []\n").faults())
                .isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsAFault() throws IOException {
        Path bytes = Files.write(folder.resolve("bytes.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(SuppressionFile.read(bytes).faults()).first().asString().contains("UTF-8");
        assertThat(SuppressionFile.read(folder).faults()).first().asString().contains("is no file");
        assertThat(SuppressionFile.read(folder.resolve("none")).faults())
                .first()
                .asString()
                .contains("is not there");
        Path large = Files.writeString(folder.resolve("large.yaml"), "#".repeat(1_000_001));
        assertThat(SuppressionFile.read(large).faults()).first().asString().contains("larger");
    }
}
