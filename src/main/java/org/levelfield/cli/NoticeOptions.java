package org.levelfield.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.levelfield.audit.NoticeShelf;
import org.levelfield.report.Plain;
import picocli.CommandLine.Option;

/** Notices that lie beside the packs of an audit. */
final class NoticeOptions {

    /** So many faults are told one by one: a folder of something else would fill the screen. */
    private static final int TOLD = 20;

    private static final int NAMED = 5;

    @Option(
            names = "--notices",
            paramLabel = "PATH",
            description =
                    "A file or folder of OCDS releases, eForms or TED notices; may be repeated. Each notice belongs"
                            + " to the pack that bears its number.")
    private List<Path> paths = new ArrayList<>();

    /** Whether any were named. */
    boolean given() {
        return !paths.isEmpty();
    }

    /** What became of them, in lines for a person. */
    List<String> told(NoticeShelf shelf) {
        List<String> left = shelf.left();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%,d notices read; %,d of their %,d procurements fit no pack%s",
                shelf.size(),
                left.size(),
                shelf.processes(),
                left.isEmpty() ? "" : ":"));
        left.stream().limit(NAMED).forEach(process -> lines.add("  " + Plain.line(process)));
        if (left.size() > NAMED) {
            lines.add(String.format(Locale.ROOT, "  and %,d more", left.size() - NAMED));
        }
        return lines;
    }

    /**
     * Reads them.
     *
     * @param complain takes a line for each file that could not be read
     * @throws IllegalArgumentException with a line for people where there is none among what was named
     */
    NoticeShelf read(Consumer<String> complain) {
        if (!given()) {
            return NoticeShelf.empty();
        }
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new IllegalArgumentException(path + ": is not there; check the name and the folder");
            }
        }
        NoticeShelf shelf = NoticeShelf.read(paths, Runtime.getRuntime().availableProcessors());
        shelf.faults().stream().limit(TOLD).forEach(complain);
        if (shelf.faults().size() > TOLD) {
            complain.accept("--notices: " + (shelf.faults().size() - TOLD) + " more could not be read");
        }
        if (shelf.size() == 0) {
            throw new IllegalArgumentException(
                    paths.get(0) + ": holds no notice; give OCDS releases in JSON, or eForms or TED notices in XML");
        }
        return shelf;
    }
}
