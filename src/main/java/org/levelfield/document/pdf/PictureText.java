package org.levelfield.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPage;
import org.levelfield.document.ocr.ReadLine;
import org.levelfield.document.ocr.ReadWord;
import org.levelfield.document.pdf.page.Box;
import org.levelfield.document.pdf.page.PageScan;
import org.levelfield.document.pdf.page.Word;

/**
 * Makes of the words read from a page's picture what a scan of the page itself would have given, so that columns, tables
 * and headings are found in the same way. Lines of a crooked scan are put straight.
 */
final class PictureText {

    /** Letters of about the size of most of the page have that size: a box around a word is a rough measure. */
    private static final float SAME_SIZE = 0.15f;

    /** A line of fewer words does not tell how crooked the page is. */
    private static final int STRAIGHT = 4;

    /** Marks of these kinds read less surely than this are specks of dirt, or the rules of a table. */
    private static final float SPECK = 0.5f;

    private static final Pattern DIRT = Pattern.compile("[\\p{Pd}_|~.,:;'\"`^°·‘’“”\\[\\]{}\\\\/=<>«]+");

    /** As what the program, which knows no bullets, reads them at the beginning of a line. */
    private static final Pattern BULLET = Pattern.compile("[¢©®»«e*°•]");

    private final float width;
    private final float height;
    private final int rotation;
    private final List<ReadLine> lines = new ArrayList<>();

    private PictureText(PDPage page, List<ReadLine> read) {
        this.rotation = page.getRotation();
        boolean sideways = rotation == 90 || rotation == 270;
        this.width =
                sideways ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
        this.height =
                sideways ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
        for (ReadLine line : read) {
            List<ReadWord> words =
                    line.words().stream().filter(word -> !isSpeck(word)).toList();
            if (!words.isEmpty()) {
                lines.add(new ReadLine(line.block(), line.direction(), bulleted(words)));
            }
        }
    }

    private static List<ReadWord> bulleted(List<ReadWord> words) {
        ReadWord first = words.get(0);
        if (words.size() < 2 || !BULLET.matcher(first.text()).matches()) {
            return words;
        }
        List<ReadWord> mended = new ArrayList<>(words);
        mended.set(0, new ReadWord("•", first.left(), first.top(), first.right(), first.bottom(), first.confidence()));
        return mended;
    }

    /**
     * What the page shows.
     *
     * @param page whose picture was read
     * @param read the lines of its picture as it is shown, in points from its top left
     */
    static PageScan scan(PDPage page, List<ReadLine> read) {
        return new PictureText(page, read).scan(page);
    }

    private static boolean isSpeck(ReadWord word) {
        return word.confidence() < SPECK && DIRT.matcher(word.text()).matches();
    }

    private List<ReadWord> upright(ReadLine line) {
        return line.words().stream()
                .map(word -> upright(word, line.direction()))
                .toList();
    }

    /** The word as it stands when the page is turned so that the word's line runs from left to right. */
    private ReadWord upright(ReadWord word, int direction) {
        float left = word.left();
        float top = word.top();
        float right = word.right();
        float bottom = word.bottom();
        return switch (direction) {
            case 90 -> at(word, height - bottom, left, height - top, right);
            case 180 -> at(word, width - right, height - bottom, width - left, height - top);
            case 270 -> at(word, top, width - right, bottom, width - left);
            default -> word;
        };
    }

    private static ReadWord at(ReadWord word, float left, float top, float right, float bottom) {
        return new ReadWord(word.text(), left, top, right, bottom, word.confidence());
    }

    private PageScan scan(PDPage page) {
        float usual =
                median(lines.stream().flatMap(line -> sizes(line).stream()).toList());
        Map<Integer, List<Word>> words = new TreeMap<>();
        for (ReadLine line : lines) {
            // PDFBox counts directions as the page is stored, the picture shows it turned.
            words.computeIfAbsent((rotation + line.direction()) % 360, any -> new ArrayList<>())
                    .addAll(words(line, usual));
        }
        int letters = words.values().stream()
                .flatMap(List::stream)
                .mapToInt(word -> word.text().length())
                .sum();
        return new PageScan(
                words,
                List.of(),
                List.of(),
                page.getCropBox().getWidth(),
                page.getCropBox().getHeight(),
                new PageScan.Letters(letters, 0, 0, 0, 0, 0),
                true,
                false);
    }

    private List<Word> words(ReadLine line, float usual) {
        float size = size(line, usual);
        float slope = slope(line.direction());
        List<ReadWord> upright = upright(line);
        float base = median(upright.stream()
                .map(word -> word.bottom() - LetterShape.of(word.text()).below() * size - slope * word.left())
                .toList());
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < upright.size(); i++) {
            ReadWord word = upright.get(i);
            ReadWord shown = line.words().get(i);
            Box box = new Box(shown.left(), shown.top(), shown.right(), shown.bottom());
            words.add(new Word(
                    word.text(), word.left(), word.right(), base, size, false, true, box, word.confidence(), null));
        }
        return words;
    }

    private float size(ReadLine line, float usual) {
        float own = median(sizes(line));
        return own <= 0 || Math.abs(own - usual) < SAME_SIZE * usual ? usual : Math.round(own * 2) / 2f;
    }

    private List<Float> sizes(ReadLine line) {
        return upright(line).stream()
                .filter(LetterShape::tells)
                .map(word -> LetterShape.of(word.text()).size(word.bottom() - word.top()))
                .toList();
    }

    /** How far lines of a direction fall for each point that they run. */
    private float slope(int direction) {
        List<Float> slopes = new ArrayList<>();
        for (ReadLine line : lines) {
            int last = line.words().size() - 1;
            if (line.direction() == direction && last >= STRAIGHT - 1) {
                ReadWord from = upright(line).get(0);
                ReadWord to = upright(line).get(last);
                slopes.add((base(to) - base(from)) / Math.max(1, to.left() - from.left()));
            }
        }
        return median(slopes);
    }

    private static float base(ReadWord word) {
        LetterShape shape = LetterShape.of(word.text());
        return word.bottom() - shape.below() * shape.size(word.bottom() - word.top());
    }

    /** The middle one; 0 of none. */
    private static float median(List<Float> values) {
        List<Float> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }
}
