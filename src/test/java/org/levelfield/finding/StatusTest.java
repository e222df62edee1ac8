package org.levelfield.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StatusTest {

    @Test
    void statusesRunFromTheWeakestToTheGravest() {
        assertThat(Arrays.stream(Status.values()).map(Status::id))
                .containsExactly("note", "practical-barrier", "against-guidance", "possible-breach");
    }

    @Test
    void whatSoftensABreachLeavesAPracticalBarrier() {
        assertThat(Status.POSSIBLE_BREACH.softened()).isEqualTo(Status.PRACTICAL_BARRIER);
        assertThat(Status.AGAINST_GUIDANCE.softened()).isEqualTo(Status.PRACTICAL_BARRIER);
        assertThat(Status.PRACTICAL_BARRIER.softened()).isEqualTo(Status.NOTE);
        assertThat(Status.NOTE.softened()).isEqualTo(Status.NOTE);
    }
}
