package org.levelfield.document.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.levelfield.document.Places;
import org.levelfield.document.pdf.page.Box;
import org.levelfield.document.pdf.page.Word;

/**
 * Where the words of a line stand on the page as shown, by their places in the line's text. Kept in plain arrays, since
 * all lines of a document are kept until it is read to its end.
 */
public final class WordSpots {

    /** Of a line that stands nowhere. */
    public static final WordSpots NONE = new WordSpots(List.of());

    private final int[] starts;
    private final int[] ends;
    private final float[] sides;
    private final float[] confidences;

    /** A word and its place in a line's text. */
    record Spot(int start, int end, Word word) {}

    WordSpots(List<Spot> words) {
        List<Spot> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingInt(Spot::start));
        starts = new int[sorted.size()];
        ends = new int[sorted.size()];
        sides = new float[4 * sorted.size()];
        boolean doubtful = sorted.stream().anyMatch(spot -> !Float.isNaN(spot.word.confidence()));
        confidences = new float[doubtful ? sorted.size() : 0];
        for (int i = 0; i < starts.length; i++) {
            Spot spot = sorted.get(i);
            Box box = spot.word.shown();
            starts[i] = i == 0 ? spot.start : Math.max(spot.start, ends[i - 1]);
            ends[i] = Math.max(starts[i], spot.end);
            sides[4 * i] = box.left();
            sides[4 * i + 1] = box.top();
            sides[4 * i + 2] = box.right();
            sides[4 * i + 3] = box.bottom();
            if (doubtful) {
                confidences[i] = spot.word.confidence();
            }
        }
    }

    /** How many words there are. */
    public int size() {
        return starts.length;
    }

    /** Where in the line's text a word starts; not before the one before it ends. */
    public int start(int word) {
        return starts[word];
    }

    /** Where in the line's text a word ends. */
    public int end(int word) {
        return ends[word];
    }

    /** Where a word stands on its page as shown, in points from the page's top left. */
    public Places.Box box(int word, int page) {
        return new Places.Box(page, sides[4 * word], sides[4 * word + 1], sides[4 * word + 2], sides[4 * word + 3]);
    }

    /** How surely a word was read from a picture, 0 to 1; not a number where it was not. */
    public float confidence(int word) {
        return confidences.length == 0 ? Float.NaN : confidences[word];
    }
}
