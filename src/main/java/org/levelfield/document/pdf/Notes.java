package org.levelfield.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** What readers noted on a page: sticky notes, and remarks on marked words. */
final class Notes {

    private static final int MOST = 2_000;

    private Notes() {}

    /** The words of each note, in the order in which the page lists them; none where the list is broken. */
    static List<String> on(PDPage page) {
        List<String> notes = new ArrayList<>();
        if (page.getCOSObject().getCOSArray(COSName.ANNOTS) == null) {
            return notes;
        }
        try {
            for (PDAnnotation annotation : page.getAnnotations(Notes::isNote)) {
                String words = annotation.getContents();
                if (words != null && !words.isBlank() && notes.size() < MOST) {
                    notes.add(words.strip().replaceAll("\\s+", " "));
                }
            }
        } catch (IOException | RuntimeException e) {
            return notes;
        }
        return notes;
    }

    private static boolean isNote(PDAnnotation annotation) {
        return (annotation instanceof PDAnnotationMarkup || annotation instanceof PDAnnotationText)
                && !"FreeText".equals(annotation.getSubtype())
                && !"FileAttachment".equals(annotation.getSubtype());
    }
}
