package org.levelfield.report.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes an archive again with one time for all entries, so that the same content has the same bytes. */
public final class FixedZip {

    /** With the first moment that the format can tell, Java writes another time beside it, which hangs on the zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private FixedZip() {}

    /** Copies all entries in their order; {@code out} stays open. */
    public static void copy(byte[] archive, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(TIME);
                copy.putNextEntry(same);
                entries.transferTo(copy);
                copy.closeEntry();
            }
        }
        copy.finish();
    }
}
