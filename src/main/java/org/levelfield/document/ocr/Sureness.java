package org.levelfield.document.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lowers how surely words were read where the page speaks against them. The program judges each word alone; it is often
 * sure of digits that it read wrongly on a bad page, and of both halves of a number that it cut in two.
 */
final class Sureness {

    /** A page whose words have less than this on the average is a bad one. Good scans have 0.92 to 0.96. */
    private static final double BAD_PAGE = 0.85;

    /** Of the halves of a number. */
    private static final float HALF = 0.5f;

    private static final Pattern CUT_OFF = Pattern.compile(".*\\d[.,]");
    private static final Pattern GOES_ON = Pattern.compile("\\d.*");

    private Sureness() {}

    /** The same lines; on a bad page no word is surer than the page, and halves of a number are doubtful anywhere. */
    static List<ReadLine> of(List<ReadLine> lines) {
        double page = lines.stream()
                .flatMap(line -> line.words().stream())
                .mapToDouble(ReadWord::confidence)
                .average()
                .orElse(1);
        float most = page < BAD_PAGE ? (float) page : 1;
        return lines.stream()
                .map(line -> new ReadLine(line.block(), line.direction(), words(line.words(), most)))
                .toList();
    }

    private static List<ReadWord> words(List<ReadWord> words, float most) {
        List<ReadWord> lowered = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean half = isCut(words, i) || isCut(words, i - 1);
            lowered.add(atMost(words.get(i), half ? Math.min(HALF, most) : most));
        }
        return lowered;
    }

    /** Whether a number seems to be cut in two behind a word, as in {@code £180, 000}. */
    private static boolean isCut(List<ReadWord> words, int at) {
        return at >= 0
                && at + 1 < words.size()
                && CUT_OFF.matcher(words.get(at).text()).matches()
                && GOES_ON.matcher(words.get(at + 1).text()).matches();
    }

    private static ReadWord atMost(ReadWord word, float most) {
        return new ReadWord(
                word.text(), word.left(), word.top(), word.right(), word.bottom(), Math.min(word.confidence(), most));
    }
}
