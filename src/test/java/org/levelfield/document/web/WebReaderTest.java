package org.levelfield.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.document.Content;
import org.levelfield.document.UnreadableException;
import org.levelfield.document.word.BlockLines;

class WebReaderTest {

    @TempDir
    Path folder;

    private Content read(String html) throws IOException, UnreadableException {
        return read(html, StandardCharsets.UTF_8);
    }

    private Content read(String html, Charset charset) throws IOException, UnreadableException {
        return WebReader.read(Files.write(folder.resolve("page.html"), html.getBytes(charset)));
    }

    private List<String> lines(String html) throws IOException, UnreadableException {
        return BlockLines.of(read(html));
    }

    private static List<String> codes(Content content) {
        return content.notices().stream().map(Content.Notice::code).toList();
    }

    @Test
    void headingsParagraphsAndLineBreaksAreKept() throws IOException, UnreadableException {
        assertThat(lines("<title>No</title><h1>Scope\nof it</h1><div>Loose <b>words</b><p>A<br>B<br><br>C</div>"
                        + "<div role=heading aria-level=3>Lots</div>"))
                .containsExactly("H1 [] Scope of it", "P [] Loose words", "P [] A\nB", "P [] C", "H3 [] Lots");
    }

    @Test
    void listsShowTheirLabels() throws IOException, UnreadableException {
        assertThat(
                        lines(
                                "<ol start=3><li>one;<li>two;<ol type=a><li><p>deep;</p><p>more of it;</p></ol><li value=9>nine;</ol>"
                                        + "<ol reversed type=I><li>x;<li>y;</ol><ul><li>z<ul style='list-style:none'><li>bare</ul></ul>"))
                .containsExactly(
                        "I0 [3.] one;",
                        "I0 [4.] two;",
                        "I1 [a.] deep;",
                        "P [] more of it;",
                        "I0 [9.] nine;",
                        "I0 [II.] x;",
                        "I0 [I.] y;",
                        "I0 [•] z",
                        "P [] bare");
    }

    @Test
    void cellsKnowTheirColumnsUnderMergedOnes() throws IOException, UnreadableException {
        assertThat(lines("<table><caption>Weights</caption><tr><th rowspan=2>Lot<th colspan=2>Award</tr>"
                        + "<tr><th>Price<th>Quality</tr><tr><td>1<td>60<td>q<table><tr><td>Team<td>25</tr></table></tr>"
                        + "<tfoot><tr><td>all<td>100</tr></tfoot></table>"))
                .containsExactly(
                        "P [] Weights",
                        "T1.1h 1:Lot 2:Award",
                        "T1.2h 2:Price 3:Quality",
                        "T1.3 1:1 2:60 3:q",
                        "T1.4 1:all 2:100",
                        "T2.1 1:Team 2:25");
    }

    @Test
    void tablesThatArrangeThePageAreNone() throws IOException, UnreadableException {
        assertThat(lines("<table><tr><td><h1>Title</h1><p>Words.</td><td>Beside.</td></tr></table>"
                        + "<table role=presentation><tr><td>a<td>b</table><table><tr><td>Framed.</table>"))
                .containsExactly("H1 [] Title", "P [] Words.", "P [] Beside.", "P [] a", "P [] b", "P [] Framed.");
    }

    @Test
    @Timeout(20)
    void spansAreBounded() throws IOException, UnreadableException {
        String row = "<tr>" + "<td colspan=999999 rowspan=999999>x".repeat(100);
        assertThat(read("<table>" + row.repeat(100) + "</table>").text()).contains("x | x");
    }

    @Test
    void definitionsStandBesideTheirTerms() throws IOException, UnreadableException {
        assertThat(lines("<dl><dt>Buyer<dd>Leeds<dd>York<div><dt>Value</dt><dd>£5m</dd></div></dl>"
                        + "<dl><dt>Lots<dd><ul><li>a</ul></dl>"))
                .containsExactly("T1.1 1:Buyer 2:Leeds/York", "T1.2 1:Value 2:£5m", "H1 [] Lots", "I0 [•] a");
    }

    @Test
    void formsShowWhatIsFilledIn() throws IOException, UnreadableException {
        assertThat(
                        lines(
                                "<p>Name: <input value='Care Ltd'><input type=hidden value=no><p><input type=checkbox checked> yes"
                                        + " <input type=radio> no<p><select><option>Lot 1<option selected>Lot 2</select>"
                                        + "<p><textarea>Some\nwords</textarea><details><summary>More</summary>Inside.</details>"))
                .containsExactly(
                        "P [] Name: Care Ltd",
                        "P [] ☒ yes ☐ no",
                        "P [] Lot 2",
                        "P [] Some\nwords",
                        "P [] More",
                        "P [] Inside.");
    }

    @Test
    void whatIsNotWordsIsLeftOut() throws IOException, UnreadableException {
        Content content = read(
                "<script>a</script><style>b{}</style><!-- c --><template>d</template><noscript>e</noscript>"
                        + "<svg><text>f</text></svg><p>Seen, Bau<wbr>lei&shy;stung.<img src='data:image/png;base64,AAAA'>");
        assertThat(content.text()).isEqualTo("Seen, Bauleistung.\n");
    }

    @Test
    void hiddenWordsAreReadAndSaid() throws IOException, UnreadableException {
        for (String hidden : List.of(
                "<p style='display: none'>Secret.</p>",
                "<p hidden>Secret.</p>",
                "<div style='visibility:hidden'><p>Secret.</div>",
                "<p style='font-size:0'>Secret.</p>",
                "<span style='mso-hide:all'>Secret.</span>",
                "<style>/* x */ @media print { .k { display:none } } p.h, .j { display:none }</style><p class='a h'>Secret.")) {
            Content content = read(hidden);
            assertThat(content.text()).as(hidden).isEqualTo("Secret.\n");
            assertThat(codes(content)).as(hidden).containsExactly("hidden-text");
        }
        assertThat(codes(read("<style>@media print { .k { display:none } }</style><p class=k>Shown.")))
                .isEmpty();
    }

    @Test
    void hiddenMenusAreLeftOutInSilence() throws IOException, UnreadableException {
        Content content = read("<ul style='display:none'><li><a href=a>Home</a><li><a href=b>News</a></ul>"
                + "<div class='main-menu' hidden>Open</div><p>Words.");
        assertThat(content.text()).isEqualTo("Words.\n");
        assertThat(content.notices()).isEmpty();
    }

    @Test
    void furnitureIsLeftOutWhereThePageMarksItsMainPart() throws IOException, UnreadableException {
        String about = "<header>Site</header><nav>Menu</nav>%s<aside>News</aside><footer>Imprint</footer>";
        assertThat(lines(about.formatted("<main><header><h1>Notice</h1></header>Words.</main>")))
                .containsExactly("H1 [] Notice", "P [] Words.");
        assertThat(lines(about.formatted("<p>Words.")))
                .containsExactly("P [] Site", "P [] Menu", "P [] Words.", "P [] News", "P [] Imprint");
        assertThat(lines("<main></main><footer>All there is.</footer>")).containsExactly("P [] All there is.");
    }

    @Test
    void pagesSavedByWordKeepTheirLabelsNotesAndComments() throws IOException, UnreadableException {
        assertThat(lines("<!--[if gte mso 9]><xml>no</xml><![endif]--><p class=MsoTitle>Tender</p>"
                        + "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]>"
                        + "<span style='mso-list:Ignore'>(a)<span style='font:7pt'>&nbsp; </span></span><![endif]>cover;</p>"
                        + "<p style='mso-list:l1 level1 lfo2'><span style='font-family:Symbol;mso-list:Ignore'>·</span>dot"
                        + "<a href='#_ftn1' name='_ftnref1'><span>[1]</span></a></p>"
                        + "<p><a href='#_ftnref1' name='_ftn1'>[1]</a> A note.</p>"
                        + "<div style='mso-element:comment-list'><div><p class=MsoCommentText>Why?</p></div></div>"))
                .containsExactly("H1 [] Tender", "I1 [(a)] cover;", "I0 [·] dot[1]", "I0 [1] A note.", "COMMENT Why?");
    }

    @Test
    void raisedFiguresAndDeletedWords() throws IOException, UnreadableException {
        Content content = read("<p>10<sup>2</sup> m<sup>eter</sup>, <del>not</del><ins>now</ins>.");
        assertThat(content.text()).isEqualTo("10² meter, now.\n");
        assertThat(codes(content)).containsExactly("tracked-changes");
    }

    @Test
    void framesAreSaidNotFetched() throws IOException, UnreadableException {
        assertThat(codes(read("<p>Words.<iframe src='file:///etc/hostname'></iframe>")))
                .containsExactly("part-not-read");
        assertThat(codes(read("<p>Words.<iframe src='x' width=0 height=0></iframe>")))
                .isEmpty();
    }

    @Test
    void charsetsAreDeclaredOrGuessed() throws IOException, UnreadableException {
        Charset western = Charset.forName("windows-1252");
        Charset cyrillic = Charset.forName("windows-1251");
        assertThat(read("<p>Größe der Fläche – 5 €", western).text()).isEqualTo("Größe der Fläche – 5 €\n");
        String long1 = "<script>" + "x = 1;\n".repeat(20_000) + "</script><meta charset=windows-1251><p>Цена";
        assertThat(read(long1, cyrillic).text()).isEqualTo("Цена\n");
        assertThat(read("<meta charset=iso-8859-1><p>Größe", StandardCharsets.UTF_8)
                        .text())
                .isEqualTo("Größe\n");
    }

    @Test
    @Timeout(20)
    void deepNestingIsRead() throws IOException, UnreadableException {
        assertThat(read("<div>".repeat(100_000) + "Deep.").text()).isEqualTo("Deep.\n");
        assertThat(read("<table><tr><td>".repeat(5_000) + "Deep.").text()).contains("Deep.");
    }

    @Test
    void preformattedLinesStay() throws IOException, UnreadableException {
        assertThat(lines("<pre>a  b\nc\n\nd</pre>")).containsExactly("P [] a b\nc", "P [] d");
    }
}
