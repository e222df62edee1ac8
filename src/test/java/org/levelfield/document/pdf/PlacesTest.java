package org.levelfield.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.document.Budget;
import org.levelfield.document.Content;
import org.levelfield.document.Places.Box;
import org.levelfield.document.Span;
import org.levelfield.document.Spool;

/** Boxes lie on the words that the page draws, seen from the top left of the page as shown. */
class PlacesTest {

    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

    @TempDir
    private Path folder;

    private Content read(Sheets sheets) throws Exception {
        try (sheets) {
            return read(sheets.save(folder));
        }
    }

    private static Content read(Path file) throws Exception {
        try (Spool spool = new Spool(Budget.DEFAULT, Files.size(file))) {
            return PdfReader.read(file, Budget.DEFAULT, spool);
        }
    }

    private static List<Box> boxes(Content content, String words) {
        int start = content.text().indexOf(words);
        assertThat(start).as(words).isNotNegative();
        return content.places().boxes(new Span(start, start + words.length()));
    }

    private static float width(String words) throws IOException {
        return FONT.getStringWidth(words) / 100;
    }

    private static void lies(Box box, int page, float left, float baseLine, float right) {
        assertThat(box.page()).isEqualTo(page);
        assertThat(box.left()).isCloseTo(left, within(0.5f));
        assertThat(box.right()).isCloseTo(right, within(0.5f));
        assertThat(box.top()).isBetween(baseLine - 11, baseLine - 6);
        assertThat(box.bottom()).isBetween(baseLine, baseLine + 4);
    }

    @Test
    void aWordInTheMiddleOfALine() throws Exception {
        Content content = read(new Sheets().plain(70, 100, "Each bidder visits the park once."));
        float left = 70 + width("Each bidder ");
        lies(boxes(content, "visits").get(0), 1, left, 100, left + width("visits"));
    }

    @Test
    void aQuoteOverTwoLinesHasABoxForEach() throws Exception {
        Content content = read(new Sheets()
                .lines(
                        70,
                        100,
                        "The bidder keeps the paths of the park clear of leaves from October to the last day of",
                        "March, and tells the council so."));
        List<Box> boxes = boxes(content, "last day of March");
        assertThat(boxes).hasSize(2);
        lies(boxes.get(1), 1, 70, 112, 70 + width("March,"));
    }

    @Test
    void aWordMendedAtTheEndOfALineStandsOnBothLines() throws Exception {
        Content content = read(new Sheets()
                .lines(
                        70,
                        100,
                        "The bidder holds public liability insurance of the usual kind and shows the insur-",
                        "ance to the council."));
        List<Box> boxes = boxes(content, "the insurance to");
        assertThat(boxes).hasSize(2);
        lies(boxes.get(1), 1, 70, 112, 70 + width("ance to"));
    }

    @Test
    void aLabelIsNoPartOfTheWords() throws Exception {
        Content content = read(new Sheets()
                .plain(70, 100, "4.1 The bidder names the person who leads the work on the site each day."));
        float left = 70 + width("4.1 ");
        lies(boxes(content, "The bidder").get(0), 1, left, 100, left + width("The bidder"));
    }

    @Test
    void cellsAndTheSecondPage() throws Exception {
        Content content = read(new Sheets()
                .plain(70, 100, "The table stands on the next page.")
                .page()
                .grid(new float[] {70, 220, 400}, new float[] {100, 130, 160})
                .bold(10, 75, 118, "Demand")
                .bold(10, 225, 118, "Evidence")
                .plain(75, 148, "Insurance")
                .plain(225, 148, "Certificate of cover"));
        lies(boxes(content, "Insurance").get(0), 2, 75, 148, 75 + width("Insurance"));
        float left = 225 + width("Certificate of ");
        lies(boxes(content, "cover").get(0), 2, left, 148, left + width("cover"));
    }

    @Test
    void aSentenceOverThePageStandsOnBoth() throws Exception {
        Content content = read(new Sheets()
                .plain(70, 700, "The supplier keeps the paths of the park clear of leaves from the first day of")
                .page()
                .plain(70, 100, "the month of October to the last day of March."));
        List<Box> boxes = boxes(content, "first day of … the month");
        assertThat(boxes).extracting(Box::page).containsExactly(1, 2);
    }

    @Test
    void aTurnedPageIsSeenAsShown() throws Exception {
        for (int turned : new int[] {90, 180, 270}) {
            try (PDDocument document = new PDDocument()) {
                PDPage page = new PDPage(PDRectangle.A4);
                page.setRotation(turned);
                document.addPage(page);
                float wide = PDRectangle.A4.getWidth();
                float tall = PDRectangle.A4.getHeight();
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(FONT, 10);
                    content.setTextMatrix(
                            switch (turned) {
                                case 90 -> new Matrix(0, 1, -1, 0, 100, 70);
                                case 180 -> new Matrix(-1, 0, 0, -1, wide - 70, 100);
                                default -> new Matrix(0, -1, 1, 0, wide - 100, tall - 70);
                            });
                    content.showText("Price schedule");
                    content.endText();
                }
                Path file = folder.resolve("turned" + turned + ".pdf");
                document.save(file.toFile());
                lies(boxes(read(file), "Price schedule").get(0), 1, 70, 100, 70 + width("Price schedule"));
            }
        }
    }

    @Test
    void wordsThatWereNotRecognisedHaveNoConfidence() throws Exception {
        Content content = read(new Sheets().plain(70, 100, "Each bidder visits the park once."));
        assertThat(content.places().confidence(new Span(0, 10))).isEmpty();
    }
}
