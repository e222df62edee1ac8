package org.levelfield.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levelfield.document.word.DocxFile.cell;
import static org.levelfield.document.word.DocxFile.p;
import static org.levelfield.document.word.DocxFile.r;
import static org.levelfield.document.word.DocxFile.row;
import static org.levelfield.document.word.DocxFile.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.document.Content;
import org.levelfield.document.UnreadableException;

class WordReaderTest {

    @TempDir
    Path folder;

    private Content read(DocxFile file) throws IOException, UnreadableException {
        return DocxFile.read(file.in(folder));
    }

    private List<String> lines(String... body) throws IOException, UnreadableException {
        return BlockLines.of(read(DocxFile.of(body)));
    }

    private static String style(String id, String name, String content) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + content
                + "</w:style>";
    }

    private static String styled(String style, String words) {
        return p("<w:pStyle w:val=\"" + style + "\"/>", r(words));
    }

    @Test
    void aFileOfPoiIsRead() throws IOException, UnreadableException {
        Path file = folder.resolve("poi.docx");
        try (XWPFDocument made = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            made.createParagraph().createRun().setText("The bidder has three offices.");
            made.createTable(1, 2).getRow(0).getCell(1).setText("Right");
            made.write(out);
        }
        assertThat(BlockLines.of(DocxFile.read(file)))
                .containsExactly("P [] The bidder has three offices.", "T1.1 2:Right");
    }

    @Test
    void headingsAreKnownByOutlineLevelAndByNameInAnyLanguage() throws IOException, UnreadableException {
        DocxFile file = DocxFile.of(
                        styled("a", "Aims"),
                        styled("b", "Ziele"),
                        styled("c", "Inherited"),
                        styled("a", "A clause that somebody gave the style of a heading, though it is a sentence."),
                        p("<w:outlineLvl w:val=\"3\"/>", r("Own level")))
                .with(
                        "styles",
                        style("a", "Whatever", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>"),
                        style("b", "Überschrift 2", ""),
                        style("c", "Mine", "<w:basedOn w:val=\"b\"/>"));
        assertThat(BlockLines.of(read(file)))
                .containsExactly(
                        "H1 [] Aims",
                        "H2 [] Ziele",
                        "H2 [] Inherited",
                        "P [] A clause that somebody gave the style of a heading, though it is a sentence.",
                        "H4 [] Own level");
    }

    @Test
    void boldShortLinesAreHeadingsAndTypedNumbersAreLabels() throws IOException, UnreadableException {
        assertThat(lines(
                        p("", r("<w:b/>", "3.2 Insurance")),
                        p("", r("<w:b/>", "Who may bid")),
                        p("", r("<w:b/>", "You must sign")),
                        p("5.5 million is the budget."),
                        p("(a) a licence"),
                        p("- a van"),
                        p("30 days is the term.")))
                .containsExactly(
                        "H2 [3.2] Insurance",
                        "H3 [] Who may bid",
                        "P [] You must sign",
                        "P [] 5.5 million is the budget.",
                        "I0 [(a)] a licence",
                        "I0 [-] a van",
                        "P [] 30 days is the term.");
    }

    @Test
    void aTableOfContentsMakesNoHeadings() throws IOException, UnreadableException {
        DocxFile file = DocxFile.of(
                        styled("t", "1. Scope 4"),
                        p("", r("<w:b/>", "Lots") + "<w:r><w:tab/></w:r>" + r("<w:b/>", "7")),
                        p("Text."))
                .with("styles", style("t", "toc 1", ""));
        assertThat(BlockLines.of(read(file))).containsExactly("P [1.] Scope 4", "P [] Lots 7", "P [] Text.");
    }

    @Test
    void mergedCellsKeepTheirColumns() throws IOException, UnreadableException {
        assertThat(lines(table(
                        row(
                                cell("<w:shd w:fill=\"CCCCCC\"/>", p("Lot")),
                                cell("<w:gridSpan w:val=\"2\"/><w:shd w:fill=\"CCCCCC\"/>", p("Amounts")),
                                cell("<w:shd w:fill=\"CCCCCC\"/>", p("Note"))),
                        row(cell("<w:vMerge w:val=\"restart\"/>", p("North")), cell("10"), cell("20"), cell("x")),
                        row(cell("<w:vMerge/>", p("left over")), cell("30"), cell(""), cell("y")))))
                .containsExactly("T1.1h 1:Lot 2:Amounts 4:Note", "T1.2 1:North 2:10 3:20 4:x", "T1.3 2:30 4:y");
    }

    @Test
    void aRowThatRepeatsIsAHead() throws IOException, UnreadableException {
        String head = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("Item 1") + cell("Item 2") + "</w:tr>";
        assertThat(lines(table(head, row(cell("a"), cell("b")))))
                .containsExactly("T1.1h 1:Item 1 2:Item 2", "T1.2 1:a 2:b");
    }

    @Test
    void nestedTablesFollowAndFramesAreText() throws IOException, UnreadableException {
        String inner = table(row(cell("in 1"), cell("in 2")));
        assertThat(lines(
                        table(row(cell("", p("out 1") + inner + p("more")), cell("out 2"))),
                        table(row(cell("", p("Framed sentence.") + p("Another."))))))
                .containsExactly(
                        "T1.1 1:out 1/more 2:out 2", "T2.1 1:in 1 2:in 2", "P [] Framed sentence.", "P [] Another.");
    }

    @Test
    void trackedChangesAreReadAsIfAccepted() throws IOException, UnreadableException {
        Content content = read(DocxFile.of(
                p(
                        "",
                        r("Bids close on ") + "<w:ins>" + r("28")
                                + "</w:ins><w:del><w:r><w:delText>14</w:delText></w:r>" + "</w:del>" + r(" March.")),
                "<w:p><w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr><w:moveFrom>" + r("Moved.") + "</w:moveFrom></w:p>",
                p("Stays."),
                "<w:p><w:moveTo>" + r("Moved.") + "</w:moveTo></w:p>",
                p("<w:rPr><w:del/></w:rPr>", r("Joined ")),
                p("to this."),
                table(
                        "<w:tr><w:trPr><w:del/></w:trPr>" + cell("x") + cell("y") + "</w:tr>",
                        row(cell("a"), cell("b")))));
        assertThat(BlockLines.of(content))
                .containsExactly(
                        "P [] Bids close on 28 March.",
                        "P [] Stays.",
                        "P [] Moved.",
                        "P [] Joined to this.",
                        "T1.1 1:a 2:b");
        assertThat(content.notices()).extracting(Content.Notice::code).containsExactly("tracked-changes");
    }

    @Test
    void nothingIsLostWhereNoParagraphIsLeftToRunOnInto() throws IOException, UnreadableException {
        String open = p("<w:rPr><w:del/></w:rPr>", r("Open end."));
        assertThat(lines(open, table(row(cell("", open), cell("b"))), open))
                .containsExactly("P [] Open end.", "T1.1 1:Open end. 2:b", "P [] Open end.");
    }

    @Test
    void textBoxesAreReadOnceAndContentControlsInPlace() throws IOException, UnreadableException {
        String box = "<w:txbxContent>" + p("In the box.") + "</w:txbxContent>";
        String both = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>" + box
                + "</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(lines(
                        p("", r("Before.") + both),
                        "<w:sdt><w:sdtPr/><w:sdtContent>" + p("Block.") + "</w:sdtContent></w:sdt>",
                        p("", r("The value is ") + "<w:sdt><w:sdtContent>" + r("10") + "</w:sdtContent></w:sdt>")))
                .containsExactly("P [] Before.", "P [] In the box.", "P [] Block.", "P [] The value is 10");
    }

    @Test
    void notesFollowTheTextUnderTheirNumbers() throws IOException, UnreadableException {
        DocxFile file = DocxFile.of(
                        p("", r("Price") + "<w:r><w:footnoteReference w:id=\"5\"/></w:r>" + r(" counts.")), p("End."))
                .with("footnotes", "<w:footnote w:id=\"5\">" + p("Less VAT.") + p("And duty.") + "</w:footnote>");
        assertThat(BlockLines.of(read(file)))
                .containsExactly("P [] Price[1] counts.", "P [] End.", "P [1] Less VAT.", "P [] And duty.");
    }

    @Test
    void hiddenTextIsReadAndReportedOnce() throws IOException, UnreadableException {
        Content content = read(DocxFile.of(
                        p("", r("Seen. ") + r("<w:vanish/>", "Unseen.")),
                        p("<w:pStyle w:val=\"h\"/>", r("Hidden by style.")),
                        p("", r("<w:vanish w:val=\"0\"/>", "Shown.")))
                .with("styles", style("h", "H", "<w:rPr><w:vanish/></w:rPr>")));
        assertThat(BlockLines.of(content))
                .containsExactly("P [] Seen. Unseen.", "P [] Hidden by style.", "P [] Shown.");
        assertThat(content.notices()).extracting(Content.Notice::code).containsExactly("hidden-text");
    }

    @Test
    void fieldsShowTheirResultsAndSignsTheirMeaning() throws IOException, UnreadableException {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>";
        String separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String tick = "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"1\"/>"
                + "</w:checkBox></w:ffData></w:fldChar></w:r>";
        assertThat(lines(
                        p("", r("See ") + begin + separate + r("clause 4") + end + r(".")),
                        p("", tick + end + r(" Lots")),
                        p("", begin + r("never ended")),
                        p("", r("still there")),
                        p("", "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>" + r(" 10")),
                        p("", r("area in m") + r("<w:vertAlign w:val=\"superscript\"/>", "2")),
                        p("", r("long") + "<w:r><w:noBreakHyphen/></w:r>" + r("term sub\u00adcon\u00a0x"))))
                .containsExactly(
                        "P [] See clause 4.",
                        "P [] ☒ Lots",
                        "P [] still there",
                        "P [] ≥ 10",
                        "P [] area in m²",
                        "P [] long-term subcon x");
    }

    @Test
    void brokenFilesSayWhatIsWrong() throws IOException {
        Path text = Files.writeString(folder.resolve("a.docx"), "no zip at all");
        assertThatThrownBy(() -> DocxFile.read(text))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.code()).isEqualTo("damaged"));
        Path xml = DocxFile.of("<w:p><w:r>").in(folder, "b.docx");
        assertThatThrownBy(() -> DocxFile.read(xml))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.code()).isEqualTo("damaged"));
        Path locked = folder.resolve("c.docx");
        try (POIFSFileSystem ole = new POIFSFileSystem();
                var out = Files.newOutputStream(locked)) {
            ole.createDocument(new ByteArrayInputStream(new byte[] {1, 2, 3}), "EncryptedPackage");
            ole.writeFilesystem(out);
        }
        assertThatThrownBy(() -> DocxFile.read(locked))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.code()).isEqualTo("encrypted"));
        assertThatThrownBy(() -> DocxFile.read(folder.resolve("none.docx"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    @Timeout(20)
    void aParagraphMayBeVeryLong() throws IOException, UnreadableException {
        Content content = read(DocxFile.of(p("word ".repeat(400_000) + "end.")));
        assertThat(content.text()).hasSize(2_000_005).endsWith("end.\n");
    }

    @Test
    void deepNestingIsCutOffNotFollowed() throws IOException, UnreadableException {
        String open = "<w:tbl><w:tr><w:tc>".repeat(500);
        String close = "</w:tc></w:tr></w:tbl>".repeat(500);
        Content content = read(DocxFile.of(p("Outside."), open + p("Inside.") + close));
        assertThat(BlockLines.of(content)).containsExactly("P [] Outside.");
        assertThat(content.notices()).extracting(Content.Notice::code).containsExactly("nested-too-deep");
    }
}
