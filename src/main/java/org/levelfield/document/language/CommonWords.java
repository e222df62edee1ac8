package org.levelfield.document.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which languages a word speaks for.
 *
 * @param byWord languages in which the word is common
 * @param byEnding languages in which long words often end so
 */
record CommonWords(Map<String, Set<String>> byWord, Map<String, Set<String>> byEnding) {

    private static final String RESOURCE = "words.txt";

    /** Shorter words end so by chance. */
    private static final int SHORTEST_WITH_ENDING = 7;

    private static final int LONGEST_ENDING = 6;

    private static final CommonWords BUILT_IN = load();

    static CommonWords builtIn() {
        return BUILT_IN;
    }

    /** The languages for which a lower-case word speaks, none for most words. */
    Set<String> languages(String word) {
        Set<String> known = byWord.getOrDefault(word, Set.of());
        if (!known.isEmpty() || word.length() < SHORTEST_WITH_ENDING) {
            return known;
        }
        for (int length = LONGEST_ENDING; length > 1; length--) {
            Set<String> ending = byEnding.getOrDefault(word.substring(word.length() - length), Set.of());
            if (!ending.isEmpty()) {
                return ending;
            }
        }
        return Set.of();
    }

    private static CommonWords load() {
        Map<String, Set<String>> words = new HashMap<>();
        Map<String, Set<String>> endings = new HashMap<>();
        for (String line : lines()) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split(" ", -1);
            for (int i = 1; i < parts.length; i++) {
                boolean ending = parts[i].startsWith("-");
                (ending ? endings : words)
                        .computeIfAbsent(ending ? parts[i].substring(1) : parts[i], any -> new LinkedHashSet<>())
                        .add(parts[0]);
            }
        }
        return new CommonWords(Map.copyOf(words), Map.copyOf(endings));
    }

    private static List<String> lines() {
        try (InputStream in = CommonWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without its words: " + RESOURCE);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new ArrayList<>(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
