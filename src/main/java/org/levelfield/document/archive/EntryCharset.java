package org.levelfield.document.archive;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Reads names of entries that do not say in which letters they are written. */
final class EntryCharset {

    /** Below this a guess is no better than the format's own default. */
    private static final int LEAST_SURE = 30;

    /** The format's own default, IBM's first PC character set (APPNOTE 6.3.10, D.1). */
    private static final String DEFAULT = "IBM437";

    private EntryCharset() {}

    /** The name as it was meant: as marked, else UTF-8 where the bytes are that, else the likeliest. */
    static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            return guessed(raw);
        }
    }

    private static String guessed(byte[] raw) {
        CharsetMatch match = new CharsetDetector().setText(raw).detect();
        String name = match != null && match.getConfidence() >= LEAST_SURE ? match.getName() : DEFAULT;
        return new String(raw, Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1);
    }
}
