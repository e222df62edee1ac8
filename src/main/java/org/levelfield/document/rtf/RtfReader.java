package org.levelfield.document.rtf;

import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.levelfield.document.Block;
import org.levelfield.document.Content;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.UnreadableException;
import org.levelfield.document.prose.BlockWriter;
import org.levelfield.document.prose.Oddity;
import org.levelfield.document.prose.Piece;
import org.levelfield.document.prose.Piece.Line;

/**
 * Reads RTF files: body, tables, text boxes and notes in order, with list labels as they are written and tracked
 * changes as if accepted; comments stand at the end. Page heads and feet are left out. RTF has no pages.
 */
public final class RtfReader {

    private static final int LITTLE_TEXT = 400;
    private static final int HEAD = 8;

    private RtfReader() {}

    /**
     * Reads an RTF file. One that is cut off or broken is read up to there, and a notice says so.
     *
     * @throws UnreadableException with the code {@code damaged} if it is no RTF
     * @throws IOException if its bytes cannot be had
     */
    public static Content read(Path file) throws UnreadableException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (!GuardedSource.isRtf(in.readNBytes(HEAD))) {
                throw new UnreadableException("damaged", "is no RTF; ask for a new copy of it");
            }
        }
        RtfStory story = new RtfStory();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            parse(new GuardedSource(in), story);
        }
        return content(story);
    }

    private static void parse(GuardedSource source, RtfStory story) throws IOException {
        try {
            new StandardRtfParser().parse(source, story);
        } catch (InterruptedIOException e) {
            throw e;
        } catch (RuntimeException e) {
            // The kit has no kinds of its own for what it does not expect; what came before stands.
            story.oddities().add(Oddity.CUT_OFF);
        }
        if (source.isCutOff()) {
            story.oddities().add(Oddity.CUT_OFF);
        }
        if (source.isTooDeep()) {
            story.oddities().add(Oddity.DEEP);
        }
        if (source.hasTrailing()) {
            story.oddities().add(Oddity.TRAILING);
        }
    }

    private static Content content(RtfStory story) {
        TextBuilder builder = new TextBuilder();
        BlockWriter writer = new BlockWriter(builder, BlockWriter.Indents.MEASURED);
        story.body().forEach(writer::write);
        writer.finish();
        notes(story, writer);
        if (builder.length() == 0) {
            // Letters written wholly in the page's head or foot; otherwise these are left out.
            story.heads().forEach(writer::write);
            writer.finish();
        }
        story.comments().forEach(comment -> comment(comment, builder));
        if (story.pictures() > 0 && builder.length() < LITTLE_TEXT) {
            story.oddities().add(Oddity.PICTURES);
        }
        return Content.of(builder, story.oddities().stream().map(Oddity::notice).toList());
    }

    private static void notes(RtfStory story, BlockWriter writer) {
        for (int i = 0; i < story.notes().size(); i++) {
            writer.note(Integer.toString(i + 1), story.notes().get(i));
        }
    }

    private static void comment(List<Piece> comment, TextBuilder builder) {
        List<String> lines = new ArrayList<>();
        for (Piece piece : comment) {
            if (piece instanceof Line line) {
                lines.add(line.words());
            }
        }
        if (!lines.isEmpty()) {
            builder.aside(Block.Aside.Kind.COMMENT, String.join("\n", lines));
        }
    }
}
