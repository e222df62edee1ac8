package org.levelfield.report.annotate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levelfield.document.Budget;
import org.levelfield.document.Document;
import org.levelfield.document.EntryName;
import org.levelfield.document.Format;
import org.levelfield.document.Originals;
import org.levelfield.document.Problem;
import org.levelfield.document.Spool;
import org.levelfield.document.UnreadableException;
import org.levelfield.report.Report;
import org.levelfield.report.annotate.note.Note;
import org.levelfield.report.annotate.pdf.PdfAnnotator;
import org.levelfield.report.annotate.word.WordAnnotator;

/**
 * Copies of a pack's documents of one kind, with what was found in them. A document in which nothing was found is copied
 * as it is. Immutable; each call of {@link #write} reads the originals again.
 */
public final class AnnotatedCopies {

    private final Report report;
    private final Format format;
    private final boolean remedy;
    private final Map<Document, String> names = new LinkedHashMap<>();

    /** Where copies go. */
    public interface Target {

        /** Opens a copy by its name for writing; it is closed once it is written. */
        OutputStream open(String name) throws IOException;
    }

    /**
     * What came of the copies.
     *
     * @param written how many were written
     * @param failures why others were not, one line each, beginning with the document's path
     * @param remarks what a person must know of those written, likewise
     */
    public record Outcome(int written, List<String> failures, List<String> remarks) {
        /** Keeps its own copies. */
        public Outcome {
            failures = List.copyOf(failures);
            remarks = List.copyOf(remarks);
        }
    }

    private AnnotatedCopies(Report report, Format format, boolean remedy) {
        this.report = report;
        this.format = format;
        this.remedy = remedy;
    }

    /**
     * Of a report.
     *
     * @param format {@link Format#DOCX} or {@link Format#PDF}
     * @param remedy whether to propose the remedies as tracked changes, in DOCX
     */
    public static AnnotatedCopies of(Report report, Format format, boolean remedy) {
        if (format != Format.DOCX && format != Format.PDF) {
            throw new IllegalArgumentException("no notes can be put into " + format);
        }
        AnnotatedCopies copies = new AnnotatedCopies(report, format, remedy);
        Set<String> taken = new HashSet<>();
        report.documents().stream()
                .filter(one -> one.format() == format && one.status() != Document.Status.NOT_READ)
                .forEach(one -> copies.names.put(one, EntryName.unlike(copies.name(one), taken)));
        return copies;
    }

    /** {@code Invitation.docx} becomes {@code Invitation-annotated.docx}, wherever it lies. */
    private String name(Document document) {
        String name = EntryName.cleanFile(document.path());
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 ? name.substring(dot) : "." + format.id();
        return (dot > 0 ? name.substring(0, dot) : name) + "-annotated" + ending;
    }

    /** The names of the copies, in the order of the report; empty where the pack holds no such document. */
    public List<String> names() {
        return List.copyOf(names.values());
    }

    /**
     * Writes all copies, each only once it is whole.
     *
     * @param inputs the files and folders that were checked
     * @param budget what reading them may cost
     * @throws IOException if a copy cannot be written
     */
    public Outcome write(List<Path> inputs, Budget budget, Target target) throws IOException {
        List<String> failures = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        int[] written = {0};
        List<Problem> missing = Originals.each(inputs, budget, List.copyOf(names.keySet()), (document, file, spool) -> {
            Path made = Files.createTempFile("levelfield-", ".copy");
            try {
                make(document, file, spool, budget, made).forEach(one -> remarks.add(document.path() + ": " + one));
                try (OutputStream out = target.open(names.getOrDefault(document, ""))) {
                    Files.copy(made, out);
                }
                written[0]++;
            } catch (UnreadableException e) {
                failures.add(document.path() + ": " + e.getMessage());
            } finally {
                Files.deleteIfExists(made);
            }
        });
        missing.forEach(one -> failures.add(path(one.document()) + ": " + one.message()));
        return new Outcome(written[0], failures, remarks);
    }

    private String path(Optional<String> document) {
        return document.map(report::path).orElse("");
    }

    private List<String> make(Document document, Path file, Spool spool, Budget budget, Path made)
            throws UnreadableException, IOException {
        List<Note> notes = Note.on(document.id(), report);
        if (notes.isEmpty()) {
            Files.copy(file, made, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return List.of("holds no finding; its copy is as it was");
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(made))) {
            return format == Format.DOCX
                    ? WordAnnotator.write(file, document, notes, remedy, report.generatedAt(), spool, out)
                    : PdfAnnotator.write(file, document, notes, report.generatedAt(), budget.expanded(), out);
        } catch (IOException e) {
            throw new UnreadableException(
                    "damaged", "is damaged and takes no notes; ask for a new copy, or read the report instead");
        }
    }
}
