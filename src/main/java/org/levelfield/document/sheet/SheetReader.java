package org.levelfield.document.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.levelfield.document.Content;
import org.levelfield.document.Spool;
import org.levelfield.document.UnreadableException;

/**
 * Reads Excel workbooks: every sheet under its name, its regions as tables or running text, numbers and dates as shown,
 * the stored results of formulas, text boxes, comments on cells, choices that cells offer. What is hidden is read and
 * said. Workbooks have no pages.
 */
public final class SheetReader {

    private SheetReader() {}

    /**
     * Reads a workbook of either kind; documents put into it go to the spool.
     *
     * @throws UnreadableException if it is locked ({@code encrypted}), broken or no workbook ({@code damaged}), unpacks
     *     to more than any workbook holds ({@code too-large}), declares entities ({@code unsafe}), or is in a form not
     *     read ({@code not-supported})
     * @throws IOException if its bytes cannot be had
     */
    public static Content read(Path file, Spool spool) throws UnreadableException, IOException {
        FileMagic magic;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            magic = FileMagic.valueOf(in);
        }
        return switch (magic) {
            case OLE2 -> compound(file, spool);
            case BIFF2, BIFF3, BIFF4 -> throw tooOld();
            default -> zipped(file, spool);
        };
    }

    private static Content zipped(Path file, Spool spool) throws UnreadableException {
        try (XlsxPackage parts = XlsxPackage.open(file)) {
            if (parts.isBinary()) {
                throw new UnreadableException(
                        "not-supported", "is an Excel binary workbook (.xlsb), which is not read; save it as .xlsx");
            }
            return new XlsxBook(parts, spool).read();
        } catch (IOException | InvalidFormatException | XMLStreamException | RuntimeException e) {
            // POI answers broken files with exceptions of many kinds, unchecked ones among them.
            throw broken(e);
        }
    }

    /** The old format, or a new one that is locked. */
    private static Content compound(Path file, Spool spool) throws UnreadableException {
        try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true)) {
            if (ole.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return zipped(unlocked(ole, spool), spool);
            }
            return XlsBook.read(ole, Files.size(file));
        } catch (EncryptedDocumentException e) {
            throw locked();
        } catch (OldExcelFormatException e) {
            throw tooOld();
        } catch (IOException | RuntimeException e) {
            throw broken(e);
        }
    }

    /** Excel itself opens what is locked with its standard password without asking: it guards against changes only. */
    private static Path unlocked(POIFSFileSystem ole, Spool spool) throws UnreadableException, IOException {
        try {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(ole));
            if (decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                try (InputStream in = decryptor.getDataStream(ole)) {
                    return spool.put(in);
                }
            }
        } catch (GeneralSecurityException | RuntimeException e) {
            throw locked();
        }
        throw locked();
    }

    private static UnreadableException locked() {
        return new UnreadableException("encrypted", "is locked with a password; save a copy without one");
    }

    private static UnreadableException tooOld() {
        return new UnreadableException("not-supported", "is in an Excel format of before 1997; save it as .xlsx");
    }

    private static UnreadableException broken(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("Zip bomb")) {
                return new UnreadableException(
                        "too-large", "would unpack to more than a workbook can hold; ask for a new copy of it");
            }
            if (message.contains("document type") || message.contains("DOCTYPE")) {
                return new UnreadableException(
                        "unsafe",
                        "declares XML entities, as no honest workbook does; it was refused; ask for a new copy");
            }
        }
        return new UnreadableException("damaged", "is damaged and cannot be read; ask for a new copy of it");
    }
}
