package org.levelfield.document.pdf.page;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a page beside its content and is seen all the same: what is filled into its fields, and text put on it
 * as a note. Ticks become the signs that stand for them in other formats.
 */
final class PageForms {

    private static final int MOST = 5_000;
    private static final int DEEPEST = 32;
    private static final int PUSH_BUTTON = 1 << 16;
    private static final COSName PARENT = COSName.PARENT;

    private final PageScanner scanner;
    private final PDPage page;

    PageForms(PageScanner scanner, PDPage page) {
        this.scanner = scanner;
        this.page = page;
    }

    void show() throws IOException {
        if (page.getCOSObject().getCOSArray(COSName.ANNOTS) == null) {
            return;
        }
        List<PDAnnotation> annotations;
        try {
            annotations = page.getAnnotations();
        } catch (IOException | RuntimeException e) {
            // A broken list of notes does not take the page's own text away.
            return;
        }
        for (PDAnnotation annotation : annotations.subList(0, Math.min(MOST, annotations.size()))) {
            if (annotation.isHidden() || annotation.isNoView()) {
                continue;
            }
            if (annotation instanceof PDAnnotationWidget) {
                field(annotation);
            } else if ("FreeText".equals(annotation.getSubtype())) {
                drawn(annotation, annotation.getContents());
            }
        }
    }

    private void field(PDAnnotation widget) throws IOException {
        COSDictionary field = widget.getCOSObject();
        COSBase type = inherited(field, COSName.FT);
        if (!COSName.BTN.equals(type)) {
            drawn(widget, inherited(field, COSName.V) instanceof COSString value ? value.getString() : null);
            return;
        }
        COSBase flags = inherited(field, COSName.FF);
        boolean pushes = flags instanceof org.apache.pdfbox.cos.COSNumber number && (number.intValue() & PUSH_BUTTON) != 0;
        Box place = place(widget);
        if (!pushes && place != null) {
            COSName state = field.getCOSName(COSName.AS);
            boolean ticked = state != null && !state.equals(COSName.OFF);
            scanner.add(ticked ? "☒" : "☐", place);
        }
    }

    /** Shows an annotation as it looks; one without a look by its words. */
    private void drawn(PDAnnotation annotation, @Nullable String words) throws IOException {
        if (annotation.getNormalAppearanceStream() != null) {
            scanner.showAnnotation(annotation);
            return;
        }
        Box place = place(annotation);
        if (words != null && !words.isBlank() && place != null) {
            scanner.add(words.strip().replaceAll("\\s+", " "), place);
        }
    }

    private static @Nullable Box place(PDAnnotation annotation) {
        PDRectangle r = annotation.getRectangle();
        return r == null ? null : Box.of(r.getLowerLeftX(), r.getLowerLeftY(), r.getUpperRightX(), r.getUpperRightY());
    }

    /** What a field says of itself or has from the fields above it. */
    private static @Nullable COSBase inherited(COSDictionary field, COSName key) {
        COSDictionary at = field;
        for (int i = 0; i < DEEPEST && at != null; i++) {
            COSBase value = at.getDictionaryObject(key);
            if (value != null && !(value instanceof COSArray)) {
                return value;
            }
            at = at.getCOSDictionary(PARENT);
        }
        return null;
    }
}
