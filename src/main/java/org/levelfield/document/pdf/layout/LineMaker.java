package org.levelfield.document.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.levelfield.document.pdf.layout.WordSpots.Spot;
import org.levelfield.document.pdf.page.Word;

/** Makes a line of the words of a row. */
final class LineMaker {

    /** A gap as wide as this, in letter sizes, is a space where the page draws no spaces. */
    private static final float SPACE = 0.14f;
    /** The same where it does. */
    private static final float SPACE_BESIDE_DRAWN = 0.22f;

    /** Letters of narrow fonts are not wider than this on the average, in their sizes, */
    private static final float NARROW = 0.38f;
    /** and their spaces may be as narrow as this. */
    private static final float SPACE_OF_NARROW = 0.11f;

    /** A note's mark is not larger than this, in sizes of the letters beside it, */
    private static final float SMALL = 0.75f;
    /** and stands higher by at least this. */
    private static final float RAISED = 0.15f;

    private static final char SOFT_HYPHEN = '\u00AD';

    private LineMaker() {}

    static Line line(Row row, Line.Extent column) {
        List<Word> words = row.words();
        float wide = space(words);
        StringBuilder text = new StringBuilder();
        List<Spot> spots = new ArrayList<>(words.size());
        float first = row.right();
        float second = row.right();
        boolean inFirst = true;
        boolean[] goesOn = Tracking.goesOn(words);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (i > 0 && !goesOn[i] && parted(words.get(i - 1), word, wide)) {
                text.append(' ');
                if (inFirst) {
                    first = words.get(i - 1).right();
                    second = word.left();
                }
                inFirst = false;
            }
            spots.add(new Spot(text.length(), text.length() + word.text().length(), word));
            text.append(word.text());
        }
        boolean bold = words.stream().allMatch(word -> word.bold() || isMark(word.text()));
        bold &= words.stream().anyMatch(Word::bold);
        String plain = withoutSoftHyphens(text, spots);
        int[] order = VisualOrder.order(plain);
        return new Line(
                order == null ? plain : VisualOrder.in(order, plain),
                row.left(),
                row.right(),
                row.y(),
                row.size(),
                bold,
                first,
                second,
                column,
                new WordSpots(order == null ? spots : turned(spots, order)));
    }

    /** From which gap on a space is between words that draw none, in letter sizes. */
    private static float space(List<Word> words) {
        long drawn =
                words.stream().limit(words.size() - 1L).filter(Word::spaceAfter).count();
        if (condensed(words) && drawn * 3 < words.size() - 1) {
            return SPACE_OF_NARROW;
        }
        return drawn > 0 ? SPACE_BESIDE_DRAWN : SPACE;
    }

    private static boolean condensed(List<Word> words) {
        float width = 0;
        float square = 0;
        for (Word word : words) {
            if (word.text().length() > 2) {
                width += word.right() - word.left();
                square += word.text().length() * word.size();
            }
        }
        return width < NARROW * square;
    }

    private static boolean parted(Word before, Word word, float wide) {
        float size = Math.min(before.size(), word.size());
        float gap = word.left() - before.right();
        // Some programs draw a space behind each letter and the next letter over it.
        boolean letters = before.text().length() == 1 && word.text().length() == 1;
        return gap > wide * size
                || noteMark(before, word)
                || (before.spaceAfter() && gap > (letters ? 0.04f : -0.15f) * size);
    }

    /** Whether raised small figures stand behind a figure: joined to it they would make another number. */
    private static boolean noteMark(Word before, Word word) {
        return word.size() <= SMALL * before.size()
                && word.y() < before.y() - RAISED * before.size()
                && Character.isDigit(before.text().codePointBefore(before.text().length()))
                && Character.isDigit(word.text().codePointAt(0));
    }

    private static boolean isMark(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The text without soft hyphens but for one at its end, the words' places moved with it. */
    private static String withoutSoftHyphens(StringBuilder text, List<Spot> spots) {
        String line = text.toString();
        if (line.indexOf(SOFT_HYPHEN) < 0) {
            return line;
        }
        int[] moved = new int[line.length() + 1];
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            moved[i] = plain.length();
            if (line.charAt(i) != SOFT_HYPHEN || i == line.length() - 1) {
                plain.append(line.charAt(i));
            }
        }
        moved[line.length()] = plain.length();
        spots.replaceAll(spot -> new Spot(moved[spot.start()], moved[spot.end()], spot.word()));
        return plain.toString();
    }

    private static List<Spot> turned(List<Spot> spots, int[] order) {
        int[] placeOf = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            placeOf[order[i]] = i;
        }
        List<Spot> turned = new ArrayList<>();
        for (Spot spot : spots) {
            int from = order.length;
            int to = 0;
            for (int i = spot.start(); i < spot.end(); i++) {
                from = Math.min(from, placeOf[i]);
                to = Math.max(to, placeOf[i] + 1);
            }
            if (from < to) {
                turned.add(new Spot(from, to, spot.word()));
            }
        }
        return turned;
    }
}
