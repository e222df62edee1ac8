package org.levelfield.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.levelfield.Papers;
import org.levelfield.document.Document;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.TextBuilder.CellText;
import org.levelfield.document.TextBuilder.RowText;

class ClauseSplitterTest {

    private static List<Clause> split(Consumer<TextBuilder> writer) {
        Document document = Papers.written(writer);
        List<Clause> clauses = ClauseSplitter.split(document, Papers.PARTS);
        for (Clause clause : clauses) {
            assertThat(clause.span().of(document.text()))
                    .isEqualTo(clause.text())
                    .isNotBlank();
            assertThat(clause.id()).isEqualTo("d1:" + clause.place());
        }
        return clauses;
    }

    private static List<String> texts(String paragraph) {
        return split(paper -> paper.paragraph(paragraph, "")).stream()
                .map(Clause::text)
                .toList();
    }

    private static RowText row(boolean head, String... cells) {
        List<CellText> made = new ArrayList<>();
        for (String words : cells) {
            made.add(new CellText(words, made.size() + 1));
        }
        return new RowText(head, made);
    }

    @Test
    void aParagraphIsSplitIntoItsSentences() {
        assertThat(texts("Bids are due on Monday. Late bids fail! Is that clear?"))
                .containsExactly("Bids are due on Monday.", "Late bids fail!", "Is that clear?");
    }

    @Test
    void anAbbreviationEndsNoSentence() {
        assertThat(texts("A firm, e.g. Smith Ltd. of Leeds, may bid. See reg. 58 and art. 3."))
                .containsExactly("A firm, e.g. Smith Ltd. of Leeds, may bid.", "See reg. 58 and art. 3.");
        assertThat(texts("The sum is £1.5 million.")).hasSize(1);
    }

    @Test
    void aLineFeedEndsASentence() {
        assertThat(texts("One\nTwo")).containsExactly("One", "Two");
    }

    @Test
    void anItemKnowsTheSentenceThatIntroducesIt() {
        List<Clause> clauses = split(paper -> {
            paper.paragraph("Read this first. Bidders must have:", "2.1");
            paper.item("a policy;", "(a)", 0);
            paper.item("these papers:", "(b)", 0);
            paper.item("a form.", "(i)", 1);
            paper.item("a pen.", "(c)", 0);
            paper.paragraph("Nothing else.", "2.2");
        });
        assertThat(clauses)
                .extracting(Clause::text, one -> one.leadIn().map(Context::text).orElse(""), Clause::kind)
                .containsExactly(
                        tuple("Read this first.", "", Clause.Kind.SENTENCE),
                        tuple("Bidders must have:", "", Clause.Kind.SENTENCE),
                        tuple("a policy;", "Bidders must have:", Clause.Kind.ITEM),
                        tuple("these papers:", "Bidders must have:", Clause.Kind.ITEM),
                        tuple("a form.", "these papers:", Clause.Kind.ITEM),
                        tuple("a pen.", "Bidders must have:", Clause.Kind.ITEM),
                        tuple("Nothing else.", "", Clause.Kind.SENTENCE));
        assertThat(clauses.get(2).section()).contains("2.1");
        assertThat(clauses.get(6).section()).contains("2.2");
    }

    @Test
    void aParagraphLabelledLikeAnItemIsOne() {
        List<Clause> clauses = split(paper -> {
            paper.paragraph("Bidders must have:", "");
            paper.paragraph("a policy.", "(a)");
        });
        assertThat(clauses.get(1).kind()).isEqualTo(Clause.Kind.ITEM);
        assertThat(clauses.get(1).leadIn()).isPresent();
    }

    @Test
    void headingsTellThePartAndStandInnermostFirst() {
        List<Clause> clauses = split(paper -> {
            paper.heading("Who may bid", 1, "1");
            paper.heading("Money", 2, "1.1");
            paper.paragraph("Show it.", "");
            paper.heading("Contract terms", 1, "2");
            paper.paragraph("Keep it.", "");
        });
        assertThat(clauses)
                .extracting(
                        Clause::text, Clause::part, clause -> clause.section().orElse(""))
                .containsExactly(
                        tuple("Who may bid", Part.ELIGIBILITY, "1 Who may bid"),
                        tuple("Money", Part.ELIGIBILITY, "1.1 Money"),
                        tuple("Show it.", Part.ELIGIBILITY, "1.1 Money"),
                        tuple("Contract terms", Part.TERMS, "2 Contract terms"),
                        tuple("Keep it.", Part.TERMS, "2 Contract terms"));
        assertThat(clauses.get(2).contexts()).extracting(Context::text).containsExactly("Money", "Who may bid");
        assertThat(clauses.get(1).contexts()).extracting(Context::text).containsExactly("Who may bid");
        assertThat(clauses.get(3).contexts()).isEmpty();
    }

    @Test
    void withoutAHeadingTheFileNameTellsThePart() {
        Document paper = Papers.of("Keep it.");
        Document named = new Document(
                paper.id(),
                "pack/4 Contract terms.docx",
                paper.sha256(),
                paper.format(),
                paper.status(),
                paper.text(),
                paper.blocks(),
                paper.pages(),
                paper.problems());
        assertThat(ClauseSplitter.split(paper, Papers.PARTS).get(0).part()).isEqualTo(Part.OTHER);
        assertThat(ClauseSplitter.split(named, Papers.PARTS).get(0).part()).isEqualTo(Part.TERMS);
    }

    @Test
    void linesOfTheContentsAreKnown() {
        List<Clause> clauses = split(paper -> {
            paper.paragraph("Turnover ........ 12", "");
            paper.paragraph("Turnover . . . . . . 12", "");
            paper.paragraph("Name: ________", "");
            paper.heading("Contents", 1, "");
            paper.paragraph("Turnover 12", "");
            paper.paragraph("This is not a line of it.", "");
        });
        assertThat(clauses)
                .extracting(Clause::part)
                .containsSubsequence(Part.CONTENTS, Part.CONTENTS)
                .last()
                .isEqualTo(Part.OTHER);
        assertThat(clauses.get(0).part()).isEqualTo(Part.CONTENTS);
        assertThat(clauses)
                .filteredOn(clause -> clause.text().equals("Turnover 12"))
                .extracting(Clause::part)
                .containsExactly(Part.CONTENTS);
    }

    @Test
    void aShortRowIsOneClauseUnderItsHeads() {
        List<Clause> clauses =
                split(paper -> paper.table(List.of(row(true, "Test", "Level"), row(false, "Turnover", "£1m"))));
        assertThat(clauses)
                .extracting(Clause::text, Clause::kind, clause -> clause.table().orElse(""))
                .containsExactly(
                        tuple("Test | Level", Clause.Kind.ROW, "1:1:1"),
                        tuple("Turnover | £1m", Clause.Kind.ROW, "1:2:1"));
        assertThat(clauses.get(1).contexts())
                .extracting(Context::kind, Context::text)
                .containsExactly(tuple(Context.Kind.COLUMN_HEAD, "Test"), tuple(Context.Kind.COLUMN_HEAD, "Level"));
    }

    @Test
    void ofALongRowEachCellIsSplitBesideTheShortOnes() {
        String long1 = "First sentence of the cell. Second sentence of it. Third sentence of it.";
        List<Clause> clauses =
                split(paper -> paper.table(List.of(row(true, "Test", "Level"), row(false, "Turnover", long1))));
        assertThat(clauses)
                .extracting(Clause::text, Clause::kind, clause -> clause.table().orElse(""))
                .contains(
                        tuple("Turnover", Clause.Kind.ITEM, "1:2:1"),
                        tuple("Second sentence of it.", Clause.Kind.ITEM, "1:2:2"));
        assertThat(clauses.get(3).contexts())
                .extracting(Context::kind, Context::text)
                .containsExactly(tuple(Context.Kind.COLUMN_HEAD, "Level"), tuple(Context.Kind.ROW_CELL, "Turnover"));
    }

    @Test
    void aDocumentThatWasNotReadHasNoClauses() {
        assertThat(split(paper -> {})).isEmpty();
    }

    @Test
    void anOverlongSentenceIsCutBetweenWords() {
        String words = "the bidder must hold insurance and ".repeat(6_000).strip();
        List<Clause> clauses = split(paper -> paper.paragraph(words, ""));
        assertThat(clauses)
                .hasSizeGreaterThan(100)
                .allMatch(clause -> clause.text().length() <= Sentences.LONGEST);
        assertThat(String.join(" ", clauses.stream().map(Clause::text).toList()))
                .isEqualTo(words);
        String wordless = "a" + "😀".repeat(3_000);
        assertThat(String.join("", texts(wordless))).isEqualTo(wordless);
        assertThat(texts(wordless)).noneMatch(text -> Character.isLowSurrogate(text.charAt(0)));
    }

    @Test
    void anOverlongHeadingIsNone() {
        List<Clause> clauses = split(paper -> {
            paper.heading("Who may bid, and so on. ".repeat(200), 1, "");
            paper.paragraph("Show it.", "");
        });
        assertThat(clauses).noneMatch(clause -> clause.kind() == Clause.Kind.HEADING);
    }

    @Test
    void rowsOfDotsAndSpacesTakeNoTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (String sign : List.of(".", ". ", "…", "_", " ", "\"", "x", "1", "1,000,")) {
                String words = "a" + sign.repeat(100_000) + " and more words";
                split(paper -> paper.paragraph(words, ""));
                split(paper -> paper.heading(words, 1, ""));
            }
        });
    }
}
