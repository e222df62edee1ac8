package org.levelfield.report.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.levelfield.report.Plain;

/** What a sheet is made of. All words are cleaned as {@link Line.Run} says. */
public sealed interface Part {

    /**
     * A heading below the title.
     *
     * @param level 1 for the outermost, to 3
     * @param text its words
     */
    record Heading(int level, String text) implements Part {
        /** Refuses other levels. */
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("no heading has level " + level);
            }
            text = Plain.line(text);
        }
    }

    /** What a paragraph is. */
    enum Kind {
        /** Words of the sheet itself. */
        PLAIN,
        /** Words of somebody else, quoted. */
        QUOTE,
        /** Small print. */
        NOTE
    }

    /**
     * A paragraph.
     *
     * @param kind what it is
     * @param line its words
     */
    record Paragraph(Kind kind, Line line) implements Part {
        /** Words of the sheet itself. */
        public static Paragraph of(String text) {
            return new Paragraph(Kind.PLAIN, Line.of(text));
        }

        /** Words of the sheet itself, some of them strong. */
        public static Paragraph of(Line line) {
            return new Paragraph(Kind.PLAIN, line);
        }

        /** Words of somebody else. */
        public static Paragraph quote(Line line) {
            return new Paragraph(Kind.QUOTE, line);
        }

        /** Small print. */
        public static Paragraph note(String text) {
            return new Paragraph(Kind.NOTE, Line.of(text));
        }
    }

    /**
     * The answer of the whole sheet, which stands out.
     *
     * @param tone good, bad or open
     * @param word the answer in a few words: {@code No, not as the tender stands}
     * @param line the sentence that says it in full
     */
    record Answer(Tone tone, String word, Line line) implements Part {
        /** Cleans the word. */
        public Answer {
            word = Plain.line(word);
        }
    }

    /**
     * A list with a bullet before each item.
     *
     * @param items in order
     */
    record Items(List<Line> items) implements Part {
        /** Keeps its own copy. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A table with a row of heads.
     *
     * @param caption what it shows
     * @param columns its heads from left to right
     * @param rows each with as many cells as there are columns; the first cell names the row
     */
    record Table(String caption, List<Column> columns, List<List<Cell>> rows) implements Part {

        /**
         * A column.
         *
         * @param head its head
         * @param weight how wide it is beside the others, above nought
         */
        public record Column(String head, int weight) {
            /** Cleans the head and refuses a column without width. */
            public Column {
                if (weight < 1) {
                    throw new IllegalArgumentException("a column has a width");
                }
                head = Plain.line(head);
            }
        }

        /** Refuses a row that does not fit, and keeps its own copies. */
        public Table {
            caption = Plain.line(caption);
            columns = List.copyOf(columns);
            int width = columns.size();
            if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("each row has a cell for each column");
            }
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** How much of the width one of its columns takes, in per cent. */
        public int percent(Column column) {
            return 100
                    * column.weight()
                    / columns.stream().mapToInt(Column::weight).sum();
        }
    }

    /**
     * A cell.
     *
     * @param tone its ground
     * @param lines a paragraph each
     */
    record Cell(Tone tone, List<Line> lines) {
        /** Keeps its own copy. */
        public Cell {
            lines = List.copyOf(lines);
        }

        /** Plain words. */
        public static Cell of(String text) {
            return new Cell(Tone.NONE, List.of(Line.of(text)));
        }

        /** Words on a ground, with the sign of its tone before them. */
        public static Cell of(Tone tone, String text) {
            return new Cell(tone, List.of(Line.strong(tone.sign() + " " + text)));
        }
    }

    /**
     * A picture of who has what: a row for each thing, a column for each member. Formats without pictures show a table.
     *
     * @param title what it shows
     * @param told the same in a sentence, for who cannot see it
     * @param kind what a row is about: {@code Requirement}
     * @param columns the members' names
     * @param rows from top to bottom
     */
    record Matrix(String title, String told, String kind, List<String> columns, List<Row> rows) implements Part {

        /**
         * A row.
         *
         * @param label what the row is about
         * @param marks one for each column
         */
        public record Row(String label, List<Mark> marks) {
            /** Cleans the label and keeps its own copy. */
            public Row {
                label = Plain.line(label);
                marks = List.copyOf(marks);
            }
        }

        /**
         * How a member stands to a row.
         *
         * @param tone its colour and sign
         * @param word the same in a word or two
         */
        public record Mark(Tone tone, String word) {
            /** Cleans the word. */
            public Mark {
                word = Plain.line(word);
            }
        }

        /** Refuses a row that does not fit, and keeps its own copies. */
        public Matrix {
            title = Plain.line(title);
            told = Plain.line(told);
            kind = Plain.line(kind);
            columns = columns.stream().map(Plain::line).toList();
            rows = List.copyOf(rows);
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.marks().size() != width)) {
                throw new IllegalArgumentException("each row has a mark for each column");
            }
        }
    }

    /**
     * A picture of amounts, a bar each. Formats without pictures show a table.
     *
     * @param title what it shows
     * @param told the same in a sentence, for who cannot see it
     * @param bars from top to bottom
     */
    record Bars(String title, String told, List<Bar> bars) implements Part {

        /**
         * A bar.
         *
         * @param label what it counts
         * @param tone its colour
         * @param amount its length; nothing below nought
         * @param shown the amount as it is written beside it
         */
        public record Bar(String label, Tone tone, BigDecimal amount, String shown) {
            /** Cleans the words and refuses a length below nought. */
            public Bar {
                if (amount.signum() < 0) {
                    throw new IllegalArgumentException("a bar has no length below nought");
                }
                label = Plain.line(label);
                shown = Plain.line(shown);
            }
        }

        /** Keeps its own copy. */
        public Bars {
            title = Plain.line(title);
            told = Plain.line(told);
            bars = List.copyOf(bars);
        }
    }

    /**
     * A picture of rates with how sure they are, a row for each thing, a mark for each series. Formats without pictures
     * show a table.
     *
     * @param title what it shows
     * @param told the same in a sentence, for who cannot see it
     * @param series what the marks of a row are, from top to bottom; one to three
     * @param rows from top to bottom
     */
    record Rates(String title, String told, List<String> series, List<Strip> rows) implements Part {

        /**
         * A row.
         *
         * @param label what the row is about
         * @param under a few words below the label: of how many
         * @param marks one for each series
         */
        public record Strip(String label, String under, List<Whisker> marks) {
            /** Cleans the words and keeps its own copy. */
            public Strip {
                label = Plain.line(label);
                under = Plain.line(under);
                marks = List.copyOf(marks);
            }
        }

        /**
         * A rate, from 0 to 1, and the range in which it may lie.
         *
         * @param low the range's lower end
         * @param rate between its ends
         * @param high its upper end
         * @param shown the rate as it is written
         */
        public record Whisker(double low, double rate, double high, String shown) {
            /** Refuses what is no range and cleans the words. */
            public Whisker {
                if (!(0 <= low && low <= rate && rate <= high && high <= 1)) {
                    throw new IllegalArgumentException("no range: " + low + ", " + rate + ", " + high);
                }
                shown = Plain.line(shown);
            }
        }

        /** Refuses a row that does not fit, and keeps its own copies. */
        public Rates {
            title = Plain.line(title);
            told = Plain.line(told);
            series = series.stream().map(Plain::line).toList();
            rows = List.copyOf(rows);
            int width = series.size();
            if (width < 1
                    || width > 3
                    || rows.stream().anyMatch(row -> row.marks().size() != width)) {
                throw new IllegalArgumentException("each row has a mark for each of one to three series");
            }
        }
    }

    /**
     * A long table, which a page opens when it is asked to.
     *
     * @param summary what one opens
     * @param table the table
     */
    record Fold(String summary, Table table) implements Part {
        /** Cleans the words. */
        public Fold {
            summary = Plain.line(summary);
        }
    }

    /** A list of the outermost headings that follow, with a way to each; for pages. */
    record Contents() implements Part {}
}
