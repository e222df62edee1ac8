package org.levelfield.screening.register;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.levelfield.document.Budget;
import org.levelfield.document.EntryName;

/**
 * The files that lie at a path: itself, those in it where it is a folder, those in a ZIP. Nothing is ever unpacked to the
 * disk, so that a name in a ZIP leads nowhere; what unpacks to far more than it is, is refused.
 */
final class GivenFiles implements Closeable {

    private static final int DEPTH = 3;
    private static final int MOST = 1_000;
    private static final int BLOCK = 1 << 16;
    private static final Set<String> ENDINGS = Set.of("txt", "tsv", "csv", "json", "zip");

    /** Opens a part anew from its first byte. */
    interface Opener {
        InputStream open() throws IOException;
    }

    /**
     * A file, or an entry of a ZIP.
     *
     * @param name for people
     * @param file the file on the disk that holds it
     * @param opener opens it
     */
    record Part(String name, Path file, Opener opener) {}

    private final List<Part> parts = new ArrayList<>();
    private final List<ZipFile> zips = new ArrayList<>();

    private GivenFiles() {}

    /** Lists what lies at a path, in the order of names. */
    static GivenFiles at(Path path) throws IOException, RegisterException {
        GivenFiles given = new GivenFiles();
        try {
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.walk(path, DEPTH)) {
                    for (Path file : files.filter(Files::isRegularFile)
                            .filter(GivenFiles::mayBeTable)
                            .sorted(Comparator.comparing(Path::toString))
                            .limit(MOST)
                            .toList()) {
                        given.add(file, path.relativize(file).toString());
                    }
                }
            } else if (Files.isRegularFile(path)) {
                given.add(path, name(path));
            } else {
                throw new RegisterException(path + ": is no file or folder; check the name");
            }
            return given;
        } catch (IOException | RegisterException e) {
            given.close();
            throw e;
        }
    }

    static String name(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private static boolean mayBeTable(Path file) {
        String name = name(file);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private void add(Path file, String name) throws IOException, RegisterException {
        if (!isZip(file)) {
            parts.add(new Part(name, file, () -> Files.newInputStream(file)));
            return;
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new RegisterException(file + ": is no whole ZIP file; download it again", e);
        }
        zips.add(zip);
        if (zip.size() > MOST) {
            throw new RegisterException(file + ": holds more than " + MOST + " files; unpack it and give the tables");
        }
        zip.stream()
                .filter(entry -> !entry.isDirectory())
                .sorted(Comparator.comparing(ZipEntry::getName))
                .forEach(entry -> parts.add(
                        new Part(name + "!/" + EntryName.clean(entry.getName()), file, () -> new Guarded(zip, entry))));
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        }
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** The checksum of a file; of several, that of the list of theirs. */
    static String sha256(List<Path> files) throws IOException {
        List<String> sums = new ArrayList<>();
        for (Path file : files) {
            MessageDigest digest = digest();
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                byte[] block = new byte[BLOCK];
                while (in.read(block) >= 0) {
                    // The digest sees what goes by.
                }
            }
            sums.add(HexFormat.of().formatHex(digest.digest()));
        }
        if (sums.size() == 1) {
            return sums.get(0);
        }
        return HexFormat.of().formatHex(digest().digest(String.join("\n", sums).getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        for (ZipFile zip : zips) {
            zip.close();
        }
    }

    /** An entry of a ZIP that must not unpack to far more than it is. */
    private static final class Guarded extends FilterInputStream {

        private final String name;
        private final long most;
        private long seen;

        Guarded(ZipFile zip, ZipEntry entry) throws IOException {
            super(zip.getInputStream(entry));
            name = EntryName.clean(entry.getName());
            long packed = Math.max(0, entry.getCompressedSize());
            most = Math.max(Budget.RATIO_FREE, packed * Budget.DEFAULT.ratio());
        }

        private int counted(int count) throws IOException {
            seen += Math.max(0, count);
            if (seen > most) {
                throw new IOException(name + " unpacks to more than " + Budget.DEFAULT.ratio() + " times its size");
            }
            return count;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            counted(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return counted(super.read(bytes, from, length));
        }
    }
}
