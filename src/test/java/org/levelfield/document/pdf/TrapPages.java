package org.levelfield.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Draws the pages of a PDF stroke by stroke, as odd programs do; y counts from the top of an A4 page. */
final class TrapPages implements AutoCloseable {

    private static final float SIZE = 10;
    private static final float TALL = PDRectangle.A4.getHeight();
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPage page = new PDPage(PDRectangle.A4);
    private PDPageContentStream content;

    TrapPages() {
        try (InputStream in = TrapPages.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, in, false);
            content = open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPageContentStream open() throws IOException {
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    /** Goes on to the next page. */
    TrapPages page() {
        return draw(() -> {
            content.close();
            page = new PDPage(PDRectangle.A4);
            content = open();
        });
    }

    /** Turns the page by so many degrees. */
    TrapPages turned(int degrees) {
        page.setRotation(degrees);
        return this;
    }

    /** Words on a line. */
    TrapPages at(float x, float y, String words) {
        return sized(SIZE, x, y, words);
    }

    /** Lines of words, 12 points apart. */
    TrapPages lines(float x, float y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            at(x, y + 12 * i, lines[i]);
        }
        return this;
    }

    /** Words of a size in points. */
    TrapPages sized(float size, float x, float y, String words) {
        return draw(() -> {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, TALL - y);
            content.showText(words);
            content.endText();
        });
    }

    /** Words one after the other on a line, each a piece of its own that begins where the last one ended. */
    TrapPages pieces(float x, float y, float gap, String... pieces) {
        float at = x;
        for (String piece : pieces) {
            at(at, y, piece);
            at += width(piece) + gap;
        }
        return this;
    }

    /** The width of words in points. */
    float width(String words) {
        try {
            return font.getStringWidth(words) / 1000 * SIZE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words with so many points between their letters. */
    TrapPages spaced(float points, float x, float y, String words) {
        return draw(() -> {
            content.setCharacterSpacing(points);
            at(x, y, words);
            content.setCharacterSpacing(0);
        });
    }

    /** Words kerned: pieces with moves between them, in thousandths of the size, positive to the left. */
    TrapPages kerned(float x, float y, Object... pieces) {
        return draw(() -> {
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(x, TALL - y);
            content.showTextWithPositioning(pieces);
            content.endText();
        });
    }

    /** Words that run at an angle. */
    TrapPages slanted(double degrees, float x, float y, String words) {
        return draw(() -> {
            content.beginText();
            content.setFont(font, SIZE);
            content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), x, TALL - y));
            content.showText(words);
            content.endText();
        });
    }

    /** The lines of a grid. */
    TrapPages grid(float[] xs, float[] ys) {
        return draw(() -> {
            for (float x : xs) {
                content.moveTo(x, TALL - ys[0]);
                content.lineTo(x, TALL - ys[ys.length - 1]);
            }
            for (float y : ys) {
                content.moveTo(xs[0], TALL - y);
                content.lineTo(xs[xs.length - 1], TALL - y);
            }
            content.stroke();
        });
    }

    private interface Stroke {
        void draw() throws IOException;
    }

    private TrapPages draw(Stroke stroke) {
        try {
            stroke.draw();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path save(Path folder) throws IOException {
        content.close();
        Path file = folder.resolve("trap.pdf");
        document.save(file.toFile());
        return file;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
