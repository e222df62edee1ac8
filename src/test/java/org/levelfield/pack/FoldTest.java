package org.levelfield.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    @Test
    void whatTwoFilesShowDifferentlyIsTakenOut() {
        assertThat(Fold.of("“Sub-contractors”  MUST hold\nﬁre cover.")).isEqualTo("subcontractorsmustholdfirecover");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "at least £5,000;at least €5,000",
                "at least 1.5 million;at least 15 million",
                "a weight of 10 %;a weight of 10",
                "lots 1 2 and 3;lots 12 and 3",
                "more than > 3;more than < 3",
                "☐ yes;☒ yes",
                "must hold;must not hold"
            })
    void whatChangesTheSenseStays(String one, String other) {
        assertThat(Fold.of(one)).isNotEqualTo(Fold.of(other));
    }
}
