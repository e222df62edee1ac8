package org.levelfield.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CommonOrderTest {

    @Test
    void theCommonWordsAreAsManyAsASlowMethodFinds() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<String> left = words(random, random.nextInt(150), 1 + random.nextInt(30));
            List<String> right = words(random, random.nextInt(150), 1 + random.nextInt(30));
            int[] partners = CommonOrder.partners(left, right);
            int last = -1;
            int common = 0;
            for (int i = 0; i < partners.length; i++) {
                if (partners[i] != CommonOrder.NONE) {
                    assertThat(right.get(partners[i])).isEqualTo(left.get(i));
                    assertThat(partners[i]).isGreaterThan(last);
                    last = partners[i];
                    common++;
                }
            }
            assertThat(common).as("round %s", round).isEqualTo(slowly(left, right));
        }
    }

    private static List<String> words(Random random, int count, int different) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add("w" + random.nextInt(different));
        }
        return words;
    }

    private static int slowly(List<String> left, List<String> right) {
        int[] row = new int[right.size() + 1];
        for (String word : left) {
            int[] before = Arrays.copyOf(row, row.length);
            for (int j = 0; j < right.size(); j++) {
                row[j + 1] = word.equals(right.get(j)) ? before[j] + 1 : Math.max(row[j], before[j + 1]);
            }
        }
        return row[right.size()];
    }

    @Test
    void wordsPartedOtherwiseAreTheSameWords() {
        Likeness likeness = Likeness.of(
                FoldedWords.of("the T ender shall be sent to the of\ufb01ce by elec-\ntronic mail"),
                FoldedWords.of("the Tender shall besent to the office, Room 4, by electronic mail"));
        assertThat(likeness.missing(5)).isEmpty();
        assertThat(likeness.share()).isEqualTo(1);
        assertThat(likeness.parted()).isEqualTo(4);
    }

    @Test
    void wordsInAnotherOrderAreTold() {
        Likeness likeness =
                Likeness.of(FoldedWords.of("one two three four five six"), FoldedWords.of("four five six one two"));
        assertThat(likeness.inOrder()).isEqualTo(3);
        assertThat(likeness.anyOrder()).isEqualTo(5);
        assertThat(likeness.missing(1)).containsExactly("3 words:  >>> one two three");
    }

    @Test
    void headsAndFeetAreTakenOutAndTheTextStays() {
        List<List<String>> pages = List.of(
                List.of("Invitation to Tender", "", "First words", "Page 1 of 3"),
                List.of("Invitation to Tender", "Second words", "and more", "Page 2 of 3"),
                List.of("Third words", "3"));
        assertThat(RunningLines.without(pages))
                .containsExactly(List.of("First words"), List.of("Second words", "and more"), List.of("Third words"));
    }
}
