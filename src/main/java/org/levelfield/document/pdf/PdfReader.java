package org.levelfield.document.pdf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.levelfield.document.Budget;
import org.levelfield.document.Content;
import org.levelfield.document.Content.Notice;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.UnreadableException;
import org.levelfield.document.ocr.Tesseract;
import org.levelfield.document.pdf.flow.PageJoiner;
import org.levelfield.document.pdf.layout.PageLayout;
import org.levelfield.document.pdf.layout.PageText;
import org.levelfield.document.pdf.page.PageScan;
import org.levelfield.document.pdf.page.PageScanner;

/**
 * Reads PDF files. A page is read after the other; of a page only its lines are kept. What cannot be read of it is told
 * as a notice:
 *
 * <ul>
 *   <li>{@code page-limit}: the file has more pages than may be read; those after the limit are left out
 *   <li>{@code cut-off}: the file has no end mark, so that pages may be missing
 *   <li>{@code needs-ocr}: a page has no text, one notice for each
 *   <li>{@code text-from-ocr}: a page was read from its picture, where the program {@link Tesseract} is there
 *   <li>{@code page-not-read}: a page is broken, or draws more than a page can hold
 *   <li>{@code unmapped-letters}: a page's font does not say which letters it draws
 *   <li>{@code hidden-text}: a page holds text that is not shown
 * </ul>
 */
public final class PdfReader {

    /** How far from its end the file's end mark is looked for. */
    private static final int TAIL = 4096;

    private PdfReader() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param budget how many pages to read at most, from the first, and how long reading may take: text recognition
     *     ends well before
     * @return its text, blocks and pages; sentences that run over the end of a page are one block, their parts joined by
     *     {@code " … "}
     * @throws UnreadableException with the code {@code encrypted} if it needs a password, {@code damaged} if it is no
     *     sound PDF file
     * @throws IOException if the file cannot be opened
     */
    public static Content read(Path file, Budget budget) throws UnreadableException, IOException {
        long began = System.nanoTime();
        if (!Files.isReadable(file)) {
            throw new NoSuchFileException(file.toString());
        }
        List<Notice> notices = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            if (!ended(file)) {
                notices.add(new Notice(
                        "cut-off", "the file has no end and may have been cut off: compare it with its source", 0));
            }
            List<PageText> pages = pages(document, budget.pages(), notices);
            new PictureReader(document, Tesseract.installed(), began, budget.time()).fill(pages, notices);
            return content(document, pages, notices);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(
                    "encrypted", "the file is locked with a password: save a copy without one and read that");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableException(
                    "damaged", "the file is damaged or no PDF file: ask for it again or print it anew as PDF");
        }
    }

    /** Whether the file ends as a PDF file does (ISO 32000-1, 7.5.5), other bytes after its end allowed. */
    private static boolean ended(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(bytes.length(), TAIL)];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }

    private static Content content(PDDocument document, List<PageText> pages, List<Notice> notices) {
        TextBuilder builder = PageJoiner.join(pages, Bookmarks.of(document));
        return new Content(builder.text(), builder.blocks(), builder.pages(), notices);
    }

    private static List<PageText> pages(PDDocument document, int maxPages, List<Notice> notices) throws IOException {
        List<PageText> pages = new ArrayList<>();
        PageScanner scanner = new PageScanner();
        FormFields fields = FormFields.of(document);
        for (PDPage page : document.getPages()) {
            int number = pages.size() + 1;
            if (number > maxPages) {
                notices.add(new Notice(
                        "page-limit", "only the first " + maxPages + " pages were read: raise the limit", 0));
                break;
            }
            pages.add(page(scanner, fields, page, number, notices));
        }
        return pages;
    }

    private static PageText page(
            PageScanner scanner, FormFields fields, PDPage page, int number, List<Notice> notices) {
        try {
            PageScan scan = scanner.scan(page);
            PageText text = PageLayout.read(scan, number, fields.on(page));
            PageNotices.add(scan, text, notices);
            return text;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            notices.add(new Notice(
                    "page-not-read", "the page is damaged and was left out: look at it in the file itself", number));
            return new PageText(number, 0, List.of(), List.of());
        }
    }
}
