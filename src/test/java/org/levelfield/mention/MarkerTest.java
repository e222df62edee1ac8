package org.levelfield.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.levelfield.Papers;
import org.levelfield.document.Document;

class MarkerTest {

    private static final Marker MARKER = new Marker(
            new Lexicon(Map.of(
                    "turnover", new Lexicon.Words(List.of("turnover", "at least"), List.of()),
                    "demand", new Lexicon.Words(List.of("must", "must have"), List.of()))),
            Papers.PARTS);

    private static MarkedDocument marked(Document document) {
        MarkedDocument marked = MARKER.mark(document);
        marked.clauses()
                .forEach(clause -> clause.marks().forEach(mark -> {
                    assertThat(mark.clause()).isEqualTo(clause.statement().id());
                    if (mark instanceof Concept concept) {
                        assertThat(mark.place().span().of(document.text())).isEqualTo(concept.words());
                    }
                }));
        return marked;
    }

    @Test
    void aClauseHoldsItsConceptsAndQuantities() {
        Document paper = Papers.of("Bidders must have a turnover of £2 million for 3 years.");
        List<Mark> marks = marked(paper).clauses().get(0).marks();
        assertThat(marks)
                .extracting(Mark::kind, mark -> mark.place().span().of(paper.text()))
                .contains(tuple("turnover", "turnover"), tuple("demand", "must have"))
                .contains(tuple("amount", "£2 million"), tuple("period", "3 years"));
        assertThat(marks).allMatch(Mark::isOwn);
    }

    @Test
    void wordsAroundAClauseGiveItSense() {
        Document paper = Papers.written(text -> {
            text.heading("Turnover", 1, "");
            text.paragraph("Bidders must have:", "");
            text.item("£2 million.", "(a)", 0);
        });
        List<Mark> marks = marked(paper).clauses().get(2).marks();
        assertThat(marks)
                .extracting(Mark::kind, mark -> mark.place().origin())
                .containsExactlyInAnyOrder(
                        tuple("amount", Origin.OWN),
                        tuple("turnover", Origin.HEADING),
                        tuple("demand", Origin.LEAD_IN));
    }

    @Test
    void distancesCountWordsAndACommaAsTwo() {
        List<Mark> marks = marked(Papers.of("You must, in each of the years, show a turnover."))
                .clauses()
                .get(0)
                .marks();
        Mark demand = marks.get(0);
        Mark turnover = marks.get(1);
        assertThat(turnover.near(demand, 11)).isTrue();
        assertThat(turnover.near(demand, 10)).isFalse();
        assertThat(turnover.follows(demand, 11)).isTrue();
        assertThat(demand.follows(turnover, 11)).isFalse();
    }

    @Test
    void longTextsTakeTimeInProportion() {
        for (String words : List.of("must ", "at least ", "£5,000,000 ", "must have a turnover of at least £5m and ")) {
            String text = words.repeat(200_000 / words.length());
            MarkedDocument marked =
                    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> MARKER.mark(Papers.of(text)));
            assertThat(marked.clauses())
                    .isNotEmpty()
                    .allMatch(clause -> !clause.marks().isEmpty());
        }
    }
}
