package org.levelfield.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names a finding by its barrier and wording, so that the name stays the same whatever else in the pack changes: place,
 * number, layout, letter case and punctuation do not count.
 */
public final class Fingerprint {

    private static final int DIGITS = 12;
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}%£$€₹]+");

    private Fingerprint() {}

    /**
     * The name of a finding.
     *
     * @param ordinal 1 for the first finding of these words in a report, 2 for the second
     */
    public static String of(String barrier, String wording, int ordinal) {
        String hash = HexFormat.of()
                .formatHex(sha256(barrier + "\n" + words(wording)))
                .substring(0, DIGITS);
        return ordinal == 1 ? hash : hash + "-" + ordinal;
    }

    /** What of a wording counts: its words and numbers in lower case, one blank between them. */
    public static String words(String wording) {
        return NOT_WORDS
                .matcher(wording.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
