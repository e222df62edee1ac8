package org.levelfield.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.ObjIntConsumer;
import org.levelfield.document.notice.NoticeReader;

/**
 * Reads a file of published notices into a document for each, so that one of many can be looked at alone. Safe for use by
 * several threads.
 */
public final class NoticeFile {

    private NoticeFile() {}

    /**
     * Gives the notices of a file, in its order, each with its position, no more than one held at a time.
     *
     * @param file a file of OCDS releases, or an eForms or TED notice
     * @param shown the path for reports
     * @param wanted which notices of the file, by their position, from 0
     * @param taker takes a document with one notice and its words alone; its hash is one over what was read of the
     *     notice, whatever else stands in the file; of a broken file it has taken what stands before the break
     * @return why the file could not be read to its end, or that it holds no notice: one line without its name; empty where
     *     all is well
     */
    public static Optional<String> read(Path file, String shown, IntPredicate wanted, ObjIntConsumer<Document> taker) {
        try {
            if (FormatDetector.detect(file, shown) != Format.NOTICE) {
                return Optional.of("is no notice; give OCDS releases in JSON, or eForms or TED notices in XML");
            }
            NoticeReader.each(file, wanted, (content, position) -> taker.accept(document(shown, content), position));
            return Optional.empty();
        } catch (UnreadableException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            return Optional.of("is not there; check the name and the folder");
        } catch (IOException e) {
            return Optional.of("could not be read from the disk; check its rights and try again");
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.of("cannot be read; ask for a new copy of it");
        } catch (OutOfMemoryError e) {
            return Optional.of("needs more memory than there is; give Java more, or split the file");
        }
    }

    private static Document document(String shown, Content content) {
        return new Document(
                "n1",
                shown,
                Optional.of(hash(content)),
                Format.NOTICE,
                Document.Status.READ,
                content.text(),
                content.blocks(),
                content.pages(),
                content.places(),
                List.of(),
                Optional.empty(),
                content.published());
    }

    private static String hash(Content content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(content.text().getBytes(StandardCharsets.UTF_8));
            digest.update(List.copyOf(content.published()).toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
