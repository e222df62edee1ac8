package org.levelfield.fuzz;

import java.util.List;
import java.util.Optional;
import org.levelfield.document.Block;
import org.levelfield.document.Document;
import org.levelfield.document.Format;
import org.levelfield.document.TextBuilder;

/** Makes documents of words that no buyer writes, some of them near enough to what the later stages look for. */
final class Gibberish {

    private static final List<String> PIECES = List.of(
            "Bidders must have an annual turnover of at least ",
            "GBP 2,000,000",
            "£",
            "€ 1.000.000,00",
            "Rs. 5 lakh",
            "not less than ",
            "between 1 and ",
            "twenty-one thousand million ",
            "within 14 days of 01/02/2026 ",
            "2 (two) years ",
            "ISO 9001:2015 ",
            "10% - 20 % ",
            "“Supplier” means ",
            "Clause 4.2.1(a)(iv) ",
            "Contract value: ",
            "Reference: ABC/1-",
            "The Authority: ",
            "12:00 noon on 5th March ",
            "no ",
            "unless ",
            " | ",
            " … ",
            "\n");

    private static final List<String> MONSTERS = List.of(
            "9",
            "1,",
            "1.",
            "0.",
            "(",
            ")",
            "()",
            ". ",
            "…",
            "_",
            " ",
            "\t",
            "-",
            "a",
            "a ",
            "A. ",
            "one ",
            "hundred ",
            "and ",
            "%",
            "£1 ",
            "1/",
            "1-",
            "“",
            "\"",
            "i",
            "x.",
            "!?",
            "\u05d0",
            "\u0627\u0644 ",
            "\ud83d\ude00",
            "e\u0301",
            "\u202e",
            "\u00a0",
            "\uff11",
            "\u0967",
            "\u0130",
            "\u00df",
            "\u2163",
            "must ",
            "or ",
            "at least 3 ",
            "1 to ",
            "12 months ");

    private static final int LONGEST = 100_000;

    private Gibberish() {}

    /** A document of one to some blocks of all kinds. */
    static Document document(Chance chance) {
        TextBuilder paper = new TextBuilder();
        boolean monstrous = chance.oneIn(4);
        int blocks = monstrous ? 1 : 1 + chance.below(12);
        for (int i = 0; i < blocks; i++) {
            add(paper, monstrous ? monster(chance) : words(chance), chance);
        }
        return new Document(
                "d1",
                "gibberish.docx",
                Optional.empty(),
                Format.DOCX,
                Document.Status.READ,
                paper.text(),
                paper.blocks(),
                paper.pages(),
                List.of());
    }

    private static void add(TextBuilder paper, String words, Chance chance) {
        if (words.isBlank()) {
            return;
        }
        String label =
                chance.oneIn(3) ? chance.of(List.of("1.", "(a)", "iv)", "•", "1.1.1.1", "", "99999999999.")) : "";
        switch (chance.below(6)) {
            case 0 -> paper.heading(words, 1 + chance.below(9), label);
            case 1 -> paper.item(words, label, chance.below(9));
            case 2 ->
                paper.table(List.of(
                        new TextBuilder.RowText(true, List.of(cell("No.", 1), cell(words(chance), 2))),
                        new TextBuilder.RowText(
                                false,
                                List.of(cell("1", 1), cell(words, 2), cell(words(chance), 1 + chance.below(9))))));
            case 3 -> paper.aside(Block.Aside.Kind.COMMENT, words);
            default -> paper.paragraph(words, label);
        }
    }

    private static TextBuilder.CellText cell(String words, int column) {
        return new TextBuilder.CellText(words, column);
    }

    private static String words(Chance chance) {
        StringBuilder words = new StringBuilder();
        int count = 1 + chance.below(14);
        for (int i = 0; i < count; i++) {
            words.append(chance.oneIn(6) ? chance.of(MONSTERS).repeat(1 + chance.below(60)) : chance.of(PIECES));
            if (chance.oneIn(9)) {
                words.append(Character.toString(scalar(chance)));
            }
        }
        return words.toString();
    }

    private static int scalar(Chance chance) {
        int drawn = chance.oneIn(2) ? chance.below(0x3000) : chance.below(0x110000);
        return drawn >= 0xd800 && drawn < 0xe000 ? 'x' : drawn;
    }

    /** Up to 100,000 characters of one or two pieces over and over, with an ordinary beginning and end. */
    private static String monster(Chance chance) {
        String piece = chance.of(MONSTERS) + (chance.oneIn(2) ? chance.of(MONSTERS) : "");
        int times = Math.max(1, (1 + chance.below(LONGEST)) / piece.length());
        return (chance.oneIn(2) ? chance.of(PIECES) : "")
                + piece.repeat(times)
                + (chance.oneIn(2) ? chance.of(PIECES) : "");
    }
}
