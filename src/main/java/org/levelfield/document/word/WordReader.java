package org.levelfield.document.word;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.levelfield.document.Content;
import org.levelfield.document.UnreadableException;

/**
 * Reads DOCX files: body, tables, text boxes, content controls and notes in order, with list labels as Word shows them
 * and tracked changes as if accepted. Comments, page heads and feet are left out. DOCX has no pages.
 */
public final class WordReader {

    private WordReader() {}

    /**
     * Reads a DOCX file.
     *
     * @throws UnreadableException if it is locked ({@code encrypted}), broken or no DOCX ({@code damaged}), or would
     *     unpack to more than any document holds ({@code too-large})
     * @throws IOException if its bytes cannot be had
     */
    public static Content read(Path file) throws UnreadableException, IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            if (FileMagic.valueOf(in) == FileMagic.OLE2) {
                throw notZip(file);
            }
        }
        try (WordPackage parts = WordPackage.open(file)) {
            return new WordStory(parts).read();
        } catch (IOException | InvalidFormatException | XMLStreamException | RuntimeException e) {
            // POI answers broken files with exceptions of many kinds, unchecked ones among them.
            throw broken(e);
        }
    }

    private static UnreadableException notZip(Path file) {
        try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true)) {
            if (ole.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return new UnreadableException("encrypted", "is locked with a password; save a copy without one");
            }
        } catch (IOException | RuntimeException e) {
            return broken(e);
        }
        return new UnreadableException("damaged", "is in the old Word format; save it as .docx");
    }

    private static UnreadableException broken(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("Zip bomb")) {
                return new UnreadableException(
                        "too-large", "would unpack to more than a document can hold; ask for a new copy of it");
            }
            if (message.contains("document type") || message.contains("DOCTYPE")) {
                return new UnreadableException(
                        "unsafe",
                        "declares XML entities, as no honest document does; it was refused; ask for a new copy");
            }
        }
        return new UnreadableException("damaged", "is damaged and cannot be read; ask for a new copy of it");
    }
}
