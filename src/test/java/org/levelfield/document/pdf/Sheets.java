package org.levelfield.document.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes small PDF files, line by line, y counted from the top of an A4 page. */
final class Sheets implements AutoCloseable {

    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final float TALL = PDRectangle.A4.getHeight();

    private final PDDocument document = new PDDocument();
    private PDPageContentStream content;

    Sheets() throws IOException {
        content = open();
    }

    private PDPageContentStream open() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    Sheets page() throws IOException {
        content.close();
        content = open();
        return this;
    }

    Sheets plain(float x, float y, String text) throws IOException {
        return write(PLAIN, 10, x, y, text);
    }

    Sheets bold(float size, float x, float y, String text) throws IOException {
        return write(BOLD, size, x, y, text);
    }

    /** Lines of plain text, 12 points apart. */
    Sheets lines(float x, float y, String... lines) throws IOException {
        for (int i = 0; i < lines.length; i++) {
            plain(x, y + 12 * i, lines[i]);
        }
        return this;
    }

    private Sheets write(PDFont font, float size, float x, float y, String text) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, TALL - y);
        content.showText(text);
        content.endText();
        return this;
    }

    Sheets rule(float x1, float y1, float x2, float y2) throws IOException {
        content.moveTo(x1, TALL - y1);
        content.lineTo(x2, TALL - y2);
        content.stroke();
        return this;
    }

    /** The lines of a grid. */
    Sheets grid(float[] xs, float[] ys) throws IOException {
        for (float x : xs) {
            rule(x, ys[0], x, ys[ys.length - 1]);
        }
        for (float y : ys) {
            rule(xs[0], y, xs[xs.length - 1], y);
        }
        return this;
    }

    /** The lines of a grid as thin bars of one path. */
    Sheets bars(float[] xs, float[] ys) throws IOException {
        for (float x : xs) {
            content.addRect(x, TALL - ys[ys.length - 1], 0.5f, ys[ys.length - 1] - ys[0]);
        }
        for (float y : ys) {
            content.addRect(xs[0], TALL - y, xs[xs.length - 1] - xs[0], 0.5f);
        }
        content.fill();
        return this;
    }

    Sheets locked(String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        return this;
    }

    Path save(Path folder) throws IOException {
        content.close();
        Path file = folder.resolve("sheets.pdf");
        document.save(file.toFile());
        return file;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
