package org.levelfield.document.pdf;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.levelfield.document.Content.Notice;
import org.levelfield.document.Places;
import org.levelfield.document.ocr.NotRecognisedException;
import org.levelfield.document.ocr.ReadLine;
import org.levelfield.document.ocr.ReadWord;
import org.levelfield.document.ocr.Tesseract;
import org.levelfield.document.pdf.layout.PageLayout;
import org.levelfield.document.pdf.layout.PageText;
import org.levelfield.document.pdf.page.PageScan;

/**
 * Reads from their pictures the pages of a document whose own text could not be had, one after the other, after all
 * others were read and as long as there is time. What it does with a page replaces the notice that asked for it.
 */
final class PictureReader {

    /** Notices of pages that want to be read from their picture. */
    private static final Set<String> WANTING = Set.of("needs-ocr", "unmapped-letters");

    /** What is left of a document's time is for putting its pages together, and for a picture that is slow to paint. */
    private static final double SHARE_OF_TIME = 0.75;

    private static final Duration MOST_FOR_A_PAGE = Duration.ofSeconds(30);

    /** A page for which less time is left than this is not begun. */
    private static final Duration LEAST_FOR_A_PAGE = Duration.ofMillis(500);

    /** After so many failures in a row the program is taken to be broken. */
    private static final int MOST_FAILURES = 3;

    /** Words read less surely than this, taken together, are no words: a photograph, or a script that is not known. */
    private static final double LEAST_CONFIDENCE = 0.3;

    /** So many doubtful numbers of a page are named one by one. */
    private static final int MOST_NAMED = 5;

    /** A picture that shows so many times the letters that its page gave holds text of its own. */
    private static final int MUCH_MORE = 2;

    private final Optional<Tesseract> tesseract;
    private final PagePainter painter;
    private final PDDocument document;
    private final long deadline;
    private int failures;

    /**
     * @param tesseract the program, empty where there is none
     * @param began when the reading of the document began, by {@link System#nanoTime()}
     * @param time how long the reading of the whole document may take
     */
    PictureReader(PDDocument document, Optional<Tesseract> tesseract, long began, Duration time) {
        this.document = document;
        this.tesseract = tesseract;
        this.painter = new PagePainter(document);
        this.deadline = began + (long) (SHARE_OF_TIME * time.toNanos());
    }

    /** Puts the text of its picture in the place of each page that wants it, and says so in the place of its notice. */
    void fill(List<PageText> pages, List<Notice> notices) {
        if (tesseract.isEmpty()) {
            return;
        }
        List<Notice> asked = List.copyOf(notices);
        notices.removeIf(PictureReader::isWanting);
        for (Notice notice : asked) {
            if (isWanting(notice)) {
                notices.addAll(read(tesseract.get(), notice, pages));
            }
        }
        notices.sort(Comparator.comparingInt(Notice::page));
    }

    private static boolean isWanting(Notice notice) {
        return notice.page() > 0 && WANTING.contains(notice.code());
    }

    private List<Notice> read(Tesseract program, Notice notice, List<PageText> pages) {
        Duration left = Duration.ofNanos(deadline - System.nanoTime());
        if (failures >= MOST_FAILURES || Thread.currentThread().isInterrupted()) {
            return List.of(notice);
        }
        if (left.compareTo(LEAST_FOR_A_PAGE) < 0) {
            return List.of(
                    unread(notice, "there was no time left to recognise it; raise the time limit, or split the file"));
        }
        PDPage page = document.getPage(notice.page() - 1);
        Optional<PagePainter.Picture> picture = painter.paint(page, notice.page());
        if (picture.isEmpty()) {
            return List.of(unread(notice, "it cannot be painted to be recognised; look at it in the file itself"));
        }
        if (picture.get().isBlank()) {
            // A picture that cannot be unpacked is painted as nothing at all.
            return notice.code().equals("needs-ocr") && !showsPictures(page) ? List.of() : List.of(notice);
        }
        try {
            List<ReadLine> lines =
                    program.read(picture.get().dots(), picture.get().dotsPerInch(), shorter(left, MOST_FOR_A_PAGE));
            failures = 0;
            return take(page, notice, lines, pages);
        } catch (NotRecognisedException e) {
            failures++;
            return List.of(unread(notice, "text recognition " + e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of(notice);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static boolean showsPictures(PDPage page) {
        return page.getResources() != null
                && page.getResources().getXObjectNames().iterator().hasNext();
    }

    private static Notice unread(Notice notice, String why) {
        return new Notice(notice.code(), "has a page whose text was not read: " + why, notice.page());
    }

    /** Puts what was read in the page's place, unless the page itself gave about as much. */
    private static List<Notice> take(PDPage page, Notice notice, List<ReadLine> lines, List<PageText> pages) {
        PageText before = pages.get(notice.page() - 1);
        boolean asPicture =
                notice.code().equals("needs-ocr") && !before.elements().isEmpty();
        int letters = lines.stream()
                .flatMap(line -> line.words().stream())
                .mapToInt(word -> word.text().length())
                .sum();
        int known = before.elements().stream()
                .mapToInt(element -> element.words().length())
                .sum();
        if (asPicture && letters < MUCH_MORE * known) {
            return List.of();
        }
        double confidence = lines.stream()
                .flatMap(line -> line.words().stream())
                .mapToDouble(ReadWord::confidence)
                .average()
                .orElse(0);
        if (confidence < LEAST_CONFIDENCE) {
            return List.of(new Notice(
                    notice.code(),
                    "has a page in whose picture text recognition found no words; look at it in the file itself",
                    notice.page()));
        }
        PageScan scan = PictureText.scan(page, lines);
        pages.set(notice.page() - 1, PageLayout.read(scan, notice.page(), before.fields(), before.comments()));
        return List.of(new Notice(
                "text-from-ocr",
                "has a page that was read by text recognition; compare its numbers with the picture" + doubtful(lines),
                notice.page()));
    }

    /** Names the words with digits that were not read surely. */
    private static String doubtful(List<ReadLine> lines) {
        List<String> numbers = lines.stream()
                .flatMap(line -> line.words().stream())
                .filter(word -> word.confidence() < Places.SURE)
                .map(ReadWord::text)
                .filter(word -> word.codePoints().anyMatch(Character::isDigit))
                .toList();
        if (numbers.isEmpty()) {
            return "";
        }
        String named = numbers.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return ", above all " + named
                + (numbers.size() > MOST_NAMED ? " and " + (numbers.size() - MOST_NAMED) + " more" : "");
    }
}
