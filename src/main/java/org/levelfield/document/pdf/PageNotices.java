package org.levelfield.document.pdf;

import java.util.List;
import org.levelfield.document.Content.Notice;
import org.levelfield.document.pdf.layout.PageText;
import org.levelfield.document.pdf.page.PageScan;

/** What a reader of the report must know of a page. */
final class PageNotices {

    /** Fewer letters of which nothing is known are symbols, unless the page has no others. */
    private static final int LEAST_UNMAPPED = 20;

    /** Fewer letters that nobody sees are remnants of editing. */
    private static final int LEAST_UNSEEN = 6;

    /** A picture with fewer letters beside it is a scan with a stamp or a page number. */
    private static final int FEW_BESIDE_A_PICTURE = 100;

    private PageNotices() {}

    static void add(PageScan scan, PageText text, List<Notice> notices) {
        int page = text.number();
        PageScan.Letters letters = scan.count();
        if (scan.isCut()) {
            notices.add(new Notice(
                    "page-not-read", "has a page that draws too much and was read in part; look at it yourself", page));
        }
        boolean most = letters.unmapped() * 10 > 8 * letters.drawn();
        if (letters.unmapped() > 0
                && (most || (letters.unmapped() >= LEAST_UNMAPPED && letters.unmapped() > letters.drawn() / 4))) {
            notices.add(new Notice(
                    "unmapped-letters",
                    "has a page whose font does not say which letters it draws, so that words are missing or wrong; put"
                            + " it through text recognition (OCR)",
                    page));
        }
        if (text.elements().isEmpty() && text.fields().isEmpty()) {
            notices.add(new Notice(
                    "needs-ocr",
                    "has a page without text, perhaps a picture; put it through text recognition (OCR)",
                    page));
        } else if (scan.isScan() && letters.drawn() < FEW_BESIDE_A_PICTURE) {
            notices.add(new Notice(
                    "needs-ocr",
                    "has a page that is a picture but for a few words; put it through text recognition (OCR) if it shows"
                            + " more",
                    page));
        }
        hidden(scan, page, notices);
    }

    private static void hidden(PageScan scan, int page, List<Notice> notices) {
        PageScan.Letters letters = scan.count();
        int hidden = letters.invisible() + letters.unseen();
        if (scan.isScan() && hidden >= LEAST_UNSEEN && hidden * 10 > 8 * letters.drawn()) {
            notices.add(new Notice(
                    "text-from-ocr",
                    "has a scanned page whose text was recognised by another program; compare what is quoted with the"
                            + " picture",
                    page));
        } else if (letters.invisible() > 0 || letters.unseen() >= LEAST_UNSEEN) {
            notices.add(new Notice(
                    "hidden-text",
                    "holds text that nobody sees on the page, which was read as well; look for it",
                    page));
        }
        if (letters.off() >= LEAST_UNSEEN) {
            notices.add(new Notice(
                    "hidden-text",
                    "holds text on a layer that is switched off, which was left out; switch it on to see it",
                    page));
        }
        if (letters.outside() >= LEAST_UNSEEN) {
            notices.add(new Notice(
                    "hidden-text", "holds text beyond the edge of the page, which was left out; widen the page", page));
        }
    }
}
