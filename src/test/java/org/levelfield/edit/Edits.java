package org.levelfield.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes of a paper that leave what it means as it is. */
final class Edits {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern REFERENCE =
            Pattern.compile("(?i)\\b((?:section|clause|paragraph|question|schedule|part|annex) [A-Z]?)(\\d{1,2})");

    private Edits() {}

    /** Adds to the first number of each label and of each reference to one. */
    static List<Piece> renumber(List<Piece> pieces, int by) {
        return pieces.stream()
                .map(piece -> piece.labelled(label -> shift(NUMBER, 0, label, by))
                        .with(words -> shift(REFERENCE, 2, words, by)))
                .toList();
    }

    private static String shift(Pattern pattern, int group, String words, int by) {
        Matcher matcher = pattern.matcher(words);
        StringBuilder shifted = new StringBuilder();
        int from = 0;
        while (matcher.find()) {
            shifted.append(words, from, matcher.start(group));
            shifted.append(Integer.parseInt(matcher.group(group)) + by);
            from = matcher.end(group);
            if (group == 0) {
                break;
            }
        }
        return shifted.append(words.substring(from)).toString();
    }

    /** Swaps two sections that stand beside each other at one level. */
    static List<Piece> move(List<Piece> pieces, Random random) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).kind() == Piece.Kind.HEADING && next(pieces, i) < pieces.size()) {
                int next = next(pieces, i);
                if (pieces.get(next).level() == pieces.get(i).level()) {
                    starts.add(i);
                }
            }
        }
        if (starts.isEmpty()) {
            return pieces;
        }
        int first = starts.get(random.nextInt(starts.size()));
        int second = next(pieces, first);
        List<Piece> moved = new ArrayList<>(pieces.subList(0, first));
        moved.addAll(pieces.subList(second, next(pieces, second)));
        moved.addAll(pieces.subList(first, second));
        moved.addAll(pieces.subList(next(pieces, second), pieces.size()));
        return moved;
    }

    /** Where the section that begins at a heading ends. */
    private static int next(List<Piece> pieces, int heading) {
        int at = heading + 1;
        while (at < pieces.size()
                && (pieces.get(at).kind() != Piece.Kind.HEADING
                        || pieces.get(at).level() > pieces.get(heading).level())) {
            at++;
        }
        return at;
    }

    /** Sets the same words otherwise: blanks, quotation marks, dashes, ligatures, soft hyphens. */
    static List<Piece> reset(List<Piece> pieces, Random random) {
        return pieces.stream()
                .map(piece -> piece.with(words -> reset(words, random)))
                .toList();
    }

    private static String reset(String words, Random random) {
        String set = words;
        if (random.nextInt(3) == 0) {
            set = set.replace("'", "’").replace(" - ", " – ");
        }
        if (random.nextInt(3) == 0) {
            set = set.replace("fi", "\ufb01").replace("fl", "\ufb02");
        }
        if (random.nextInt(3) == 0) {
            set = set.replace("tion", "\u00adtion");
        }
        if (random.nextInt(3) == 0) {
            set = set.replace(" ", random.nextBoolean() ? "  " : "\u00a0");
        }
        return set.endsWith(".") && random.nextInt(4) == 0 ? set + " " : set;
    }
}
