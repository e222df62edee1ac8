package org.levelfield.document.pdf;

import org.levelfield.document.ocr.ReadWord;

/**
 * How far a word's letters rise above and fall below their base line, as shares of the size of their font. A box around
 * a word in a picture tells neither: {@code one} is half as high as {@code (Query)}, in the same font.
 *
 * @param above the highest of them
 * @param below the lowest of them
 */
record LetterShape(float above, float below) {

    private static final String LOW = "acemnorsuvwxz";
    private static final String UNDER = "gjpqyQ()[]{}/|";
    private static final String SLIGHTLY_UNDER = ",;";

    private static final float CAPITAL = 0.7f;
    private static final float SMALL = 0.5f;
    private static final float DESCENT = 0.21f;
    private static final float COMMA = 0.12f;

    static LetterShape of(String word) {
        float above = SMALL;
        float below = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            boolean low = LOW.indexOf(letter) >= 0 || "gpqy.,;:-".indexOf(letter) >= 0;
            above = low ? above : CAPITAL;
            if (UNDER.indexOf(letter) >= 0) {
                below = DESCENT;
            } else if (SLIGHTLY_UNDER.indexOf(letter) >= 0) {
                below = Math.max(below, COMMA);
            }
        }
        return new LetterShape(above, below);
    }

    /** Whether a word's letters tell how large they are: a dash or a full stop does not. */
    static boolean tells(ReadWord word) {
        return word.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The size of the font in which letters of this shape are so high. */
    float size(float height) {
        return height / (above + below);
    }
}
