package org.levelfield.document.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Detects the language of a text line by line, a line being a paragraph or the cell of a table: so it sees that half of
 * a text stands in another language, also where the halves stand side by side. Each instance reads one text.
 */
public final class LanguageDetector {

    private static final String ENGLISH = "en";

    /** Fewer words than this tell nothing. */
    private static final int FEWEST_WORDS = 40;

    /** A line of fewer words is passed over: a name, a number, a heading. */
    private static final int SHORTEST_LINE = 4;

    /** How much of a line must be common words before it speaks for their language. */
    private static final double COMMON = 0.15;

    /** How much of a text in another language may be English before it is worth judging. */
    private static final double GOOD_SHARE = 0.12;

    /** How much of a text's words must stand in lines that speak for another language. */
    private static final double CLEAR = 0.4;

    /** How many of a language's words, in how much of a text, make it worth telling that it stands beside English. */
    private static final int FEWEST_WORDS_BESIDE = 80;

    private final CommonWords common = CommonWords.builtIn();
    private final Map<String, Double> votes = new HashMap<>();
    private double words;
    private double english;
    private double other;

    private LanguageDetector() {}

    /** The language of a text whose paragraphs are parted by line feeds and whose cells by {@code " | "}. */
    public static Language detect(String text) {
        LanguageDetector detector = new LanguageDetector();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            for (String cell : text.substring(start, end).split(" \\| ", -1)) {
                detector.line(cell);
            }
            start = end + 1;
        }
        return detector.language();
    }

    private Language language() {
        double told = english + other;
        if (words < FEWEST_WORDS || told == 0) {
            return Language.UNKNOWN;
        }
        Optional<String> foreign = votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= COMMON * other)
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
        if (english < GOOD_SHARE * told) {
            boolean clear = other >= FEWEST_WORDS && other >= CLEAR * words;
            return new Language(foreign.filter(any -> clear), Optional.empty());
        }
        boolean beside = other >= FEWEST_WORDS_BESIDE && other >= GOOD_SHARE * told;
        boolean mostlyEnglish = english >= FEWEST_WORDS / 2.0 && english >= other;
        return new Language(mostlyEnglish ? Optional.of(ENGLISH) : Optional.empty(), foreign.filter(any -> beside));
    }

    private void line(String line) {
        List<String> found = new ArrayList<>();
        Map<Alphabet, Integer> letters = new HashMap<>();
        Alphabet alphabet = Alphabet.of(' ');
        int run = 0;
        int start = -1;
        String plain = Normalizer.normalize(line, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (int i = 0; i <= plain.length(); ) {
            int letter = i < plain.length() ? plain.codePointAt(i) : ' ';
            boolean inside = isOfWord(letter);
            if (inside) {
                start = start < 0 ? i : start;
                Alphabet next = Alphabet.of(letter);
                // Letters of one alphabet come in runs, each of which is counted once.
                if (!next.equals(alphabet)) {
                    letters.merge(alphabet, run, Integer::sum);
                    alphabet = next;
                    run = 0;
                }
                run++;
            } else if (start >= 0) {
                found.add(plain.substring(start, i));
                start = -1;
            }
            i += Character.charCount(letter);
        }
        letters.merge(alphabet, run, Integer::sum);
        letters.values().removeIf(number -> number == 0);
        letters.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<Alphabet, Integer> entry) -> entry.getValue())
                        .thenComparing(entry -> entry.getKey().languages().toString()))
                .ifPresent(most -> count(found, most.getKey(), most.getValue()));
    }

    /** Vowel signs of Indian writing are no letters by themselves; words of some languages hold an apostrophe. */
    private static boolean isOfWord(int letter) {
        return Character.isLetter(letter)
                || letter == '\''
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
    }

    private void count(List<String> found, Alphabet alphabet, int letters) {
        double number = alphabet.wordLength() > 0 ? (double) letters / alphabet.wordLength() : found.size();
        words += number;
        if (alphabet.languages().isEmpty() || number < SHORTEST_LINE) {
            return;
        }
        if (alphabet.languages().size() == 1) {
            other += number;
            votes.merge(alphabet.languages().get(0), number, Double::sum);
            return;
        }
        compare(found, alphabet, number);
    }

    private void compare(List<String> found, Alphabet alphabet, double number) {
        Map<String, Integer> hits = new HashMap<>();
        found.forEach(word -> common.languages(word).stream()
                .filter(alphabet.languages()::contains)
                .forEach(language -> hits.merge(language, 1, Integer::sum)));
        int most = hits.values().stream().max(Comparator.naturalOrder()).orElse(0);
        String first = alphabet.languages().get(0);
        boolean latin = first.equals(ENGLISH);
        if (latin && (most < 2 || most < COMMON * number)) {
            return;
        }
        if (latin && hits.getOrDefault(ENGLISH, 0) == most) {
            english += number;
            return;
        }
        other += number;
        if (hits.isEmpty()) {
            votes.merge(first, number * COMMON, Double::sum);
        }
        hits.forEach((language, times) -> {
            if (!language.equals(ENGLISH)) {
                votes.merge(language, times.doubleValue(), Double::sum);
            }
        });
    }
}
