package org.levelfield.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.finding.Finding;
import org.levelfield.finding.Status;
import org.levelfield.report.Report;

class ReportHtmlTest {

    @Test
    void theGravestComesFirstAndEachHasItsAnchor() throws IOException {
        Document page = page(Reports.report(
                "words",
                List.of(
                        Reports.finding(1, Status.NOTE, "words"),
                        Reports.finding(2, Status.POSSIBLE_BREACH, "words"),
                        Reports.finding(3, Status.POSSIBLE_BREACH, "words"))));
        assertThat(page.select(".counts li").eachText()).containsExactly("◆ 2 possible breaches", "○ 1 note");
        assertThat(page.select("section.barrier > h3 .badge").eachText())
                .containsExactly("◆ possible breach", "○ note");
        assertThat(page.select("article h4").eachAttr("id"))
                .containsExactly("f-000000000002", "f-000000000003", "f-000000000001");
        page.select("a[href^=#]")
                .eachAttr("href")
                .forEach(link -> assertThat(page.getElementById(link.substring(1)))
                        .as(link)
                        .isNotNull());
        assertThat(page.getAllElements().eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void aQuoteStandsMarkedInItsContext() throws IOException {
        Document page = page(Reports.report("words", List.of(Reports.finding(1, Status.NOTE, "words"))));
        assertThat(page.select("blockquote").text()).isEqualTo("Before it. words After it.");
        assertThat(page.select("blockquote mark").text()).isEqualTo("words");
    }

    @Test
    void whatIsNotSureIsSaid() throws IOException {
        Document page = page(Reports.report("words", List.of(Reports.finding(1, Status.POSSIBLE_BREACH, "words"))));
        assertThat(page.text())
                .contains("Not read, and not judged: pack/scan words.pdf")
                .contains("Act 2023 s.1 words, in force from 2026-01-05 (to be checked). It says words")
                .contains("Citations marked “to be checked”")
                .contains("Not known whether words")
                .contains("Who can act review words")
                .contains("If the law were eu2014-24 – note")
                .contains("names an annex words")
                .contains("no legal advice");
    }

    @Test
    void nothingFoundIsSaid() throws IOException {
        Document page = page(Reports.report("words", List.of()));
        assertThat(page.text()).contains("No barrier of the kinds").contains("is locked; ask words");
        assertThat(page.select("svg")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\" onload=\"alert(1)\" x=\"",
                "' onfocus='alert(1)",
                "</style><img src=x onerror=alert(1)>",
                "</title></svg></mark><svg onload=alert(1)>",
                "javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "<!-- --><!--",
                "]]>&lt;b&gt;{{7*7}}${7*7}"
            })
    void wordsOfOthersAreWordsAndNothingElse(String words) throws IOException {
        Document page = page(Reports.report(words, List.of(Reports.finding(1, Status.POSSIBLE_BREACH, words))));
        assertThat(page.select("script, img, link, iframe, object, embed, form, base"))
                .isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("svg")).hasSize(3);
        assertThat(page.select("a:not([href^=#])")).isEmpty();
        page.getAllElements()
                .forEach(element -> element.attributes()
                        .forEach(one -> assertThat(one.getKey()).doesNotStartWith("on")));
        assertThat(page.select("blockquote mark").text()).isEqualTo(words);
        assertThat(page.title()).isEqualTo("Barriers: Care " + words);
        assertThat(page.select("tbody th").eachText())
                .containsExactly("pack/" + words + ".docx", "pack/scan " + words + ".pdf");
    }

    @Test
    void wordsTurnNoDirectionAndSteerNoTerminal() throws IOException {
        String words = "a\u202eb\u2066c\u001b[31md\u0000e\u200bf\u061c\u009bg";
        String written = write(Reports.report(words, List.of(Reports.finding(1, Status.NOTE, words))));
        assertThat(written).doesNotContainPattern("[\\p{Cf}\\p{Cc}&&[^\\n]]").contains("abc[31mdefg");
    }

    @Test
    void aLinkToTheLawIsKeptWhereItIsOne() throws IOException {
        String link = "https://www.legislation.gov.uk/ukpga/2023/54";
        Document page = page(Reports.report("words", List.of(Reports.finding(1, Status.NOTE, link))));
        assertThat(page.select("details a").eachAttr("href")).containsExactly(link);
    }

    @Test
    void fiveThousandFindingsHaveOneAnchorEachAndTheirPictureStaysSmall() throws IOException {
        List<Finding> findings = IntStream.range(0, 5_000)
                .mapToObj(number -> Reports.finding(number, Status.PRACTICAL_BARRIER, "words"))
                .toList();
        Document page = page(Reports.report("words", findings));
        assertThat(page.select("article.finding")).hasSize(5_000);
        assertThat(page.getAllElements().eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("svg rect").size()).isLessThan(300);
    }

    private static Document page(Report report) throws IOException {
        return Jsoup.parse(write(report));
    }

    private static String write(Report report) throws IOException {
        StringWriter out = new StringWriter();
        ReportHtml.write(report, out);
        return out.toString();
    }
}
