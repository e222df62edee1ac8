package org.levelfield.document.pdf;

import java.util.List;
import org.levelfield.document.Content.Notice;
import org.levelfield.document.pdf.layout.PageText;
import org.levelfield.document.pdf.page.PageScan;

/** What a reader of the report must know of a page. */
final class PageNotices {

    /** Fewer letters of which nothing is known are symbols. */
    private static final int LEAST_UNMAPPED = 20;

    private PageNotices() {}

    static void add(PageScan scan, PageText text, List<Notice> notices) {
        int page = text.number();
        if (scan.cut()) {
            notices.add(new Notice("page-not-read", "the page draws too much and was read in part", page));
        }
        if (scan.unmapped() >= LEAST_UNMAPPED && scan.unmapped() > scan.shown() / 4) {
            notices.add(new Notice(
                    "unmapped-letters",
                    "the page's font does not say which letters it draws, so words are missing: run OCR on the page",
                    page));
        }
        if (text.elements().isEmpty() && text.fields().isEmpty()) {
            notices.add(new Notice("needs-ocr", "the page has no text, perhaps it is a picture: run OCR on it", page));
        }
        if (scan.hidden() > 0 && scan.shown() > 0) {
            notices.add(new Notice("hidden-text", "the page holds text that is not shown; it was read as well", page));
        }
    }
}
