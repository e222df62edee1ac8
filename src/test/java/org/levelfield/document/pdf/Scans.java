package org.levelfield.document.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes scans of PDF files: each page a picture of what it was, 200 dots an inch. */
public final class Scans {

    private static final float DOTS = 200;

    private Scans() {}

    /**
     * Scans a file.
     *
     * @param file whose pages are upright
     * @param turn how far its pages are turned with the clock before they are scanned: 0, 90, 180, 270
     * @param rotate by which number the viewer is told to turn the scan with the clock
     * @param stamp words written on each page as text, or empty
     */
    static Path scan(Path file, int turn, int rotate, String stamp) throws IOException {
        Path scan = file.resolveSibling("scan.pdf");
        try (PDDocument source = Loader.loadPDF(file.toFile());
                PDDocument made = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(source);
            for (int i = 0; i < source.getNumberOfPages(); i++) {
                page(made, turned(renderer.renderImageWithDPI(i, DOTS, ImageType.GRAY), turn), rotate, stamp);
            }
            made.save(scan.toFile());
        }
        return scan;
    }

    /** Scans a file as it is. */
    public static Path scan(Path file) throws IOException {
        return scan(file, 0, 0, "");
    }

    private static void page(PDDocument made, BufferedImage picture, int rotate, String stamp) throws IOException {
        float width = picture.getWidth() * 72 / DOTS;
        float height = picture.getHeight() * 72 / DOTS;
        PDPage page = new PDPage(new PDRectangle(width, height));
        page.setRotation(rotate);
        made.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(made, page)) {
            content.drawImage(LosslessFactory.createFromImage(made, picture), 0, 0, width, height);
            if (!stamp.isEmpty()) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 8);
                content.newLineAtOffset(20, 20);
                content.showText(stamp);
                content.endText();
            }
        }
    }

    private static BufferedImage turned(BufferedImage picture, int turn) {
        boolean sideways = turn % 180 != 0;
        int width = sideways ? picture.getHeight() : picture.getWidth();
        int height = sideways ? picture.getWidth() : picture.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = turned.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.translate(width / 2.0, height / 2.0);
        pen.rotate(Math.toRadians(turn));
        pen.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return turned;
    }
}
