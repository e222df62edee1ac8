package org.levelfield.document.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.levelfield.document.prose.BlockWriter;
import org.levelfield.document.prose.LineStyle;
import org.levelfield.document.prose.Piece.Line;

/** Makes paragraphs, headings, items and tables of the lines of a plain text. */
final class PlainStory {

    private static final int LONGEST_HEADING = 100;
    private static final Pattern RULE = Pattern.compile("[=\\-~_*^#+. ]{3,}|[─━═]+");
    private static final Pattern LABELLED = Pattern.compile(
            "(?:\\(?(?:\\d{1,3}(?:\\.\\d{1,3}){0,5}|[A-Za-z]|[ivxIVX]{1,5})[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,5})\\s+\\S.*");
    private static final Pattern BULLET = Pattern.compile("[•●▪○·*–-]\\s+\\S.*");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,5})[.)]?\\s.*");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:part|section|chapter|annex|appendix|schedule|lot) (?:[0-9]{1,3}[a-z]?|[ivxlc]{1,6}|[a-z])(?:\\s*[:.–—-].{1,80})?");
    private static final String CLOSES = ".;:!?";

    private final Wrapping wrapping;
    private final BlockWriter writer;
    /** The indents of the items that the next one may stand in. */
    private final Deque<Integer> indents = new ArrayDeque<>();

    PlainStory(Wrapping wrapping, BlockWriter writer) {
        this.wrapping = wrapping;
        this.writer = writer;
    }

    /** Reads a page. */
    void read(List<PlainLine> lines) {
        List<PlainLine> block = new ArrayList<>();
        for (PlainLine line : lines) {
            if (line.isEmpty()) {
                block(block);
                block.clear();
            } else {
                block.add(line);
            }
        }
        block(block);
    }

    private void block(List<PlainLine> lines) {
        int at = 0;
        while (at < lines.size()) {
            PlainLine line = lines.get(at);
            int rows = PipeTable.length(lines, at);
            if (rows > 0) {
                writer.write(PipeTable.read(lines.subList(at, at + rows)));
                at += rows;
            } else if (isRule(line)) {
                at++;
            } else if (at + 1 < lines.size() && underlines(lines.get(at + 1), line)) {
                write(
                        line,
                        line.words(),
                        LineStyle.heading(lines.get(at + 1).words().startsWith("=") ? 1 : 2));
                at += 2;
            } else {
                at = paragraph(lines, at);
            }
        }
    }

    private static boolean isRule(PlainLine line) {
        return RULE.matcher(line.words()).matches();
    }

    private static boolean underlines(PlainLine rule, PlainLine line) {
        String signs = rule.words();
        boolean one = signs.length() >= 3 && signs.chars().allMatch(c -> c == signs.charAt(0));
        return one
                && "=-~^*".indexOf(signs.charAt(0)) >= 0
                && line.words().length() <= LONGEST_HEADING
                && 2 * signs.length() >= line.words().length();
    }

    private int paragraph(List<PlainLine> lines, int from) {
        PlainLine first = lines.get(from);
        StringBuilder words = new StringBuilder(first.words());
        int at = from + 1;
        while (at < lines.size() && goesOn(lines.get(at - 1), lines.get(at))) {
            join(words, lines.get(at).words());
            at++;
        }
        boolean alone = at == from + 1;
        boolean opens = from == 0
                || (wrapping.isNone() && !isCapital(lines.get(from - 1).words()));
        write(first, words.toString(), alone ? mark(first, opens, at == lines.size()) : LineStyle.PLAIN);
        return at;
    }

    private boolean goesOn(PlainLine line, PlainLine next) {
        if (line.columns()
                || next.columns()
                || isRule(next)
                || BULLET.matcher(next.words()).matches()) {
            return false;
        }
        boolean full = wrapping.isFull(line, next);
        boolean closed = CLOSES.indexOf(line.last()) >= 0;
        if (LABELLED.matcher(next.words()).matches()) {
            // A line may begin with what looks like a label: "under clause / 5. of the contract".
            return full && !closed && line.last() != ',' && next.startsSmall();
        }
        if (isCapital(line.words()) != isCapital(next.words()) && isCapital(line.words())) {
            return false;
        }
        return full || (!wrapping.isNone() && !closed && next.startsSmall());
    }

    /** A word parted at a hyphen keeps it: whether it has one of its own is not to be told. */
    private static void join(StringBuilder words, String next) {
        boolean parted = words.length() > 1
                && words.charAt(words.length() - 1) == '-'
                && Character.isLetter(words.charAt(words.length() - 2))
                && Character.isLowerCase(next.codePointAt(0));
        words.append(parted ? "" : " ").append(next);
    }

    private static LineStyle mark(PlainLine line, boolean first, boolean last) {
        String words = line.words();
        boolean brief = words.length() <= LONGEST_HEADING && ".,;".indexOf(line.last()) < 0 && !line.columns();
        if (!brief || !first) {
            return LineStyle.PLAIN;
        }
        var number = NUMBER.matcher(words);
        if (isCapital(words)) {
            return LineStyle.heading(number.matches() ? depth(number.group(1)) : 1);
        }
        return last && NAMED.matcher(words).matches() ? LineStyle.heading(1) : LineStyle.PLAIN;
    }

    private static int depth(String number) {
        return 1 + (int) number.chars().filter(c -> c == '.').count();
    }

    /** Whether all letters are large, and enough of them to mean something. */
    private static boolean isCapital(String words) {
        return words.codePoints().noneMatch(Character::isLowerCase)
                && words.codePoints().filter(Character::isUpperCase).count() >= 4;
    }

    private void write(PlainLine first, String words, LineStyle mark) {
        boolean labelled =
                LABELLED.matcher(words).matches() || BULLET.matcher(words).matches();
        if (!labelled && first.indent() == 0) {
            indents.clear();
        }
        int depth = labelled ? depth(first.indent()) : -1;
        writer.write(new Line(words, "", false, mark, depth, false));
    }

    private int depth(int indent) {
        while (!indents.isEmpty() && indents.getLast() >= indent) {
            indents.removeLast();
        }
        indents.addLast(indent);
        return indents.size() - 1;
    }
}
