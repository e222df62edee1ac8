package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is read in a terminal fits one of 80 columns; only a path or an address, which nothing may break, goes beyond. */
class TextWidthTest {

    private static final int WIDTH = Math.max(80, Columns.ofTheTerminal());
    private static final Pattern UNBREAKABLE =
            Pattern.compile("\\s*(?:(?:not )?read\\s+)?(?:examples/[^()]*\\.(?:docx|pdf|yaml|csv)|\\S+)");

    @TempDir
    private Path folder = Path.of("");

    private static void fits(Object... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.status()).as("%s: %s", List.of(arguments), run.err()).isLessThan(2);
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.codePointCount(0, line.length()) > WIDTH)
                        .filter(line -> !UNBREAKABLE.matcher(line).matches()))
                .as("%s", List.of(arguments))
                .isEmpty();
        assertThat(run.out().lines()).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"community-nursing", "employment-support"})
    void whatIsToldOfATenderFits(String pack) throws Exception {
        Path tender = Path.of("examples", pack);
        fits("check", tender);
        for (String name : List.of("brindle-home-nursing", "marl-vale-carers", "teale-community-care")) {
            fits("screen", tender, "--as", "examples/organisations/" + name + ".yaml");
        }
        fits("team", tender, "--pool", "examples/pool");
        fits("explain", tender, "--barrier", "minimum-turnover", "--most", "9");
        List<Object> value = new ArrayList<>(List.of("value-case", "examples/value-case/community-nursing.yaml"));
        value.addAll(List.of("--costs", "examples/value-case/unit-costs.csv", "--tender", tender));
        fits(value.toArray());

        Path report = folder.resolve("report.json");
        Run.of("check", tender, "--format", "json", "--output", report);
        JsonNode findings =
                JsonMapper.shared().readTree(Files.readString(report)).get("findings");
        assertThat(findings).hasSizeGreaterThan(9);
        findings.forEach(finding -> fits("explain", report, finding.get("id").asString()));
    }

    @Test
    void aDifferenceFits() {
        fits("diff", "examples/community-nursing", "examples/employment-support");
    }
}
