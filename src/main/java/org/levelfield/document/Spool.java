package org.levelfield.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies of the files that lie inside one given file, at all depths, under names of its own in the system's temporary
 * folder, counted against one {@link Budget}. Names from inside a file are never used on the disk. Closing deletes all.
 * Safe for use by several threads.
 */
public final class Spool implements Closeable {

    /** The problem's code where one file alone is too large, and the others may still be read. */
    public static final String LARGE_FILE = "file-too-large";

    private static final int CHUNK = 64 * 1024;

    private final Budget budget;
    private final long given;
    private final List<Path> files = new ArrayList<>();
    private long expanded;
    private int entries;
    private boolean closed;

    /**
     * @param budget what all copies together may cost
     * @param given the size of the file that holds them all, in bytes
     */
    public Spool(Budget budget, long given) {
        this.budget = budget;
        this.given = given;
    }

    /**
     * Copies a file to its end. The real bytes count, whatever sizes the file itself claims.
     *
     * @throws UnreadableException naming the limit that was met: with the code {@link #LARGE_FILE} if it is this file's
     *     own, {@code too-large} if it is that of all files together
     * @throws IOException if the bytes cannot be had
     */
    public Path put(InputStream in) throws UnreadableException, IOException {
        Path file = open();
        long size = 0;
        byte[] chunk = new byte[CHUNK];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                size += n;
                if (size > budget.bytes()) {
                    throw new UnreadableException(
                            LARGE_FILE,
                            "unpacks to more than " + megabytes(budget.bytes())
                                    + " and was not read; unpack it by hand, with care, or raise the limit");
                }
                count(n);
                out.write(chunk, 0, n);
            }
        }
        return file;
    }

    private synchronized Path open() throws UnreadableException, IOException {
        if (closed) {
            // A reading that was given up for its time must leave nothing behind.
            throw new IOException("the pack was read to its end without this file");
        }
        entries++;
        if (entries > budget.entries()) {
            throw tooLarge("holds more than " + budget.entries() + " files");
        }
        Path file = Files.createTempFile("levelfield-", ".part");
        files.add(file);
        return file;
    }

    private synchronized void count(int bytes) throws UnreadableException {
        expanded += bytes;
        if (expanded > budget.expanded()) {
            throw tooLarge("unpacks to more than " + megabytes(budget.expanded()));
        }
        if (expanded > Budget.RATIO_FREE && expanded / budget.ratio() > given) {
            throw tooLarge("unpacks to more than " + budget.ratio() + " times its size");
        }
    }

    private static String megabytes(long bytes) {
        return bytes / 1_000_000 + " MB";
    }

    private static UnreadableException tooLarge(String what) {
        return new UnreadableException("too-large", what + "; unpack it by hand, with care, or raise the limit");
    }

    /** Deletes all copies. One that cannot be deleted lies where the system clears up; what was read of it stands. */
    @Override
    public synchronized void close() {
        closed = true;
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                file.toFile().deleteOnExit();
            }
        }
        files.clear();
    }
}
