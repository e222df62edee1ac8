package org.levelfield.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurenessTest {

    private static ReadLine line(float confidence, String words) {
        List<ReadWord> made = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            made.add(new ReadWord(word, 0, 0, 10, 10, confidence));
        }
        return new ReadLine(1, 0, made);
    }

    private static List<Float> of(ReadLine... lines) {
        return Sureness.of(List.of(lines)).stream()
                .flatMap(line -> line.words().stream())
                .map(ReadWord::confidence)
                .toList();
    }

    @Test
    void wordsOfAGoodPageAreAsSureAsTheProgramSays() {
        assertThat(of(line(0.96f, "turnover of £180,000"), line(0.7f, "or")))
                .containsExactly(0.96f, 0.96f, 0.96f, 0.7f);
    }

    @Test
    void noWordOfABadPageIsSurerThanThePage() {
        assertThat(of(line(0.9f, "turnover £180,000"), line(0.6f, "a year"))).containsExactly(0.75f, 0.75f, 0.6f, 0.6f);
    }

    @Test
    void halvesOfANumberAreDoubtful() {
        assertThat(of(line(0.95f, "of £180, 000 a year"))).containsExactly(0.95f, 0.5f, 0.5f, 0.95f, 0.95f);
        assertThat(of(line(0.95f, "£12,900. in 2027"))).containsExactly(0.95f, 0.95f, 0.95f);
    }

    @Test
    void aPageWithoutWordsIsLeftAsItIs() {
        assertThat(Sureness.of(List.of())).isEmpty();
    }
}
