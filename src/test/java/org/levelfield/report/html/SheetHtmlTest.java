package org.levelfield.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.report.sheet.Line;
import org.levelfield.report.sheet.Part;
import org.levelfield.report.sheet.Sheet;
import org.levelfield.report.sheet.Sheets;

class SheetHtmlTest {

    @Test
    void aPageStandsAloneAndRunsNothing() throws IOException {
        Document page = page(Sheets.everything("words"));
        assertThat(page.select("script, link, iframe, object, embed, img, base, form"))
                .isEmpty();
        assertThat(page.select("[src], [style]:not(col), [href]:not([href^=#])"))
                .isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.select("body > a.skip").attr("href")).isEqualTo("#main");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("h2, h3, h4").eachText()).containsExactly("What fails words", "Turnover", "Detail");
    }

    @Test
    void aPictureSaysInWordsWhatItShows() throws IOException {
        Document page = page(Sheets.everything("words"));
        assertThat(page.select("svg[role=img]")).hasSize(3).allSatisfy(picture -> {
            for (String id : picture.attr("aria-labelledby").split(" ", -1)) {
                assertThat(page.getElementById(id)).isNotNull();
            }
        });
        assertThat(page.select("svg text").eachText()).contains("✗ not met", "Birch", "10", "0 %", "100 %");
    }

    @Test
    void aListOfContentsLeadsToTheHeadingsThatFollowIt() throws IOException {
        Sheet sheet = new Sheet(
                "Title",
                Line.EMPTY,
                Instant.EPOCH,
                List.of(
                        new Part.Heading(1, "Before"),
                        new Part.Contents(),
                        new Part.Heading(1, "One"),
                        new Part.Heading(2, "Within"),
                        new Part.Heading(1, "Two")));
        Document page = page(sheet);
        assertThat(page.select("nav a").eachText()).containsExactly("One", "Two");
        assertThat(page.select("nav a"))
                .allSatisfy(link ->
                        assertThat(page.select(link.attr("href")).text()).isEqualTo(link.text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\" onload=\"alert(1)\" x=\"",
                "' autofocus onfocus='alert(1)",
                "</style><img src=x onerror=alert(1)>",
                "</title></svg><svg onload=alert(1)>",
                "javascript:alert(1)",
                "<!-- --><!--",
                "]]>&lt;b&gt;{{7*7}}${7*7}"
            })
    void wordsOfOthersAreWordsAndNothingElse(String words) throws IOException {
        Document page = page(Sheets.everything(words));
        assertThat(page.select("script, img, link, iframe")).isEmpty();
        assertThat(page.select("svg")).hasSize(3);
        assertThat(page.select("style")).hasSize(1);
        assertThat(attributes(page)).noneMatch(name -> name.startsWith("on") || name.equals("autofocus"));
        assertThat(page.select("blockquote").text()).isEqualTo(words);
        assertThat(page.select("caption").eachText()).containsExactly("Table " + words, "Fold " + words);
        assertThat(page.select("figure.rates .legend li").get(0).text()).isEqualTo("● barrier " + words);
        assertThat(page.select("details > summary").text()).isEqualTo("All rows " + words);
        assertThat(page.select("div.wide[aria-label]").get(0).attr("aria-label"))
                .isEqualTo("Table " + words);
    }

    @Test
    void wordsTurnNoDirectionAndSteerNoTerminal() throws IOException {
        String written = write(Sheets.everything("a\u202eb\u2066c\u001b[31md\u0000e\u200bf\u061c"));
        assertThat(written).doesNotContainPattern("[\\p{Cf}\\p{Cc}&&[^\\n]]");
        assertThat(written).contains("abc[31mdef");
    }

    private static Set<String> attributes(Document page) {
        Set<String> names = new TreeSet<>();
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(one -> names.add(one.getKey()));
        }
        return names;
    }

    private static Document page(Sheet sheet) throws IOException {
        return Jsoup.parse(write(sheet));
    }

    private static String write(Sheet sheet) throws IOException {
        StringWriter out = new StringWriter();
        SheetHtml.write(sheet, out);
        return out.toString();
    }
}
