package org.levelfield.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The worked example in CONTRIBUTING.md is the folder that the tests load. */
class ContributingTest {

    @Test
    void theWorkedExampleIsTheOneThatTheTestsLoad() throws IOException {
        String text = Files.readString(Path.of("CONTRIBUTING.md"));
        Path barrier = OneFolder.RULES.resolve(OneFolder.BARRIER);
        assertThat(text).contains("`my-rules/" + OneFolder.BARRIER.toString().replace('\\', '/') + "/barrier.yaml`");
        List<Path> files;
        try (Stream<Path> all = Files.walk(barrier)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).hasSize(5);
        for (Path file : files) {
            String name = barrier.relativize(file).toString().replace('\\', '/');
            assertThat(text).contains(name + "`");
            assertThat(blocks(text)).as(name).contains(Files.readString(file));
        }
    }

    private static List<String> blocks(String text) {
        String[] parts = ("\n" + text).split("\n```[a-z]*\n", -1);
        return Stream.iterate(1, i -> i + 2)
                .limit(parts.length / 2)
                .map(i -> parts[i] + "\n")
                .toList();
    }
}
