package org.levelfield.document.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levelfield.document.Charsets;
import org.levelfield.document.Content;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.UnreadableException;
import org.levelfield.document.prose.BlockWriter;

/**
 * Reads plain text: lines that were wrapped are joined to paragraphs, and headings and items are told by their labels,
 * by lines under them and by capital letters; lines set in columns are kept. A form feed starts a page.
 */
public final class TextReader {

    /** Far more than any tender of words; beyond it a text is data. */
    private static final long LARGEST = 64L << 20;

    private TextReader() {}

    /**
     * Reads a text file.
     *
     * @throws UnreadableException if it is larger than a text can be ({@code too-large})
     * @throws IOException if its bytes cannot be had
     */
    public static Content read(Path file) throws UnreadableException, IOException {
        String text = load(file);
        List<List<PlainLine>> pages = new ArrayList<>();
        for (String page : text.split("\f", -1)) {
            pages.add(page.lines().map(PlainLine::of).toList());
        }
        Furniture furniture = Furniture.of(pages);
        TextBuilder builder = new TextBuilder();
        BlockWriter writer = new BlockWriter(builder, BlockWriter.Indents.COUNTED);
        PlainStory story = new PlainStory(Wrapping.of(pages), writer);
        for (List<PlainLine> page : pages) {
            if (pages.size() > 1) {
                writer.finish();
                builder.startPage();
            }
            story.read(furniture.without(page));
        }
        writer.finish();
        return Content.of(builder, List.of());
    }

    /** The text of a file of words alone. */
    static String load(Path file) throws UnreadableException, IOException {
        if (Files.size(file) > LARGEST) {
            throw new UnreadableException("too-large", "is a text of more than " + (LARGEST >> 20) + " MB; split it");
        }
        return Charsets.decode(Files.readAllBytes(file), Optional.empty());
    }
}
