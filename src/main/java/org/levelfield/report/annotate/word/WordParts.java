package org.levelfield.report.annotate.word;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.levelfield.document.UnreadableException;

/**
 * The parts of a zip package: a few are read and changed as text, all others are copied as they are packed, never
 * unpacked. Not safe for use by several threads.
 */
final class WordParts implements Closeable {

    /** The XML of no honest document is longer. */
    private static final int LONGEST = 64 << 20;

    private static final Pattern ENCODING =
            Pattern.compile("\\A\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private final ZipFile zip;
    private final Map<String, String> changed = new LinkedHashMap<>();
    private final Map<String, Charset> charsets = new LinkedHashMap<>();

    private WordParts(ZipFile zip) {
        this.zip = zip;
    }

    static WordParts open(Path file) throws IOException {
        return new WordParts(ZipFile.builder().setPath(file).get());
    }

    /** Whether there is such a part; names begin with a slash, small and large letters are the same. */
    boolean has(String part) {
        return find(part).isPresent();
    }

    /**
     * The text of a part, as it was first.
     *
     * @throws UnreadableException if it is not there, or longer than a document can be
     */
    String text(String part) throws UnreadableException, IOException {
        ZipArchiveEntry entry = find(part).orElseThrow(WordParts::damaged);
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readNBytes(LONGEST + 1);
        }
        if (bytes.length > LONGEST) {
            throw new UnreadableException(
                    "too-large", "is too long to write comments into; split it, or read the report instead");
        }
        Charset charset = charset(bytes);
        charsets.put(part, charset);
        return charset.decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1 && ((bytes[0] & 0xff) == 0xfe || (bytes[0] & 0xff) == 0xff)) {
            return (bytes[0] & 0xff) == 0xfe ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(head);
        return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    }

    private static UnreadableException damaged() {
        return new UnreadableException("damaged", "lacks a part that comments need; save it anew in Word");
    }

    /** Says what a part holds from now on; one that is not there yet comes last, in UTF-8. */
    void put(String part, String xml) {
        changed.put(part, xml);
    }

    /** Writes all parts in their old order. */
    void write(OutputStream out) throws IOException {
        ZipArchiveOutputStream copy = new ZipArchiveOutputStream(out);
        Map<String, String> left = new LinkedHashMap<>(changed);
        ZipArchiveEntry pattern = null;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
            Optional<String> part =
                    left.keySet().stream().filter(name -> isNamed(entry, name)).findFirst();
            if (part.isPresent()) {
                put(copy, entry, entry.getName(), bytes(part.get()));
                left.remove(part.get());
                pattern = entry;
            } else {
                copy.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
            }
        }
        for (String part : left.keySet()) {
            if (pattern == null) {
                throw new IOException("no part is changed");
            }
            put(copy, pattern, part.substring(1), bytes(part));
        }
        copy.finish();
    }

    /** Packs a part with the date of another, so that it does not depend on when it is done. */
    private static void put(ZipArchiveOutputStream copy, ZipArchiveEntry dated, String name, byte[] bytes)
            throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(dated.getTimeLocal());
        entry.setMethod(ZipArchiveEntry.DEFLATED);
        entry.setSize(bytes.length);
        copy.putArchiveEntry(entry);
        copy.write(bytes);
        copy.closeArchiveEntry();
    }

    private byte[] bytes(String part) {
        Charset charset = charsets.getOrDefault(part, StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(changed.getOrDefault(part, "").getBytes(charset));
        return bytes.toByteArray();
    }

    private Optional<ZipArchiveEntry> find(String part) {
        return Collections.list(zip.getEntries()).stream()
                .filter(entry -> isNamed(entry, part))
                .findFirst();
    }

    private static boolean isNamed(ZipArchiveEntry entry, String part) {
        String name = entry.getName().replace('\\', '/');
        return (name.startsWith("/") ? name : "/" + name)
                .toLowerCase(Locale.ROOT)
                .equals(part.toLowerCase(Locale.ROOT));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
