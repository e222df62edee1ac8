package org.levelfield.report.sarif;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.levelfield.document.Document;

/** The text of files whose format is text. */
public interface SourceText {

    /** Of none. */
    SourceText NONE = document -> Optional.empty();

    /** The file's own text, with its own lines; empty where it cannot be had. */
    Optional<String> of(Document document);

    /** From the disk, by the documents' paths: files in UTF-8 of at most some megabytes. */
    static SourceText onDisk() {
        return document -> {
            try (InputStream in = Files.newInputStream(Path.of(document.path()))) {
                byte[] bytes = in.readNBytes(8_000_000);
                return in.read() >= 0
                        ? Optional.empty()
                        : Optional.of(StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(bytes))
                                .toString());
            } catch (CharacterCodingException | InvalidPathException e) {
                return Optional.empty();
            } catch (IOException e) {
                // It lies in an archive, or has gone since it was read.
                return Optional.empty();
            }
        };
    }
}
