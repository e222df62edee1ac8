package org.levelfield.document.pdf.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.levelfield.document.pdf.flow.Label.Kind;

/** Tells headings from other passages, and how deep they stand, by their letters, numbers and the file's bookmarks. */
final class HeadingRule {

    private static final int LONGEST = 160;
    private static final int DEEPEST = 6;
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(part|section|chapter|annex|annexure|appendix|schedule|article|volume|lot|form) ([0-9]{1,3}[a-z]?|[ivxlc]{1,6}|[a-z])\\b[:.]?.{0,80}");

    private final Map<String, Integer> bookmarks = new HashMap<>();
    private final float body;
    private final List<Float> larger;

    /**
     * @param passages all of the document
     * @param bookmarks titles with their depth from 1; of titles alike but for case and marks the first one counts
     */
    HeadingRule(List<Passage> passages, Map<String, Integer> bookmarks) {
        bookmarks.forEach((title, depth) -> this.bookmarks.putIfAbsent(fold(title), depth));
        Map<Float, Integer> letters = new HashMap<>();
        passages.forEach(
                passage -> letters.merge(half(passage.size()), passage.words().length(), Integer::sum));
        this.body = letters.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(10f);
        TreeSet<Float> sizes = new TreeSet<>((a, b) -> Float.compare(b, a));
        passages.stream()
                .filter(passage -> brief(passage) && passage.size() > 1.12f * body)
                .forEach(passage -> sizes.add(half(passage.size())));
        this.larger = List.copyOf(sizes);
    }

    private static float half(float size) {
        return Math.round(size * 2) / 2f;
    }

    /** Letters and digits only, in small letters. */
    private static String fold(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /**
     * The level of a heading from 1, or 0 for what is none.
     *
     * @param next the passage after it, null if there is none or a table comes first
     */
    int level(Passage passage, @Nullable Passage next) {
        if (!brief(passage)) {
            return 0;
        }
        Integer marked = bookmarks.get(fold(passage.label().text() + passage.words()));
        marked = marked == null ? bookmarks.get(fold(passage.words())) : marked;
        if (marked != null && passage.words().length() > 3) {
            return Math.min(DEEPEST, marked);
        }
        boolean large = passage.size() > 1.12f * body;
        boolean capital = capital(passage.words());
        boolean styled = large || passage.bold() || capital;
        boolean numbered = passage.label().numbered() && passage.label().kind() != Kind.BARE;
        boolean title = passage.label().numbered() && titled(passage.words()) && leads(passage, next);
        if (!styled && !title && !(NAMED.matcher(passage.words()).matches() && titled(passage.words()))) {
            return 0;
        }
        if (!large && valued(passage.words()) && !NAMED.matcher(passage.words()).matches()) {
            return 0;
        }
        return Math.min(DEEPEST, numbered ? passage.label().depth() : byStyle(passage, capital));
    }

    /** Whether a title with a number is followed by what stands under it: clauses of its number, or running text. */
    private static boolean leads(Passage passage, @Nullable Passage next) {
        if (passage.label().kind() == Kind.DECIMAL) {
            return true;
        }
        if (next == null) {
            return false;
        }
        String number = passage.label().text().replaceAll("[^0-9]", "");
        boolean under =
                next.label().kind() == Kind.DECIMAL && next.label().text().startsWith(number + ".");
        return under
                || (next.label().text().isEmpty()
                        && Sentence.closed(next.words())
                        && next.words().length() > 60);
    }

    private int byStyle(Passage passage, boolean capital) {
        int rank = larger.indexOf(half(passage.size()));
        int bySize = rank >= 0 ? rank + 1 : larger.size() + 1;
        return Math.min(4, bySize) + (rank < 0 && !capital ? 1 : 0);
    }

    private static boolean brief(Passage passage) {
        String words = passage.words();
        boolean ends = words.endsWith(".") || words.endsWith(",") || words.endsWith(";");
        return passage.label().kind() != Kind.BULLET
                && passage.lines() <= 3
                && words.length() <= LONGEST
                && !(ends && words.length() > 60)
                && !words.endsWith(",")
                && !words.endsWith(";")
                && passage.breaks().isEmpty()
                && words.codePoints().filter(Character::isLetter).count() >= 3;
    }

    private static boolean capital(String words) {
        long letters = words.codePoints().filter(Character::isLetter).count();
        long small = words.codePoints().filter(Character::isLowerCase).count();
        long large = words.codePoints().filter(Character::isUpperCase).count();
        return letters >= 5 && small * 12 <= letters && large * 2 > letters;
    }

    /** Whether the words could be a title: few, not a sentence, the first one large. */
    private static boolean titled(String words) {
        return words.length() <= 80
                && words.split(" ").length <= 8
                && !Sentence.closed(words)
                && !Sentence.open(words)
                && Character.isUpperCase(words.codePointAt(0));
    }

    /** Whether the words are a name and its value, as on a form. */
    private static boolean valued(String words) {
        int colon = words.indexOf(": ");
        return (colon > 0 && colon < words.length() - 2) || words.contains("__") || words.contains("....");
    }
}
