package org.levelfield.document.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.levelfield.document.pdf.layout.ColumnSplitter.Column;
import org.levelfield.document.pdf.page.Box;
import org.levelfield.document.pdf.page.Frame;
import org.levelfield.document.pdf.page.PageScan;
import org.levelfield.document.pdf.page.Word;

/** Turns what a page draws into lines and tables in reading order. */
public final class PageLayout {

    private PageLayout() {}

    /**
     * Lays out a page.
     *
     * @param scan what the page draws
     * @param number of the page, counted from 1
     * @param fields what is filled into the page's form, {@code name: value}
     * @param comments what readers noted on the page
     * @return its lines and tables: first those in the direction of most of its words, then those in the others; none
     *     where the page has no words
     */
    public static PageText read(PageScan scan, int number, List<String> fields, List<String> comments) {
        int main = scan.words().entrySet().stream()
                .filter(entry -> entry.getKey() >= 0)
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse(0);
        List<Element> elements = new ArrayList<>();
        Frame frame = new Frame(main, scan.width(), scan.height());
        elements.addAll(upright(scan.words().getOrDefault(main, List.of()), scan, frame));
        scan.words().forEach((direction, words) -> {
            if (direction >= 0 && direction != main) {
                elements.addAll(flow(words, Map.of()));
            } else if (direction < 0) {
                elements.addAll(askew(words));
            }
        });
        return new PageText(number, frame.uprightHeight(), elements, fields, comments);
    }

    /** Text across the page, such as a stamp: in the order drawn. */
    private static List<Element> askew(List<Word> words) {
        StringBuilder text = new StringBuilder();
        List<WordSpots.Spot> spots = new ArrayList<>();
        for (Word word : words) {
            text.append(text.length() == 0 ? "" : " ");
            spots.add(new WordSpots.Spot(
                    text.length(), text.length() + word.text().length(), word));
            text.append(word.text());
        }
        Line.Extent none = new Line.Extent(0, 0);
        float size = words.isEmpty() ? 1 : words.get(0).size();
        return text.toString().isBlank()
                ? List.of()
                : List.of(new Line(text.toString(), 0, 0, 0, size, false, 0, 0, none, new WordSpots(spots)));
    }

    private static List<Element> upright(List<Word> words, PageScan scan, Frame frame) {
        List<Box> strokes = scan.strokes().stream().map(box -> box.in(frame)).toList();
        List<Box> grounds = scan.grounds().stream().map(box -> box.in(frame)).toList();
        List<Word> free = new ArrayList<>(words);
        Map<Box, GridText> tables = new LinkedHashMap<>();
        for (Grid grid : Rulings.grids(strokes, frame.uprightHeight())) {
            for (GridFiller.Filled filled : GridFiller.fill(grid, free, grounds)) {
                tables.put(filled.place(), filled.text());
                free.removeIf(filled.taken()::contains);
                free.add(Word.of(filled.place()));
            }
        }
        return flow(free, tables);
    }

    /** Lines and unruled tables, column by column, with the ruled tables in their places. */
    private static List<Element> flow(List<Word> words, Map<Box, GridText> tables) {
        List<Element> out = new ArrayList<>();
        for (Column column : ColumnSplitter.columns(Row.rows(words))) {
            List<Row> rows = column.rows();
            for (int i = 0; i < rows.size(); ) {
                int aligned = AlignedTable.length(rows, i);
                if (aligned > 0) {
                    out.add(AlignedTable.table(rows.subList(i, i + aligned)));
                    i += aligned;
                } else {
                    addRow(rows.get(i), column.extent(), tables, out);
                    i++;
                }
            }
        }
        return out;
    }

    private static void addRow(Row row, Line.Extent extent, Map<Box, GridText> tables, List<Element> out) {
        List<Word> words = new ArrayList<>();
        for (Word word : row.words()) {
            Box place = word.table();
            GridText table = place == null ? null : tables.get(place);
            if (table == null) {
                words.add(word);
            } else {
                out.add(table);
            }
        }
        if (!words.isEmpty()) {
            out.add(LineMaker.line(new Row(words), extent));
        }
    }
}
