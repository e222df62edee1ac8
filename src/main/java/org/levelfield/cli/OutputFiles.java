package org.levelfield.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.exc.JacksonIOException;

/** Writes results to the disk, in UTF-8. */
final class OutputFiles {

    private OutputFiles() {}

    /** What is to be written. */
    interface Content {
        void to(Writer out) throws IOException;
    }

    /** Writes one file; what is wrong, in a line, where that fails. */
    static Optional<String> one(Path file, Content content) {
        // Not newBufferedWriter: it refuses half characters, which a broken PDF may hold.
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
            content.to(out);
            return Optional.empty();
        } catch (IOException | JacksonIOException e) {
            return Optional.of(file + ": cannot be written; check that the folder exists and may be written to");
        }
    }

    /** Writes files by their names into a folder, made where it is not there. */
    static Optional<String> inFolder(Path folder, Map<String, Content> files) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            return Optional.of(folder + ": is no folder and none can be made there; name another");
        }
        for (Map.Entry<String, Content> file : files.entrySet()) {
            Optional<String> trouble = one(folder.resolve(file.getKey()), file.getValue());
            if (trouble.isPresent()) {
                return trouble;
            }
        }
        return Optional.empty();
    }
}
