package org.levelfield.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.Quantities;
import org.levelfield.document.Budget;
import org.levelfield.document.Content;
import org.levelfield.document.Content.Notice;
import org.levelfield.document.Spool;
import org.levelfield.document.UnreadableException;

/** Letters that are small and raised, set apart, drawn twice, far off, or none at all. */
class LetterTrapsTest {

    @TempDir
    private Path folder = Path.of("");

    private Content read(UnaryOperator<TrapPages> drawn) throws IOException, UnreadableException {
        try (TrapPages pages = new TrapPages()) {
            return read(drawn.apply(pages).save(folder));
        }
    }

    private static Content read(Path file) throws IOException, UnreadableException {
        try (Spool spool = new Spool(Budget.DEFAULT, 0)) {
            return PdfReader.read(file, Budget.DEFAULT, spool);
        }
    }

    /** Reads a page drawn by operators of its own. */
    private Content readOperators(String operators) throws IOException, UnreadableException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setResources(new PDResources());
            page.getResources().put(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
            PDStream stream = new PDStream(document);
            try (var out = stream.createOutputStream()) {
                out.write(operators.getBytes(StandardCharsets.ISO_8859_1));
            }
            page.setContents(stream);
            document.addPage(page);
            Path file = folder.resolve("operators.pdf");
            document.save(file.toFile());
            return read(file);
        }
    }

    private static TrapPages raised(TrapPages at, String words, String small, String after) {
        float end = 70 + at.width(words);
        return at.at(70, 100, words).sized(6, end, 96, small).at(end + 0.6f * at.width(small), 100, after);
    }

    @Test
    void theNumberOfANoteDoesNotMakeAnAmountLarger() throws Exception {
        Content content = read(at -> raised(at, "Cover of £1,000,000", "1", " is needed."));
        assertThat(content.text().strip()).isEqualTo("Cover of £1,000,000 1 is needed.");
        assertThat(Quantities.of(content)).contains("GBP 1000000");
    }

    @Test
    void raisedLettersStayWithTheirWords() throws Exception {
        assertThat(read(at -> raised(at, "An area of 400 m", "2", " is mown.")).text())
                .contains("400 m2 is mown.");
        assertThat(read(at -> raised(at, "By the 21", "st", " of May.")).text()).contains("21st of May.");
        assertThat(read(at -> raised(at, "Cover", "2", " is needed.")).text()).contains("Cover2 is needed.");
    }

    @Test
    void loweredFiguresStayWithTheirWords() throws Exception {
        assertThat(read(at -> at.at(70, 100, "Less CO")
                                .sized(6, 70 + at.width("Less CO"), 102, "2")
                                .at(70 + at.width("Less CO") + 4, 100, " is wanted."))
                        .text())
                .contains("Less CO2 is wanted.");
    }

    @Test
    void lettersSetApartAreWords() throws Exception {
        assertThat(read(at -> at.spaced(3, 70, 100, "TENDER NOTICE")).text().strip())
                .isEqualTo("TENDER NOTICE");
        Content content = read(at -> at.spaced(2.5f, 70, 100, "Pay £13,000 now."));
        assertThat(content.text().strip()).isEqualTo("Pay £13,000 now.");
        assertThat(Quantities.of(content)).containsExactly("GBP 13000");
    }

    @Test
    void singleLettersInAListStayApart() throws Exception {
        assertThat(read(at -> at.at(70, 100, "A B C D E F")).text().strip()).isEqualTo("A B C D E F");
        assertThat(read(at -> at.pieces(70, 100, 3, "A", "B", "C", "D", "E", "F"))
                        .text()
                        .strip())
                .isEqualTo("A B C D E F");
    }

    @Test
    void lettersDrawnAgainInOtherPiecesAreTakenOnce() throws Exception {
        Content content = read(at -> at.at(70, 100, "Department Name")
                .at(300, 100, "North")
                .pieces(70.3f, 100.2f, 0, "Dep", "art", "ment N", "ame"));
        assertThat(content.text().strip()).isEqualTo("Department Name North");
    }

    @Test
    void doubledLettersAreNotLettersDrawnAgain() throws Exception {
        assertThat(read(at -> at.at(70, 100, "Fill all bills: 1111")).text()).contains("Fill all bills: 1111");
    }

    @Test
    void wordsFarOffThePageAreLeftOut() throws Exception {
        Content content = readOperators("BT /F1 10 Tf 70 700 Td (Bids must arrive.) Tj ET"
                + " BT /F1 10 Tf -2147483648 655 Td (xxxxxxxx) Tj ET BT /F1 10 Tf 2147483647 640 Td (yyyyyyyy) Tj ET"
                + " BT /F1 10 Tf 70 600 Td 1000000000 0 0 10 70 600 Tm (z) Tj ET"
                + " BT /F1 10 Tf 70 500 Td (a) Tj ET BT /F1 10 Tf 70 480 Td (b) Tj ET BT /F1 10 Tf 70 460 Td (c) Tj ET"
                + " BT /F1 10 Tf 70 440 Td (d) Tj ET");
        assertThat(content.text()).contains("Bids must arrive.").doesNotContain("x", "y", "z");
        assertThat(content.notices()).extracting(Notice::code).contains("hidden-text");
    }

    @Test
    void controlCharactersAreNoText() throws Exception {
        Content content = readOperators("BT /F1 10 Tf 70 700 Td (Bi\\000ds \\001\\177must\\000 arrive.) Tj ET");
        assertThat(content.text()).containsPattern("Bi ?ds").doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\x7f]");
    }

    @Test
    void aNumberBrokenAtItsHyphenKeepsIt() throws Exception {
        Content content = read(at -> at.lines(
                70,
                100,
                "Every bidder for this lot must show that it can keep all vans on the road for a 12-",
                "month term without a break of any kind, come what may."));
        assertThat(content.text()).contains("for a 12-month term");
        assertThat(Quantities.of(content)).containsExactly("12 months");
    }

    @Test
    void anAmountCutByTheEndOfAPageIsReadWhole() throws Exception {
        Content content =
                read(at -> at.lines(70, 780, "Every bidder for this lot must be insured against claims for at least £6")
                        .page()
                        .lines(70, 80, "million for each claim in each year of the whole contract term."));
        assertThat(content.text()).contains("for at least £6 … million for each claim");
        assertThat(Quantities.of(content)).containsExactly("GBP 6000000");
    }

    @Test
    void figuresInTheirOwnBoxesStayApart() throws Exception {
        assertThat(read(at -> at.pieces(70, 100, 3, "7", "7", "1", "6", "8", "2"))
                        .text()
                        .strip())
                .isEqualTo("7 7 1 6 8 2");
    }

    @Test
    void twoNumbersWithOneUnitStayApart() throws Exception {
        Content content = read(at -> at.lines(
                70,
                100,
                "Every bidder for this lot must show that it can keep all vans on the road for the 12-",
                "and 24-month terms without a break of any kind, come what may."));
        assertThat(content.text()).contains("for the 12- and 24-month terms");
    }
}
