package org.levelfield.report.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.levelfield.document.Document;
import org.levelfield.document.Format;
import org.levelfield.document.word.DocxFile;
import org.levelfield.finding.Finding;
import org.levelfield.report.Report;

/** Comments stand about the very words, whatever lies between or about them; all else stays. */
class WordCommentsTest {

    private static final String HEAD =
            "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Who may bid</w:t></w:r></w:p>"
                    + "<w:p><w:r><w:t>This is a tender under the Procurement Act 2023 for a service to older people.</w:t></w:r></w:p>";

    private static final String SENTENCE =
            "Bidders must have a minimum annual turnover of £5 million in each of the last three years.";

    private static final String[] CUT = {
        "Bidders must have a min", "imum annual turnover of £5 mil", "lion in each of the last three years."
    };

    /** Where no change can be made, or what to write in which cell is for the owner to say. */
    private static final Set<String> COMMENT_ONLY = Set.of(
            "a table in a table",
            "two paragraphs in a cell",
            "a control of plain text",
            "it ends in a control of plain text",
            "a text box");

    @TempDir
    private Path folder = Path.of("");

    /** A body that holds the sentence. */
    private record Trap(String name, DocxFile file, String anchor) {

        static Trap of(String name, String... body) {
            return new Trap(name, DocxFile.of(HEAD, String.join("", body)), SENTENCE);
        }

        Trap about(String words) {
            return new Trap(name, file, words);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static String p(String... content) {
        return "<w:p w:rsidR=\"00A1\">" + String.join("", content) + "</w:p>";
    }

    private static String r(String words) {
        return "<w:r><w:rPr><w:i/><w:sz w:val=\"22\"/></w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String control(String properties, String content) {
        return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    private static String cell(String content) {
        return "<w:tc><w:tcPr/>" + content + "</w:tc>";
    }

    private static String table(String... cells) {
        return "<w:tbl><w:tr>" + String.join("", cells) + "</w:tr><w:tr>"
                + String.join("", cells).replace(SENTENCE, "x") + "</w:tr></w:tbl>";
    }

    static List<Trap> traps() {
        String changed = "w:id=\"7\" w:author=\"Buyer\" w:date=\"2026-01-01T00:00:00Z\"";
        return List.of(
                Trap.of("one run", p(r(SENTENCE))),
                Trap.of("in the middle of a run", p(r("We are a council. " + SENTENCE + " Ask if in doubt."))),
                Trap.of(
                        "references before it",
                        p(r("Food &amp; care&#x20;&#128512; here. " + SENTENCE.replace("£", "&#163;")
                                + " More &lt; here."))),
                Trap.of("split runs", p(r(CUT[0]), "<w:proofErr w:type=\"spellStart\"/>", r(CUT[1]), r(CUT[2]))),
                Trap.of(
                        "a link in it",
                        p(r(CUT[0]), "<w:hyperlink w:anchor=\"x\">" + r(CUT[1]) + "</w:hyperlink>", r(CUT[2]))),
                Trap.of(
                        "it ends within a link",
                        p(
                                r(CUT[0]),
                                "<w:hyperlink w:anchor=\"x\">" + r(CUT[1] + CUT[2] + " See there.")
                                        + "</w:hyperlink>")),
                Trap.of(
                        "the result of a field in it",
                        p(
                                r(CUT[0]),
                                mark("begin"),
                                "<w:r><w:instrText>REF a \\h</w:instrText></w:r>",
                                mark("separate"),
                                r(CUT[1]),
                                mark("end"),
                                r(CUT[2]))),
                Trap.of(
                        "a simple field in it",
                        p(r(CUT[0]), "<w:fldSimple w:instr=\"REF a\">" + r(CUT[1]) + "</w:fldSimple>", r(CUT[2]))),
                Trap.of(
                                "a table in a table",
                                table(
                                        cell(p(r("Matter"))),
                                        cell(p(r("Rule:")) + table(cell(p(r("A1"))), cell(p(r(SENTENCE)))) + p())))
                        .about("A1" + SENTENCE),
                Trap.of(
                                "two paragraphs in a cell",
                                table(cell(p(r("Turnover"))), cell(p(r("We ask for this.")) + p(r(SENTENCE)))))
                        .about("TurnoverWe ask for this." + SENTENCE),
                Trap.of("a control about paragraphs", control("<w:tag w:val=\"x\"/>", p(r(SENTENCE)))),
                Trap.of(
                        "a control of formatted text in it",
                        p(r(CUT[0]), control("<w:richText/>", r(CUT[1])), r(CUT[2]))),
                Trap.of(
                        "a control of plain text",
                        p(r("Note this. "), control("<w:text/>", r(SENTENCE)), r(" Thanks."))),
                Trap.of(
                                "it ends in a control of plain text",
                                p(r(CUT[0] + CUT[1]), control("<w:text/>", r(CUT[2] + " Thanks.")), r(" End.")))
                        .about(SENTENCE + " Thanks."),
                Trap.of(
                        "inserted by another",
                        p("<w:ins " + changed + ">" + r(CUT[0]) + "</w:ins>", r(CUT[1] + CUT[2]))),
                Trap.of(
                        "deleted words in it",
                        p(
                                r(CUT[0]),
                                "<w:del " + changed + "><w:r><w:delText>never </w:delText></w:r></w:del>",
                                r(CUT[1] + CUT[2]))),
                Trap.of(
                        "a look that was changed",
                        p("<w:r><w:rPr><w:b/><w:rPrChange " + changed + "><w:rPr/></w:rPrChange></w:rPr><w:t>We ask. "
                                + SENTENCE + " Thanks.</w:t></w:r>")),
                Trap.of(
                        "a line break and a tab in a run",
                        p("<w:r><w:t xml:space=\"preserve\">Rule one stands.</w:t><w:br/><w:t>" + CUT[0] + CUT[1]
                                + "</w:t><w:t>" + CUT[2] + "</w:t><w:tab/><w:t>End.</w:t></w:r>")),
                Trap.of(
                                "soft hyphens and double spaces",
                                p(r("First.  " + SENTENCE.replace("turn", "turn\u00ad") + "  Last.")))
                        .about(SENTENCE.replace("turn", "turn\u00ad")),
                Trap.of(
                        "a comment of another over a part",
                        p(
                                r(CUT[0]),
                                "<w:commentRangeStart w:id=\"3\"/>",
                                r(CUT[1]),
                                "<w:commentRangeEnd w:id=\"3\"/><w:r><w:commentReference w:id=\"3\"/></w:r>",
                                r(CUT[2]))),
                Trap.of(
                        "a text box",
                        p(
                                r("See the box. "),
                                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"
                                        + p(r(SENTENCE))
                                        + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback>"
                                        + "<w:pict><v:textbox><w:txbxContent>" + p(r(SENTENCE))
                                        + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
                                r(" After the box."))));
    }

    @ParameterizedTest
    @MethodSource("traps")
    void aCommentStandsAboutTheVeryWords(Trap trap) throws IOException {
        Path file = trap.file().in(folder);
        Report report = Copying.check(file);
        Path copy = annotated(report, false, file);
        assertThat(report.findings()).as("findings").hasSize(1);
        Map<String, String> said = Marked.comments(copy);
        assertThat(said).hasSize(1);
        String id = said.keySet().iterator().next();
        assertThat(said.get(id))
                .contains("Minimum", "Or ask", report.findings().get(0).id());
        assertThat(Marked.anchors(copy).get(id)).isEqualTo(trap.anchor());
        assertThat(words(Copying.check(copy))).isEqualTo(words(report));
    }

    @ParameterizedTest
    @MethodSource("traps")
    void aChangeThatIsRejectedLeavesTheTextAsItWas(Trap trap) throws IOException {
        Path file = trap.file().in(folder);
        Report report = Copying.check(file);
        Path copy = annotated(report, true, file);
        String accepted = words(Copying.check(copy));
        if (COMMENT_ONLY.contains(trap.name())) {
            assertThat(accepted).isEqualTo(words(report));
        } else {
            assertThat(accepted).contains("We set no minimum turnover.");
        }
        Path rejected = Marked.rejected(copy, folder.resolve("rejected.docx"));
        assertThat(words(Copying.check(rejected))).isEqualTo(words(report));
        assertThat(Marked.comments(copy)).hasSize(1);
    }

    @Test
    void aWholeSentenceIsStruckAndTheRestOfItsParagraphStays() throws IOException {
        Path file = DocxFile.of(HEAD, p(r("We are a council. " + SENTENCE + " Ask if in doubt.")))
                .in(folder);
        Report report = Copying.check(file);
        String accepted = words(Copying.check(annotated(report, true, file)));
        assertThat(accepted)
                .contains("We are a council. " + report.findings().get(0).remedy() + " Ask if in doubt.")
                .doesNotContain(SENTENCE);
    }

    @Test
    void aFootnoteHoldsItsOwnComment() throws IOException {
        Path file = DocxFile.of(
                        HEAD,
                        p(
                                r("Bids are open to all"),
                                "<w:r><w:footnoteReference w:id=\"2\"/></w:r>",
                                r(" in the county.")))
                .with(
                        "footnotes",
                        "<w:footnote w:id=\"2\">" + p(r("As to size: it counts. " + SENTENCE)) + "</w:footnote>")
                .in(folder);
        Report report = Copying.check(file);
        Path copy = annotated(report, false, file);
        assertThat(Marked.comments(copy)).hasSize(1);
        assertThat(Marked.anchors(copy).values()).containsExactly(SENTENCE);
    }

    @Test
    void commentsThatWereThereStay() throws IOException {
        Path file = DocxFile.of(
                        HEAD,
                        p(
                                "<w:commentRangeStart w:id=\"4\"/>",
                                r("Hello."),
                                "<w:commentRangeEnd w:id=\"4\"/>" + "<w:r><w:commentReference w:id=\"4\"/></w:r>"),
                        p(r(SENTENCE)))
                .with("comments", "<w:comment w:id=\"4\" w:author=\"Buyer\">" + p(r("Is this right?")) + "</w:comment>")
                .in(folder);
        Path copy = annotated(Copying.check(file), false, file);
        assertThat(Marked.comments(copy)).hasSize(2).containsEntry("4", "Is this right?");
        assertThat(Marked.anchors(copy)).containsEntry("4", "Hello.").containsValue(SENTENCE);
    }

    @Test
    void allPartsButThoseOfWordsAndCommentsAreTheSameBytes() throws IOException {
        Path file = DocxFile.of(HEAD, p(r(SENTENCE)))
                .with("styles", "<w:style w:styleId=\"Heading1\"/>")
                .with("settings", "<w:zoom w:percent=\"100\"/>")
                .in(folder, "macros.docm");
        Path copy = annotated(Copying.check(file), false, file);
        Map<String, byte[]> before = Marked.parts(file);
        Map<String, byte[]> after = Marked.parts(copy);
        assertThat(copy.getFileName()).hasToString("macros-annotated.docm");
        assertThat(after.keySet()).containsAll(before.keySet()).contains("word/comments.xml");
        assertThat(before.keySet().stream().filter(name -> !java.util.Arrays.equals(before.get(name), after.get(name))))
                .containsExactlyInAnyOrder("[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml");
    }

    @Test
    void otherPrefixesAndOtherLettersAreKept() throws IOException {
        Path file = DocxFile.of(HEAD, p(r("First. " + SENTENCE + " Last."))).in(folder);
        for (String prefix : List.of("ns0:", "")) {
            String main = new String(Marked.parts(file).get("word/document.xml"), StandardCharsets.UTF_8);
            String other = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>"
                    + main.replaceAll("<(/?)w:", "<$1" + prefix)
                            .replace("xmlns:w=", prefix.isEmpty() ? "xmlns=" : "xmlns:ns0=")
                            .replaceAll("\\sw:", prefix.isEmpty() ? " " : " ns0:");
            Path made = folder.resolve("other" + prefix.length() + ".docx");
            Repacked.with(file, made, "word/document.xml", other.getBytes(StandardCharsets.UTF_16));
            Path copy = annotated(Copying.check(made), false, made);
            assertThat(Marked.anchors(copy).values()).containsExactly(SENTENCE);
            assertThat(Marked.comments(copy)).hasSize(1);
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        Path file = DocxFile.of(HEAD, p(r(SENTENCE))).in(folder);
        Report report = Copying.check(file);
        byte[] first = Files.readAllBytes(annotated(report, true, file));
        assertThat(Files.readAllBytes(annotated(report, true, file))).isEqualTo(first);
    }

    @Test
    void aFileThatHasChangedIsToldAndNotWritten() throws IOException {
        Path file = DocxFile.of(HEAD, p(r(SENTENCE))).in(folder);
        Report report = Copying.check(file);
        DocxFile.of(HEAD, p(r("Something else."))).in(folder);
        AnnotatedCopies.Outcome outcome = Copying.write(report, Format.DOCX, false, folder.resolve("out"), file);
        assertThat(outcome.written()).isZero();
        assertThat(outcome.failures()).singleElement().asString().contains("has changed since it was read");
    }

    private Path annotated(Report report, boolean remedy, Path file) throws IOException {
        Path out = folder.resolve("out");
        AnnotatedCopies.Outcome outcome = Copying.write(report, Format.DOCX, remedy, out, file);
        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.written()).isEqualTo(1);
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return out.resolve(name.substring(0, dot) + "-annotated" + name.substring(dot));
    }

    /** The text without the comments, which stand at its end between square brackets. */
    private static String words(Report report) {
        Document document = report.documents().get(0);
        return Stream.of(document.text().split("\n\\[", -1))
                .findFirst()
                .orElse("")
                .strip();
    }

    @Test
    void aFindingWithoutWordsInItsDocumentIsNoCommentElsewhere() throws IOException {
        Path one = DocxFile.of(HEAD, p(r(SENTENCE))).in(folder, "one.docx");
        Path two = DocxFile.of(HEAD, p(r("Nothing is asked for here."))).in(folder, "two.docx");
        Report report = Copying.check(one, two);
        AnnotatedCopies.Outcome outcome = Copying.write(report, Format.DOCX, false, folder.resolve("out"), one, two);
        assertThat(outcome.written()).isEqualTo(2);
        assertThat(outcome.remarks())
                .singleElement()
                .asString()
                .contains("two.docx")
                .contains("holds no finding");
        assertThat(folder.resolve("out/two-annotated.docx")).hasSameBinaryContentAs(two);
        assertThat(report.findings()).extracting(Finding::barrier).containsExactly("minimum-turnover");
    }
}
