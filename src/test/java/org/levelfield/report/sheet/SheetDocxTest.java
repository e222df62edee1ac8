package org.levelfield.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.Desktop;

class SheetDocxTest {

    private static final String STRANGE = "<script>alert(1)</script> & \"'\u001b[31m\u202egnp.exe\u0000";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void headingsHaveTheirStyles() throws IOException {
        try (XWPFDocument document = read(write(Sheets.everything("")))) {
            assertThat(document.getParagraphs().stream()
                            .filter(one ->
                                    one.getStyle() != null && one.getStyle().startsWith("Heading"))
                            .map(one -> one.getStyle() + " " + one.getText()))
                    .containsExactly("Heading1 What fails", "Heading2 Turnover", "Heading3 Detail");
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
        }
    }

    @Test
    void tablesRepeatTheirHeadAndPicturesAreTablesWithWords() throws IOException {
        try (XWPFDocument document = read(write(Sheets.everything("")))) {
            assertThat(document.getTables()).hasSize(6);
            assertThat(document.getTables().subList(1, 6))
                    .allMatch(one -> one.getRow(0).isRepeatHeader());
            assertThat(document.getTables().get(2).getText()).contains("Birch", "✗ not met");
            assertThat(document.getTables().get(2).getRow(1).getCell(1).getColor())
                    .isEqualTo(Tone.BAD.shade());
        }
    }

    @Test
    void wordsOfOthersAreWordsAndNothingElse() throws IOException {
        try (XWPFDocument document = read(write(Sheets.everything(STRANGE)))) {
            List<String> quotes = document.getParagraphs().stream()
                    .filter(one -> "Quote".equals(one.getStyle()))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(quotes).containsExactly("<script>alert(1)</script> & \"'[31mgnp.exe");
        }
    }

    @Test
    void theSameSheetGivesTheSameBytesEverywhereAndNoEntryTellsTheTime() throws IOException {
        byte[] here = write(Sheets.everything("x"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(Arrays.equals(write(Sheets.everything("x")), here)).isTrue();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(here))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
    }

    @Test
    void aWordProcessorSeesHeadingsListsAndTables() throws IOException, InterruptedException {
        Desktop.needs("soffice");
        Path file = folder.resolve("sheet.docx");
        Files.write(file, write(Sheets.everything("words")));
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "html",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            office.destroyForcibly();
        }
        Document page = Jsoup.parse(Files.readString(folder.resolve("sheet.html")));
        assertThat(page.select("h1, h2, h3").eachText()).contains("What fails words", "Turnover", "Detail");
        assertThat(page.select("li").eachText()).containsExactly("first words", "second");
        assertThat(page.select("table")).hasSize(6);
    }

    private static byte[] write(Sheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetDocx.write(sheet, out);
        return out.toByteArray();
    }

    private static XWPFDocument read(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }
}
