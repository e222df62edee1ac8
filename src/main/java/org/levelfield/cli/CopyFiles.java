package org.levelfield.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.levelfield.document.Budget;
import org.levelfield.report.Report;
import org.levelfield.report.annotate.AnnotatedCopies;

/** Writes annotated copies of a pack's documents to the disk or to standard output. */
final class CopyFiles {

    private final List<Path> inputs;
    private final Budget budget;
    private final AnnotatedCopies.Target target;

    private CopyFiles(List<Path> inputs, Budget budget, AnnotatedCopies.Target target) {
        this.inputs = inputs;
        this.budget = budget;
        this.target = target;
    }

    /** Into a folder, made where it is not there. */
    static CopyFiles inFolder(List<Path> inputs, Budget budget, Path folder) {
        return new CopyFiles(inputs, budget, name -> {
            Files.createDirectories(folder);
            return stream(folder.resolve(name));
        });
    }

    /** The only one as a file; in a folder that is there already under its usual name. */
    static CopyFiles one(List<Path> inputs, Budget budget, Path file) {
        return Files.isDirectory(file)
                ? inFolder(inputs, budget, file)
                : new CopyFiles(inputs, budget, name -> stream(file));
    }

    /** The only one to a stream, which stays open. */
    static CopyFiles to(List<Path> inputs, Budget budget, OutputStream out) {
        return new CopyFiles(inputs, budget, name -> new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        });
    }

    private static OutputStream stream(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    /** Whether a file is one of those that were read, which must stay as they are. */
    static boolean isOriginal(Path file, Report report) {
        return report.documents().stream().anyMatch(one -> {
            try {
                return Files.exists(file) && Files.isSameFile(file, Path.of(one.path()));
            } catch (IOException | IllegalArgumentException e) {
                // It lies in another file, or is gone.
                return false;
            }
        });
    }

    /** Writes them; what is wrong, in a line, where they cannot be written. */
    Optional<String> write(AnnotatedCopies copies, List<String> failures, List<String> remarks) {
        try {
            AnnotatedCopies.Outcome outcome = copies.write(inputs, budget, target);
            failures.addAll(outcome.failures());
            remarks.addAll(outcome.remarks());
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("the annotated copies cannot be written (" + e.getMessage()
                    + "); check that the folder exists and may be written to");
        }
    }
}
