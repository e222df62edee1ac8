package org.levelfield.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.levelfield.Papers;
import org.levelfield.document.Document;

class UnderstandingTest {

    private static final Marker MARKER = new Marker(lexicon(), Papers.PARTS);

    private static Lexicon lexicon() {
        Map<String, Lexicon.Words> words = new TreeMap<>();
        Map.of(
                        "demand", "must",
                        "forbid", "must not",
                        "permit", "may",
                        "fails", "fails",
                        "not-required", "need not",
                        "information-only", "for information",
                        "bidder", "bidder",
                        "supplier", "supplier",
                        "with-bid", "with the bid",
                        "after-award", "after award")
                .forEach((name, phrase) -> words.put(name, new Lexicon.Words(List.of(phrase), List.of())));
        return new Lexicon(words);
    }

    private static Statement last(Document document) {
        List<MarkedDocument.MarkedClause> clauses = MARKER.mark(document).clauses();
        return clauses.get(clauses.size() - 1).statement();
    }

    private static Statement of(String sentence) {
        return last(Papers.of(sentence));
    }

    @Test
    void theWordsTellTheForce() {
        assertThat(of("The bidder must show it.").force()).isEqualTo(Force.DEMANDS);
        assertThat(of("The bidder must not show it.").force()).isEqualTo(Force.FORBIDS);
        assertThat(of("The bidder may show it.").force()).isEqualTo(Force.PERMITS);
        assertThat(of("Who has none fails.").force()).isEqualTo(Force.DEMANDS);
        assertThat(of("The lake was calm.").force()).isEqualTo(Force.STATES);
    }

    @Test
    void informationWeighsMoreThanADemand() {
        Statement statement = of("You must state it for information.");
        assertThat(statement.force()).isEqualTo(Force.INFORMS);
        assertThat(statement.isLive()).isFalse();
        assertThat(statement.isDemand()).isFalse();
    }

    @Test
    void aDefinitionIsKnownByItsQuotationMarks() {
        assertThat(of("“Turnover” means what the bidder must show.").force()).isEqualTo(Force.DEFINES);
        assertThat(of("The bidder must show “turnover”.").force()).isEqualTo(Force.DEMANDS);
    }

    @Test
    void aDenialIsNoDemand() {
        Statement statement = of("The bidder need not show it, but must be there.");
        assertThat(statement.negated()).isTrue();
        assertThat(statement.isDemand()).isFalse();
    }

    @Test
    void anItemTakesItsForceFromTheSentenceThatIntroducesIt() {
        Document paper = Papers.written(text -> {
            text.paragraph("The bidder must show:", "");
            text.item("its accounts.", "(a)", 0);
        });
        assertThat(last(paper).force()).isEqualTo(Force.DEMANDS);
        assertThat(last(paper).bound()).isEqualTo(Bound.BIDDER);
        Document own = Papers.written(text -> {
            text.paragraph("The bidder must show:", "");
            text.item("what it may.", "(a)", 0);
        });
        assertThat(last(own).force()).isEqualTo(Force.PERMITS);
    }

    @Test
    void theFirstActorIsBound() {
        assertThat(of("The supplier must tell the bidder.").bound()).isEqualTo(Bound.SUPPLIER);
        assertThat(of("The bidder must tell the supplier.").bound()).isEqualTo(Bound.BIDDER);
        assertThat(of("All must tell.").bound()).isEqualTo(Bound.UNSAID);
    }

    @Test
    void theMomentIsTold() {
        assertThat(of("Send it with the bid.").moment()).isEqualTo(Moment.AT_BID);
        assertThat(of("Send it after award.").moment()).isEqualTo(Moment.AFTER_AWARD);
        assertThat(of("Send it with the bid, not after award.").moment()).isEqualTo(Moment.AT_BID);
        assertThat(of("Send it.").moment()).isEqualTo(Moment.UNSAID);
    }
}
