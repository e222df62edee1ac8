package org.levelfield.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Writes results to the disk: text in UTF-8, or bytes. */
final class OutputFiles {

    private OutputFiles() {}

    /** What is to be written. */
    interface Content {

        /** Writes all of it; the stream stays open. */
        void to(OutputStream out) throws IOException;

        /** Text, in UTF-8. */
        static Content text(Words words) {
            return out -> {
                // Not Files.newBufferedWriter: it refuses half characters, which a broken PDF may hold.
                Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                words.to(writer);
                writer.flush();
            };
        }
    }

    /** What is to be written as text. */
    interface Words {
        void to(Writer out) throws IOException;
    }

    /** Writes one file; what is wrong, in a line, where that fails. */
    static Optional<String> one(Path file, Content content) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.to(out);
            return Optional.empty();
        } catch (IOException e) {
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
