package org.levelfield.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Turns bytes into text. Bytes that are proper UTF-8 are taken for it, since hardly anything else ever is; else what
 * the file declares counts, where its bytes bear it out; else the letters' frequencies; else Western European.
 */
public final class Charsets {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset UTF_32 = Charset.forName("UTF-32");

    /** Enough letters to know a language by; more only cost time. */
    private static final int SAMPLE = 32 * 1024;

    private static final byte ESCAPE = 0x1b;
    private static final int LEAST_CONFIDENCE = 20;

    /** Names that stand for less than what is written under them. */
    private static final Map<String, String> WIDER = Map.of(
            "ISO-8859-1", "windows-1252",
            "US-ASCII", "windows-1252",
            "ISO-8859-9", "windows-1254",
            "GB2312", "GB18030",
            "GBK", "GB18030",
            "Shift_JIS", "windows-31j",
            "EUC-KR", "x-windows-949");

    private Charsets() {}

    /**
     * The text that bytes stand for, without its byte order mark. Bytes with no meaning become U+FFFD.
     *
     * @param declared the charset's name as the file says it, if it does; names that nobody knows are passed over
     */
    public static String decode(byte[] bytes, Optional<String> declared) {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            String text = new String(bytes, marked.get());
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        }
        Optional<Charset> known = declared.flatMap(Charsets::named);
        boolean escapes = known.isPresent() && holdsEscape(bytes);
        if (!escapes) {
            Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
            if (utf8.isPresent()) {
                return utf8.get();
            }
        }
        // UTF-16 would have shown itself by its mark; without one a declaration of it is an editor's mistake.
        Optional<String> said =
                known.filter(charset -> !charset.name().startsWith("UTF")).flatMap(charset -> strictly(bytes, charset));
        return said.orElseGet(() -> guessed(bytes));
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xff, 0xfe, 0, 0) || begins(bytes, 0, 0, 0xfe, 0xff)) {
            return Optional.of(UTF_32);
        }
        return begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)
                ? Optional.of(StandardCharsets.UTF_16)
                : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsEscape(byte[] bytes) {
        for (byte each : bytes) {
            if (each == ESCAPE) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Charset> named(String name) {
        try {
            Charset found = Charset.forName(name.strip());
            String wider = WIDER.getOrDefault(found.name(), found.name());
            return Optional.of(Charset.isSupported(wider) ? Charset.forName(wider) : found);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String guessed(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        // Tags would drown the letters; without any this changes nothing.
        detector.enableInputFilter(true);
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
        CharsetMatch best = detector.detect();
        boolean sure = best != null && best.getConfidence() >= LEAST_CONFIDENCE;
        String name = sure ? best.getName().replaceAll("(?i)_(?:ltr|rtl)$", "") : "";
        Charset charset = name.toUpperCase(Locale.ROOT).startsWith("UTF")
                ? WESTERN
                : named(name).orElse(WESTERN);
        return new String(bytes, charset);
    }
}
