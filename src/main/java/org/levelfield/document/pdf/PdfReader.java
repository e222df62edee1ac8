package org.levelfield.document.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.levelfield.document.Attachment;
import org.levelfield.document.Budget;
import org.levelfield.document.Content;
import org.levelfield.document.Content.Notice;
import org.levelfield.document.Spool;
import org.levelfield.document.UnreadableException;
import org.levelfield.document.ocr.Tesseract;
import org.levelfield.document.pdf.flow.PageJoiner;
import org.levelfield.document.pdf.layout.PageLayout;
import org.levelfield.document.pdf.layout.PageText;
import org.levelfield.document.pdf.page.Layers;
import org.levelfield.document.pdf.page.PageScan;
import org.levelfield.document.pdf.page.PageScanner;

/**
 * Reads PDF files. A page is read after the other; of a page only its lines are kept. What cannot be read of it is told
 * as a notice:
 *
 * <ul>
 *   <li>{@code page-limit}: the file has more pages than may be read; those after the limit are left out
 *   <li>{@code cut-off}: the file has no end mark, so that pages may be missing
 *   <li>{@code damaged}: the file's table of contents was broken and made anew
 *   <li>{@code copy-forbidden}: the file forbids to copy its text
 *   <li>{@code encrypted}: what is attached to the file is locked
 *   <li>{@code dynamic-form}: the form's questions are made by another program while it is open
 *   <li>{@code part-not-read}: an attached file could not be taken out
 *   <li>{@code needs-ocr}: a page has no text, one notice for each
 *   <li>{@code too-large}: a page unpacks to more than a page can hold, and was left out
 *   <li>{@code page-not-read}: a page is broken, or draws more than a page can hold
 *   <li>{@code unmapped-letters}: a page's font does not say which letters it draws
 *   <li>{@code hidden-text}: a page holds text that is not shown
 *   <li>{@code text-from-ocr}: a page is a picture, its text recognised by another program, here where {@link Tesseract}
 *       is installed or before
 * </ul>
 */
public final class PdfReader {

    private final Budget budget;
    private final long began = System.nanoTime();
    private final List<Notice> notices = new ArrayList<>();
    private boolean heavy;

    private PdfReader(Budget budget) {
        this.budget = budget;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param budget how many pages to read at most, from the first, what they may unpack to, and how long reading may
     *     take: text recognition ends well before
     * @param spool takes the files that lie in it
     * @return its text, blocks, pages, where its words stand, and the files in it; sentences that run over the end of a
     *     page are one block, their parts joined by {@code " … "}
     * @throws UnreadableException with the code {@code encrypted} if it needs a password, {@code damaged} if it is no
     *     sound PDF file, {@code too-large} if no page can be read within the budget, {@code page-limit} if it has more pages than may
     *     be read and those that may have no text
     * @throws IOException if the file cannot be opened
     */
    public static Content read(Path file, Budget budget, Spool spool) throws UnreadableException, IOException {
        if (!Files.isReadable(file)) {
            throw new NoSuchFileException(file.toString());
        }
        PdfReader reader = new PdfReader(budget);
        try (PDDocument document = PdfFile.open(file, budget.expanded(), reader.notices)) {
            return reader.content(document, spool);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableException(
                    "damaged", "is damaged or no PDF file; ask for it again, or print it anew as PDF");
        }
    }

    private Content content(PDDocument document, Spool spool) throws IOException, UnreadableException {
        List<PageText> pages = pages(document);
        if (pages.isEmpty()) {
            throw new UnreadableException("damaged", "is damaged and has no page; ask for it again");
        }
        if (heavy && pages.stream().allMatch(page -> page.elements().isEmpty())) {
            throw new UnreadableException(
                    "too-large",
                    "has pages that unpack to more than " + PageWeight.MOST / 1_000_000
                            + " MB each; it may be meant to do harm");
        }
        new PictureReader(document, Tesseract.installed(), began, budget.time()).fill(pages, notices);
        if (PdfFile.isDynamicForm(document)) {
            notices.add(Notice.of(
                    "dynamic-form",
                    "is a form whose questions only Adobe's program shows (XFA); print it there as PDF and read that"));
        }
        boolean limited = notices.stream().anyMatch(notice -> notice.code().equals("page-limit"));
        if (limited && pages.stream().allMatch(page -> page.elements().isEmpty())) {
            throw new UnreadableException(
                    "page-limit",
                    "has more pages than the " + budget.pages()
                            + " that may be read, and none of these holds text; split" + " it, or raise the limit");
        }
        boolean locked = notices.stream().anyMatch(notice -> notice.code().equals("encrypted"));
        List<Attachment> attachments = locked ? List.of() : new AttachedFiles(spool, notices).of(document);
        PageJoiner.Joined joined = PageJoiner.join(pages, Bookmarks.of(document));
        return new Content(
                joined.built().text(),
                joined.built().blocks(),
                joined.built().pages(),
                joined.places(),
                notices,
                attachments);
    }

    private List<PageText> pages(PDDocument document) throws IOException {
        List<PageText> pages = new ArrayList<>();
        PageScanner scanner =
                new PageScanner(new Layers(document.getDocumentCatalog().getOCProperties()));
        FormFields fields = FormFields.of(document);
        for (PDPage page : document.getPages()) {
            int number = pages.size() + 1;
            if (number > budget.pages() || Thread.currentThread().isInterrupted()) {
                notices.add(Notice.of(
                        "page-limit",
                        "has more pages than the " + budget.pages() + " that were read; split it, or raise the limit"));
                break;
            }
            pages.add(page(scanner, fields, page, number));
        }
        return pages;
    }

    private PageText page(PageScanner scanner, FormFields fields, PDPage page, int number) {
        try {
            if (PageWeight.tooHeavy(page)) {
                heavy = true;
                notices.add(new Notice(
                        "too-large",
                        "has a page that unpacks to more than " + PageWeight.MOST / 1_000_000
                                + " MB, which was left out; look at it yourself",
                        number));
                return empty(number);
            }
            PageScan scan = scanner.scan(page);
            PageText text = PageLayout.read(scan, number, fields.on(page), Notes.on(page));
            PageNotices.add(scan, text, notices);
            return text;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            notices.add(new Notice(
                    "page-not-read", "has a damaged page, which was left out; look at it in the file itself", number));
            return empty(number);
        }
    }

    private static PageText empty(int number) {
        return new PageText(number, 0, List.of(), List.of(), List.of());
    }
}
