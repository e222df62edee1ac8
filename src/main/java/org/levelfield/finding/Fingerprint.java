package org.levelfield.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names a finding by its barrier and wording, so that the name stays the same whatever else in the pack changes: place,
 * number, layout, letter case and punctuation do not count, nor do the numbers of clauses to which the words refer.
 */
public final class Fingerprint {

    private static final int DIGITS = 12;

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}%£$€₹<>≤≥]+");

    /** Signs that are not seen, soft hyphens among them. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    private static final String NUMBER = "(?:[a-z]{0,2}\\d{1,3}(?:\\.\\d{1,3})*[a-z]?|[a-z]|[ivx]{1,4})";

    /** The number of a row that stands in a cell of its own, or of a paragraph whose form shows no other. */
    private static final Pattern LABEL = Pattern.compile("^\\W*(?:\\(?" + NUMBER + "\\)?[.)]?\\s*\\|"
            + "|\\(?(?:\\d{1,3}(?:\\.\\d{1,3})*|[a-z]|[ivx]{1,4})[.)]\\s"
            + "|[a-z]?\\d{1,3}(?:\\.\\d{1,3})+\\s(?!\\s*(?:million|m\\b|bn|billion|lakh|crore|per\\b|%|times|x\\b|years"
            + "|months|weeks|days)))");

    private static final Pattern REFERENCE =
            Pattern.compile("\\b(sections?|clauses?|paragraphs?|questions?|schedules?|appendix|annexe?|part)\\s+\\(?"
                    + NUMBER + "\\b\\)?(?:\\([a-z0-9]{1,4}\\))*");

    /** A blank that parts no two numbers: whether a line, a hyphen or a cell ends there is layout. */
    private static final Pattern BLANK = Pattern.compile("(?<!\\p{N}) | (?!\\p{N})");

    private Fingerprint() {}

    /**
     * The name of a finding.
     *
     * @param ordinal 1 for the first finding of these words in a report, 2 for the second
     */
    public static String of(String barrier, String wording, int ordinal) {
        String hash = HexFormat.of()
                .formatHex(sha256(barrier + "\n" + counting(wording)))
                .substring(0, DIGITS);
        return ordinal == 1 ? hash : hash + "-" + ordinal;
    }

    /** The words and numbers of a wording in lower case, one blank between them. */
    public static String words(String wording) {
        return NOT_WORDS.matcher(plain(wording)).replaceAll(" ").strip();
    }

    /** What of a wording counts. */
    private static String counting(String wording) {
        String unnumbered = LABEL.matcher(plain(wording)).replaceFirst("");
        String words = NOT_WORDS
                .matcher(REFERENCE.matcher(unnumbered).replaceAll("$1"))
                .replaceAll(" ")
                .strip();
        return BLANK.matcher(words).replaceAll("");
    }

    private static String plain(String wording) {
        String seen = UNSEEN.matcher(wording).replaceAll("");
        return Normalizer.normalize(seen, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
