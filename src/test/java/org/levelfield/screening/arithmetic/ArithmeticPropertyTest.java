package org.levelfield.screening.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On random groups with holes: a verdict holds however they are filled, and more of an amount never does harm. */
class ArithmeticPropertyTest {

    private static final int GROUPS = 20_000;
    private static final int COMPLETIONS = 12;

    @Test
    void aVerdictHoldsHoweverTheHolesAreFilled() {
        Cases cases = new Cases(17);
        Map<Answer, Integer> seen = new EnumMap<>(Answer.class);
        for (int i = 0; i < GROUPS; i++) {
            Operator operator = cases.operator();
            Asked asked = cases.asked();
            List<Contribution> group = cases.group();
            Answer answer = Arithmetic.tally(operator, asked, group).answer();
            seen.merge(answer, 1, Integer::sum);
            if (answer != Answer.UNKNOWN) {
                for (int j = 0; j < COMPLETIONS; j++) {
                    List<Contribution> full = cases.complete(group);
                    Answer whenKnown = Arithmetic.tally(operator, asked, full).answer();
                    assertThat(whenKnown)
                            .as("%s of %s: %s, and with %s", operator, asked, group, full)
                            .isEqualTo(answer);
                }
            }
        }
        assertThat(seen).containsKeys(Answer.values());
        assertThat(seen.values()).allMatch(count -> count > GROUPS / 20);
    }

    @Test
    void whatIsUnknownCouldStillComeOutBothWays() {
        Cases cases = new Cases(18);
        int open = 0;
        int both = 0;
        for (int i = 0; i < GROUPS / 4; i++) {
            Operator operator = cases.operator();
            Asked asked = cases.asked();
            List<Contribution> group = cases.group();
            if (operator instanceof Operator.Undetermined
                    || Arithmetic.tally(operator, asked, group).answer() != Answer.UNKNOWN) {
                continue;
            }
            open++;
            boolean met = false;
            boolean notMet = false;
            for (int j = 0; j < 200 && !(met && notMet); j++) {
                Answer answer =
                        Arithmetic.tally(operator, asked, cases.complete(group)).answer();
                met |= answer == Answer.MET;
                notMet |= answer == Answer.NOT_MET;
            }
            both += met && notMet ? 1 : 0;
        }
        // Chance does not fill every hole in the one way that would turn the answer.
        assertThat(both).isGreaterThan(open * 9 / 10);
    }

    @Test
    void moreOfAnAmountNeverDoesHarm() {
        Cases cases = new Cases(19);
        for (int i = 0; i < GROUPS; i++) {
            Operator operator = cases.operator();
            Asked asked = cases.asked();
            List<Contribution> group = cases.group();
            List<Contribution> richer = cases.richer(group);
            assertThat(Arithmetic.tally(operator, asked, richer).answer())
                    .as("%s of %s: %s, and with %s", operator, asked, group, richer)
                    .isLessThanOrEqualTo(
                            Arithmetic.tally(operator, asked, group).answer());
        }
    }
}
