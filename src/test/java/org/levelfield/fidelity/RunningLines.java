package org.levelfield.fidelity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows the lines that stand at the top or the bottom of several pages (heads, feet, page numbers) or anywhere on most of
 * them (stamps across the page): our readers leave them out on purpose. Digits count as equal.
 */
final class RunningLines {

    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
    private static final Pattern PAGE_NUMBER = Pattern.compile("(page|pg)?0((of)?0)?");
    /** A head or foot is not longer than this, in lines. */
    private static final int DEPTH = 6;
    /** In a long document a line must stand at the edge of this many pages. */
    private static final int OFTEN = 3;

    private static final int SHORT_DOCUMENT = 8;
    private static final int OFTEN_IN_SHORT = 2;
    private static final int FEWEST_FOR_MOST = 4;
    private static final double MOST = 0.8;

    private final Set<String> tops;
    private final Set<String> bottoms;
    private final Set<String> anywhere;

    private RunningLines(List<List<String>> pages) {
        int often = pages.size() <= SHORT_DOCUMENT ? OFTEN_IN_SHORT : OFTEN;
        this.tops = standingOn(pages.stream().map(page -> top(page)).toList(), often);
        this.bottoms =
                standingOn(pages.stream().map(page -> top(reversed(page))).toList(), often);
        this.anywhere = standingOn(pages, Math.max(FEWEST_FOR_MOST, (int) Math.ceil(MOST * pages.size())));
    }

    /** The pages without such lines; blank lines go too. */
    static List<List<String>> without(List<List<String>> pages) {
        List<List<String>> filled = pages.stream()
                .map(page -> page.stream().filter(line -> !line.isBlank()).toList())
                .toList();
        RunningLines running = new RunningLines(filled);
        return filled.stream().map(running::rest).toList();
    }

    private List<String> rest(List<String> page) {
        List<String> kept =
                page.stream().filter(line -> !anywhere.contains(key(line))).toList();
        List<String> below = kept.subList(depth(kept, tops), kept.size());
        return below.subList(0, below.size() - depth(reversed(below), bottoms));
    }

    private static int depth(List<String> page, Set<String> running) {
        int depth = 0;
        while (depth < Math.min(DEPTH, page.size()) && isRunning(page.get(depth), running)) {
            depth++;
        }
        return depth;
    }

    private static boolean isRunning(String line, Set<String> running) {
        String key = key(line);
        return running.contains(key) || PAGE_NUMBER.matcher(key).matches();
    }

    private static List<String> top(List<String> page) {
        return page.subList(0, Math.min(DEPTH, page.size()));
    }

    private static List<String> reversed(List<String> page) {
        List<String> reversed = new ArrayList<>(page);
        Collections.reverse(reversed);
        return reversed;
    }

    private static Set<String> standingOn(List<List<String>> pages, int fewest) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<String> page : pages) {
            Set<String> keys = new HashSet<>();
            page.forEach(line -> keys.add(key(line)));
            keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        Set<String> often = new HashSet<>();
        counts.forEach((key, count) -> {
            if (count >= fewest) {
                often.add(key);
            }
        });
        return often;
    }

    private static String key(String line) {
        return NUMBER.matcher(FoldedWords.joined(line)).replaceAll("0");
    }
}
