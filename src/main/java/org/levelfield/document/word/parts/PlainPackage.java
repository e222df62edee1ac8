package org.levelfield.document.word.parts;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.levelfield.document.Spool;
import org.levelfield.document.UnreadableException;

/**
 * Makes a plain zip package of what stands for one: a file locked with the password that every Office program knows, or
 * a package written as a single XML file.
 */
public final class PlainPackage {

    private PlainPackage() {}

    /**
     * The file itself where it is a plain package or nothing known, otherwise a copy in the spool.
     *
     * @throws UnreadableException if it is locked with a password of its own, or holds no package
     */
    public static Path of(Path file, Spool spool) throws UnreadableException, IOException {
        return switch (kind(file)) {
            case OLE2 -> unlocked(file, spool);
            case XML -> FlatPackage.zipped(file, spool);
            default -> file;
        };
    }

    /** Whether a file begins as zip files do. */
    public static boolean isZip(Path file) {
        try {
            return kind(file) == FileMagic.OOXML;
        } catch (IOException e) {
            return false;
        }
    }

    private static FileMagic kind(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return FileMagic.valueOf(in);
        }
    }

    private static Path unlocked(Path file, Spool spool) throws UnreadableException, IOException {
        try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true)) {
            if (!ole.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                throw new UnreadableException("damaged", "is in the old Word format; save it as .docx");
            }
            Decryptor decryptor = new EncryptionInfo(ole).getDecryptor();
            if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw locked();
            }
            try (InputStream in = decryptor.getDataStream(ole)) {
                return spool.put(in);
            }
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            // A way of locking that is not known, or one that is damaged: either way it cannot be opened.
            throw locked();
        }
    }

    private static UnreadableException locked() {
        return new UnreadableException("encrypted", "is locked with a password; save a copy without one");
    }
}
