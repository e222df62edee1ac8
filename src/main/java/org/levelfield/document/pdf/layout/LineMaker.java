package org.levelfield.document.pdf.layout;

import java.util.List;
import org.levelfield.document.pdf.page.Word;

/** Makes a line of the words of a row. */
final class LineMaker {

    /** A gap as wide as this, in letter sizes, is a space where the page draws no spaces. */
    private static final float SPACE = 0.14f;
    /** The same where it does. */
    private static final float SPACE_BESIDE_DRAWN = 0.22f;

    private LineMaker() {}

    static Line line(Row row, Line.Extent column) {
        List<Word> words = row.words();
        boolean drawn = words.stream().limit(words.size() - 1L).anyMatch(Word::spaceAfter);
        float wide = drawn ? SPACE_BESIDE_DRAWN : SPACE;
        StringBuilder text = new StringBuilder();
        float first = row.right();
        float second = row.right();
        boolean inFirst = true;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (i > 0 && parted(words.get(i - 1), word, wide)) {
                text.append(' ');
                if (inFirst) {
                    first = words.get(i - 1).right();
                    second = word.left();
                }
                inFirst = false;
            }
            text.append(word.text());
        }
        boolean bold = words.stream().allMatch(word -> word.bold() || isMark(word.text()));
        bold &= words.stream().anyMatch(Word::bold);
        return new Line(
                VisualOrder.logical(withoutSoftHyphens(text)),
                row.left(),
                row.right(),
                row.y(),
                row.size(),
                bold,
                first,
                second,
                column);
    }

    private static boolean parted(Word before, Word word, float wide) {
        float size = Math.min(before.size(), word.size());
        float gap = word.left() - before.right();
        // Some programs draw a space behind each letter and the next letter over it.
        boolean letters = before.text().length() == 1 && word.text().length() == 1;
        return gap > wide * size || (before.spaceAfter() && gap > (letters ? 0.04f : -0.15f) * size);
    }

    private static boolean isMark(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static String withoutSoftHyphens(StringBuilder text) {
        String line = text.toString();
        if (line.indexOf('\u00AD') < 0) {
            return line;
        }
        String end = line.endsWith("\u00AD") ? "\u00AD" : "";
        return line.replace("\u00AD", "") + end;
    }
}
