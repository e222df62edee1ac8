package org.levelfield.screening.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each operator at its borders. A member is written {@code 5}, {@code 3..7}, {@code 3..}, {@code ?}; see below. */
class ArithmeticTest {

    /**
     * Members are parted by blanks. {@code *} marks the lead, {@code @0.4} the share of the work, {@code +} and
     * {@code -} that it does the part of the work or not.
     */
    @ParameterizedTest(name = "{0} of {1} with {2}: {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
            SUM             | 10 | 6 4               | met     |
            SUM             | 10 | 6 3.99            | not-met | 0.01
            SUM             | 10 | 6 ?               | unknown |
            SUM             | 10 | 10 ?              | met     |
            SUM             | 10 | 6 0..3            | not-met | 1
            SUM             | 10 | 6 0..4            | unknown |
            SUM             | 0  | 0 ?               | met     |
            POOL_COUNT      | 3  | 1 2               | met     |
            POOL_COUNT      | 3  | 1 1               | not-met | 1
            ANY             | 10 | 6 10              | met     |
            ANY             | 10 | 6 9.5             | not-met | 0.5
            ANY             | 10 | 6 ?               | unknown |
            ANY             | 10 | 10 ?              | met     |
            EVERY           | 10 | 10 11             | met     |
            EVERY           | 10 | 10 9              | not-met | 1
            EVERY           | 10 | 7 9               | not-met | 3
            EVERY           | 10 | 10 ?              | unknown |
            EVERY           | 10 | 9 ?               | not-met | 1
            LEAD            | 10 | 10* 1             | met     |
            LEAD            | 10 | 9* 100            | not-met | 1
            LEAD            | 10 | ?* 100            | unknown |
            LEAD            | 10 | 10 11             | met     |
            LEAD            | 10 | 10 9              | unknown |
            LEAD            | 10 | 7 9               | not-met | 1
            LEAD            | 10 | ? 9               | unknown |
            LEAD_SHARE 0.4  | 10 | 4* 1              | met     |
            LEAD_SHARE 0.4  | 10 | 3.9* 50           | not-met | 0.1
            LEAD_SHARE 0.4  | 10 | 4 5               | met     |
            MEMBER_SHARE 0.25 | 10 | 2.5 9           | met     |
            MEMBER_SHARE 0.25 | 10 | 2.4 9           | not-met | 0.1
            MEMBER_SHARE 0.25 | 10 | ? 9             | unknown |
            PERFORMER       | 1  | 1+ 0-             | met     |
            PERFORMER       | 1  | 0+ 1-             | not-met | 1
            PERFORMER       | 1  | 1+ 0+             | not-met | 1
            PERFORMER       | 1  | 1+ 0              | unknown |
            PERFORMER       | 1  | 1 1               | met     |
            PERFORMER       | 1  | 1 0               | unknown |
            PERFORMER       | 1  | 0 0               | not-met | 1
            PERFORMER       | 1  | 1 0-              | met     |
            PERFORMER       | 1  | 0 1-              | not-met | 1
            PERFORMER       | 1  | 1- 0-             | unknown |
            PERFORMER       | 1  | 1+ 1              | met     |
            PERFORMER       | 1  | ?+ 0-             | unknown |
            WEIGHTED        | 10 | 12@0.5 8@0.5      | met     |
            WEIGHTED        | 10 | 12@0.4 8@0.6      | not-met | 0.4
            WEIGHTED        | 10 | 12@0.5 8          | met     |
            WEIGHTED        | 10 | 12 8              | unknown |
            WEIGHTED        | 10 | 12 10             | met     |
            WEIGHTED        | 10 | 9 8               | not-met | 1
            WEIGHTED        | 10 | ?@0 10@1          | met     |
            WEIGHTED        | 10 | ?@0.1 10@0.9      | unknown |
            WEIGHTED        | 10 | 10@0.33 10@0.33 10@0.33 | met |
            WEIGHTED        | 10 | 10@0.9 10@0.9     | met     |
            WEIGHTED        | 10 | 12@0.9 8@0.9      | unknown |
            PRO_RATA        | 10 | 6@0.6 4@0.4       | met     |
            PRO_RATA        | 10 | 6@0.6 3.9@0.4     | not-met | 0.1
            PRO_RATA        | 10 | 6@0.6 4           | met     |
            PRO_RATA        | 10 | 6 4               | unknown |
            PRO_RATA        | 10 | 6 3               | not-met | 1
            PRO_RATA        | 10 | 10 10             | met     |
            PRO_RATA        | 10 | ?@0.6 4@0.4       | unknown |
            PRO_RATA        | 10 | 6@0.6 1 1         | not-met | 2
            PRO_RATA        | 10 | 6@0.6 4 4         | met     |
            PRO_RATA        | 10 | 6@0.6 4 1         | unknown |
            AVERAGE         | 10 | 12 8              | met     |
            AVERAGE         | 10 | 12 7              | not-met | 0.5
            AVERAGE         | 10 | 20 ?              | met     |
            AVERAGE         | 10 | 19 ?              | unknown |
            NONE            | 10 | 50 50             | not-met |
            UNKNOWN         | 10 | 10 10             | met     |
            UNKNOWN         | 10 | 10 9              | unknown |
            UNKNOWN         | 10 | 5 4               | not-met | 1
            UNKNOWN         | 10 | ? 4               | unknown |
            """)
    void anOperatorAtItsBorders(String operator, String asked, String members, String answer, String shortfall) {
        Tally tally = Arithmetic.tally(operator(operator), new BigDecimal(asked), group(members));
        assertThat(tally.answer().id()).isEqualTo(answer);
        assertThat(tally.shortfall().map(BigDecimal::stripTrailingZeros))
                .isEqualTo(Optional.ofNullable(shortfall).map(one -> new BigDecimal(one).stripTrailingZeros()));
        assertThat(tally.deciding()).isNotEmpty();
        assertThat(tally.missing().isEmpty()).isEqualTo(tally.answer() != Answer.UNKNOWN);
    }

    @Test
    void oneAloneMustHaveAllThatIsAskedUnderEveryOperator() {
        for (Operator operator : Cases.OPERATORS) {
            assertThat(alone(operator, "10")).isEqualTo(Answer.MET);
            assertThat(alone(operator, "9@0.1-")).isEqualTo(Answer.NOT_MET);
            assertThat(alone(operator, "?")).isEqualTo(Answer.UNKNOWN);
        }
    }

    private static Answer alone(Operator operator, String member) {
        return Arithmetic.tally(operator, BigDecimal.TEN, group(member)).answer();
    }

    @Test
    void whereMoreIsAskedTheFloorItselfIsNotEnough() {
        Asked moreThanTen = Asked.moreThan(BigDecimal.TEN);
        Tally atTheFloor = Arithmetic.tally(new Operator.Sum(), moreThanTen, group("6 4"));
        assertThat(atTheFloor.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(atTheFloor.shortfall()).contains(BigDecimal.ZERO);
        assertThat(Arithmetic.tally(new Operator.Sum(), moreThanTen, group("6 4.01"))
                        .answer())
                .isEqualTo(Answer.MET);
        assertThat(Arithmetic.tally(new Operator.ProRata(), moreThanTen, group("11 0"))
                        .answer())
                .as("whoever takes nothing of the work must still have more than nothing")
                .isEqualTo(Answer.NOT_MET);
    }

    /** The World Bank's pattern, with the shortfall of the third member. */
    @Test
    void severalOperatorsMustAllHold() {
        List<Operator> pattern = List.of(
                new Operator.Sum(),
                new Operator.LeadShare(new BigDecimal("0.4")),
                new Operator.MemberShare(new BigDecimal("0.25")));
        Asked asked = Asked.atLeast(new BigDecimal("4.0"));
        Tally tally = Arithmetic.tallyAll(pattern, asked, group("2* 1.2 0.9"));
        assertThat(tally.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(tally.shortfall().orElseThrow()).isEqualByComparingTo("0.1");
        assertThat(tally.deciding()).containsExactly("C");
        assertThat(Arithmetic.tallyAll(pattern, asked, group("2* 1.2 1.0")).answer())
                .isEqualTo(Answer.MET);
        Tally open = Arithmetic.tallyAll(pattern, asked, group("2* 1.2 ?"));
        assertThat(open.missing()).containsExactly(new Missing(Missing.Fact.AMOUNT, Optional.of("C")));
    }

    @Test
    void whatDecidesAndWhatIsMissingIsNamed() {
        assertThat(Arithmetic.tally(new Operator.Any(), BigDecimal.TEN, group("12 3 11"))
                        .deciding())
                .containsExactly("A", "C");
        assertThat(Arithmetic.tally(new Operator.Sum(), BigDecimal.TEN, group("12 0"))
                        .deciding())
                .containsExactly("A");
        assertThat(Arithmetic.tally(new Operator.Every(), BigDecimal.TEN, group("12 3 ?"))
                        .deciding())
                .containsExactly("B");
        assertThat(Arithmetic.tally(new Operator.Lead(), BigDecimal.TEN, group("12 ?"))
                        .missing())
                .containsExactly(
                        new Missing(Missing.Fact.LEAD, Optional.empty()),
                        new Missing(Missing.Fact.AMOUNT, Optional.of("B")));
        assertThat(Arithmetic.tally(new Operator.Performer(), BigDecimal.ONE, group("1+ 0"))
                        .missing())
                .containsExactly(new Missing(Missing.Fact.PART, Optional.of("B")));
        assertThat(Arithmetic.tally(new Operator.ProRata(), BigDecimal.TEN, group("6 4"))
                        .missing())
                .containsExactly(
                        new Missing(Missing.Fact.SHARE, Optional.of("A")),
                        new Missing(Missing.Fact.SHARE, Optional.of("B")));
        assertThat(Arithmetic.tally(Operator.Undetermined.quite(), BigDecimal.TEN, group("6 4"))
                        .missing())
                .containsExactly(new Missing(Missing.Fact.READING, Optional.empty()));
    }

    @Test
    void whatIsNoGroupIsRefused() {
        assertThatThrownBy(() -> Arithmetic.tally(new Operator.Sum(), BigDecimal.TEN, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Arithmetic.tally(new Operator.Sum(), BigDecimal.TEN, group("1* 2*")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one lead");
        assertThatThrownBy(() -> Arithmetic.tallyAll(List.of(), Asked.atLeast(BigDecimal.TEN), group("1 2")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Range.exactly(BigDecimal.ONE.negate())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Range(BigDecimal.TEN, Optional.of(BigDecimal.ONE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> group("1@1.1 2")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Operator.LeadShare(BigDecimal.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Asked.atLeast(BigDecimal.ONE.negate())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answersJoinAsThreeValuesDo() {
        assertThat(Answer.MET.and(Answer.UNKNOWN)).isEqualTo(Answer.UNKNOWN);
        assertThat(Answer.UNKNOWN.and(Answer.NOT_MET)).isEqualTo(Answer.NOT_MET);
        assertThat(Answer.MET.or(Answer.UNKNOWN)).isEqualTo(Answer.MET);
        assertThat(Answer.UNKNOWN.or(Answer.NOT_MET)).isEqualTo(Answer.UNKNOWN);
    }

    private static Operator operator(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length > 1) {
            BigDecimal part = new BigDecimal(parts[1]);
            return parts[0].startsWith("LEAD") ? new Operator.LeadShare(part) : new Operator.MemberShare(part);
        }
        return Cases.OPERATORS.stream()
                .filter(one -> one.id().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<Contribution> group(String text) {
        List<Contribution> group = new ArrayList<>();
        for (String member : text.split(" ", -1)) {
            String name = String.valueOf((char) ('A' + group.size()));
            String plain = member.replaceAll("[*+-]", "");
            String[] amountAndShare = plain.split("@", -1);
            Optional<BigDecimal> share =
                    amountAndShare.length > 1 ? Optional.of(new BigDecimal(amountAndShare[1])) : Optional.empty();
            Optional<Boolean> performs = member.endsWith("+")
                    ? Optional.of(true)
                    : member.endsWith("-") ? Optional.of(false) : Optional.empty();
            group.add(new Contribution(name, range(amountAndShare[0]), member.contains("*"), share, performs));
        }
        return group;
    }

    private static Range range(String text) {
        if (text.toLowerCase(Locale.ROOT).equals("?")) {
            return Range.UNKNOWN;
        }
        String[] ends = text.split("\\.\\.", -1);
        BigDecimal least = new BigDecimal(ends[0]);
        if (ends.length == 1) {
            return Range.exactly(least);
        }
        return new Range(least, ends[1].isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(ends[1])));
    }
}
