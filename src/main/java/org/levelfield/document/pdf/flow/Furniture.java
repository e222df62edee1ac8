package org.levelfield.document.pdf.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.document.pdf.layout.Element;
import org.levelfield.document.pdf.layout.PageText;

/**
 * Finds what is printed on page after page: running heads and feet, and page numbers. Only what stands outermost on its
 * page counts, so that a form repeated in a document keeps its words.
 */
final class Furniture {

    private static final Pattern PAGE_OF = Pattern.compile(
            "(?iu)\\W{0,3}(page|pg\\.?|seite|página|pagina)\\s*(no\\.?)?\\s*[:|]?\\s*\\d{1,4}(\\s*(of|/|de|von|di)\\s*\\d{1,4})?\\s*\\W{0,3}(\\s*p\\s*a\\s*g\\s*e)?"
                    + "|\\d{1,4}\\s*(of|/)\\s*\\d{1,4}|\\d{1,4}\\s*\\|\\s*p\\s*a\\s*g\\s*e.{0,10}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+|\\b[ivxl]{1,6}\\b");
    private static final Pattern BETWEEN = Pattern.compile("\\s+");
    /** How many lines from either edge may be furniture. */
    private static final int DEEPEST = 12;
    /** How many lines from either edge may be a page number standing alone. */
    private static final int NUMBER_DEPTH = 3;
    /** Longer lines are text, wherever they stand. */
    private static final int LONGEST = 300;
    /** Lines of one kind are not farther apart than this on different pages, in points. */
    private static final int NEAR = 6;

    private static final Pattern BARE = Pattern.compile("\\W{0,3}(\\d{1,4})\\W{0,3}");

    private final Map<String, List<Integer>> pagesByKey = new HashMap<>();
    private final Map<Integer, Integer> pagesByShift = new HashMap<>();
    /** What was taken out, each kind of line once, as the last page has it. */
    private final Map<String, String> taken = new LinkedHashMap<>();

    private Furniture() {}

    /**
     * Pages and what was taken out of them.
     *
     * @param pages without what is printed on page after page
     * @param running what was, each line once, as the last page that has it shows it; bare numbers of pages left out
     */
    record Cleaned(List<PageText> pages, List<String> running) {}

    /** The pages without what is printed on page after page. */
    static Cleaned without(List<PageText> pages) {
        Furniture furniture = new Furniture();
        pages.forEach(furniture::count);
        List<PageText> clean = pages.stream().map(furniture::clean).toList();
        // Pages that are all alike say what they say: there is nothing around which it could be printed.
        return clean.stream().allMatch(page -> page.elements().isEmpty())
                ? new Cleaned(pages, List.of())
                : new Cleaned(clean, List.copyOf(furniture.taken.values()));
    }

    private void count(PageText page) {
        Set<String> keys = new HashSet<>();
        for (Element element : outer(page)) {
            keys.addAll(keys(element));
        }
        List<Element> sorted = byHeight(page);
        for (int i = 0; i < sorted.size(); i++) {
            if (i < NUMBER_DEPTH || i >= sorted.size() - NUMBER_DEPTH) {
                shift(sorted.get(i), page).ifPresent(by -> pagesByShift.merge(by, 1, Integer::sum));
            }
        }
        keys.forEach(
                key -> pagesByKey.computeIfAbsent(key, k -> new ArrayList<>()).add(page.number()));
    }

    private static List<Element> outer(PageText page) {
        List<Element> sorted = byHeight(page);
        if (sorted.size() <= 2 * DEEPEST) {
            return sorted;
        }
        List<Element> outer = new ArrayList<>(sorted.subList(0, DEEPEST));
        outer.addAll(sorted.subList(sorted.size() - DEEPEST, sorted.size()));
        return outer;
    }

    private static List<Element> byHeight(PageText page) {
        List<Element> sorted = new ArrayList<>(page.elements());
        sorted.sort(Comparator.comparing(Element::bottom));
        return sorted;
    }

    private PageText clean(PageText page) {
        List<Element> sorted = byHeight(page);
        Set<Element> out = new HashSet<>();
        peel(page, sorted, out);
        List<Element> reversed = new ArrayList<>(sorted);
        Collections.reverse(reversed);
        peel(page, reversed, out);
        sorted.stream().filter(out::contains).forEach(this::keepOnce);
        List<Element> kept = page.elements().stream()
                .filter(element -> !out.contains(element))
                .toList();
        return page.with(kept);
    }

    private void peel(PageText page, List<Element> fromEdge, Set<Element> out) {
        for (int i = 0; i < Math.min(DEEPEST, fromEdge.size()); i++) {
            Element element = fromEdge.get(i);
            if (!repeated(element) && !pageNumber(element, page)) {
                return;
            }
            out.add(element);
        }
    }

    private void keepOnce(Element element) {
        String words = element.words().strip();
        if (!BARE.matcher(words).matches() && !words.isEmpty() && words.length() <= LONGEST) {
            taken.put(folded(words.toLowerCase(Locale.ROOT)), words);
        }
    }

    private boolean pageNumber(Element element, PageText page) {
        boolean edge = element.bottom() < 0.12f * page.height() || element.top() > 0.85f * page.height();
        if (!edge) {
            return false;
        }
        OptionalInt shift = shift(element, page);
        return PAGE_OF.matcher(element.words().strip()).matches()
                || (shift.isPresent() && pagesByShift.getOrDefault(shift.getAsInt(), 0) >= 3);
    }

    /** How far a number standing alone is from the page's own number. */
    private static OptionalInt shift(Element element, PageText page) {
        Matcher bare = BARE.matcher(element.words().strip());
        return bare.matches() ? OptionalInt.of(Integer.parseInt(bare.group(1)) - page.number()) : OptionalInt.empty();
    }

    private boolean repeated(Element element) {
        return keys(element).stream().anyMatch(key -> {
            List<Integer> on = pagesByKey.getOrDefault(key, List.of());
            return on.size() >= 3 && on.size() * 5 >= 2 * (on.get(on.size() - 1) - on.get(0) + 1);
        });
    }

    /** Two keys, so that lines a little apart in height share one of them. */
    private static List<String> keys(Element element) {
        String words = element.words().toLowerCase(Locale.ROOT);
        if (words.length() > LONGEST) {
            return List.of();
        }
        String folded = folded(words);
        int height = Math.round(element.bottom());
        return List.of(folded + "@" + height / NEAR, folded + "@@" + (height + NEAR / 2) / NEAR);
    }

    /** Lines that differ in their numbers alone are of one kind. */
    private static String folded(String words) {
        return BETWEEN.matcher(DIGITS.matcher(words).replaceAll("#")).replaceAll("");
    }
}
