package org.levelfield.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.document.Block;
import org.levelfield.document.Budget;
import org.levelfield.document.Content;
import org.levelfield.document.Content.Notice;
import org.levelfield.document.Spool;
import org.levelfield.document.UnreadableException;
import org.levelfield.document.ocr.Tesseract;

class PdfReaderTest {

    private static final String[] PARAGRAPH = {
        "The supplier keeps the paths of the park clear of leaves from the first day of October to the",
        "last day of March, and tells the council in writing on each Monday which of the paths were",
        "cleared in the week before."
    };

    @TempDir
    private Path folder;

    private Sheets sheets;

    /** What is read without text recognition is the same on every machine. */
    @BeforeAll
    static void turnRecognitionOff() {
        System.setProperty(Tesseract.PROPERTY, "off");
    }

    @AfterAll
    static void turnRecognitionOn() {
        System.clearProperty(Tesseract.PROPERTY);
    }

    @BeforeEach
    void openSheets() throws IOException {
        sheets = new Sheets();
    }

    private Content read() throws IOException, UnreadableException {
        return read(100);
    }

    private Content read(int maxPages) throws IOException, UnreadableException {
        try (Sheets made = sheets) {
            return read(made.save(folder), maxPages);
        }
    }

    private static Content read(Path file, int maxPages) throws IOException, UnreadableException {
        Budget budget = Budget.DEFAULT.withPages(maxPages);
        try (Spool spool = new Spool(budget, Files.size(file))) {
            return PdfReader.read(file, budget, spool);
        }
    }

    private static List<String> words(Content content) {
        return content.blocks().stream()
                .map(block -> block.span().of(content.text()))
                .toList();
    }

    private static List<String> codes(Content content) {
        return content.notices().stream().map(Notice::code).toList();
    }

    @Test
    void aParagraphOverSeveralLinesIsOneBlock() throws Exception {
        sheets.lines(70, 100, PARAGRAPH).lines(70, 160, "Each bidder visits the park once.");
        Content content = read();
        assertThat(words(content)).containsExactly(String.join(" ", PARAGRAPH), "Each bidder visits the park once.");
        assertThat(content.blocks()).allMatch(Block.Paragraph.class::isInstance);
        assertThat(content.notices()).isEmpty();
    }

    @Test
    void aWordBrokenAtTheEndOfALineIsMendedAndACompoundKeepsItsHyphen() throws Exception {
        sheets.lines(
                70,
                100,
                "The bidder holds public liability insurance of the usual kind and shows the insur-",
                "ance to the council, together with a letter of its bank about the long-",
                "term credit that it has.");
        assertThat(words(read()))
                .containsExactly(
                        "The bidder holds public liability insurance of the usual kind and shows the insurance to"
                                + " the council, together with a letter of its bank about the long-term credit that it has.");
    }

    @Test
    void headsFeetAndPageNumbersAreTakenOut() throws Exception {
        String[] towns = {"Alden", "Brampton", "Corby", "Dalton"};
        for (int i = 0; i < towns.length; i++) {
            (i == 0 ? sheets : sheets.page())
                    .plain(70, 40, "Invitation to tender, park keeping")
                    .plain(70, 100, "The park of " + towns[i] + " is kept by the council itself.")
                    .plain(280, 800, "Page " + (i + 1) + " of 4");
        }
        Content content = read();
        assertThat(words(content).subList(0, 4))
                .allMatch(words -> words.startsWith("The park of"))
                .last()
                .isEqualTo("The park of Dalton is kept by the council itself.");
        assertThat(content.blocks().subList(4, content.blocks().size()))
                .allMatch(block -> block instanceof Block.Aside aside && aside.kind() == Block.Aside.Kind.RUNNING)
                .extracting(block -> block.span().of(content.text()))
                .containsExactly("Invitation to tender, park keeping", "Page 4 of 4");
        assertThat(content.pages().starts()).hasSize(4);
    }

    @Test
    void aLetterheadOnOnePageStays() throws Exception {
        sheets.plain(70, 40, "Council of Alden").lines(70, 100, PARAGRAPH);
        assertThat(words(read())).startsWith("Council of Alden");
    }

    @Test
    void aSentenceThatRunsOverThePageIsOneBlock() throws Exception {
        for (int i = 0; i < 3; i++) {
            (i == 0 ? sheets : sheets.page())
                    .plain(70, 40, "Invitation to tender, park keeping")
                    .plain(280, 800, "Page " + (i + 1) + " of 3");
            if (i == 0) {
                sheets.lines(70, 700, PARAGRAPH[0], PARAGRAPH[1]);
            } else if (i == 1) {
                sheets.lines(70, 100, PARAGRAPH[2]);
            } else {
                sheets.lines(70, 100, "Nothing else is asked for.");
            }
        }
        Content content = read();
        assertThat(words(content))
                .containsExactly(
                        PARAGRAPH[0] + " " + PARAGRAPH[1] + " … " + PARAGRAPH[2],
                        "Nothing else is asked for.",
                        "Invitation to tender, park keeping",
                        "Page 3 of 3");
        assertThat(content.pages().at(content.text().indexOf("last day"))).hasValue(1);
        assertThat(content.pages().at(content.text().indexOf("cleared in"))).hasValue(2);
        assertThat(content.pages().at(content.text().indexOf("Nothing"))).hasValue(3);
    }

    @Test
    void aFinishedSentenceIsNotJoinedOverThePage() throws Exception {
        sheets.lines(70, 700, PARAGRAPH).page().lines(70, 100, "Each bidder visits the park once.");
        assertThat(words(read())).hasSize(2);
    }

    @Test
    void aRuledTableIsRowsOfCells() throws Exception {
        sheets.grid(new float[] {70, 220, 400}, new float[] {100, 130, 175, 205})
                .bold(10, 75, 118, "Demand")
                .bold(10, 225, 118, "Evidence")
                .plain(75, 145, "Three contracts of")
                .plain(75, 157, "the same kind")
                .plain(225, 145, "Letters of the clients")
                .plain(75, 192, "Insurance")
                .plain(225, 192, "Certificate");
        Content content = read();
        assertThat(content.blocks()).singleElement().isInstanceOfSatisfying(Block.Table.class, table -> {
            assertThat(table.rows()).hasSize(3);
            assertThat(table.rows().get(0).head()).isTrue();
            assertThat(table.rows().get(1).head()).isFalse();
            assertThat(table.rows().get(1).span().of(content.text()))
                    .isEqualTo("Three contracts of the same kind | Letters of the clients");
            assertThat(table.rows().get(2).cells())
                    .extracting(Block.Cell::column)
                    .containsExactly(1, 2);
        });
    }

    @Test
    void aTableRuledByUprightLinesIsRows() throws Exception {
        for (float x : new float[] {65, 190, 340, 480}) {
            sheets.rule(x, 85, x, 150);
        }
        String[][] rows = {
            {"Lot", "Service", "Hours"}, {"1", "Mowing", "400"}, {"2", "Hedges", "120"}, {"3", "Trees", "80"}
        };
        for (int i = 0; i < rows.length; i++) {
            sheets.plain(70, 100 + 14 * i, rows[i][0])
                    .plain(200, 100 + 14 * i, rows[i][1])
                    .plain(350, 100 + 14 * i, rows[i][2]);
        }
        Content content = read();
        assertThat(content.blocks()).singleElement().isInstanceOfSatisfying(Block.Table.class, table -> {
            assertThat(table.rows()).hasSize(4);
            assertThat(table.rows().get(2).span().of(content.text())).isEqualTo("2 | Hedges | 120");
        });
    }

    @Test
    void aFramedTableWithUprightLinesOnlyInsideIsRows() throws Exception {
        sheets.grid(new float[] {65, 190, 480}, new float[] {85, 145});
        String[][] rows = {{"Insurance", "5 million"}, {"Turnover", "1 million"}, {"Staff", "12"}, {"Years", "3"}};
        for (int i = 0; i < rows.length; i++) {
            sheets.plain(70, 98 + 13 * i, rows[i][0]).plain(200, 98 + 13 * i, rows[i][1]);
        }
        assertThat(read().blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Table.class, table -> assertThat(table.rows()).hasSize(4));
    }

    @Test
    void aRowOfRunningTextStaysOneRow() throws Exception {
        sheets.grid(new float[] {65, 280, 495}, new float[] {85, 145});
        for (int i = 0; i < 4; i++) {
            sheets.plain(70, 98 + 13 * i, "the left cell holds a sentence that is long, so")
                    .plain(285, 98 + 13 * i, "the right one does, and each line is full up to");
        }
        assertThat(read().blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Table.class, table -> assertThat(table.rows()).hasSize(1));
    }

    @Test
    void theBordersOfATableMayBeOneFilledPath() throws Exception {
        sheets.bars(new float[] {70, 220, 400}, new float[] {100, 130, 160})
                .plain(75, 118, "Demand")
                .plain(225, 118, "Evidence")
                .plain(75, 148, "Insurance")
                .plain(225, 148, "Certificate");
        assertThat(read().blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Table.class, table -> assertThat(table.rows()).hasSize(2));
    }

    @Test
    void aFrameAroundTextIsNoTable() throws Exception {
        sheets.grid(new float[] {60, 540}, new float[] {80, 150}).lines(70, 100, PARAGRAPH);
        assertThat(words(read())).containsExactly(String.join(" ", PARAGRAPH));
    }

    @Test
    void anUnruledTableOfThreeColumnsIsRowsOfCells() throws Exception {
        for (int i = 0; i < 4; i++) {
            sheets.plain(70, 100 + 14 * i, "Lot " + i)
                    .plain(200, 100 + 14 * i, "Mowing")
                    .plain(350, 100 + 14 * i, (i + 1) + "00 hours");
        }
        assertThat(read().blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Table.class,
                        table -> assertThat(table.rows())
                                .hasSize(4)
                                .allMatch(row -> row.cells().size() == 3));
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() throws Exception {
        for (int i = 0; i < 12; i++) {
            sheets.plain(60, 100 + 12 * i, "the left side goes on with words, line " + i)
                    .plain(310, 100 + 12 * i, "the right side goes on with words, line " + i);
        }
        String text = read().text().replace('\n', ' ');
        assertThat(text.indexOf("left side goes on with words, line 11"))
                .isBetween(0, text.indexOf("right side goes on with words, line 0"));
    }

    @Test
    void headingsHaveLevelsAndTheirNumbersAsLabels() throws Exception {
        sheets.bold(18, 70, 80, "Conditions of tender")
                .bold(12, 70, 110, "3.2")
                .bold(12, 110, 110, "Minimum turnover")
                .lines(70, 130, PARAGRAPH);
        Content content = read();
        assertThat(words(content)).startsWith("Conditions of tender", "Minimum turnover");
        assertThat(content.blocks().get(0))
                .isInstanceOfSatisfying(
                        Block.Heading.class,
                        heading -> assertThat(heading.level()).isEqualTo(1));
        assertThat(content.blocks().get(1)).isInstanceOfSatisfying(Block.Heading.class, heading -> {
            assertThat(heading.level()).isEqualTo(2);
            assertThat(heading.label()).isEqualTo("3.2");
        });
    }

    @Test
    void numberedClausesAreParagraphsAndBulletsAreItems() throws Exception {
        sheets.plain(70, 100, "4.1")
                .lines(
                        110,
                        100,
                        "The bidder has kept parks of this size for at least three years and shows two",
                        "letters.")
                .plain(70, 140, "4.2")
                .plain(110, 140, "The bidder names the person who leads the work on the site each day.")
                .plain(110, 160, "\u2022 mowers")
                .plain(110, 175, "\u2022 tractors");
        Content content = read();
        assertThat(words(content))
                .containsExactly(
                        "The bidder has kept parks of this size for at least three years and shows two letters.",
                        "The bidder names the person who leads the work on the site each day.",
                        "mowers",
                        "tractors");
        assertThat(content.blocks().get(1))
                .isInstanceOfSatisfying(
                        Block.Paragraph.class,
                        paragraph -> assertThat(paragraph.label()).isEqualTo("4.2"));
        assertThat(content.blocks().get(3))
                .isInstanceOfSatisfying(
                        Block.Item.class, item -> assertThat(item.label()).isEqualTo("\u2022"));
    }

    @Test
    void wordsPrintedTwiceForBoldAreReadOnce() throws Exception {
        sheets.plain(70, 100, "Closing date").plain(70.4f, 100, "Closing date");
        assertThat(words(read())).containsExactly("Closing date");
    }

    @Test
    void aBlankPageIsSaidToNeedOcr() throws Exception {
        sheets.lines(70, 100, PARAGRAPH).page().page().lines(70, 100, PARAGRAPH);
        Content content = read();
        assertThat(content.notices()).extracting(Notice::code, Notice::page).containsExactly(tuple("needs-ocr", 2));
        assertThat(content.pages().starts()).hasSize(3);
    }

    @Test
    void pagesAfterTheLimitAreLeftOutAndSaidSo() throws Exception {
        sheets.plain(70, 100, "One.").page().plain(70, 100, "Two.").page().plain(70, 100, "Three.");
        Content content = read(2);
        assertThat(words(content)).containsExactly("One.", "Two.");
        assertThat(codes(content)).containsExactly("page-limit");
    }

    @Test
    void aFileLockedWithAPasswordIsUnreadable() throws Exception {
        sheets.plain(70, 100, "Secret.").locked("key");
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(this::read)
                .extracting(UnreadableException::code)
                .isEqualTo("encrypted");
    }

    @Test
    void aFileLockedForItsOwnerOnlyIsRead() throws Exception {
        sheets.plain(70, 100, "Open to all.").locked("");
        assertThat(words(read())).containsExactly("Open to all.");
    }

    @Test
    void aBrokenFileIsUnreadable() throws Exception {
        Path file = folder.resolve("broken.pdf");
        Files.writeString(file, "%PDF-1.7\nnothing that makes sense\n");
        sheets.close();
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> read(file, 10))
                .extracting(UnreadableException::code)
                .isEqualTo("damaged");
    }
}
