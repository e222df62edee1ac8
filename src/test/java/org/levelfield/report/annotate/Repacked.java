package org.levelfield.report.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package with one part exchanged. */
final class Repacked {

    private Repacked() {}

    static void with(Path file, Path copy, String part, byte[] bytes) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (Map.Entry<String, byte[]> each : Marked.parts(file).entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getKey().equals(part) ? bytes : each.getValue());
                zip.closeEntry();
            }
        }
    }
}
