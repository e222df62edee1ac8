package org.levelfield.document.word;

import static org.levelfield.document.word.DocxFile.cell;
import static org.levelfield.document.word.DocxFile.p;
import static org.levelfield.document.word.DocxFile.r;
import static org.levelfield.document.word.DocxFile.row;
import static org.levelfield.document.word.DocxFile.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.levelfield.document.UnreadableException;

/** Boxes, drawings, notes and what else hangs on a text. */
class WordContentTrapsTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest(name = "{0}")
    @MethodSource("traps")
    void theTrapIsPassed(Trap trap) throws IOException, UnreadableException {
        trap.check(folder);
    }

    static Stream<Trap> traps() {
        return Stream.of(drawings(), besides()).flatMap(each -> each);
    }

    private static Stream<Trap> drawings() {
        return Stream.of(
                Trap.of(
                                "an old text box",
                                p(
                                        "",
                                        r("Before.") + "<w:r><w:pict><v:shape><v:textbox>" + "<w:txbxContent>"
                                                + p("Cover of £2,000 is needed.") + "</w:txbxContent>"
                                                + "</v:textbox></v:shape></w:pict></w:r>"),
                                "P [] Before.",
                                "P [] Cover of £2,000 is needed.")
                        .marks("GBP 2000"),
                Trap.of(
                        "a new text box and its old double",
                        p(
                                "",
                                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
                                        + "<w:r><w:drawing><wps:wsp><wps:txbx>" + "<w:txbxContent>" + p("Once.")
                                        + "</w:txbxContent>" + "</wps:txbx></wps:wsp></w:drawing></w:r>"
                                        + "</mc:Choice><mc:Fallback>" + "<w:r><w:pict><v:shape><v:textbox>"
                                        + "<w:txbxContent>" + p("Once.") + "</w:txbxContent>"
                                        + "</v:textbox></v:shape></w:pict></w:r>"
                                        + "</mc:Fallback></mc:AlternateContent></w:r>"),
                        "P [] Once."),
                Trap.of(
                                "a text box in a cell",
                                table(row(
                                        cell(
                                                "",
                                                p(
                                                        "",
                                                        r("a") + "<w:r><w:pict><v:shape><v:textbox>" + "<w:txbxContent>"
                                                                + p("£1,500") + "</w:txbxContent>"
                                                                + "</v:textbox></v:shape></w:pict></w:r>")),
                                        cell("b"))),
                                "T1.1 1:a/£1,500 2:b")
                        .marks("GBP 1500"),
                Trap.of(
                                "a table in a text box",
                                p(
                                        "",
                                        r("Before.") + "<w:r><w:drawing><wps:wsp><wps:txbx>" + "<w:txbxContent>"
                                                + table(row(cell("a"), cell("£2,500"))) + "</w:txbxContent>"
                                                + "</wps:txbx></wps:wsp></w:drawing></w:r>"),
                                "P [] Before.",
                                "T1.1 1:a 2:£2,500")
                        .marks("GBP 2500"),
                Trap.of(
                        "a box in a box",
                        p(
                                "",
                                r("A.") + "<w:r><w:drawing><wps:wsp><wps:txbx>" + "<w:txbxContent>"
                                        + p(
                                                "",
                                                r("B.") + "<w:r><w:pict><v:shape><v:textbox>" + "<w:txbxContent>"
                                                        + p("C.") + "</w:txbxContent>"
                                                        + "</v:textbox></v:shape></w:pict></w:r>")
                                        + "</w:txbxContent>" + "</wps:txbx></wps:wsp></w:drawing></w:r>"),
                        "P [] A.",
                        "P [] B.",
                        "P [] C."),
                Trap.of(
                        "bent letters",
                        p(
                                "",
                                "<w:r><w:pict><v:shape><v:textpath string=\"DRAFT\"/></v:shape></w:pict></w:r>"
                                        + r("Text.")),
                        "P [] Text.",
                        "P [] DRAFT"),
                Trap.of(
                                "a drawn shape with words",
                                p(
                                        "",
                                        r("Text.")
                                                + "<w:r><w:drawing><a:sp><a:txBody><a:p><a:r><a:t>Shape £3,500</a:t></a:r></a:p></a:txBody></a:sp></w:drawing></w:r>"),
                                "P [] Text.",
                                "P [] Shape £3,500")
                        .marks("GBP 3500"),
                Trap.of(
                        "a chart",
                        DocxFile.of(p("", r("See:") + "<w:r><w:drawing><c:chart r:id=\"rId9\"/></w:drawing></w:r>"))
                                .holding(
                                        "chart",
                                        "rId9",
                                        "charts/chart1.xml",
                                        "c:chartSpace",
                                        "<c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Spend by </a:t></a:r><a:r><a:t>lot</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart><c:ser><c:tx><c:strRef><c:f>Sheet1!B1</c:f><c:strCache><c:pt idx=\"0\"><c:v>2026</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:strCache><c:pt idx=\"0\"><c:v>North</c:v></c:pt><c:pt idx=\"1\"><c:v>South</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache><c:pt idx=\"0\"><c:v>17</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart>"),
                        "P [] See:",
                        "P [] Spend by lot",
                        "P [] 2026",
                        "P [] North",
                        "P [] South"),
                Trap.of(
                                "a diagram",
                                DocxFile.of(
                                                p(
                                                        "",
                                                        r("See:")
                                                                + "<w:r><w:drawing><dgm:relIds r:dm=\"rId8\"/></w:drawing></w:r>"))
                                        .holding(
                                                "diagramData",
                                                "rId8",
                                                "diagrams/data1.xml",
                                                "dgm:dataModel",
                                                "<dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>Award</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p/></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>Mobilise in 3 months</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst>"),
                                "P [] See:",
                                "P [] Award",
                                "P [] Mobilise in 3 months")
                        .marks("3 months"),
                Trap.of(
                        "a chart that is not there",
                        p("", r("See:") + "<w:r><w:drawing><c:chart r:id=\"rId9\"/></w:drawing></w:r>"),
                        "P [] See:"),
                Trap.of(
                                "a chart that is broken",
                                DocxFile.of(p(
                                                "",
                                                r("See:")
                                                        + "<w:r><w:drawing><c:chart r:id=\"rId9\"/></w:drawing></w:r>"))
                                        .holding(
                                                "chart",
                                                "rId9",
                                                "charts/chart1.xml",
                                                "<c".getBytes(StandardCharsets.UTF_8)),
                                "P [] See:")
                        .notes("part-not-read"));
    }

    private static Stream<Trap> besides() {
        return Stream.of(
                Trap.of(
                                "a footnote after an amount",
                                DocxFile.of(p(
                                                "",
                                                r("Cover of £1,000,000")
                                                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                                                        + r(" is needed.")))
                                        .with(
                                                "footnotes",
                                                "<w:footnote w:id=\"2\">" + p("For lot 1 only.") + "</w:footnote>"),
                                "P [] Cover of £1,000,000[1] is needed.",
                                "P [1] For lot 1 only.")
                        .marks("GBP 1000000"),
                Trap.of(
                                "a footnote in a table",
                                DocxFile.of(
                                                table(
                                                        row(
                                                                cell("Fee"),
                                                                cell(
                                                                        "",
                                                                        p(
                                                                                "",
                                                                                r("£9,500")
                                                                                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>")))))
                                        .with(
                                                "footnotes",
                                                "<w:footnote w:id=\"2\">" + p("At least.") + "</w:footnote>"),
                                "T1.1 1:Fee 2:£9,500[1]",
                                "P [1] At least.")
                        .marks("GBP 9500"),
                Trap.of(
                        "a note that is not there",
                        p("", r("Words") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r(".")),
                        "P [] Words[1]."),
                Trap.of(
                                "comments stand apart",
                                DocxFile.of(p(
                                                        "",
                                                        "<w:commentRangeStart w:id=\"0\"/>" + r("Cover of £5,500.")
                                                                + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>")
                                                + p("Next."))
                                        .with(
                                                "comments",
                                                "<w:comment w:id=\"0\">" + p("Too much? £50.") + p("Ask.")
                                                        + "</w:comment>" + "<w:comment w:id=\"1\">" + p("Fine.")
                                                        + "</w:comment>"),
                                "P [] Cover of £5,500.",
                                "P [] Next.",
                                "COMMENT Too much? £50.\nAsk.",
                                "COMMENT Fine.")
                        .marks("GBP 5500"),
                Trap.of(
                        "a comment with no words",
                        DocxFile.of(p("Text.")).with("comments", "<w:comment w:id=\"0\">" + "<w:p/>" + "</w:comment>"),
                        "P [] Text."),
                Trap.of(
                        "page heads where there is other text",
                        DocxFile.of(p("Text.")).holding("header", "rId7", "header1.xml", "w:hdr", p("Head.")),
                        "P [] Text."),
                Trap.of(
                        "page heads where there is no other text",
                        DocxFile.of("<w:p/>").holding("header", "rId7", "header1.xml", "w:hdr", p("Head.")),
                        "P [] Head."),
                Trap.of("a document put together from others", p("Text.") + "<w:subDoc r:id=\"rId5\"/>", "P [] Text.")
                        .notes("part-not-read"),
                Trap.of(
                                "a part in another format that is not there",
                                p("Text.") + "<w:altChunk r:id=\"rId5\"/>",
                                "P [] Text.")
                        .notes("part-not-read"),
                Trap.of(
                                "an object that is damaged",
                                DocxFile.of(p("Text."))
                                        .holding("oleObject", "rId5", "embeddings/oleObject1.bin", new byte[] {
                                            (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0
                                        }),
                                "P [] Text.")
                        .notes("embedded-file"));
    }
}
