package org.levelfield;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.levelfield.finding.Finding;
import org.levelfield.report.Report;

/** The lines with which the README shows the library: they are those that run here. */
class LibraryTest {

    private static final Path TENDER = Path.of("examples/community-nursing");
    private static final Path SOURCE = Path.of("src/test/java/org/levelfield/LibraryTest.java");

    @Test
    void theLinesOfTheReadmeRun() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            run();
        } finally {
            System.setOut(before);
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("possible-breach minimum-turnover: 9 | Annual turnover");

        String readme = Files.readString(Path.of("README.md"));
        String shown = readme.substring(readme.indexOf("```java\n") + 8);
        String source = plain(Files.readString(SOURCE));
        assertThat(source)
                .contains(plain(shown.substring(0, shown.indexOf("```")).replace("Path.of(\"tender.pdf\")", "TENDER")));
    }

    // Printing is what the README shows.
    @SuppressWarnings("SystemOut")
    private static void run() {
        Levelfield levelfield = Levelfield.builtIn();
        Report report = levelfield.check(List.of(TENDER), CheckOptions.usual(Instant.now()));
        for (Finding finding : report.findings()) {
            System.out.println(finding.status().id() + " " + finding.barrier() + ": "
                    + finding.evidence().get(0).quote());
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }
}
