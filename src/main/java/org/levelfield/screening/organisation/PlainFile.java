package org.levelfield.screening.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Opens a file of plain text that may be anything. */
final class PlainFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PlainFile() {}

    /** Its text; empty, with a fault, where it has none. */
    static Optional<String> read(Path file, int mostBytes, Faults faults) {
        if (!Files.exists(file)) {
            faults.add(1, "is not there; check the path");
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            faults.add(1, "is no file; name a file");
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                faults.add(1, "is larger than " + mostBytes / 1_000_000 + " MB, which is no such file; check the path");
                return Optional.empty();
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            faults.add(1, "is no text in UTF-8; save it as plain text in UTF-8");
        } catch (IOException e) {
            faults.add(1, "cannot be read; check its rights");
        }
        return Optional.empty();
    }

    /** Whether a text holds nothing but signs that can be shown; a fault with its line tells of the first other. */
    static boolean isClean(String text, Faults faults) {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
                faults.add(line, "holds a sign that no text has; save it as plain text in UTF-8");
                return false;
            }
            line += c == '\n' ? 1 : 0;
        }
        return true;
    }
}
