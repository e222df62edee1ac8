package org.levelfield.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells names of persons from other words in capitals, as far as a list of given names, and one of words that are in no
 * name, can tell. Not sure of it either way; who asks says how likely the place makes a name.
 */
final class PersonNames {

    private static final String WORD = "(?:\\p{Lu}['’]|Ma?c)?\\p{Lu}\\p{Ll}[\\p{Ll}'’]*(?:-\\p{Lu}\\p{Ll}+)?";
    private static final String PARTICLE = "(?:de|van|der|den|von|bin|bint|al|la|le|da|di)";

    /** Two to four words in capitals, or initials and a word, as a regular expression without groups. */
    static final String PATTERN = "(?<![\\p{L}\\p{N}])(?:" + WORD + "|\\p{Lu}\\.?)(?:[ ]\\p{Lu}\\.?){0,2}(?:[ ](?:"
            + PARTICLE + "[ ]){0,2}" + WORD + "){1,3}(?![\\p{L}\\p{N}])";

    /** What may stand right behind a name without a sign between. */
    private static final Set<String> AFTER = Set.of(
            "head",
            "director",
            "manager",
            "officer",
            "procurement",
            "tel",
            "telephone",
            "phone",
            "mobile",
            "fax",
            "email",
            "e-mail",
            "mail",
            "position",
            "title",
            "job",
            "role",
            "date",
            "dated",
            "signature",
            "signed",
            "contact",
            "address",
            "deputy",
            "assistant",
            "senior",
            "chief",
            "commissioning",
            "and",
            "on",
            "for",
            "company");

    /** How words for what is done or thought end. */
    private static final Pattern ABSTRACT = Pattern.compile("..(?:ing|tion|sion|ment|ity|ance|ness|ship)$");

    private static final Set<String> GIVEN = words("given-names.txt");
    private static final Set<String> NEVER = words("not-names.txt");

    private PersonNames() {}

    private static Set<String> words(String file) {
        try (InputStream in = PersonNames.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the jar");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> java.util.Arrays.stream(line.split(" ", -1)))
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The name at the beginning of words in capitals.
     *
     * @param words as {@link #PATTERN} finds them
     * @param likely whether a name is to be expected at the place, so that it need not begin with a known given name
     * @return its length; empty where the words are no name
     */
    static Optional<Integer> name(String words, boolean likely) {
        String first = words.split(" ", 2)[0];
        boolean given = GIVEN.contains(first.toLowerCase(Locale.ROOT)) || first.matches("\\p{Lu}\\.");
        int end = 0;
        int count = 0;
        boolean cut = false;
        for (String word : words.split(" ", -1)) {
            String plain = word.toLowerCase(Locale.ROOT).replaceAll("[.]|['’]s$", "");
            if (count > 1 && AFTER.contains(plain)) {
                cut = true;
                break;
            }
            if (NEVER.contains(plain)
                    || AFTER.contains(plain)
                    || (!given && ABSTRACT.matcher(plain).find())) {
                return Optional.empty();
            }
            end += word.length() + (count > 0 ? 1 : 0);
            count++;
        }
        boolean name = count > 1 && (given || (likely && !cut));
        return name ? Optional.of(end) : Optional.empty();
    }
}
