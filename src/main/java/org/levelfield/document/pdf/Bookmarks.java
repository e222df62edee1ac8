package org.levelfield.document.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The titles in a file's outline, which are its headings. */
final class Bookmarks {

    private static final int MOST = 5_000;
    private static final int DEEPEST = 6;

    private final Map<String, Integer> depths = new LinkedHashMap<>();
    private int seen;

    private Bookmarks() {}

    /** Titles in their order and their depth from 1; empty where the file has no outline or a broken one. */
    static Map<String, Integer> of(PDDocument document) {
        Bookmarks bookmarks = new Bookmarks();
        try {
            PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
            if (outline != null) {
                bookmarks.add(outline, 1);
            }
        } catch (RuntimeException e) {
            return bookmarks.depths;
        }
        return bookmarks.depths;
    }

    private void add(PDOutlineNode node, int depth) {
        for (PDOutlineItem item = node.getFirstChild();
                item != null && seen < MOST && depth <= DEEPEST;
                item = item.getNextSibling()) {
            seen++;
            String title = item.getTitle();
            if (title != null) {
                depths.putIfAbsent(title, depth);
            }
            add(item, depth + 1);
        }
    }
}
