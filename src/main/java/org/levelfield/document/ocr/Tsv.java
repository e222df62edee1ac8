package org.levelfield.document.ocr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the table that the program writes: one row for each page, block, paragraph, line and word, its columns parted by
 * tabs. Only words count; a row that is none, or that is broken, is passed over.
 */
final class Tsv {

    /** Columns by their place. */
    private static final int LEVEL = 0;

    private static final int BLOCK = 2;
    private static final int PARAGRAPH = 3;
    private static final int LINE = 4;
    private static final int LEFT = 6;
    private static final int TOP = 7;
    private static final int WIDTH = 8;
    private static final int HEIGHT = 9;
    private static final int CONFIDENCE = 10;
    private static final int TEXT = 11;

    private static final int COLUMNS = 12;
    private static final String WORD = "5";
    private static final float POINTS_PER_INCH = 72;

    private final float points;
    private final Map<String, List<ReadWord>> lines = new LinkedHashMap<>();
    private final Map<String, Integer> blocks = new LinkedHashMap<>();

    private Tsv(float dotsPerInch) {
        this.points = POINTS_PER_INCH / dotsPerInch;
    }

    /** The lines of a table, in its order. */
    static List<ReadLine> lines(String table, float dotsPerInch) {
        Tsv tsv = new Tsv(dotsPerInch);
        table.lines().forEach(tsv::row);
        return tsv.lines();
    }

    private void row(String row) {
        String[] cells = row.split("\t", -1);
        if (cells.length < COLUMNS || !cells[LEVEL].equals(WORD) || cells[TEXT].isBlank()) {
            return;
        }
        try {
            float left = points * Integer.parseInt(cells[LEFT]);
            float top = points * Integer.parseInt(cells[TOP]);
            float width = points * Integer.parseInt(cells[WIDTH]);
            float height = points * Integer.parseInt(cells[HEIGHT]);
            int block = Integer.parseInt(cells[BLOCK]);
            float confidence = Math.max(0, Math.min(1, Float.parseFloat(cells[CONFIDENCE]) / 100));
            String line = String.join("/", cells[BLOCK], cells[PARAGRAPH], cells[LINE]);
            blocks.put(line, block);
            lines.computeIfAbsent(line, any -> new ArrayList<>())
                    .add(new ReadWord(cells[TEXT].strip(), left, top, left + width, top + height, confidence));
        } catch (NumberFormatException e) {
            // A row that is not as it should be names no word that could be trusted.
            return;
        }
    }

    private List<ReadLine> lines() {
        Map<Integer, Integer> turns = new TreeMap<>();
        lines.values().forEach(words -> count(words, turns));
        int usual = turns.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        List<ReadLine> made = new ArrayList<>();
        lines.forEach(
                (line, words) -> made.add(new ReadLine(blocks.getOrDefault(line, 0), direction(words, usual), words)));
        return made;
    }

    private static void count(List<ReadWord> words, Map<Integer, Integer> turns) {
        for (int i = 1; i < words.size(); i++) {
            turns.merge(direction(words.get(i - 1), words.get(i)), 1, Integer::sum);
        }
    }

    /** The way in which most of a line's words follow one another; a line of one word lies as most of the page does. */
    private static int direction(List<ReadWord> words, int usual) {
        Map<Integer, Integer> turns = new TreeMap<>();
        count(words, turns);
        return turns.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(usual);
    }

    private static int direction(ReadWord one, ReadWord next) {
        float x = next.middleX() - one.middleX();
        float y = next.middleY() - one.middleY();
        if (Math.abs(x) >= Math.abs(y)) {
            return x >= 0 ? 0 : 180;
        }
        return y < 0 ? 90 : 270;
    }
}
