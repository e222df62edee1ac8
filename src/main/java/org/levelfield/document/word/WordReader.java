package org.levelfield.document.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.levelfield.document.Content;
import org.levelfield.document.Spool;
import org.levelfield.document.UnreadableException;
import org.levelfield.document.word.parts.PlainPackage;
import org.levelfield.document.word.parts.WordPackage;

/**
 * Reads DOCX files: body, tables, text boxes, drawings, content controls and notes in order, with list labels as Word
 * shows them and tracked changes as if accepted. Comments stand at the end, apart from the text; files inside are given
 * as attachments; page heads and feet are left out, unless they are all there is. DOCX has no pages.
 */
public final class WordReader {

    private WordReader() {}

    /**
     * Reads a DOCX file, a macro-enabled one or one written as a single XML file.
     *
     * @param spool takes copies of the files that lie inside this one
     * @throws UnreadableException if it is locked ({@code encrypted}), broken or no DOCX ({@code damaged}, {@code
     *     cut-off}), declares entities ({@code unsafe}) or would unpack to more than any document holds ({@code
     *     too-large})
     * @throws IOException if its bytes cannot be had
     */
    public static Content read(Path file, Spool spool) throws UnreadableException, IOException {
        return read(file, spool, false, (story, plain) -> story.read());
    }

    /**
     * Reads a file as {@link #read} does, and tells where in it the words of the text stand.
     *
     * @param spool takes a copy where the file is no plain package, and what lies inside it; the places hold as long
     * @throws UnreadableException as {@link #read} does
     * @throws IOException if its bytes cannot be had
     */
    public static WordPlaces places(Path file, Spool spool) throws UnreadableException, IOException {
        return read(file, spool, true, (story, plain) -> {
            story.read();
            return story.places(plain);
        });
    }

    /** What is to be had of a story. */
    private interface Use<T> {
        T of(WordStory story, Path plain) throws IOException, XMLStreamException;
    }

    private static <T> T read(Path file, Spool spool, boolean traced, Use<T> use)
            throws UnreadableException, IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try {
            Path plain = PlainPackage.of(file, spool);
            try (WordPackage parts = WordPackage.open(plain)) {
                return use.of(new WordStory(parts, spool, traced), plain);
            }
        } catch (UnreadableException e) {
            throw e.code().equals("damaged") ? broken(file, e) : e;
        } catch (IOException | InvalidFormatException | XMLStreamException | RuntimeException e) {
            // POI answers broken files with exceptions of many kinds, unchecked ones among them.
            throw broken(file, e);
        }
    }

    private static UnreadableException broken(Path file, Exception e) {
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
        if (PlainPackage.isZip(file) && !WordPackage.isWhole(file)) {
            return new UnreadableException(
                    "cut-off", "is cut off: the end of the file is missing; ask for a new copy of it");
        }
        return e instanceof UnreadableException known
                ? known
                : new UnreadableException("damaged", "is damaged and cannot be read; ask for a new copy of it");
    }
}
