package org.levelfield.document.archive;

import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.levelfield.document.Charsets;

/** Reads names of entries that do not say in which letters they are written. */
final class EntryCharset {

    private EntryCharset() {}

    /** The name as it was meant: as marked, else UTF-8 where the bytes are that, else the likeliest. */
    static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        return raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()
                ? entry.getName()
                : Charsets.decode(raw, Optional.empty());
    }
}
