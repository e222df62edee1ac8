package org.levelfield.report.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of suppressions that was read: YAML whose one key {@code suppressions} takes a list, each entry with {@code
 * barrier}, {@code fingerprint} or {@code quote}, {@code reason}, {@code who} and {@code until}. Its JSON Schema is
 * {@code suppressions-1.json}, beside this class.
 *
 * @param suppressions what it says, in its order; empty where there is any fault
 * @param faults what is wrong, each one line with file and line
 */
public record SuppressionFile(List<Suppression> suppressions, List<String> faults) {

    private static final int MOST_BYTES = 1_000_000;

    /** Keeps its own copies. */
    public SuppressionFile {
        suppressions = List.copyOf(suppressions);
        faults = List.copyOf(faults);
    }

    /** Reads a file. One that is missing, too large or no text gives a fault, too. */
    public static SuppressionFile read(Path file) {
        if (!Files.isRegularFile(file)) {
            return faulty(
                    file + ": " + (Files.exists(file) ? "is no file; name a file" : "is not there; check the path"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                return faulty(file + ": is larger than 1 MB, which is no such file; check the path");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return parse(file.toString(), text);
        } catch (CharacterCodingException e) {
            return faulty(file + ": is no text in UTF-8; save it as plain text in UTF-8");
        } catch (IOException e) {
            return faulty(file + ": cannot be read; check its rights");
        }
    }

    /**
     * Reads a text.
     *
     * @param name by which faults call the file
     */
    public static SuppressionFile parse(String name, String text) {
        return new SuppressionYaml(name).read(text);
    }

    private static SuppressionFile faulty(String fault) {
        return new SuppressionFile(List.of(), List.of(fault));
    }
}
