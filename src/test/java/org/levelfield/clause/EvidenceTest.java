package org.levelfield.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.levelfield.Papers;
import org.levelfield.document.Document;

class EvidenceTest {

    @Test
    void aClauseIsItsOwnEvidence() {
        Document paper = Papers.written(text -> {
            text.startPage();
            text.heading("Money", 1, "3");
            text.startPage();
            text.paragraph("Show your accounts.", "3.1");
        });
        List<Clause> clauses = ClauseSplitter.split(paper, Papers.PARTS);
        Evidence evidence = clauses.get(1).evidence();
        assertThat(evidence.document()).isEqualTo("d1");
        assertThat(evidence.quote()).isEqualTo("Show your accounts.");
        assertThat(evidence.page()).hasValue(2);
        assertThat(evidence.section()).contains("3.1");
        assertThat(evidence.table()).isEmpty();
        assertThat(evidence.span().of(paper.text())).isEqualTo(evidence.quote());
        assertThat(clauses.get(0).evidence().page()).hasValue(1);
    }

    @Test
    void whereThereAreNoPagesThereIsNoPage() {
        assertThat(Papers.clause("Show your accounts.").evidence().page()).isEmpty();
    }
}
