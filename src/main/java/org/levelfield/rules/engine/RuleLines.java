package org.levelfield.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A file of rules cut into stretches of lines, so that each can be looked at alone: what stands before the first rule,
 * each rule, and what stands between rules.
 *
 * @param lines the file
 * @param starts the index of the first line of each stretch, rising, 0 first
 */
record RuleLines(List<String> lines, List<Integer> starts) {

    private static final Pattern START = Pattern.compile("\\s*(rule|query|function|declare)\\b.*");
    private static final Pattern RULE = Pattern.compile("\\s*(rule|query)\\b.*");
    private static final Pattern END = Pattern.compile("(.*\\W)?end\\s*;?\\s*(//.*)?");

    /** Keeps its own copies. */
    RuleLines {
        lines = List.copyOf(lines);
        starts = List.copyOf(starts);
    }

    /** A stretch: the indices of its first line and of the line after its last. */
    record Stretch(int from, int to) {
        boolean holds(int line) {
            return from < line && line <= to;
        }

        /** Counted from 1, as people count. */
        int firstLine() {
            return from + 1;
        }
    }

    static RuleLines of(String text) {
        List<String> lines = text.lines().toList();
        List<Integer> starts = new ArrayList<>(List.of(0));
        boolean ended = false;
        for (int i = 1; i < lines.size(); i++) {
            boolean begins = START.matcher(lines.get(i)).matches();
            if (begins || ended) {
                starts.add(i);
            }
            ended = END.matcher(lines.get(i)).matches();
        }
        return new RuleLines(lines, starts);
    }

    /** What stands before the first rule. */
    Stretch head() {
        return stretch(0);
    }

    /** Everything after the head. */
    List<Stretch> body() {
        List<Stretch> body = new ArrayList<>();
        for (int i = 1; i < starts.size(); i++) {
            body.add(stretch(i));
        }
        return body;
    }

    private Stretch stretch(int number) {
        return new Stretch(starts.get(number), number + 1 < starts.size() ? starts.get(number + 1) : lines.size());
    }

    /** Whether a stretch begins a rule and does not end it. */
    boolean isUnended(Stretch stretch) {
        return RULE.matcher(lines.get(stretch.from())).matches()
                && lines.subList(stretch.from(), stretch.to()).stream()
                        .noneMatch(line -> END.matcher(line).matches());
    }

    /** The file with all but some stretches blank, so that the lines keep their numbers. */
    String only(List<Stretch> kept) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            int line = i + 1;
            text.append(kept.stream().anyMatch(one -> one.holds(line)) ? lines.get(i) : "")
                    .append('\n');
        }
        return text.toString();
    }

    /** The same file with one line, counted from 1, blank. */
    RuleLines without(int line) {
        List<String> fewer = new ArrayList<>(lines);
        fewer.set(line - 1, "");
        return new RuleLines(fewer, starts);
    }
}
