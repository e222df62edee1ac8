package org.levelfield.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.CheckOptions;
import org.levelfield.Levelfield;
import org.levelfield.finding.Finding;
import org.levelfield.report.Report;
import org.levelfield.report.review.Suppression;
import org.levelfield.report.sheet.Sheet;
import org.levelfield.report.sheet.SheetDocx;
import org.levelfield.report.sheet.SheetText;

/** The letter to the buyer and the officer's record. */
class LettersTest {

    private static final Levelfield LEVELFIELD = Levelfield.builtIn();
    private static final Path NURSING = Path.of("examples/community-nursing");

    @TempDir
    private Path folder = Path.of("");

    private static Report check(Path file, String day) {
        return LEVELFIELD.check(List.of(file), CheckOptions.usual(Instant.parse(day + "T00:00:00Z")));
    }

    /** The words, whatever the lines are. */
    private static String words(Sheet sheet) {
        return SheetText.write(sheet).replaceAll("\\s+", " ");
    }

    private static String wordsOfDocx(Sheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetDocx.write(sheet, out);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText().replaceAll("\\s+", " ");
        }
    }

    private Report written(String text) throws IOException {
        return check(Files.writeString(folder.resolve("conditions.txt"), text), "2026-10-06");
    }

    @Test
    void theLastDateToAskIsToldAndWhereItStands() {
        assertThat(words(LetterSheet.of(check(NURSING, "2026-10-06"))))
                .contains("Last date to ask: 16 October 2026 (1 Invitation to tender.docx, section Key facts).")
                .doesNotContain("has passed");
        assertThat(words(LetterSheet.of(check(NURSING, "2026-10-17")))).contains("That day has passed");
    }

    @Test
    void aLastDateThatNobodyStatesIsSaidToBeUnknown() throws IOException {
        assertThat(
                        words(
                                LetterSheet.of(
                                        written(
                                                "This invitation to tender is for a service of care in the county, and the words below say who may take part in it.\n\nBidders must have a yearly turnover of at least £5,000,000.\n"))))
                .contains("Last date to ask: not known.")
                .contains("Question: ");
    }

    @Test
    void eachBarrierIsAskedAboutOnceWithAllItsPlaces() {
        Report report = check(NURSING, "2026-10-06");
        String letter = words(LetterSheet.of(report));
        assertThat(letter.split("Question: ", -1)).hasSize(1 + 15);
        assertThat(letter).contains("1. Too few days to bid", "Law that speaks to it: PSR Regulations 2023");
        assertThat(letter).doesNotContain("breach", "barrier");
    }

    @Test
    void nothingFoundIsNothingToAsk() throws IOException {
        Report report = written("The lake was calm that day, and the boats lay still.\n");
        assertThat(words(LetterSheet.of(report))).contains("No question");
        assertThat(words(DutyRecordSheet.of(report))).contains("No barrier of the kinds");
    }

    @Test
    void theRecordHasABoxForEachFindingAndTheReasonOfAnAcceptedOne() {
        Report report = check(NURSING, "2026-10-06");
        Finding first = report.findings().get(0);
        Suppression accepted = new Suppression(
                first.barrier(),
                Optional.of(first.id()),
                Optional.empty(),
                "One team alone can do it.",
                "A. Officer",
                LocalDate.of(2027, 3, 31),
                "s.yaml:1");
        String record = words(DutyRecordSheet.of(report.reviewed(List.of(accepted), Optional.empty())));
        assertThat(record.split("☐ kept ☐ changed ☐ removed", -1)).hasSize(22);
        assertThat(record)
                .contains("☒ kept Reason: One team alone can do it. By A. Officer, until 31 March 2027")
                .contains("Reasons on file: 1; to be filled in: 21.");
        report.findings().forEach(one -> assertThat(record).contains("Finding " + one.id()));
    }

    @Test
    void theDutyOfTheLawIsNamed() throws IOException {
        Report report = LEVELFIELD.check(
                List.of(Path.of("examples/employment-support")),
                CheckOptions.usual(Instant.parse("2026-10-06T00:00:00Z")));
        assertThat(words(DutyRecordSheet.of(report))).contains("Procurement Act 2023 s.12(4)");
    }

    @Test
    void aWordDocumentSaysTheSame() throws IOException {
        Report report = check(NURSING, "2026-10-06");
        assertThat(wordsOfDocx(LetterSheet.of(report)))
                .contains("Last date to ask: 16 October 2026", "£5.5 million or more");
        assertThat(wordsOfDocx(DutyRecordSheet.of(report))).contains("☐ kept", "£5.5 million or more");
    }

    @Test
    void wordsOfTheBuyerSteerNothing() throws IOException {
        Path file = Files.writeString(
                folder.resolve("\u001b[2J\u202ex.html"),
                "<p>This invitation to tender is for a service of care in the county, and the words below say who may take part in it.</p><p>Bidders must have a yearly turnover of at least £5,000,000, &#27;]0;x&#7;&#8238;<b>audited</b>.</p>");
        Report report = check(file, "2026-10-06");
        assertThat(report.findings()).isNotEmpty();
        for (Sheet sheet : List.of(LetterSheet.of(report), DutyRecordSheet.of(report))) {
            assertThat(SheetText.write(sheet).chars().filter(c -> c != '\n'))
                    .noneMatch(
                            c -> Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.FORMAT);
            assertThat(wordsOfDocx(sheet)).doesNotContain("\u001b", "\u202e");
        }
    }
}
