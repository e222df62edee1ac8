package org.levelfield.document.odf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.levelfield.document.Content;
import org.levelfield.document.UnreadableException;

/**
 * Reads OpenDocument texts and sheets, zipped or flat: headings, lists with their labels as shown, tables, text boxes,
 * fields and form controls by their values, notes at the end, comments apart; of sheets each as a heading and its
 * filled regions as tables. Tracked deletions are left out, as are page heads and feet unless nothing else holds words.
 * OpenDocument has no pages.
 */
public final class OdfReader {

    private OdfReader() {}

    /**
     * Reads a file.
     *
     * @throws UnreadableException if it is locked ({@code encrypted}), broken or no OpenDocument ({@code damaged}),
     *     declares a document type ({@code unsafe}), or would unpack to more than any document holds ({@code too-large})
     * @throws IOException if its bytes cannot be had
     */
    public static Content read(Path file) throws UnreadableException, IOException {
        // What follows reports broken content as IOException too; a file that is not there is another matter.
        Files.size(file);
        try (OdfPackage parts = OdfPackage.open(file)) {
            return new OdfStory(parts).read();
        } catch (OdfPackage.TooLargeException e) {
            throw new UnreadableException(
                    "too-large", "would unpack to more than a document can hold; ask for a new copy of it");
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException("damaged", "is damaged and cannot be read; ask for a new copy of it");
        }
    }
}
