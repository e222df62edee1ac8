package org.levelfield.document.doc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.levelfield.document.Content;
import org.levelfield.document.UnreadableException;
import org.levelfield.document.prose.Oddity;

/**
 * Reads Word's binary documents: body, tables, text boxes and notes in order, with list labels as Word shows them and
 * tracked changes as if accepted; comments stand at the end. Page heads and feet are left out. DOC has no pages. Of
 * Word 6 and 95 the words alone are read.
 */
public final class DocReader {

    private DocReader() {}

    /**
     * Reads a DOC file.
     *
     * @throws UnreadableException if it is locked or its rights are managed ({@code encrypted}), of a kind or version
     *     that is not read ({@code not-supported}), or broken ({@code damaged}, {@code cut-off})
     * @throws IOException if its bytes cannot be had
     */
    public static Content read(Path file) throws UnreadableException, IOException {
        if (kind(file) != FileMagic.OLE2) {
            throw foreign(file);
        }
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return read(container.getRoot());
        } catch (IndexOutOfBoundsException e) {
            // The container's own table names a part beyond the end.
            throw new UnreadableException("cut-off", "is cut off and cannot be read; ask for a new copy of it");
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException("encrypted", "is locked with a password; save a copy without one");
        } catch (IOException | RuntimeException e) {
            // POI answers broken files with exceptions of many kinds, unchecked ones among them.
            throw new UnreadableException("damaged", "is damaged and cannot be read; ask for a new copy of it");
        }
    }

    private static FileMagic kind(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return FileMagic.valueOf(in);
        }
    }

    private static UnreadableException foreign(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            int first = in.read();
            // Either the first mark or the sign that some writers put before it.
            boolean xml = first == '<' || first == 0xef || first == '\r' || first == '\n' || first == ' ';
            String what = xml ? "is Word XML (Word 2003 or flat)" : "is in the format of Word 2 or older";
            return new UnreadableException("not-supported", what + ", which is not read; save it as .docx");
        }
    }

    private static Content read(DirectoryNode root) throws UnreadableException, IOException {
        if (root.hasEntryCaseInsensitive("\tDRMContent") || root.hasEntryCaseInsensitive("\u0006DataSpaces")) {
            throw new UnreadableException(
                    "encrypted", "is protected by rights management; ask the sender for a copy without it");
        }
        if (!root.hasEntryCaseInsensitive("WordDocument")) {
            throw new UnreadableException("not-supported", "holds no Word document; save it as .docx");
        }
        Set<Oddity> known = seen(root);
        try {
            HWPFDocument file = new HWPFDocument(root);
            try {
                return new DocStory(file, known).read();
            } catch (RuntimeException e) {
                known.add(Oddity.PLAIN);
                return PlainWords.of(file, known);
            }
        } catch (OldWordFileFormatException e) {
            HWPFOldDocument file = new HWPFOldDocument(root);
            if (file.getFileInformationBlock().getFibBase().getWIdent() == 0) {
                throw new IOException("no sign of any version of Word", e);
            }
            known.add(Oddity.OLD);
            return PlainWords.of(file, known);
        }
    }

    /** What the container alone tells of the file. */
    private static Set<Oddity> seen(DirectoryNode root) throws IOException {
        Set<Oddity> seen = EnumSet.noneOf(Oddity.class);
        if (root.hasEntryCaseInsensitive("Macros")) {
            seen.add(Oddity.MACROS);
        }
        boolean objects = root.hasEntryCaseInsensitive("ObjectPool")
                && root.getEntryCaseInsensitive("ObjectPool") instanceof DirectoryEntry pool
                && pool.getEntryCount() > 0;
        if (objects) {
            seen.add(Oddity.EMBEDDED);
        }
        return seen;
    }
}
