package org.levelfield.document.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.levelfield.document.Charsets;
import org.levelfield.document.Content;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.UnreadableException;
import org.levelfield.document.prose.BlockWriter;
import org.levelfield.document.prose.Oddity;
import org.levelfield.document.prose.Piece;
import org.levelfield.document.prose.Piece.Beside;

/**
 * Reads web pages, whoever wrote them: headings, lists with their labels as browsers or Word show them, tables, forms by
 * what is filled in. Scripts, styles and comments are left out, and so are the menus about a page that marks its main
 * part. Nothing is fetched and nothing is run. HTML has no pages.
 */
public final class WebReader {

    /** Far more than any page of words; beyond it a page is data. */
    private static final long LARGEST = 64L << 20;

    /** Each becomes an object of the parsed page, which must fit a small memory. */
    private static final int MOST_TAGS = 1_500_000;

    /** Deeper than any honest page; keeps what walks the tree off the end of its stack. */
    private static final int DEEPEST = 400;

    private static final int LITTLE_TEXT = 400;
    private static final Pattern CHARSET = Pattern.compile(
            "<meta\\s[^>]*charset\\s*=\\s*[\"']?([\\w.:-]+)|<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);

    private WebReader() {}

    /**
     * Reads an HTML file.
     *
     * @throws UnreadableException if it is larger than a page can be ({@code too-large})
     * @throws IOException if its bytes cannot be had
     */
    public static Content read(Path file) throws UnreadableException, IOException {
        if (Files.size(file) > LARGEST) {
            throw tooLarge("is a page of more than " + (LARGEST >> 20) + " MB");
        }
        byte[] bytes = Files.readAllBytes(file);
        int tags = 0;
        for (byte each : bytes) {
            tags += each == '<' ? 1 : 0;
        }
        if (tags > MOST_TAGS) {
            throw tooLarge("is a page of more than a million parts");
        }
        String source = Charsets.decode(bytes, declared(bytes));
        return read(Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(source, ""));
    }

    private static UnreadableException tooLarge(String what) {
        return new UnreadableException("too-large", what + "; split it");
    }

    /** Looks at all of it: some pages say it after thousands of lines of script. */
    private static Optional<String> declared(byte[] bytes) {
        Matcher found = CHARSET.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        return found.find()
                ? Optional.ofNullable(found.group(1) == null ? found.group(2) : found.group(1))
                : Optional.empty();
    }

    private static Content read(Document page) {
        Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
        TextBuilder builder = new TextBuilder();
        write(new PageReader(Visibility.of(page), true, oddities).read(page), builder);
        if (builder.length() == 0) {
            // A page all of whose words stand in what is elsewhere its furniture.
            write(new PageReader(Visibility.of(page), false, oddities).read(page), builder);
        }
        if (page.selectFirst("frameset frame[src]") != null) {
            oddities.add(Oddity.FRAMES);
        }
        if (builder.length() < LITTLE_TEXT && page.selectFirst("img[src]") != null && builder.length() > 0) {
            oddities.add(Oddity.PICTURES);
        }
        return Content.of(builder, oddities.stream().map(Oddity::notice).toList());
    }

    private static void write(List<Piece> pieces, TextBuilder builder) {
        BlockWriter writer = new BlockWriter(builder, BlockWriter.Indents.COUNTED);
        pieces.stream().filter(piece -> !(piece instanceof Beside)).forEach(writer::write);
        writer.finish();
        pieces.stream().filter(Beside.class::isInstance).forEach(writer::write);
        writer.finish();
    }
}
