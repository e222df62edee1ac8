package org.levelfield.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.Desktop;
import org.levelfield.document.Block;
import org.levelfield.document.Budget;
import org.levelfield.document.Content;
import org.levelfield.document.Content.Notice;
import org.levelfield.document.Places;
import org.levelfield.document.Span;
import org.levelfield.document.Spool;
import org.levelfield.document.UnreadableException;
import org.levelfield.document.ocr.Tesseract;

class PictureReaderTest {

    private static final String DEMAND = "Bidders must have a turnover of at least 500,000 pounds a year.";

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void forgetTheProgram() {
        System.clearProperty(Tesseract.PROPERTY);
    }

    private static Content read(Path file, Budget budget) throws IOException, UnreadableException {
        try (Spool spool = new Spool(budget, Files.size(file))) {
            return PdfReader.read(file, budget, spool);
        }
    }

    private static Content read(Path file) throws IOException, UnreadableException {
        return read(file, Budget.DEFAULT.withTime(Duration.ofMinutes(10)));
    }

    private Path tender() throws IOException {
        try (Sheets sheets = new Sheets()) {
            sheets.bold(16, 60, 80, "3 ECONOMIC STANDING");
            sheets.lines(60, 110, DEMAND, "Accounts of the last two years are sent with the bid, and no others.");
            sheets.lines(60, 150, "The council looks at them before it asks for anything else of bidders.");
            return sheets.save(folder);
        }
    }

    private void program(String body) throws IOException {
        Desktop.needs("sh");
        Path script = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        System.setProperty(Tesseract.PROPERTY, script.toString());
    }

    private static String word(int line, int left, String words, String confidence) {
        return "5\\t1\\t1\\t1\\t" + line + "\\t1\\t" + left + "\\t" + 100 * line + "\\t80\\t40\\t" + confidence + "\\t"
                + words + "\\n";
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "90, 0", "180, 0", "270, 0", "0, 90", "90, 270", "180, 180", "270, 270"})
    void aScanIsReadHoweverItLies(int turn, int rotate) throws Exception {
        Desktop.needs("tesseract");
        Content content = read(Scans.scan(tender(), turn, rotate, ""));
        assertThat(content.text()).contains("ECONOMIC STANDING").contains(DEMAND);
        assertThat(content.blocks()).filteredOn(Block.Heading.class::isInstance).hasSize(1);
        assertThat(content.notices()).extracting(Notice::code, Notice::page).containsExactly(tuple("text-from-ocr", 1));
        int at = content.text().indexOf("500,000");
        Span number = new Span(at, at + 7);
        assertThat(content.places().confidence(number).orElse(0)).isBetween(0.5, 1.0);
        assertThat(content.places().boxes(number)).hasSize(1);
    }

    @Test
    void aWordStandsWhereThePageShowsIt() throws Exception {
        Desktop.needs("tesseract");
        Content upright = read(Scans.scan(tender()));
        Content turned = read(Scans.scan(tender(), 90, 270, ""));
        Places.Box box = box(upright);
        assertThat(box.left()).isBetween(235f, 260f);
        assertThat(box.bottom()).isBetween(108f, 114f);
        // The viewer turns the scan back, so that it is shown as it was.
        assertThat(box(turned).left()).isBetween(box.left() - 2, box.left() + 2);
        assertThat(box(turned).top()).isBetween(box.top() - 2, box.top() + 2);
    }

    private static Places.Box box(Content content) {
        int at = content.text().indexOf("500,000");
        return content.places().boxes(new Span(at, at + 7)).get(0);
    }

    @Test
    void aScanWithAStampIsReadAsAScan() throws Exception {
        Desktop.needs("tesseract");
        Content content = read(Scans.scan(tender(), 0, 0, "Envelope 8A1F"));
        assertThat(content.text()).contains(DEMAND).contains("Envelope");
        assertThat(content.notices()).extracting(Notice::code).containsExactly("text-from-ocr");
    }

    @Test
    void withoutTheProgramAScanIsSaidToNeedOcr() throws Exception {
        System.setProperty(Tesseract.PROPERTY, "off");
        assertThat(read(Scans.scan(tender())).notices())
                .extracting(Notice::code)
                .containsExactly("needs-ocr");
        assertThat(read(Scans.scan(tender(), 0, 0, "Envelope 8A1F")).notices())
                .extracting(Notice::code)
                .containsExactly("needs-ocr");
    }

    @Test
    void doubtfulNumbersAreNamed() throws Exception {
        program("printf '" + word(1, 100, "Turnover", "96") + word(1, 200, "of", "96") + word(1, 260, "£5OO,000", "41")
                + word(1, 400, "or", "20") + word(1, 500, "£200,000", "95") + word(2, 100, "yearly", "95")
                + word(2, 200, "over", "95") + word(2, 300, "three", "95") + word(2, 400, "years", "95")
                + word(3, 100, "before", "96") + word(3, 200, "the", "96") + word(3, 300, "bid", "96")
                + word(3, 400, "was", "96") + word(3, 500, "made", "96") + "'");
        Content content = read(Scans.scan(tender()));
        assertThat(content.notices())
                .singleElement()
                .extracting(Notice::message)
                .asString()
                .endsWith("above all £5OO,000");
        int at = content.text().indexOf("£5OO");
        assertThat(content.places().isDoubtful(new Span(at, at + 8))).isTrue();
        at = content.text().indexOf("£200");
        assertThat(content.places().isDoubtful(new Span(at, at + 8))).isFalse();
    }

    @Test
    void whatNoWordCanBeMadeOfStaysAPicture() throws Exception {
        program("printf '" + word(1, 100, "vz~", "12") + word(1, 200, "x7", "25") + "'");
        Content content = read(Scans.scan(tender()));
        assertThat(content.text()).isEmpty();
        assertThat(content.notices()).extracting(Notice::code, Notice::page).containsExactly(tuple("needs-ocr", 1));
    }

    @Test
    void pagesThatAreNotReadInTimeAreNamedAndTheOthersKept() throws Exception {
        Path scans;
        try (Sheets sheets = new Sheets()) {
            sheets.lines(60, 110, DEMAND).page().lines(60, 110, DEMAND).page().lines(60, 110, DEMAND);
            scans = Scans.scan(sheets.save(folder));
        }
        Path once = folder.resolve("once");
        program("if [ -e " + once + " ]; then sleep 60; fi; touch " + once + "; printf '"
                + word(1, 100, "Payment", "96") + word(1, 200, "in", "96") + word(1, 300, "days", "96") + "'");
        Content content = read(scans, Budget.DEFAULT.withTime(Duration.ofSeconds(8)));
        assertThat(content.text()).contains("Payment in days");
        assertThat(content.notices())
                .extracting(Notice::code, Notice::page)
                .containsExactly(tuple("text-from-ocr", 1), tuple("needs-ocr", 2), tuple("needs-ocr", 3));
        assertThat(content.notices().get(1).message()).contains("not done within");
        assertThat(content.notices().get(2).message()).contains("no time left");
    }

    @Test
    void aProgramThatFailsIsNotAskedForEver() throws Exception {
        Path scans;
        try (Sheets sheets = new Sheets()) {
            for (int i = 0; i < 4; i++) {
                sheets.lines(60, 110, DEMAND).page();
            }
            scans = Scans.scan(sheets.lines(60, 110, DEMAND).save(folder));
        }
        Path calls = folder.resolve("calls");
        program("echo call >> " + calls + "; exit 1");
        List<Notice> notices = read(scans).notices();
        assertThat(notices).extracting(Notice::code).containsOnly("needs-ocr").hasSize(5);
        assertThat(Files.readAllLines(calls)).hasSize(3);
    }

    @Test
    void aPageThatShowsNothingIsNoProblem() throws Exception {
        program("exit 1");
        Path file;
        try (Sheets sheets = new Sheets()) {
            file = sheets.lines(60, 110, DEMAND).page().save(folder);
        }
        assertThat(read(file).notices()).isEmpty();
    }
}
