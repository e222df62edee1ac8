package org.levelfield;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.levelfield.document.TextBuilder;
import org.levelfield.report.Ink;
import org.levelfield.report.JsonReport;
import org.levelfield.report.Report;
import org.levelfield.report.TextReport;
import org.levelfield.tender.BidBurden;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What it takes to bid is counted once each, and what nobody tells stays unknown. */
class BidBurdenTest {

    private static BidBurden burden(String... lines) {
        return Packs.check(Packs.lines(1, "itt.docx", lines)).burden();
    }

    private static int number(java.util.Optional<BidBurden.Counted> counted) {
        return counted.map(BidBurden.Counted::number).orElse(-1);
    }

    private static TextBuilder.RowText row(boolean head, String... cells) {
        java.util.ArrayList<TextBuilder.CellText> made = new java.util.ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            made.add(new TextBuilder.CellText(cells[i], i + 1));
        }
        return new TextBuilder.RowText(head, made);
    }

    @Test
    void wordLimitsAreAdded() {
        BidBurden burden = burden(
                "Describe your safeguarding in no more than 500 words.",
                "Describe your staffing. Word limit: 1,000 words.",
                "The charity wrote 3000 words on its website.");
        assertThat(number(burden.words())).isEqualTo(1500);
        assertThat(burden.words().orElseThrow().evidence()).hasSize(2);
    }

    @Test
    void aColumnOfWordLimitsIsAdded() {
        Report report = Packs.check(Packs.document(
                1,
                "form.docx",
                paper -> paper.table(List.of(
                        row(true, "Method statement", "Weight", "Word limit"),
                        row(false, "Describe how you keep people safe", "30%", "750"),
                        row(false, "Describe how you train your staff", "20%", "250")))));
        assertThat(number(report.burden().words())).isEqualTo(1000);
    }

    @Test
    void aLimitForEachAnswerCountsForEachQuestion() {
        assertThat(number(burden(
                                "Each answer must not exceed 400 words.",
                                "Question 1: Describe your staff.",
                                "Question 2: Describe your premises.",
                                "Question 2: Describe your premises again.")
                        .words()))
                .isEqualTo(800);
        assertThat(burden("Each answer must not exceed 400 words.").words()).isEmpty();
    }

    @Test
    void formsAndPapersCountOnceEach() {
        BidBurden burden = burden(
                "Bidders must complete the form of tender and the pricing schedule.",
                "The pricing schedule must be signed and returned.",
                "Bidders must submit their audited accounts and an insurance certificate.",
                "Bidders must provide a copy of the insurance certificate.");
        assertThat(burden.forms().orElseThrow().kinds()).containsExactly("of tender", "price schedule");
        assertThat(burden.papers().orElseThrow().kinds()).containsExactly("annual accounts", "insurance certificate");
    }

    @Test
    void whatNobodyTellsIsUnknown() {
        BidBurden burden = burden("The council buys a bus service.");
        assertThat(burden.words()).isEmpty();
        assertThat(burden.questions()).isEmpty();
        assertThat(burden.forms()).isEmpty();
        assertThat(burden.papers()).isEmpty();
        assertThat(burden.days()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void daysRunFromPublicationToTheDeadline() {
        assertThat(burden(
                                "The tender notice was published on 2 February 2026.",
                                "The deadline for the receipt of tenders is 2 March 2026.")
                        .days())
                .isEqualTo(OptionalInt.of(28));
    }

    @Test
    void theReportsTellIt() {
        Report report = Packs.check(Packs.lines(
                1, "itt.docx", "Bidders must submit audited accounts.", "Describe your staff in at most 500 words."));
        JsonNode json =
                JsonMapper.builder().build().readTree(JsonReport.write(report)).get("bidBurden");
        assertThat(json.get("wordsToWrite").asInt()).isEqualTo(500);
        assertThat(json.get("questions").isNull()).isTrue();
        assertThat(json.get("evidence").get("papersToSupply")).hasSize(1);
        assertThat(TextReport.write(report, Ink.NONE))
                .contains("500 words to write at most (itt.docx)")
                .contains("1 kind of paper to supply: annual accounts")
                .contains("not known: questions, forms");
    }
}
