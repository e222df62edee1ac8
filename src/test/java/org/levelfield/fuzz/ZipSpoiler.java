package org.levelfield.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Spoils a zip file: entries swapped, doubled, renamed, cut off, spoiled in themselves, sizes that lie. */
final class ZipSpoiler {

    private static final List<String> NAMES = List.of(
            "../../etc/passwd",
            "/absolute.txt",
            "a\\b\\c.docx",
            "",
            "x".repeat(3_000),
            "word/document.xml",
            "content.xml",
            "xl/workbook.xml",
            "\u202etxt.exe",
            "con");
    private static final int LARGEST_MARKUP = 400_000;

    private ZipSpoiler() {}

    static byte[] spoil(byte[] file, Chance chance) {
        List<NamedBytes> entries = entries(file);
        if (entries.isEmpty() || chance.oneIn(8)) {
            return chance.oneIn(2) ? lying(file, chance) : Mutator.bytes(file, chance);
        }
        int at = chance.below(entries.size());
        NamedBytes entry = entries.get(at);
        NamedBytes other = chance.of(entries);
        switch (chance.below(10)) {
            case 0 -> entries.remove(at);
            case 1 -> entries.add(entry);
            case 2 -> entries.set(at, new NamedBytes(entry.name(), other.bytes()));
            case 3 -> entries.set(at, new NamedBytes(chance.oneIn(2) ? other.name() : chance.of(NAMES), entry.bytes()));
            case 4 -> entries.add(new NamedBytes("again.zip", file));
            case 5 -> entries.set(at, new NamedBytes(entry.name(), Mutator.bytes(entry.bytes(), chance)));
            default -> entries.set(at, new NamedBytes(entry.name(), inside(entry, chance)));
        }
        return zipped(entries);
    }

    private static byte[] inside(NamedBytes entry, Chance chance) {
        boolean markup = entry.name().endsWith(".xml") || entry.name().endsWith(".rels");
        if (!markup || entry.bytes().length > LARGEST_MARKUP) {
            return entry.bytes().length < LARGEST_MARKUP ? Mutator.spoil(entry.bytes(), chance) : entry.bytes();
        }
        String text = new String(entry.bytes(), StandardCharsets.UTF_8);
        return MarkupSpoiler.spoil(text, chance).getBytes(StandardCharsets.UTF_8);
    }

    private static List<NamedBytes> entries(byte[] file) {
        List<NamedBytes> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(new NamedBytes(entry.getName(), zip.readNBytes(LARGEST_MARKUP)));
            }
        } catch (IOException | IllegalArgumentException e) {
            // What was spoiled before is no whole zip any more; go on with what is left of it.
            return entries;
        }
        return entries;
    }

    private static byte[] zipped(List<NamedBytes> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (NamedBytes entry : entries) {
                ZipArchiveEntry head = new ZipArchiveEntry(entry.name());
                head.setTime(0);
                zip.putArchiveEntry(head);
                zip.write(entry.bytes());
                zip.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Other sizes and checks in the table of contents (APPNOTE 4.3.12). */
    private static byte[] lying(byte[] file, Chance chance) {
        byte[] copy = file.clone();
        for (int i = 0; i + 30 < copy.length; i++) {
            if (copy[i] == 'P' && copy[i + 1] == 'K' && copy[i + 2] == 1 && copy[i + 3] == 2 && chance.oneIn(3)) {
                byte[] sizes = chance.oneIn(2) ? new byte[12] : chance.bytes(12);
                System.arraycopy(sizes, 0, copy, i + 16, sizes.length);
            }
        }
        return copy;
    }
}
