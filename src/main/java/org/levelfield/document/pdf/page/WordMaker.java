package org.levelfield.document.pdf.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts letters together to words, in the order in which the page draws them. A letter or a word drawn twice at one place
 * (bold by overprinting) is taken once.
 */
final class WordMaker {

    /** A wider gap, in letter sizes, ends a word here; whether it is a space is decided where the line is known. */
    private static final float GAP = 0.12f;
    /** A word drawn again is not farther off than this, in letter sizes. */
    private static final float OVERPRINT = 0.2f;

    /** How far letters reach above and below their base line, in letter sizes. */
    private static final float ASCENT = 0.8f;

    private static final float DESCENT = 0.22f;

    private final Frame frame;
    private final Frame shown;
    private final List<Word> words = new ArrayList<>();
    private final Map<String, List<Word>> seen = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final Drawn drawn = new Drawn();
    private boolean repeats;
    private float left;
    private float right;
    private float y;
    private float size;
    private boolean bold;

    /**
     * @param frame in which the letters stand upright
     * @param shown the page as it is shown
     */
    WordMaker(Frame frame, Frame shown) {
        this.frame = frame;
        this.shown = shown;
    }

    /** Takes a letter that says nothing of its own, since the one before speaks for both. */
    void widen(float until) {
        if (text.length() > 0) {
            right = Math.max(right, until);
        }
    }

    /** Takes the next letter. */
    void add(String said, float x, float width, float letterY, float letterSize, boolean letterBold) {
        String letter = visible(said);
        if (letter.isEmpty()) {
            return;
        }
        if (space(letter)) {
            // The spaces of what is drawn again part words that were drawn before.
            if (!repeats) {
                end(true);
            }
            return;
        }
        repeats = drawn.again(letter, x, width, letterY, letterSize);
        if (repeats) {
            return;
        }
        boolean near = text.length() > 0 && Math.abs(letterY - y) < 0.2f * size;
        float gap = x - right;
        if (!near || gap > GAP * size || gap < -0.5f * size || Math.abs(letterSize - size) > 0.25f * size) {
            end(false);
            left = x;
            y = letterY;
            size = letterSize;
            bold = letterBold;
        }
        text.append(letter);
        bold &= letterBold;
        right = Math.max(x + width, text.length() == letter.length() ? x : right);
    }

    /** Without control characters, which fonts give for codes that show nothing. */
    private static String visible(String letter) {
        // Nearly every letter is one printable unit, and a stream for each costs more than the rest of the page.
        if (letter.length() == 1 && !controls(letter.charAt(0))) {
            return letter;
        }
        StringBuilder visible = new StringBuilder();
        letter.codePoints().filter(c -> !controls(c)).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static boolean controls(int c) {
        return Character.isISOControl(c) && !Character.isWhitespace(c);
    }

    private static boolean space(String letter) {
        for (int i = 0; i < letter.length(); i++) {
            char c = letter.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u200B') {
                return false;
            }
        }
        return true;
    }

    private void end(boolean space) {
        if (text.length() == 0) {
            return;
        }
        Box place = new Box(left, y - ASCENT * size, right, y + DESCENT * size);
        Box onPage = place.outOf(frame).in(shown);
        Word word = new Word(plain(text), left, right, y, size, bold, space, onPage, Float.NaN, null);
        text.setLength(0);
        List<Word> same = seen.computeIfAbsent(word.text(), key -> new ArrayList<>(1));
        if (same.stream().noneMatch(other -> overprints(word, other))) {
            same.add(word);
            words.add(word);
        }
    }

    private static boolean overprints(Word word, Word other) {
        float near = OVERPRINT * word.size();
        return Math.abs(word.left() - other.left()) < near && Math.abs(word.y() - other.y()) < near;
    }

    /** Ligatures and letters of special width become plain letters; accents drawn apart join their letter. */
    private static String plain(CharSequence letters) {
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if ((c >= 0xFB00 && c <= 0xFEFF) || (c >= 0xFF01 && c <= 0xFF5E)) {
                return Normalizer.normalize(letters, Normalizer.Form.NFKC);
            }
            if (c >= 0x300 && c <= 0x36F) {
                return Normalizer.normalize(letters, Normalizer.Form.NFC);
            }
        }
        return letters.toString();
    }

    /** The words so far, in the order drawn. */
    List<Word> words() {
        end(false);
        return words;
    }
}
