package org.levelfield.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.levelfield.document.Budget;
import org.levelfield.document.PackReader;
import org.levelfield.mention.MarkedDocument;
import org.levelfield.tender.Stated;
import org.levelfield.tender.Tender;
import org.levelfield.tender.TenderReader;

class ClauseBatchTest {

    private static final LocalDate AS_OF = LocalDate.parse("2026-10-06");

    private static final RuleEngine ENGINE = RuleEngine.builtIn();

    private static List<MarkedDocument> pack() {
        return PackReader.read(List.of(Path.of("examples", "community-nursing")), Budget.DEFAULT, 1).stream()
                .map(ENGINE.marker()::mark)
                .toList();
    }

    @Test
    void aPackJudgedInBatchesGivesTheFindingsOfOneJudgedWhole() {
        List<MarkedDocument> pack = pack();
        Tender tender = TenderReader.read(pack, Stated.NOTHING);
        Judged whole = ENGINE.judge(tender, pack, AS_OF);
        assertThat(whole.findings()).isNotEmpty();
        for (int most : new int[] {7, 50, 200}) {
            Judged batched = ENGINE.judge(tender, pack, AS_OF, most);
            assertThat(batched.findings()).isEqualTo(whole.findings());
            assertThat(batched.requirements()).isEqualTo(whole.requirements());
        }
    }

    @Test
    void aBatchHoldsNoMoreClausesThanItMay() {
        List<ClauseBatch> batches = ClauseBatch.of(pack(), List.of(), 20);
        assertThat(batches).hasSizeGreaterThan(2);
        assertThat(batches)
                .allSatisfy(batch -> assertThat(batch.clauses()).hasSizeBetween(1, 20))
                .allSatisfy(batch -> assertThat(batch.reliefs()).isEmpty());
    }
}
