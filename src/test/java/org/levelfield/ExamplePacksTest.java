package org.levelfield;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.report.Ink;
import org.levelfield.report.JsonReport;
import org.levelfield.report.Report;
import org.levelfield.report.TextReport;

/** What the example packs give is what stands beside them; what differs lies in {@code target/golden}. */
class ExamplePacksTest {

    private static final Levelfield LEVELFIELD = Levelfield.builtIn();

    @ParameterizedTest
    @ValueSource(strings = {"community-nursing", "employment-support"})
    void aPackGivesWhatStandsInExpected(String pack) throws IOException {
        Report report = LEVELFIELD.check(
                List.of(Path.of("examples", pack)), CheckOptions.usual(Instant.parse("2026-10-06T00:00:00Z")));
        String json = JsonReport.write(report).replace(report.book().version(), "RULES");
        String text = TextReport.write(report, Ink.NONE)
                .replace(report.book().version().substring(0, 12), "RULES");
        List<String> differing = new ArrayList<>(differing(pack + ".json", json));
        differing.addAll(differing(pack + ".txt", text));
        assertThat(differing).isEmpty();
    }

    private static List<String> differing(String name, String given) throws IOException {
        Path expected = Path.of("examples", "expected", name);
        if (Files.exists(expected) && Files.readString(expected).equals(given)) {
            return List.of();
        }
        Path golden = Path.of("target", "golden", name);
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, given);
        return List.of(expected + " differs; read " + golden + " and, where it is right, copy it over");
    }
}
