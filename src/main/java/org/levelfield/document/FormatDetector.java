package org.levelfield.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells the format of a file by what it holds. The name's ending counts only where the content leaves it open. */
final class FormatDetector {

    private static final int HEAD = 64 * 1024;

    private FormatDetector() {}

    static Format detect(Path file) throws IOException {
        return detect(file, file.toString());
    }

    /** The format of a file that bears another name than the copy of it that is read. */
    static Format detect(Path file, String name) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            return Format.EMPTY;
        }
        return switch (FileMagic.valueOf(new ByteArrayInputStream(head))) {
            case PDF -> Format.PDF;
            case OOXML -> ZipFormat.detect(file, name, head);
            case OLE2 -> compound(file, name.toLowerCase(Locale.ROOT));
            case RTF -> Format.RTF;
            case WORD2 -> Format.DOC;
            case BIFF2, BIFF3, BIFF4 -> Format.XLS;
            case JPEG, GIF, PNG, TIFF, WMF, EMF, BMP -> Format.IMAGE;
            default -> TextFormat.detect(file, name, head);
        };
    }

    /** The container of Office files before 2007, and of all locked ones since. */
    private static Format compound(Path file, String name) {
        try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = ole.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return name.matches(".*\\.xls[xmb]?") ? Format.XLSX : Format.DOCX;
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return Format.DOC;
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return Format.XLS;
            }
            return root.hasEntryCaseInsensitive("__properties_version1.0") ? Format.EMAIL : Format.OTHER;
        } catch (IOException | RuntimeException e) {
            // Broken inside: the name is all there is to go by.
            return name.endsWith(".doc")
                    ? Format.DOC
                    : name.endsWith(".xls") ? Format.XLS : name.endsWith(".msg") ? Format.EMAIL : Format.OTHER;
        }
    }

    /** Bytes as characters, one each, for looking for plain words in them. */
    static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
