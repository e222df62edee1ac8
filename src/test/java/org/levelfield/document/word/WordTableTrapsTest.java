package org.levelfield.document.word;

import static org.levelfield.document.word.DocxFile.cell;
import static org.levelfield.document.word.DocxFile.definition;
import static org.levelfield.document.word.DocxFile.item;
import static org.levelfield.document.word.DocxFile.level;
import static org.levelfield.document.word.DocxFile.list;
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

/** Tables that are not what they seem. */
class WordTableTrapsTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest(name = "{0}")
    @MethodSource("traps")
    void theTrapIsPassed(Trap trap) throws IOException, UnreadableException {
        trap.check(folder);
    }

    static Stream<Trap> traps() {
        return Stream.of(tables(), moreTables()).flatMap(each -> each);
    }

    private static Stream<Trap> tables() {
        return Stream.of(
                Trap.of(
                                "an amount alone in a cell under its head",
                                table(
                                        "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("Lot") + cell("Turnover")
                                                + "</w:tr>",
                                        row(cell("North"), cell("£500,000"))),
                                "T1.1h 1:Lot 2:Turnover",
                                "T1.2 1:North 2:£500,000")
                        .marks("GBP 500000"),
                Trap.of(
                                "a cell over two columns",
                                table(
                                        "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("Lot") + cell("Least")
                                                + cell("Most") + "</w:tr>",
                                        row(cell("A"), cell("<w:gridSpan w:val=\"2\"/>", p("£100,000")))),
                                "T1.1h 1:Lot 2:Least 3:Most",
                                "T1.2 1:A 2:£100,000")
                        .marks("GBP 100000"),
                Trap.of(
                        "a cell over three rows",
                        table(
                                "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("Lot") + cell("Year") + "</w:tr>",
                                row(cell("<w:vMerge w:val=\"restart\"/>", p("A")), cell("2024")),
                                row(cell("<w:vMerge/>", p("")), cell("2025")),
                                row(cell("<w:vMerge w:val=\"continue\"/>", p("")), cell("2026"))),
                        "T1.1h 1:Lot 2:Year",
                        "T1.2 1:A 2:2024",
                        "T1.3 2:2025",
                        "T1.4 2:2026"),
                Trap.of(
                        "words left over in a merged cell",
                        table(
                                row(cell("<w:vMerge w:val=\"restart\"/>", p("A")), cell("x")),
                                row(cell("<w:vMerge/>", p("left over")), cell("y"))),
                        "T1.1 1:A 2:x",
                        "T1.2 2:y"),
                Trap.of(
                        "cells merged the old way",
                        table(
                                row(
                                        cell("<w:hMerge w:val=\"restart\"/>", p("A")),
                                        cell("<w:hMerge/>", p("left over")),
                                        cell("B")),
                                row(cell("1"), cell("2"), cell("3"))),
                        "T1.1 1:A 3:B",
                        "T1.2 1:1 2:2 3:3"),
                Trap.of(
                        "a row that begins late",
                        table(
                                row(cell("a"), cell("b")),
                                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("c") + "</w:tr>"),
                        "T1.1 1:a 2:b",
                        "T1.2 2:c"),
                Trap.of(
                                "a table in a cell with an amount in each",
                                table(row(
                                        cell(
                                                "",
                                                p("Cover of £1,000") + table(row(cell("a"), cell("£2,000")))
                                                        + "<w:p/>"),
                                        cell("b"))),
                                "T1.1 1:Cover of £1,000 2:b",
                                "T2.1 1:a 2:£2,000")
                        .marks("GBP 1000", "GBP 2000"),
                Trap.of(
                        "three tables in one another",
                        table(row(
                                cell("", table(row(cell("", table(row(cell("c"), cell("3")))), cell("2")))),
                                cell("1"))),
                        "T1.1 2:1",
                        "T2.1 2:2",
                        "T3.1 1:c 2:3"),
                Trap.of(
                        "a frame of one cell about running text",
                        table(row(cell("", p("You must sign.") + p("You must date it.")))),
                        "P [] You must sign.",
                        "P [] You must date it."),
                Trap.of(
                        "a frame about a table",
                        table(row(cell("", table(row(cell("a"), cell("b")))))),
                        "T1.1 1:a 2:b"),
                Trap.of(
                                "an amount over two paragraphs of a cell",
                                table(row(cell("", p("Turnover of") + p("£300,000")), cell("x"))),
                                "T1.1 1:Turnover of/£300,000 2:x")
                        .marks("GBP 300000"),
                Trap.of(
                        "a line break within a cell",
                        table(row(cell("", p("", r("one") + "<w:r><w:br/></w:r>" + r("two"))), cell("x"))),
                        "T1.1 1:one/two 2:x"),
                Trap.of(
                        "a row that Word may part over pages",
                        table("<w:tr><w:trPr><w:cantSplit/></w:trPr>" + cell("a") + cell("b") + "</w:tr>"),
                        "T1.1 1:a 2:b"),
                Trap.of(
                        "every row says that it is a head",
                        table(
                                "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("a") + cell("b") + "</w:tr>",
                                "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("c") + cell("d") + "</w:tr>",
                                "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("e") + cell("f") + "</w:tr>"),
                        "T1.1h 1:a 2:b",
                        "T1.2 1:c 2:d",
                        "T1.3 1:e 2:f"));
    }

    private static Stream<Trap> moreTables() {
        return Stream.of(
                Trap.of(
                        "two rows of heads",
                        table(
                                "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("Lot") + cell("Sums") + "</w:tr>",
                                "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("") + cell("Least") + "</w:tr>",
                                row(cell("A"), cell("£1"))),
                        "T1.1h 1:Lot 2:Sums",
                        "T1.2h 2:Least",
                        "T1.3 1:A 2:£1"),
                Trap.of(
                        "a row within a content control",
                        table(
                                row(cell("a"), cell("b")),
                                "<w:sdt><w:sdtPr/><w:sdtContent>" + row(cell("c"), cell("d"))
                                        + "</w:sdtContent></w:sdt>"),
                        "T1.1 1:a 2:b",
                        "T1.2 1:c 2:d"),
                Trap.of(
                        "a cell within a content control",
                        table("<w:tr>" + cell("a") + "<w:sdt><w:sdtPr/><w:sdtContent>" + cell("b")
                                + "</w:sdtContent></w:sdt></w:tr>"),
                        "T1.1 1:a 2:b"),
                Trap.of(
                        "a cell that waits to be filled in",
                        table(
                                "<w:tr>" + cell("Date")
                                        + "<w:sdt><w:sdtPr><w:showingPlcHdr/><w:date/></w:sdtPr><w:sdtContent>"
                                        + cell("Click to enter a date.") + "</w:sdtContent></w:sdt></w:tr>",
                                row(cell("Name"), cell("Ada"))),
                        "T1.1 1:Date",
                        "T1.2 1:Name 2:Ada",
                        "PROMPT Click to enter a date."),
                Trap.of(
                        "rows in custom XML",
                        table("<w:customXml w:element=\"r\">" + row(cell("a"), cell("b")) + "</w:customXml>"),
                        "T1.1 1:a 2:b"),
                Trap.of(
                        "a list within a cell",
                        DocxFile.of(table(row(cell("", item(1, 0, "one") + item(1, 0, "two")), cell("x"))))
                                .with("numbering", definition(0, level(0, "decimal", "%1.", "")), list(1, 0, "")),
                        "T1.1 1:one/two 2:x"),
                Trap.of("a table with no words", table(row(cell(""), cell(""))) + p("End."), "P [] End."),
                Trap.of("a table with no rows", "<w:tbl><w:tblPr/></w:tbl>" + p("End."), "P [] End."),
                Trap.of(
                                "text that runs from top to bottom",
                                table(row(cell("<w:textDirection w:val=\"btLr\"/>", p("Upright")), cell("£700"))),
                                "T1.1 1:Upright 2:£700")
                        .marks("GBP 700"),
                Trap.of(
                        "columns from right to left",
                        "<w:tbl><w:tblPr><w:bidiVisual/></w:tblPr>" + row(cell("one"), cell("two")) + "</w:tbl>",
                        "T1.1 1:one 2:two"),
                Trap.of(
                        "two tables with nothing between",
                        table(row(cell("a"), cell("b"))) + table(row(cell("c"), cell("d"))),
                        "T1.1 1:a 2:b",
                        "T2.1 1:c 2:d"),
                Trap.of("a bar typed within a cell", table(row(cell("a | b"), cell("c"))), "T1.1 1:a | b 2:c"));
    }
}
