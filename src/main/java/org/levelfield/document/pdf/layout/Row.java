package org.levelfield.document.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.levelfield.document.pdf.page.Word;

/**
 * Words on one base line, over the whole width looked at.
 *
 * @param words from left to right, at least one
 */
record Row(List<Word> words) {

    /** A gap as wide as this, in letter sizes, may part columns. */
    static final float WIDE = 0.8f;

    Row {
        words = List.copyOf(words);
    }

    float left() {
        return words.get(0).left();
    }

    float right() {
        return (float) words.stream().mapToDouble(Word::right).max().orElse(0);
    }

    float y() {
        return words.get(0).y();
    }

    /** The size of most of its letters. */
    float size() {
        float size = 1;
        int most = 0;
        for (Word word : words) {
            int letters = 0;
            for (Word other : words) {
                letters += Math.abs(other.size() - word.size()) < 0.1f
                        ? other.text().length()
                        : 0;
            }
            if (letters > most) {
                most = letters;
                size = word.size();
            }
            if (letters * 2 > words.size() * 8) {
                break;
            }
        }
        return size;
    }

    boolean hasTable() {
        return words.stream().anyMatch(word -> word.table() != null);
    }

    /** Whether letters, or a gap too small to part columns, stand at x. */
    boolean crosses(float x) {
        Word before = null;
        for (Word word : words) {
            if (word.left() - 0.5f < x && x < word.right() + 0.5f) {
                return true;
            }
            if (before != null && before.right() <= x && x <= word.left()) {
                return word.left() - before.right() < WIDE * Math.max(word.size(), before.size());
            }
            before = word;
        }
        return false;
    }

    /** Its words parted at gaps of at least {@code wide} letter sizes. */
    List<Row> parts(float wide) {
        List<Row> parts = new ArrayList<>();
        List<Word> part = new ArrayList<>();
        for (Word word : words) {
            if (!part.isEmpty()) {
                Word before = part.get(part.size() - 1);
                if (word.left() - before.right() >= wide * Math.max(word.size(), before.size())) {
                    parts.add(new Row(part));
                    part.clear();
                }
            }
            part.add(word);
        }
        parts.add(new Row(part));
        return parts;
    }

    /** Sorts words into rows from top to bottom; raised and lowered small letters join the row beside them. */
    static List<Row> rows(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparing(Word::y).thenComparing(Word::left));
        List<List<Word>> rows = new ArrayList<>();
        for (Word word : sorted) {
            List<Word> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (!last.isEmpty() && sameLine(last.get(0), word)) {
                last.add(word);
            } else {
                rows.add(new ArrayList<>(List.of(word)));
            }
        }
        joinSmall(rows);
        return rows.stream()
                .map(row ->
                        row.stream().sorted(Comparator.comparing(Word::left)).toList())
                .flatMap(row -> layers(row, words).stream())
                .map(Row::new)
                .toList();
    }

    /** Words drawn over one another are rows of their own, the uppermost, which is drawn last, first. */
    private static List<List<Word>> layers(List<Word> row, List<Word> drawn) {
        List<Word> below = new ArrayList<>();
        List<Word> above = new ArrayList<>();
        for (Word word : row) {
            Word last = above.isEmpty() ? null : above.get(above.size() - 1);
            if (last == null || !overlap(last, word)) {
                above.add(word);
            } else if (drawn.indexOf(last) < drawn.indexOf(word)) {
                below.add(above.remove(above.size() - 1));
                above.add(word);
            } else {
                below.add(word);
            }
        }
        return below.isEmpty() ? List.of(row) : List.of(above, below);
    }

    private static boolean overlap(Word one, Word other) {
        float both = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
        float least = Math.min(one.right() - one.left(), other.right() - other.left());
        return both > 0.6f * least
                && one.text().length() > 2
                && other.text().length() > 2
                && Math.abs(one.size() - other.size()) < 0.15f * one.size()
                && one.text().codePoints().allMatch(Character::isLetterOrDigit)
                && other.text().codePoints().allMatch(Character::isLetterOrDigit);
    }

    private static boolean sameLine(Word one, Word other) {
        return one.table() == null
                && other.table() == null
                && Math.abs(other.y() - one.y()) <= 0.22f * Math.min(one.size(), other.size()) + 0.3f;
    }

    private static void joinSmall(List<List<Word>> rows) {
        for (int i = 0; i + 1 < rows.size(); i++) {
            List<Word> here = rows.get(i);
            List<Word> next = rows.get(i + 1);
            if (raised(here, next) || raised(next, here)) {
                boolean hereMain = raised(next, here);
                List<Word> joined = new ArrayList<>(hereMain ? here : next);
                joined.addAll(hereMain ? next : here);
                rows.set(i, joined);
                rows.remove(i + 1);
                i = Math.max(-1, i - 2);
            }
        }
    }

    /** Whether all of the small words stand close beside words of the main row, at most half a size off. */
    private static boolean raised(List<Word> small, List<Word> main) {
        for (Word word : small) {
            boolean beside = false;
            for (Word other : main) {
                beside |= word.size() < 0.85f * other.size()
                        && Math.abs(word.y() - other.y()) < 0.55f * other.size()
                        && word.left() - other.right() < 0.4f * other.size()
                        && other.left() - word.right() < 0.4f * other.size();
            }
            if (!beside || word.table() != null) {
                return false;
            }
        }
        return true;
    }
}
