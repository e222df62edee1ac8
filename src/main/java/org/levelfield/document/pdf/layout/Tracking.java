package org.levelfield.document.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.levelfield.document.pdf.page.Word;

/** Finds letters set apart evenly, as in {@code T E N D E R}, whose gaps part no words. */
final class Tracking {

    private static final int LEAST_LETTERS = 4;
    /** Letters are not set farther apart than this, in their sizes, */
    private static final float WIDEST = 0.6f;
    /** and their gaps are not wider or narrower than the usual one by more than these shares. */
    private static final float WIDER = 1.3f;

    private static final float NARROWER = 0.7f;

    private Tracking() {}

    /** For each word of a line, whether it goes on with the one before it though a gap is between them. */
    static boolean[] goesOn(List<Word> words) {
        boolean[] goesOn = new boolean[words.size()];
        int from = 0;
        while (from < words.size()) {
            int to = from;
            while (to < words.size()
                    && letter(words.get(to))
                    && words.get(to).size() == words.get(from).size()) {
                to++;
            }
            boolean figures = words.subList(from, to).stream()
                    .allMatch(word -> Character.isDigit(word.text().codePointAt(0)));
            if (to - from >= LEAST_LETTERS && !figures) {
                mark(words, from, to, goesOn);
            }
            from = Math.max(to, from + 1);
        }
        return goesOn;
    }

    private static boolean letter(Word word) {
        return word.text().codePointCount(0, word.text().length()) == 1;
    }

    private static void mark(List<Word> words, int from, int to, boolean[] goesOn) {
        float size = words.get(from).size();
        List<Float> gaps = new ArrayList<>();
        for (int i = from + 1; i < to; i++) {
            if (!words.get(i - 1).spaceAfter()) {
                gaps.add(gap(words, i));
            }
        }
        gaps.sort(null);
        if (gaps.size() < LEAST_LETTERS - 1) {
            return;
        }
        float usual = gaps.get((gaps.size() - 1) / 2);
        float most = usual * WIDER;
        long even = gaps.stream()
                .filter(gap -> usual * NARROWER <= gap && gap <= most)
                .count();
        boolean wordsEnd = gaps.size() < to - from - 1 || gaps.get(gaps.size() - 1) > most;
        boolean listed = !wordsEnd && (to - from == LEAST_LETTERS || series(words.subList(from, to)));
        if (usual <= 0 || usual > WIDEST * size || even * 10 < 7L * gaps.size() || listed) {
            return;
        }
        for (int i = from + 1; i < to; i++) {
            goesOn[i] = !words.get(i - 1).spaceAfter() && gap(words, i) <= most;
        }
    }

    private static float gap(List<Word> words, int i) {
        return words.get(i).left() - words.get(i - 1).right();
    }

    /** Whether each letter follows the one before in the alphabet, as in a list of lots. */
    private static boolean series(List<Word> letters) {
        for (int i = 1; i < letters.size(); i++) {
            if (letters.get(i).text().codePointAt(0)
                    != letters.get(i - 1).text().codePointAt(0) + 1) {
                return false;
            }
        }
        return true;
    }
}
