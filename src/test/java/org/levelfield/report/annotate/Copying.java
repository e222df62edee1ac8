package org.levelfield.report.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.levelfield.CheckOptions;
import org.levelfield.Levelfield;
import org.levelfield.document.Budget;
import org.levelfield.document.Format;
import org.levelfield.report.Report;
import org.levelfield.report.annotate.AnnotatedCopies.Outcome;

/** Checks files and writes annotated copies of them. */
final class Copying {

    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static final Levelfield LEVELFIELD = Levelfield.builtIn();

    private Copying() {}

    static Report check(Path... files) {
        return LEVELFIELD.check(List.of(files), CheckOptions.usual(NOW));
    }

    static Outcome write(Report report, Format format, boolean remedy, Path folder, Path... files) throws IOException {
        Files.createDirectories(folder);
        return AnnotatedCopies.of(report, format, remedy)
                .write(List.of(files), Budget.DEFAULT, name -> Files.newOutputStream(folder.resolve(name)));
    }
}
