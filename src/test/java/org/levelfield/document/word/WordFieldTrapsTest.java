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

/** Fields, form fields and content controls: what they show, and what they ask for. */
class WordFieldTrapsTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest(name = "{0}")
    @MethodSource("traps")
    void theTrapIsPassed(Trap trap) throws IOException, UnreadableException {
        trap.check(folder);
    }

    static Stream<Trap> traps() {
        return fields();
    }

    private static Stream<Trap> fields() {
        return Stream.of(
                Trap.of(
                        "a reference",
                        p(
                                "",
                                r("See clause ") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                                        + "<w:r><w:instrText xml:space=\"preserve\">REF _Ref1 \\h</w:instrText></w:r>"
                                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("4.2")
                                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r(".")),
                        "P [] See clause 4.2."),
                Trap.of(
                                "an amount as the result of a field",
                                p(
                                        "",
                                        r("A fee of £") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                                                + "<w:r><w:instrText xml:space=\"preserve\">DOCPROPERTY Fee</w:instrText></w:r>"
                                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("12")
                                                + r(",500") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                                                + r(" is due.")),
                                "P [] A fee of £12,500 is due.")
                        .marks("GBP 12500"),
                Trap.of(
                                "fields in one another",
                                p(
                                        "",
                                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                                                + "<w:r><w:instrText xml:space=\"preserve\">IF </w:instrText></w:r>"
                                                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                                                + "<w:r><w:instrText xml:space=\"preserve\">MERGEFIELD Kind</w:instrText></w:r>"
                                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("services")
                                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                                                + "<w:r><w:instrText xml:space=\"preserve\"> = \"x\" \"a\" \"b\"</w:instrText></w:r>"
                                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                                + r("Cover of £8,000.")
                                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                                "P [] Cover of £8,000.")
                        .marks("GBP 8000"),
                Trap.of(
                        "a simple field",
                        p("", r("Lot ") + "<w:fldSimple w:instr=\" MERGEFIELD Lot \">" + r("2") + "</w:fldSimple>"),
                        "P [] Lot 2"),
                Trap.of(
                        "a field for page numbers",
                        p(
                                "",
                                r("Page ") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                                        + "<w:r><w:instrText xml:space=\"preserve\">PAGE</w:instrText></w:r>"
                                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("3")
                                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                        "P [] Page 3"),
                Trap.of(
                        "a field with no result",
                        p(
                                "",
                                r("Before ") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                                        + "<w:r><w:instrText xml:space=\"preserve\">TC \"x\"</w:instrText></w:r>"
                                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r("after.")),
                        "P [] Before after."),
                Trap.of(
                                "a text field filled in",
                                p(
                                        "",
                                        r("Turnover: ")
                                                + "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:textInput/></w:ffData></w:fldChar></w:r>"
                                                + "<w:r><w:instrText xml:space=\"preserve\">FORMTEXT</w:instrText></w:r>"
                                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("£90,000")
                                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                                "P [] Turnover: £90,000")
                        .marks("GBP 90000"),
                Trap.of(
                        "an included text is what was stored",
                        p(
                                "",
                                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                                        + "<w:r><w:instrText xml:space=\"preserve\">INCLUDETEXT \"file:///etc/hostname\"</w:instrText></w:r>"
                                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("stored")
                                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                        "P [] stored"),
                Trap.of(
                        "a button with a prompt",
                        p(
                                "",
                                r("Dear ") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                                        + "<w:r><w:instrText xml:space=\"preserve\">MACROBUTTON NoMacro [type the name here]</w:instrText></w:r>"
                                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r(",")),
                        "P [] Dear … ,",
                        "PROMPT [type the name here]"),
                Trap.of(
                        "an old check box",
                        p(
                                "",
                                "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>"
                                        + "<w:r><w:instrText xml:space=\"preserve\">FORMCHECKBOX</w:instrText></w:r>"
                                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r(" Lot 1")),
                        "P [] ☒ Lot 1"),
                Trap.of(
                        "an old check box that some program wrote out",
                        p(
                                "",
                                "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/></w:checkBox></w:ffData></w:fldChar></w:r>"
                                        + "<w:r><w:instrText xml:space=\"preserve\">FORMCHECKBOX</w:instrText></w:r>"
                                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("☐")
                                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r(" Lot 1")),
                        "P [] ☐ Lot 1"),
                Trap.of(
                        "an old list with an item chosen",
                        p(
                                "",
                                r("Procedure: ")
                                        + "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"open\"/><w:listEntry w:val=\"restricted\"/></w:ddList></w:ffData></w:fldChar></w:r>"
                                        + "<w:r><w:instrText xml:space=\"preserve\">FORMDROPDOWN</w:instrText></w:r>"
                                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                        "P [] Procedure: restricted"),
                Trap.of(
                        "a new check box with a state",
                        p(
                                "",
                                "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox></w:sdtPr><w:sdtContent>"
                                        + r("x") + "</w:sdtContent></w:sdt>" + r(" Lots")),
                        "P [] ☒ Lots"),
                Trap.of(
                        "a list control with an item chosen",
                        p(
                                "",
                                r("By ")
                                        + "<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText=\"post\" w:value=\"1\"/></w:dropDownList></w:sdtPr><w:sdtContent>"
                                        + r("post") + "</w:sdtContent></w:sdt>" + r(" only.")),
                        "P [] By post only."),
                Trap.of(
                        "a prompt at the end",
                        p(
                                "",
                                r("Closing date: ") + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                                        + r("Click or tap to enter a date.") + "</w:sdtContent></w:sdt>"),
                        "P [] Closing date:",
                        "PROMPT Click or tap to enter a date."),
                Trap.of(
                        "a prompt in the middle",
                        p(
                                "",
                                r("Cover of ") + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                                        + r("[amount]") + "</w:sdtContent></w:sdt>" + r(" is needed.")),
                        "P [] Cover of … is needed.",
                        "PROMPT [amount]"),
                Trap.of(
                        "a prompt for a paragraph",
                        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + p("Click to enter text.")
                                + "</w:sdtContent></w:sdt>" + p("Next."),
                        "PROMPT Click to enter text.",
                        "P [] Next."),
                Trap.of(
                                "a control filled in",
                                p(
                                        "",
                                        r("Cover of ") + "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>"
                                                + r("£3,000") + "</w:sdtContent></w:sdt>" + r(" is needed.")),
                                "P [] Cover of £3,000 is needed.")
                        .marks("GBP 3000"),
                Trap.of(
                                "a table said to be a prompt",
                                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                                        + table(row(cell("Cover"), cell("£4,000"))) + "</w:sdtContent></w:sdt>",
                                "T1.1 1:Cover 2:£4,000")
                        .marks("GBP 4000"));
    }
}
