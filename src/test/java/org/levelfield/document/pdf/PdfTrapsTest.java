package org.levelfield.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.levelfield.Quantities;
import org.levelfield.document.Block;
import org.levelfield.document.Budget;
import org.levelfield.document.Content;
import org.levelfield.document.Spool;
import org.levelfield.document.UnreadableException;

/** What makes readers of PDF files stumble over words, amounts and cells. */
class PdfTrapsTest {

    @TempDir
    private Path folder = Path.of("");

    /**
     * Something drawn oddly, and what must come of it.
     *
     * @param lines the blocks' words, a row of a table each with a bar between cells
     * @param quantities what the marking finds, as {@link Quantities} writes it; empty where none is asked for
     */
    private record Trap(String name, UnaryOperator<TrapPages> drawn, List<String> lines, List<String> quantities) {

        static Trap of(String name, UnaryOperator<TrapPages> drawn, String... lines) {
            return new Trap(name, drawn, List.of(lines), List.of());
        }

        Trap marks(String... wanted) {
            return new Trap(name, drawn, lines, List.of(wanted));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"lines", "letters", "tables", "pages"})
    void theTrapIsPassed(Trap trap) throws IOException, UnreadableException {
        try (TrapPages pages = new TrapPages();
                Spool spool = new Spool(Budget.DEFAULT, 0)) {
            Content content = PdfReader.read(trap.drawn().apply(pages).save(folder), Budget.DEFAULT, spool);
            assertThat(words(content)).containsExactlyElementsOf(trap.lines());
            if (!trap.quantities().isEmpty()) {
                assertThat(Quantities.of(content)).containsExactlyElementsOf(trap.quantities());
            }
        }
    }

    private static List<String> words(Content content) {
        List<String> words = new ArrayList<>();
        for (Block block : content.blocks()) {
            if (block instanceof Block.Table table) {
                table.rows().forEach(row -> words.add(row.span().of(content.text())));
            } else {
                words.add(block.span().of(content.text()));
            }
        }
        return words;
    }

    private static Stream<Trap> lines() {
        return Stream.of(
                Trap.of(
                                "an amount parted from its sign by the end of a line",
                                at -> at.lines(
                                        70,
                                        100,
                                        "Every bidder for this lot must be insured against claims for at least £",
                                        "1,000,000 for each claim in each year of the whole contract term."),
                                "Every bidder for this lot must be insured against claims for at least £ 1,000,000 for each"
                                        + " claim in each year of the whole contract term.")
                        .marks("GBP 1000000"),
                Trap.of(
                                "a million on the next line",
                                at -> at.lines(
                                        70,
                                        100,
                                        "Every bidder for this lot must be insured against claims for at least £2",
                                        "million for each claim in each year of the whole contract term."),
                                "Every bidder for this lot must be insured against claims for at least £2 million for each"
                                        + " claim in each year of the whole contract term.")
                        .marks("GBP 2000000"),
                Trap.of(
                                "a number of months over two lines",
                                at -> at.lines(
                                        70,
                                        100,
                                        "Every bidder for this lot must have traded under the same name for at least 36",
                                        "months before the day on which this notice was sent to all of them."),
                                "Every bidder for this lot must have traded under the same name for at least 36 months before"
                                        + " the day on which this notice was sent to all of them.")
                        .marks("at least 36 months"),
                Trap.of(
                        "a word broken at the end of a line",
                        at -> at.lines(
                                70,
                                100,
                                "Every bidder for this lot must name each subcontractor in its tender and each subcon-",
                                "tractor must sign the form that stands at the end of this page."),
                        "Every bidder for this lot must name each subcontractor in its tender and each subcontractor must"
                                + " sign the form that stands at the end of this page."),
                Trap.of(
                        "a soft hyphen at the end of a line",
                        at -> at.lines(
                                70,
                                100,
                                "Every bidder for this lot must name each person that it wants to employ as a subcon\u00ad",
                                "tractor and must sign the form that stands at the end of this page."),
                        "Every bidder for this lot must name each person that it wants to employ as a subcontractor and"
                                + " must sign the form that stands at the end of this page."),
                Trap.of(
                                "lines drawn from the last to the first",
                                at -> at.at(70, 124, "of the yearly value of the contract.")
                                        .at(70, 112, "claims for at least £3,000,000, whatever the size of their share")
                                        .at(70, 100, "Bidders for this lot and their partners must be insured against"),
                                "Bidders for this lot and their partners must be insured against claims for at least"
                                        + " £3,000,000, whatever the size of their share of the yearly value of the contract.")
                        .marks("GBP 3000000"),
                Trap.of(
                                "two columns with an amount in each",
                                at -> at.lines(
                                                70,
                                                100,
                                                "Bidders for lot one must hold cover",
                                                "for claims of at least £1,000,000 in",
                                                "each year of the term of the whole",
                                                "contract and for a year after it, and",
                                                "must show it when they are asked.")
                                        .lines(
                                                320,
                                                100,
                                                "Bidders for lot two must hold cover",
                                                "for claims of at least £2,000,000 in",
                                                "each year of the term of the whole",
                                                "contract and for a year after it, and",
                                                "must show it when they are asked."),
                                "Bidders for lot one must hold cover for claims of at least £1,000,000 in each year of the term"
                                        + " of the whole contract and for a year after it, and must show it when they are"
                                        + " asked.",
                                "Bidders for lot two must hold cover for claims of at least £2,000,000 in each year of the term"
                                        + " of the whole contract and for a year after it, and must show it when they are"
                                        + " asked.")
                        .marks("GBP 1000000", "1 years", "#2", "GBP 2000000", "1 years"),
                Trap.of(
                                "a per cent sign on the next line",
                                at -> at.lines(
                                        70,
                                        100,
                                        "Of all points that a bidder for this lot can win, the price that it asks counts for 60",
                                        "% and the way in which it wants to do the work for all the rest."),
                                "Of all points that a bidder for this lot can win, the price that it asks counts for 60 % and"
                                        + " the way in which it wants to do the work for all the rest.")
                        .marks("60%"),
                Trap.of(
                                "the name of a currency at the end of a line",
                                at -> at.lines(
                                        70,
                                        100,
                                        "Every bidder for this lot must show a yearly turnover of no less than EUR",
                                        "1,500,000 from work of the same kind, as told by its own books."),
                                "Every bidder for this lot must show a yearly turnover of no less than EUR 1,500,000 from work"
                                        + " of the same kind, as told by its own books.")
                        .marks("EUR 1500000"),
                Trap.of(
                                "a line with a gap before its end",
                                at -> at.at(70, 100, "Public liability").at(300, 100, "£5,000,000"),
                                "Public liability £5,000,000")
                        .marks("GBP 5000000"),
                Trap.of(
                                "an amount with its last figures in another piece and size",
                                at -> at.at(70, 100, "Pay £75").sized(8, 70 + at.width("Pay £75"), 100, ",000"),
                                "Pay £75,000")
                        .marks("GBP 75000"),
                Trap.of(
                        "a gap of one line between paragraphs",
                        at -> at.lines(70, 100, "The first paragraph ends here.")
                                .lines(70, 136, "The second one begins."),
                        "The first paragraph ends here.",
                        "The second one begins."));
    }

    private static Stream<Trap> letters() {
        return Stream.of(
                Trap.of(
                                "an amount in pieces",
                                at -> at.pieces(70, 100, 0, "Pay £1", ",", "500", ",000 now."),
                                "Pay £1,500,000 now.")
                        .marks("GBP 1500000"),
                Trap.of(
                                "a piece for each letter",
                                at -> at.pieces(70, 100, 0, "Pay £9,250 now.".split("")),
                                "Pay £9,250 now.")
                        .marks("GBP 9250"),
                Trap.of(
                                "words with no blanks between",
                                at -> at.pieces(70, 100, 3, "Pay", "£9,500", "now."),
                                "Pay £9,500 now.")
                        .marks("GBP 9500"),
                Trap.of(
                                "pieces drawn in another order",
                                at -> at.at(70 + at.width("Pay £4"), 100, ",000 now.")
                                        .at(70, 100, "Pay £4"),
                                "Pay £4,000 now.")
                        .marks("GBP 4000"),
                Trap.of(
                                "an amount set apart a little",
                                at -> at.spaced(1, 70, 100, "Pay £12,000 now."),
                                "Pay £12,000 now.")
                        .marks("GBP 12000"),
                Trap.of(
                                "kerning within an amount",
                                at -> at.kerned(70, 100, "Pay £1", 80f, "1", 60f, ",", -40f, "000 now."),
                                "Pay £11,000 now.")
                        .marks("GBP 11000"),
                Trap.of(
                        "blanks made by kerning",
                        at -> at.kerned(70, 100, "Bids", -280f, "must", -280f, "arrive."),
                        "Bids must arrive."),
                Trap.of("a ligature character", at -> at.at(70, 100, "The ﬁrm is certiﬁed."), "The firm is certified."),
                Trap.of(
                        "letters drawn twice to look bold",
                        at -> at.at(70, 100, "Pay £5,000 now.").at(70.3f, 100, "Pay £5,000 now."),
                        "Pay £5,000 now."),
                Trap.of(
                                "a no-break space in an amount",
                                at -> at.at(70, 100, "Pay £1\u00a0000\u00a0000 now."),
                                "Pay £1 000 000 now.")
                        .marks("GBP 1000000"),
                Trap.of(
                                "a euro amount with points",
                                at -> at.at(70, 100, "Pay €1.250.000,50 now."),
                                "Pay €1.250.000,50 now.")
                        .marks("EUR 1250000.5"),
                Trap.of("letters from right to left", at -> at.at(70, 100, "הרוס"), "סורה"),
                Trap.of(
                                "a large sign before small figures",
                                at -> at.sized(14, 70, 100, "£").at(78.5f, 100, "7,500 is due."),
                                "£7,500 is due.")
                        .marks("GBP 7500"),
                Trap.of(
                        "words on one line at slightly different heights",
                        at -> at.at(70, 100, "Bids must").at(74 + at.width("Bids must"), 100.8f, "arrive."),
                        "Bids must arrive."));
    }

    private static Stream<Trap> tables() {
        float[] xs = {70, 200, 330, 460};
        return Stream.of(
                Trap.of(
                                "amounts in the cells of a grid",
                                at -> at.grid(xs, new float[] {90, 110, 130, 150})
                                        .at(75, 104, "Lot")
                                        .at(205, 104, "Turnover")
                                        .at(335, 104, "Cover")
                                        .at(75, 124, "North")
                                        .at(205, 124, "£500,000")
                                        .at(335, 124, "£1m")
                                        .at(75, 144, "South")
                                        .at(205, 144, "£600,000")
                                        .at(335, 144, "£2m"),
                                "Lot | Turnover | Cover",
                                "North | £500,000 | £1m",
                                "South | £600,000 | £2m")
                        .marks("GBP 500000", "GBP 1000000", "GBP 600000", "GBP 2000000"),
                Trap.of(
                                "an amount over two lines of a cell",
                                at -> at.grid(xs, new float[] {90, 110, 140})
                                        .at(75, 104, "Lot")
                                        .at(205, 104, "Turnover")
                                        .at(335, 104, "Note")
                                        .at(75, 124, "North")
                                        .at(205, 124, "at least £")
                                        .at(205, 136, "500,000")
                                        .at(335, 124, "none"),
                                "Lot | Turnover | Note",
                                "North | at least £\n500,000 | none")
                        .marks("GBP 500000"),
                Trap.of(
                                "figures close to the line between two cells",
                                at -> at.grid(xs, new float[] {90, 110, 130})
                                        .at(75, 104, "Lot")
                                        .at(205, 104, "Least")
                                        .at(335, 104, "Most")
                                        .at(75, 124, "North")
                                        .at(329 - at.width("£100"), 124, "£100")
                                        .at(331, 124, "£900"),
                                "Lot | Least | Most",
                                "North | £100 | £900")
                        .marks("GBP 100", "GBP 900"),
                Trap.of(
                        "a cell over two columns",
                        at -> at.grid(new float[] {70, 200, 460}, new float[] {90, 110})
                                .grid(xs, new float[] {110, 130, 150})
                                .at(75, 104, "Lot")
                                .at(205, 104, "Amounts")
                                .at(75, 124, "North")
                                .at(205, 124, "10")
                                .at(335, 124, "20")
                                .at(75, 144, "South")
                                .at(205, 144, "30")
                                .at(335, 144, "40"),
                        "Lot | Amounts",
                        "North | 10 | 20",
                        "South | 30 | 40"),
                Trap.of(
                        "a row that fills one cell alone",
                        at -> at.grid(xs, new float[] {90, 110, 130, 150})
                                .at(75, 104, "Lot")
                                .at(205, 104, "Least")
                                .at(335, 104, "Most")
                                .at(205, 124, "£100")
                                .at(75, 144, "South")
                                .at(205, 144, "£300")
                                .at(335, 144, "£400"),
                        "Lot | Least | Most",
                        "£100",
                        "South | £300 | £400"),
                Trap.of(
                                "cells drawn column by column",
                                at -> at.grid(xs, new float[] {90, 110, 130, 150})
                                        .at(75, 104, "Lot")
                                        .at(75, 124, "North")
                                        .at(75, 144, "South")
                                        .at(205, 104, "Least")
                                        .at(205, 124, "£100")
                                        .at(205, 144, "£300")
                                        .at(335, 104, "Most")
                                        .at(335, 124, "£200")
                                        .at(335, 144, "£400"),
                                "Lot | Least | Most",
                                "North | £100 | £200",
                                "South | £300 | £400")
                        .marks("GBP 100", "GBP 200", "GBP 300", "GBP 400"));
    }

    private static Stream<Trap> pages() {
        return Stream.of(
                Trap.of(
                                "a sentence over two pages with an amount between",
                                at -> at.lines(
                                                70,
                                                780,
                                                "Every bidder for this lot must be insured against claims for at least")
                                        .page()
                                        .lines(
                                                70,
                                                80,
                                                "£4,000,000 for each claim in each year of the whole contract term."),
                                "Every bidder for this lot must be insured against claims for at least … £4,000,000 for each claim"
                                        + " in each year of the whole contract term.")
                        .marks("GBP 4000000"),
                Trap.of(
                                "a page turned to the right",
                                at -> at.turned(90).slanted(90, 120, 780, "Pay £8,000 now."),
                                "Pay £8,000 now.")
                        .marks("GBP 8000"),
                Trap.of(
                                "a page turned to the left",
                                at -> at.turned(270).slanted(-90, 480, 80, "Pay £8,500 now."),
                                "Pay £8,500 now.")
                        .marks("GBP 8500"),
                Trap.of(
                                "a page upside down",
                                at -> at.turned(180).slanted(180, 480, 700, "Pay £8,700 now."),
                                "Pay £8,700 now.")
                        .marks("GBP 8700"),
                Trap.of(
                        "a page that says it is turned, and is not",
                        at -> at.turned(90).at(70, 100, "Pay £8,800 now."),
                        "Pay £8,800 now."),
                Trap.of(
                        "words up the side of a page",
                        at -> at.lines(70, 100, "Bids must arrive by noon.", "They are opened at once.")
                                .slanted(90, 30, 500, "Draft of the form"),
                        "Bids must arrive by noon. They are opened at once.",
                        "Draft of the form"),
                Trap.of(
                                "a table over two pages",
                                at -> at.grid(new float[] {70, 200, 330}, new float[] {740, 760, 780})
                                        .at(75, 754, "Lot")
                                        .at(205, 754, "Turnover")
                                        .at(75, 774, "North")
                                        .at(205, 774, "£500,000")
                                        .page()
                                        .grid(new float[] {70, 200, 330}, new float[] {70, 90, 110})
                                        .at(75, 84, "South")
                                        .at(205, 84, "£600,000")
                                        .at(75, 104, "West")
                                        .at(205, 104, "£700,000"),
                                "Lot | Turnover",
                                "North | £500,000",
                                "South | £600,000",
                                "West | £700,000")
                        .marks("GBP 500000", "GBP 600000", "GBP 700000"),
                Trap.of(
                        "an empty page between",
                        at -> at.at(70, 100, "Before.").page().page().at(70, 100, "After."),
                        "Before.",
                        "After."));
    }
}
