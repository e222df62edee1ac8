package org.levelfield.document.word;

import static org.levelfield.document.word.DocxFile.cell;
import static org.levelfield.document.word.DocxFile.p;
import static org.levelfield.document.word.DocxFile.r;
import static org.levelfield.document.word.DocxFile.row;
import static org.levelfield.document.word.DocxFile.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.levelfield.document.UnreadableException;

/** Tracked changes and hidden text: what is part of the text and what is not. */
class WordChangeTrapsTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest(name = "{0}")
    @MethodSource("traps")
    void theTrapIsPassed(Trap trap) throws IOException, UnreadableException {
        trap.check(folder);
    }

    static Stream<Trap> traps() {
        return changes();
    }

    private static Stream<Trap> changes() {
        return Stream.of(
                Trap.of(
                                "a deleted word",
                                p(
                                        "",
                                        r("Bidders ")
                                                + "<w:del w:id=\"2\"><w:r><w:delText xml:space=\"preserve\">must </w:delText></w:r></w:del>"
                                                + r("may bid.")),
                                "P [] Bidders may bid.")
                        .notes("tracked-changes"),
                Trap.of(
                                "an amount changed within",
                                p(
                                        "",
                                        r("Cover of £")
                                                + "<w:del w:id=\"2\"><w:r><w:delText xml:space=\"preserve\">10</w:delText></w:r></w:del>"
                                                + "<w:ins w:id=\"1\">" + r("2") + "</w:ins>"
                                                + r(",000,000 is needed.")),
                                "P [] Cover of £2,000,000 is needed.")
                        .marks("GBP 2000000")
                        .notes("tracked-changes"),
                Trap.of(
                                "an inserted zero",
                                p(
                                        "",
                                        r("Cover of £1") + "<w:ins w:id=\"1\">" + r("0") + "</w:ins>"
                                                + r(",000 is needed.")),
                                "P [] Cover of £10,000 is needed.")
                        .marks("GBP 10000")
                        .notes("tracked-changes"),
                Trap.of(
                                "deleted text within inserted text",
                                p(
                                        "",
                                        "<w:ins w:id=\"1\">"
                                                + "<w:del w:id=\"2\"><w:r><w:delText xml:space=\"preserve\">Gone. </w:delText></w:r></w:del>"
                                                + r("Here.") + "</w:ins>"),
                                "P [] Here.")
                        .notes("tracked-changes"),
                Trap.of(
                                "a paragraph deleted whole",
                                p(
                                                "<w:rPr><w:del w:id=\"3\"/></w:rPr>",
                                                "<w:del w:id=\"2\"><w:r><w:delText xml:space=\"preserve\">Gone.</w:delText></w:r></w:del>")
                                        + p("Stays."),
                                "P [] Stays.")
                        .notes("tracked-changes"),
                Trap.of(
                                "two paragraphs joined",
                                p("<w:rPr><w:del w:id=\"3\"/></w:rPr>", r("The fee is £5")) + p(",000."),
                                "P [] The fee is £5,000.")
                        .marks("GBP 5000")
                        .notes("tracked-changes"),
                Trap.of("an inserted paragraph mark", p("<w:rPr><w:ins w:id=\"4\"/></w:rPr>", r("New.")), "P [] New.")
                        .notes("tracked-changes"),
                Trap.of(
                                "moved text",
                                p(
                                                "<w:rPr><w:moveFrom w:id=\"6\"/></w:rPr>",
                                                "<w:moveFrom w:id=\"5\">" + r("Moved £7,000.") + "</w:moveFrom>")
                                        + p("Stays.")
                                        + p("", "<w:moveTo w:id=\"7\">" + r("Moved £7,000.") + "</w:moveTo>"),
                                "P [] Stays.",
                                "P [] Moved £7,000.")
                        .marks("GBP 7000")
                        .notes("tracked-changes"),
                Trap.of(
                                "a deleted row",
                                table(
                                        row(cell("a"), cell("£1")),
                                        "<w:tr><w:trPr><w:del w:id=\"8\"/></w:trPr>" + cell("b") + cell("£2")
                                                + "</w:tr>"),
                                "T1.1 1:a 2:£1")
                        .marks("GBP 1")
                        .notes("tracked-changes"),
                Trap.of(
                                "an inserted row",
                                table(
                                        row(cell("a"), cell("£1")),
                                        "<w:tr><w:trPr><w:ins w:id=\"8\"/></w:trPr>" + cell("b") + cell("£2")
                                                + "</w:tr>"),
                                "T1.1 1:a 2:£1",
                                "T1.2 1:b 2:£2")
                        .marks("GBP 1", "GBP 2"),
                Trap.of(
                                "a deleted cell",
                                table(row(cell("a"), cell("<w:cellDel w:id=\"9\"/>", p("gone")), cell("b"))),
                                "T1.1 1:a 2:b")
                        .notes("tracked-changes"),
                Trap.of(
                                "a whole table deleted",
                                table("<w:tr><w:trPr><w:del w:id=\"8\"/></w:trPr>" + cell("b") + "</w:tr>")
                                        + p("Stays."),
                                "P [] Stays.")
                        .notes("tracked-changes"),
                Trap.of(
                        "a changed look is no changed text",
                        p(
                                "",
                                "<w:r><w:rPr><w:b/><w:rPrChange w:id=\"1\"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>Bold.</w:t></w:r>"
                                        + r(" Plain.")),
                        "P [] Bold. Plain."),
                Trap.of(
                                "a deleted field within a sentence",
                                p(
                                        "",
                                        r("See ")
                                                + "<w:del w:id=\"1\"><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:delInstrText>REF x</w:delInstrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:delText>clause 9</w:delText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:del>"
                                                + r("clause 4.")),
                                "P [] See clause 4.")
                        .notes("tracked-changes"),
                Trap.of(
                                "hidden words",
                                p("", r("Pay £6,000") + r("<w:vanish/>", " or £60,000") + r(".")),
                                "P [] Pay £6,000 or £60,000.")
                        .marks("GBP 6000", "GBP 60000")
                        .notes("hidden-text"),
                Trap.of(
                                "white letters",
                                p("", r("Seen. ") + r("<w:color w:val=\"FFFFFF\"/>", "Unseen.")),
                                "P [] Seen. Unseen.")
                        .notes("hidden-text"),
                Trap.of(
                        "white letters on a dark ground",
                        p("", r("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/>", "Seen.")),
                        "P [] Seen."),
                Trap.of(
                        "white letters in a dark paragraph",
                        p("<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>", r("<w:color w:val=\"FFFFFF\"/>", "Seen.")),
                        "P [] Seen."),
                Trap.of(
                        "white letters in a cell, which may be dark",
                        table(row(cell("", p("", r("<w:color w:val=\"FFFFFF\"/>", "Lot"))), cell("x"))),
                        "T1.1 1:Lot 2:x"),
                Trap.of(
                                "letters of one point",
                                p("", r("Seen. ") + r("<w:sz w:val=\"2\"/>", "Unseen.")),
                                "P [] Seen. Unseen.")
                        .notes("hidden-text"));
    }
}
