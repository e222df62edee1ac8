package org.levelfield.document.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines at the top and foot of a text's pages that are the same on most of them, but for the page's number. */
final class Furniture {

    private static final int FEWEST_PAGES = 3;

    private final Set<String> repeated = new HashSet<>();

    private Furniture() {}

    static Furniture of(List<List<PlainLine>> pages) {
        Furniture made = new Furniture();
        Map<String, Integer> counts = new HashMap<>();
        for (List<PlainLine> page : pages) {
            Set<String> edges = new HashSet<>();
            first(page).ifPresent(line -> edges.add(shape(line)));
            last(page).ifPresent(line -> edges.add(shape(line)));
            edges.forEach(edge -> counts.merge(edge, 1, Integer::sum));
        }
        counts.forEach((edge, count) -> {
            if (pages.size() >= FEWEST_PAGES && 2 * count > pages.size()) {
                made.repeated.add(edge);
            }
        });
        return made;
    }

    /** A page from below its running head to above its running foot. */
    List<PlainLine> without(List<PlainLine> page) {
        int from = 0;
        int to = page.size();
        if (first(page).filter(line -> repeated.contains(shape(line))).isPresent()) {
            while (page.get(from).isEmpty()) {
                from++;
            }
            from++;
        }
        if (last(page.subList(from, to))
                .filter(line -> repeated.contains(shape(line)))
                .isPresent()) {
            while (page.get(to - 1).isEmpty()) {
                to--;
            }
            to--;
        }
        return page.subList(from, to);
    }

    private static Optional<PlainLine> first(List<PlainLine> page) {
        return page.stream().filter(line -> !line.isEmpty()).findFirst();
    }

    private static Optional<PlainLine> last(List<PlainLine> page) {
        return page.stream().filter(line -> !line.isEmpty()).reduce((before, line) -> line);
    }

    private static String shape(PlainLine line) {
        return line.words().replaceAll("\\d+", "9");
    }
}
