package org.levelfield.document.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Paints pages in shades of grey, as they are shown. */
final class PagePainter {

    /** As fine as text recognition likes it. */
    private static final float DOTS_PER_INCH = 300;

    /** A page of A4 has 8.7 million; larger ones are painted less finely, so that no page fills the memory. */
    private static final float MOST_DOTS = 12_000_000;

    private static final float POINTS_PER_INCH = 72;

    private final PDFRenderer renderer;

    PagePainter(PDDocument document) {
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    /**
     * A painted page.
     *
     * @param dots its dots in shades of grey
     * @param dotsPerInch how fine it is
     */
    record Picture(BufferedImage dots, float dotsPerInch) {

        /** Whether all of it has one shade. */
        boolean isBlank() {
            byte[] shades = ((DataBufferByte) dots.getRaster().getDataBuffer()).getData();
            for (byte shade : shades) {
                if (shade != shades[0]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Paints a page, counted from 1; empty where it cannot be painted. */
    Optional<Picture> paint(PDPage page, int number) {
        float width = page.getCropBox().getWidth() / POINTS_PER_INCH;
        float height = page.getCropBox().getHeight() / POINTS_PER_INCH;
        float finest = (float) Math.sqrt(MOST_DOTS / Math.max(width * height, Float.MIN_NORMAL));
        float dotsPerInch = Math.min(DOTS_PER_INCH, finest);
        try {
            BufferedImage dots = renderer.renderImageWithDPI(number - 1, dotsPerInch, ImageType.GRAY);
            return Optional.of(new Picture(dots, dotsPerInch));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            // A page may hold anything, and a Java without fonts or screen may lack what painting needs.
            return Optional.empty();
        }
    }
}
