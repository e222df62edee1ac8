package org.levelfield.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.levelfield.edit.Piece.Kind;

/** Sets a paper as pages: wrapped paragraphs, bold headings, tables with rules. */
final class PdfForm implements AutoCloseable {

    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final float TALL = PDRectangle.A4.getHeight();
    private static final float LEFT = 60;
    private static final float LINE = 13;
    private static final float BOTTOM = 70;

    private final PDDocument document = new PDDocument();
    private final float width;
    private PDPageContentStream content;
    private float y = TALL - 70;

    private PdfForm(float width) throws IOException {
        this.width = width;
        this.content = page();
    }

    static Path write(Path file, List<Piece> pieces, float width) throws IOException {
        try (PdfForm form = new PdfForm(width)) {
            for (Piece piece : pieces) {
                if (piece.kind() == Kind.TABLE) {
                    form.table(piece.rows());
                } else {
                    boolean heading = piece.kind() == Kind.HEADING;
                    form.lines(heading ? BOLD : PLAIN, heading ? 15 - Math.min(3, piece.level()) : 10, piece.shown());
                }
            }
            form.content.close();
            form.document.save(file.toFile());
        }
        return file;
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = TALL - 70;
        return new PDPageContentStream(document, page);
    }

    private void room(float needed) throws IOException {
        if (y - needed < BOTTOM) {
            content.close();
            content = page();
        }
    }

    private void lines(PDFont font, float size, String words) throws IOException {
        List<String> lines = wrapped(font, size, words, width);
        room(font.equals(BOLD) ? LINE * 4 : LINE);
        for (String line : lines) {
            room(LINE);
            y -= LINE;
            show(font, size, LEFT, y, line);
        }
        y -= 8;
    }

    private void table(List<List<String>> rows) throws IOException {
        float column = width / rows.get(0).size();
        for (List<String> row : rows) {
            List<List<String>> cells = new ArrayList<>();
            for (String cell : row) {
                cells.add(wrapped(PLAIN, 10, cell, column - 10));
            }
            float height = 8 + LINE * cells.stream().mapToInt(List::size).max().orElse(1);
            room(height);
            for (int i = 0; i < cells.size(); i++) {
                content.addRect(LEFT + i * column, y - height, column, height);
                content.stroke();
                for (int j = 0; j < cells.get(i).size(); j++) {
                    show(
                            PLAIN,
                            10,
                            LEFT + i * column + 5,
                            y - LINE * (j + 1),
                            cells.get(i).get(j));
                }
            }
            y -= height;
        }
        y -= 14;
    }

    private void show(PDFont font, float size, float x, float at, String line) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, at);
        content.showText(line);
        content.endText();
    }

    private static List<String> wrapped(PDFont font, float size, String words, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[\\u00ad\\t]", "");
        for (String word : plain.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
