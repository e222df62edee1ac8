package org.levelfield.document.odf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levelfield.document.odf.OdfFile.cell;
import static org.levelfield.document.odf.OdfFile.level;
import static org.levelfield.document.odf.OdfFile.list;
import static org.levelfield.document.odf.OdfFile.listStyle;
import static org.levelfield.document.odf.OdfFile.p;
import static org.levelfield.document.odf.OdfFile.row;
import static org.levelfield.document.odf.OdfFile.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.document.Content;
import org.levelfield.document.UnreadableException;
import org.levelfield.document.word.BlockLines;

class OdfReaderTest {

    @TempDir
    Path folder;

    private Content read(OdfFile file) throws IOException, UnreadableException {
        return OdfReader.read(file.in(folder));
    }

    private List<String> lines(String... body) throws IOException, UnreadableException {
        return BlockLines.of(read(OdfFile.text(body)));
    }

    private static List<String> codes(Content content) {
        return content.notices().stream().map(Content.Notice::code).toList();
    }

    private static String textStyle(String name, String properties) {
        return "<style:style style:name=\"" + name + "\" style:family=\"text\"><style:text-properties " + properties
                + "/></style:style>";
    }

    private static String span(String style, String words) {
        return "<text:span text:style-name=\"" + style + "\">" + words + "</text:span>";
    }

    @Test
    void headingsKeepTheirLevelAndShowTheOutlinesNumbers() throws IOException, UnreadableException {
        OdfFile file = OdfFile.text(
                        "<text:h text:outline-level=\"1\">Scope</text:h><text:h text:outline-level=\"2\">Lots</text:h>"
                                + "<text:h text:outline-level=\"2\">Term</text:h>"
                                + "<text:h text:outline-level=\"1\" text:is-list-header=\"true\">Unnumbered</text:h>"
                                + "<text:h text:outline-level=\"1\">Price</text:h>")
                .styled(
                        "<text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"1\""
                                + " style:num-suffix=\".\"/><text:outline-level-style text:level=\"2\""
                                + " style:num-format=\"1\" text:display-levels=\"2\"/></text:outline-style>",
                        "");
        assertThat(BlockLines.of(read(file)))
                .containsExactly(
                        "H1 [1.] Scope", "H2 [1.1] Lots", "H2 [1.2] Term", "H1 [] Unnumbered", "H1 [2.] Price");
    }

    @Test
    void listsCountAsShown() throws IOException, UnreadableException {
        String style = listStyle(
                "L",
                level(1, "1", "style:num-suffix=\".\" text:start-value=\"3\""),
                level(2, "a", "style:num-prefix=\"(\" style:num-suffix=\")\""),
                level(3, "1", "style:num-suffix=\".\" text:display-levels=\"3\""));
        String deeper = "<text:list><text:list-item>" + p("own cover;") + "<text:list><text:list-item>"
                + p("deep of it;") + "</text:list-item></text:list></text:list-item><text:list-item>"
                + p("shared cover;") + "</text:list-item></text:list>";
        String again = list("L", p("fresh one;"));
        String more = "<text:list text:style-name=\"L\" text:continue-numbering=\"true\"><text:list-item>"
                + p("goes on;") + "</text:list-item></text:list>";
        OdfFile file =
                OdfFile.withStyles(style, list("L", p("first;"), p("second;") + deeper) + p("Between.") + again + more);
        assertThat(BlockLines.of(read(file)))
                .containsExactly(
                        "I0 [3.] first;",
                        "I0 [4.] second;",
                        "I1 [(a)] own cover;",
                        "I2 [4.a.1.] deep of it;",
                        "I1 [(b)] shared cover;",
                        "P [] Between.",
                        "I0 [3.] fresh one;",
                        "I0 [4.] goes on;");
    }

    @Test
    void aListMayGoOnWithAnotherAndAnItemMayStartAnew() throws IOException, UnreadableException {
        String style = listStyle("L", level(1, "i", "style:num-suffix=\")\""));
        String body = "<text:list xml:id=\"one\" text:style-name=\"L\"><text:list-item>" + p("a;")
                + "</text:list-item></text:list>" + list("L", p("b;"))
                + "<text:list text:style-name=\"L\" text:continue-list=\"one\"><text:list-item>" + p("c;")
                + "</text:list-item><text:list-item text:start-value=\"9\">" + p("d;")
                + "</text:list-item><text:list-header>" + p("no label;") + "</text:list-header></text:list>";
        assertThat(BlockLines.of(read(OdfFile.withStyles(style, body))))
                .containsExactly("I0 [i)] a;", "I0 [i)] b;", "I0 [ii)] c;", "I0 [ix)] d;", "P [] no label;");
    }

    @Test
    void theLabelThatTheFileItselfShowsCounts() throws IOException, UnreadableException {
        String style = listStyle("L", level(1, "1", "loext:num-list-format=\"Lot %1%:\""));
        assertThat(BlockLines.of(read(
                        OdfFile.withStyles(style, list("L", p("cleaning;"), p("<text:number>7/b</text:number>x;"))))))
                .containsExactly("I0 [Lot 1:] cleaning;", "I0 [7/b] x;");
    }

    @Test
    void spacesTabsAndLineEndsAreCountedOnce() throws IOException, UnreadableException {
        assertThat(
                        lines(
                                p(
                                        "The  bidder\n   holds<text:s text:c=\"2000000000\"/>two<text:tab/>and<text:line-break/>more.")))
                .containsExactly("P [] The bidder holds two and\nmore.");
    }

    @Test
    void tablesKnowTheirSpansAndHeads() throws IOException, UnreadableException {
        String heads = "<table:table-header-rows>"
                + row(
                        cell("table:number-columns-spanned=\"2\"", p("Lot")),
                        "<table:covered-table-cell/>",
                        cell("", p("Price")))
                + "</table:table-header-rows>";
        String body = row(
                cell("table:number-columns-repeated=\"2\"", p("x")),
                cell("", p("one") + table(row(cell("", p("Team")), cell("", p("25"))))));
        assertThat(lines(table(heads, body)))
                .containsExactly("T1.1h 1:Lot 3:Price", "T1.2 1:x 2:x 3:one", "T2.1 1:Team 2:25");
    }

    @Test
    @Timeout(10)
    void cellsAreNotRepeatedForEver() throws IOException, UnreadableException {
        String row = "<table:table-row table:number-rows-repeated=\"1048576\">"
                + cell("table:number-columns-repeated=\"16384\"", p("x")) + "</table:table-row>";
        Content content = read(OdfFile.text(table(row)));
        assertThat(codes(content)).containsExactly("cut-off");
        assertThat(content.text().length()).isLessThan(20_000);
    }

    @Test
    void notesFollowTheTextUnderTheirSigns() throws IOException, UnreadableException {
        assertThat(lines(
                        p("Cover<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                                + p("Each and every claim.") + "</text:note-body></text:note> of £5m."),
                        p("More.")))
                .containsExactly("P [] Cover[1] of £5m.", "P [] More.", "P [1] Each and every claim.");
    }

    @Test
    void commentsAndPromptsStandApart() throws IOException, UnreadableException {
        assertThat(lines(
                        p("Three years<office:annotation><dc:creator>Ann</dc:creator>" + p("Why three?")
                                + "</office:annotation> of accounts."),
                        p("Name: <text:placeholder text:placeholder-type=\"text\">&lt;buyer&gt;</text:placeholder>")))
                .containsExactly("P [] Three years of accounts.", "COMMENT Why three?", "P [] Name:", "PROMPT <buyer>");
    }

    @Test
    void deletedWordsAreLeftOut() throws IOException, UnreadableException {
        Content content = read(OdfFile.text(
                "<text:tracked-changes><text:changed-region><text:deletion>" + p("No SMEs.")
                        + "</text:deletion></text:changed-region></text:tracked-changes>",
                p("All may<text:change text:change-id=\"c\"/> bid.")));
        assertThat(BlockLines.of(content)).containsExactly("P [] All may bid.");
        assertThat(codes(content)).containsExactly("tracked-changes");
    }

    @Test
    void hiddenWordsAreReadAndSaid() throws IOException, UnreadableException {
        for (String body : List.of(
                p(span("H", "Secret.")),
                p(span("S", "Secret.")),
                "<text:section text:display=\"none\">" + p("Secret.") + "</text:section>",
                p("<text:hidden-text text:is-hidden=\"true\" text:string-value=\"Secret.\"/>"),
                p("<text:hidden-paragraph text:is-hidden=\"true\"/>Secret."))) {
            Content content = read(OdfFile.withStyles(
                    textStyle("H", "text:display=\"none\"") + textStyle("S", "fo:font-size=\"1pt\""), body));
            assertThat(BlockLines.of(content)).as(body).containsExactly("P [] Secret.");
            assertThat(codes(content)).as(body).containsExactly("hidden-text");
        }
    }

    @Test
    void boldLinesHeadAndRaisedFiguresStayRaised() throws IOException, UnreadableException {
        String styles = textStyle("B", "fo:font-weight=\"bold\"") + textStyle("R", "style:text-position=\"super 58%\"");
        assertThat(BlockLines.of(read(OdfFile.withStyles(
                        styles,
                        p(span("B", "Insurance")) + p("10" + span("R", "2") + " m, 1" + span("R", "st") + ".")))))
                .containsExactly("H1 [] Insurance", "P [] 10² m, 1st.");
    }

    @Test
    void boxesControlsAndFieldsShowWhatTheyHold() throws IOException, UnreadableException {
        String forms = "<office:forms><form:form><form:checkbox form:id=\"c1\" form:label=\"Accepted\""
                + " form:current-state=\"checked\"/><form:text form:id=\"c2\" form:current-value=\"Care Ltd\"/>"
                + "<form:listbox form:id=\"c3\"><form:option form:label=\"Lot 1\"/><form:option form:label=\"Lot 2\""
                + " form:current-selected=\"true\"/></form:listbox></form:form></office:forms>";
        assertThat(lines(
                        forms,
                        p("<draw:control draw:control=\"c1\"/>, <draw:control draw:control=\"c2\"/>,"
                                + " <draw:control draw:control=\"c3\"/>"),
                        p("Before<draw:frame><draw:text-box>" + p("In the box.") + "</draw:text-box></draw:frame> it."),
                        p("<field:fieldmark field:type=\"vnd.oasis.opendocument.field.FORMCHECKBOX\"><field:param"
                                + " field:name=\"Checkbox_Checked\" field:value=\"true\"/></field:fieldmark> yes")))
                .containsExactly(
                        "P [] ☒ Accepted, Care Ltd, Lot 2", "P [] Before it.", "P [] In the box.", "P [] ☒ yes");
    }

    @Test
    void pageHeadsAreReadOnlyWhereNothingElseIs() throws IOException, UnreadableException {
        String master = "<style:master-page><style:header>" + p("Head.") + "</style:header></style:master-page>";
        assertThat(BlockLines.of(read(OdfFile.text(p("Body.")).styled("", master))))
                .containsExactly("P [] Body.");
        assertThat(BlockLines.of(read(OdfFile.text(p("")).styled("", master)))).containsExactly("P [] Head.");
    }

    @Test
    void contentsListsHoldNoHeadings() throws IOException, UnreadableException {
        assertThat(lines("<text:table-of-content><text:table-of-content-source/><text:index-body>" + p("1. Scope 3")
                        + "</text:index-body></text:table-of-content>"))
                .containsExactly("P [1.] Scope 3");
    }

    @Test
    void objectsAndMacrosAreSaid() throws IOException, UnreadableException {
        assertThat(codes(read(OdfFile.text(p("A<draw:frame><draw:object/></draw:frame>"))
                        .with("Basic/Standard/Module1.xml", "<x/>"))))
                .containsExactlyInAnyOrder("embedded-file", "macros");
        assertThat(codes(read(OdfFile.text(p("A")).with("Basic/Standard/script-lb.xml", "<x/>"))))
                .isEmpty();
    }

    @Test
    void flatFilesAreRead() throws IOException, UnreadableException {
        Path file = OdfFile.flat(folder, listStyle("L", level(1, "1", "")), list("L", p("one;")));
        assertThat(BlockLines.of(OdfReader.read(file))).containsExactly("I0 [1] one;");
    }

    @Test
    void lockedBrokenAndUnsafeFilesAreNot() throws IOException {
        assertCode(
                "encrypted",
                OdfFile.text(p("x"))
                        .with("META-INF/manifest.xml", "<m><encryption-data/></m>")
                        .in(folder));
        assertCode(
                "damaged",
                OdfFile.text(p("x")).with("content.xml", "<a><b></a>").in(folder));
        assertCode("damaged", OdfFile.text(p("x")).with("content.xml", "<a/>").in(folder));
        assertCode("damaged", Files.writeString(folder.resolve("a.odt"), "Nothing."));
        assertCode(
                "unsafe",
                OdfFile.text(p("x"))
                        .with("content.xml", "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a>&e;</a>")
                        .in(folder));
        assertThatThrownBy(() -> OdfReader.read(folder.resolve("none.odt"))).isInstanceOf(NoSuchFileException.class);
    }

    private static void assertCode(String code, Path file) {
        assertThatThrownBy(() -> OdfReader.read(file))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    @Timeout(20)
    void deepNestingIsCutAndSaid() throws IOException, UnreadableException {
        String deep =
                "<text:list><text:list-item>".repeat(20_000) + p("x") + "</text:list-item></text:list>".repeat(20_000);
        assertThat(codes(read(OdfFile.text(p("Top."), deep)))).containsExactly("nested-too-deep");
    }

    @Test
    void sheetsGiveTheirFilledRegions() throws IOException, UnreadableException {
        String empty = "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell"
                + " table:number-columns-repeated=\"1024\"/></table:table-row>";
        String tables = "<table:table table:name=\"Prices\">"
                + row(cell("", p("Item")), cell("", p("Unit")), cell("", p("Price")))
                + row(cell("", p("Bed")), cell("", p("each")), cell("office:value=\"100.5\"", p("£100.50")))
                + empty + row(cell("", "") + cell("office:value=\"7\"", "")) + empty + "</table:table>"
                + "<table:table table:name=\"'file:///x.ods'#Linked\">" + row(cell("", p("old"))) + "</table:table>"
                + "<table:table table:name=\"Empty\">" + empty + "</table:table>";
        Content content = read(OdfFile.sheets("", tables));
        assertThat(BlockLines.of(content))
                .containsExactly(
                        "H1 [] Prices", "T1.1h 1:Item 2:Unit 3:Price", "T1.2 1:Bed 2:each 3:£100.50", "P [] 7");
        assertThat(content.notices()).isEmpty();
    }

    @Test
    void hiddenSheetsAndRowsAreSaid() throws IOException, UnreadableException {
        String style = "<style:style style:name=\"h\" style:family=\"table\"><style:table-properties"
                + " table:display=\"false\"/></style:style>";
        String sheet =
                "<table:table table:name=\"S\" table:style-name=\"h\">" + row(cell("", p("x"))) + "</table:table>";
        String rows =
                table("<table:table-row table:visibility=\"collapse\">" + cell("", p("x")) + "</table:table-row>");
        assertThat(codes(read(OdfFile.sheets(style, sheet)))).containsExactly("hidden-text");
        assertThat(codes(read(OdfFile.sheets("", rows)))).containsExactly("hidden-text");
    }
}
