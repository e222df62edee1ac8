package org.levelfield.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tells what a zip file stands for: an office document, or a pack of files. */
final class ZipFormat {

    private static final int START = 64 * 1024;
    private static final String TYPES = "[Content_Types].xml";

    private static final Pattern WORD = Pattern.compile("wordprocessingml\\.(?:document|template)\\.main"
            + "|ms-word\\.(?:document|template)\\.macroEnabled\\w*\\.main");

    /** The binary form too: the reader of workbooks has the words for why it is not read. */
    private static final Pattern EXCEL = Pattern.compile("spreadsheetml\\.(?:sheet|template)\\.main"
            + "|ms-excel\\.(?:sheet|template|addin)\\.(?:macroEnabled|binary\\.macroEnabled)\\.main");

    private ZipFormat() {}

    static Format detect(Path file, String name, byte[] head) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(TYPES) != null) {
                return officeOpen(zip);
            }
            return zip.getEntry("mimetype") == null ? Format.ARCHIVE : openDocument(start(zip, "mimetype"));
        } catch (IOException | IllegalArgumentException e) {
            return cutOff(name, FormatDetector.latin(head));
        }
    }

    /** Whether a file can be opened as a zip file, whatever it begins with. */
    static boolean isZip(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.size() >= 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static Format officeOpen(ZipFile zip) throws IOException {
        String types = start(zip, TYPES);
        // With "main": a workbook may hold a document inside, and names its type as well.
        if (WORD.matcher(types).find()) {
            return Format.DOCX;
        }
        if (EXCEL.matcher(types).find()) {
            return Format.XLSX;
        }
        if (zip.stream().anyMatch(entry -> entry.getName().startsWith("word/"))) {
            return Format.DOCX;
        }
        return zip.stream().anyMatch(entry -> entry.getName().startsWith("xl/")) ? Format.XLSX : Format.OTHER;
    }

    private static Format openDocument(String type) {
        if (type.contains("opendocument.text")) {
            return Format.ODT;
        }
        return type.contains("opendocument.spreadsheet") ? Format.ODS : Format.ARCHIVE;
    }

    private static String start(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(START), StandardCharsets.UTF_8);
        }
    }

    /** Of a file whose table of contents is lost, by the entries that its beginning names. */
    private static Format cutOff(String path, String head) {
        if (head.contains("word/")) {
            return Format.DOCX;
        }
        if (head.contains("xl/")) {
            return Format.XLSX;
        }
        if (head.contains(TYPES)) {
            // Cut off so early that only the name is left to go by.
            String name = path.toLowerCase(Locale.ROOT);
            return name.endsWith(".docx") ? Format.DOCX : name.endsWith(".xlsx") ? Format.XLSX : Format.OTHER;
        }
        return openDocument(head);
    }
}
