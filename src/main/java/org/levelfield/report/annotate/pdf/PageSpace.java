package org.levelfield.report.annotate.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.levelfield.document.Places.Box;

/** Turns places on a page as it is shown, from its top left, into places on the page as stored, from its foot. */
final class PageSpace {

    private final PDRectangle crop;
    private final int rotation;

    PageSpace(PDPage page) {
        this.crop = page.getCropBox();
        this.rotation = Math.floorMod(page.getRotation(), 360);
    }

    private float x(float shownX, float shownY) {
        float x = switch (rotation) {
            case 90 -> shownY;
            case 180 -> crop.getWidth() - shownX;
            case 270 -> crop.getWidth() - shownY;
            default -> shownX;
        };
        return crop.getLowerLeftX() + x;
    }

    private float y(float shownX, float shownY) {
        float y = switch (rotation) {
            case 90 -> shownX;
            case 180 -> shownY;
            case 270 -> crop.getHeight() - shownX;
            default -> crop.getHeight() - shownY;
        };
        return crop.getLowerLeftY() + y;
    }

    /**
     * Writes the corners of a box as they are shown: top left, top right, bottom left, bottom right. This is the order
     * that all programs read, not that of ISO 32000-1, 12.5.6.10.
     */
    void corners(Box box, float[] into, int at) {
        corner(box.left(), box.top(), into, at);
        corner(box.right(), box.top(), into, at + 2);
        corner(box.left(), box.bottom(), into, at + 4);
        corner(box.right(), box.bottom(), into, at + 6);
    }

    private void corner(float shownX, float shownY, float[] into, int at) {
        into[at] = x(shownX, shownY);
        into[at + 1] = y(shownX, shownY);
    }

    PDRectangle rectangle(Box box) {
        float x1 = x(box.left(), box.top());
        float y1 = y(box.left(), box.top());
        float x2 = x(box.right(), box.bottom());
        float y2 = y(box.right(), box.bottom());
        return new PDRectangle(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }
}
