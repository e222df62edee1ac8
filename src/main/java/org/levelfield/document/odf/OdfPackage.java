package org.levelfield.document.odf;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.levelfield.document.UnreadableException;

/** The parts of one OpenDocument file; a flat file is one part that holds all. */
final class OdfPackage implements Closeable {

    /** No part of an honest document unpacks to more. */
    private static final long LARGEST_PART = 256L << 20;

    private static final int LARGEST_MANIFEST = 4 << 20;
    private static final String MANIFEST = "META-INF/manifest.xml";

    private final Path file;
    private final @Nullable ZipFile zip;

    /** A part that unpacks to more than any honest one. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private OdfPackage(Path file, @Nullable ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    static OdfPackage open(Path file) throws IOException, UnreadableException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(64);
        }
        String shown = new String(start, StandardCharsets.ISO_8859_1);
        if (!shown.startsWith("PK")) {
            if (shown.indexOf('<') < 0) {
                throw new UnreadableException("damaged", "is no OpenDocument file; ask for a new copy of it");
            }
            return new OdfPackage(file, null);
        }
        OdfPackage opened = new OdfPackage(file, new ZipFile(file.toFile()));
        if (opened.isLocked()) {
            opened.close();
            throw new UnreadableException("encrypted", "is locked with a password; save a copy without one");
        }
        return opened;
    }

    boolean isFlat() {
        return zip == null;
    }

    /** The manifest may declare a document type, as old programs write one, and so is not read as XML. */
    private boolean isLocked() throws IOException {
        Optional<InputStream> manifest = part(MANIFEST);
        if (manifest.isEmpty()) {
            return false;
        }
        try (InputStream in = manifest.get()) {
            return new String(in.readNBytes(LARGEST_MANIFEST), StandardCharsets.UTF_8).contains("encryption-data");
        }
    }

    /** A part by its name; of a flat file the whole, whatever the name. */
    Optional<InputStream> part(String name) throws IOException {
        if (zip == null) {
            return Optional.of(Files.newInputStream(file));
        }
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(new Capped(zip.getInputStream(entry)));
    }

    /** Whether a part's name begins with {@code folder} and goes on. */
    boolean holds(String folder) {
        return zip != null
                && zip.stream().anyMatch(entry -> entry.getName().startsWith(folder) && !entry.isDirectory());
    }

    /** Whether it carries macros, not only the empty libraries that some programs write into every file. */
    boolean hasMacros() {
        return holds("Scripts/")
                || (zip != null
                        && zip.stream()
                                .map(ZipEntry::getName)
                                .anyMatch(name -> name.startsWith("Basic/")
                                        && name.endsWith(".xml")
                                        && !name.endsWith("script-lb.xml")
                                        && !name.endsWith("script-lc.xml")));
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }

    /** Counts what really comes out, whatever size the archive claims. */
    private static final class Capped extends FilterInputStream {

        private long left = LARGEST_PART;

        Capped(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            count(read);
            return read;
        }

        private void count(int read) throws IOException {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new TooLargeException();
            }
        }
    }
}
