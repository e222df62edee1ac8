package org.levelfield.report.annotate.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.levelfield.document.Document;
import org.levelfield.document.UnreadableException;
import org.levelfield.report.annotate.note.Note;

/**
 * Makes a copy of a PDF file with a highlight and a note at each finding's words, and an index page at the end.
 *
 * <p>All that is new is put behind the bytes of the original, which stay as they are (an incremental update, ISO 32000-1,
 * 7.5.6). So a signature still covers what was signed; a form stays a form; a file locked against changes stays locked.
 * What the buyer forbids is not done:
 *
 * <ul>
 *   <li>where notes are forbidden, no copy is made;
 *   <li>where pages may not be added, or the file is signed, the notes stand in it without an index page.
 * </ul>
 *
 * <p>A file whose own table of contents is broken cannot be added to; it is put together anew.
 */
public final class PdfAnnotator {

    /** What PDFBox unpacks beyond this goes to the disk. */
    private static final long IN_MEMORY = 32_000_000L;

    private PdfAnnotator() {}

    /**
     * Writes an annotated copy.
     *
     * @param file the original
     * @param document what was read of it
     * @param notes at least one
     * @param when the date of the notes
     * @param unpacked how many bytes the file may unpack to
     * @return what a person must know of the copy, one line each
     * @throws UnreadableException if the file cannot or must not be written into, with what to do about it
     * @throws IOException if the file cannot be read or the copy not be written
     */
    public static List<String> write(
            Path file, Document document, List<Note> notes, Instant when, long unpacked, OutputStream out)
            throws UnreadableException, IOException {
        try (PDDocument pdf =
                Loader.loadPDF(file.toFile(), "", MemoryUsageSetting.setupMixed(IN_MEMORY, unpacked).streamCache)) {
            return write(pdf, document, notes, when, out);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(
                    "encrypted", "has locked parts and takes no notes; save a copy without a lock");
        } catch (RuntimeException | StackOverflowError e) {
            // PDFBox answers broken files with exceptions of many kinds.
            throw new UnreadableException(
                    "damaged", "is damaged and takes no notes; print it anew as PDF, or read the report instead");
        }
    }

    private static List<String> write(
            PDDocument pdf, Document document, List<Note> notes, Instant when, OutputStream out)
            throws UnreadableException, IOException {
        AccessPermission allowed = pdf.getCurrentAccessPermission();
        if (!allowed.canModifyAnnotations()) {
            throw new UnreadableException(
                    "notes-forbidden",
                    "forbids notes, so no copy with notes was made; ask the buyer for one that allows them, or read the"
                            + " report instead");
        }
        List<String> remarks = new ArrayList<>();
        boolean broken = document.problems().stream()
                .anyMatch(one -> one.code().equals("damaged") || one.code().equals("cut-off"));
        if (broken && pdf.isEncrypted()) {
            throw new UnreadableException("damaged", "is damaged and locked, and takes no notes; ask for it again");
        }
        // The names of new things must not depend on when they are made.
        pdf.setDocumentId(when.toEpochMilli());
        List<Highlights.Placed> placed = new Highlights(pdf, when).add(notes);
        if (isSigned(pdf)) {
            remarks.add("is signed: the notes stand behind what was signed, and no index page was added");
        } else if (!allowed.canAssembleDocument() && !allowed.canModify()) {
            remarks.add("forbids pages to be added: the notes stand in it without an index page");
        } else {
            IndexPages.add(pdf, placed);
        }
        if (broken) {
            remarks.add("is damaged; its copy was put together anew and may look unlike it");
            pdf.save(out);
        } else {
            pdf.saveIncremental(out);
        }
        return remarks;
    }

    /** Whether somebody signed it, or gave rights that a change of pages would end (ISO 32000-1, 12.8). */
    private static boolean isSigned(PDDocument pdf) throws IOException {
        return pdf.getDocumentCatalog().getCOSObject().containsKey(COSName.getPDFName("Perms"))
                || !pdf.getSignatureDictionaries().isEmpty();
    }
}
