package org.levelfield.screening.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OrganisationSchemaTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/levelfield/screening/organisation");
    private static final Path TEMPLATE = RESOURCES.resolve("organisation.yaml");

    private static String schema() throws IOException {
        return Files.readString(RESOURCES.resolve("organisation-1.json"));
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples/organisations"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean accepts(String yaml) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema());
        return schema.validate(yaml, InputFormat.YAML).isEmpty();
    }

    @Test
    void schemaAndReaderKnowTheSameKeys() throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(schema());
        assertThat(schema.get("properties").propertyNames()).containsExactlyElementsOf(Keys.PROFILE);
        Map<String, List<String>> inner = Map.of(
                "year", Keys.YEAR,
                "insurance", Keys.INSURANCE,
                "certificate", Keys.CERTIFICATE,
                "registration", Keys.REGISTRATION,
                "policy", Keys.POLICY,
                "contract", Keys.CONTRACT,
                "promise", Keys.PROMISE);
        inner.forEach((name, keys) -> assertThat(
                        schema.get("$defs").get(name).get("properties").propertyNames())
                .as(name)
                .containsExactlyElementsOf(keys));
    }

    @Test
    void theTemplateAndTheExamplesAreOfTheSchemaAndAreRead() throws IOException {
        List<Path> files = new ArrayList<>(examples());
        assertThat(files).hasSizeGreaterThanOrEqualTo(3);
        files.add(TEMPLATE);
        for (Path file : files) {
            assertThat(OrganisationFile.read(file).faults()).isEmpty();
            assertThat(accepts(Files.readString(file))).as(file.toString()).isTrue();
        }
        assertThat(accepts(OrganisationFileTest.FULL)).isTrue();
        assertThat(accepts("name: A\nstaf: 1")).isFalse();
        assertThat(accepts("staff: 1")).isFalse();
    }

    @Test
    void theTemplateSaysNothingButAName() {
        assertThat(OrganisationFile.read(TEMPLATE).organisation())
                .isEqualTo(OrganisationFile.parse("a", "name: Name of your organisation")
                        .organisation());
    }
}
