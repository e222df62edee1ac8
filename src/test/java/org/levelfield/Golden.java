package org.levelfield;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.levelfield.report.Report;

/** What the examples are expected to give; what differs lies in {@code target/golden}. */
final class Golden {

    private Golden() {}

    /** The version of the rule book, which each of its files changes, is left out of what is compared. */
    static List<String> differing(String name, Report report, String text) throws IOException {
        String version = report.book().version();
        return differing(name, text.replace(version, "RULES").replace(version.substring(0, 12), "RULES"));
    }

    /** A line that says what to do where the text is not the expected one; none where it is. */
    static List<String> differing(String name, String given) throws IOException {
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
