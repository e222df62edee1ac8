package org.levelfield.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.levelfield.document.Document.Status;
import org.levelfield.document.pdf.PdfReader;
import org.levelfield.document.word.WordReader;

/** Reads one file of a pack, whatever it holds: always a document, never an exception. */
final class FileReader {

    private static final String READ_KINDS = "Levelfield reads DOCX and PDF";

    private final Budget budget;

    FileReader(Budget budget) {
        this.budget = budget;
    }

    Document read(String id, PackFiles.Found found) {
        Optional<String> hash = Optional.empty();
        Format format = Format.OTHER;
        try {
            hash = Optional.of(sha256(found.file()));
            format = FormatDetector.detect(found.file());
            return document(found, id, hash.get(), format, content(found.file(), format));
        } catch (UnreadableException | IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // The one place that stops a hostile file from stopping the pack; what it filled is free again by now.
            Reason reason = Reason.of(e);
            return Document.notRead(id, found.shown(), hash, format, reason.code(), reason.message());
        }
    }

    /** Why a file was not read. */
    private record Reason(String code, String message) {

        static Reason of(Throwable trouble) {
            if (trouble instanceof UnreadableException known) {
                return new Reason(known.code(), String.valueOf(known.getMessage()));
            }
            if (trouble instanceof NoSuchFileException) {
                return new Reason("not-found", "is not there; check the name and the folder");
            }
            if (trouble instanceof AccessDeniedException) {
                return new Reason("no-access", "may not be opened; ask for the right to read it");
            }
            if (trouble instanceof OutOfMemoryError) {
                return new Reason("too-large", "needs more memory than there is; give Java more, or split the file");
            }
            return trouble instanceof IOException
                    ? new Reason("no-access", "could not be read from the disk; try again")
                    : new Reason("damaged", "cannot be read; ask for a new copy of it");
        }
    }

    private Content content(Path file, Format format) throws UnreadableException, IOException {
        if (Files.size(file) > budget.bytes()) {
            throw new UnreadableException(
                    "too-large",
                    "is larger than " + budget.bytes() / 1_000_000 + " MB; split it or shrink its pictures");
        }
        return switch (format) {
            case DOCX -> WordReader.read(file);
            case PDF -> PdfReader.read(file, budget.pages());
            case EMPTY -> throw new UnreadableException("empty-file", "is empty (0 bytes); ask for a new copy of it");
            case IMAGE -> throw new UnreadableException("not-supported", "is a picture; " + READ_KINDS);
            case ARCHIVE ->
                throw new UnreadableException(
                        "not-supported", "is a pack of files; unpack it and name the folder; " + READ_KINDS);
            default ->
                throw new UnreadableException(
                        "not-supported", "is of a kind not read (" + format.id() + "); " + READ_KINDS);
        };
    }

    private static Document document(PackFiles.Found found, String id, String hash, Format format, Content content) {
        boolean empty = content.blocks().isEmpty();
        List<Problem> problems = new ArrayList<>();
        if (empty) {
            problems.add(noText(id, format));
        }
        for (Content.Notice notice : content.notices()) {
            // What is said of the whole is not said again of each page.
            if (!empty || !notice.code().equals(problems.get(0).code())) {
                problems.add(new Problem(notice.code(), notice.message(), Optional.of(id), page(notice)));
            }
        }
        if (isMisnamed(found.shown(), format)) {
            String message = "is named as another kind, but holds " + format.name() + "; it was read as that";
            problems.add(Problem.of("name-differs", message, id));
        }
        Status status = empty ? Status.NOT_READ : problems.isEmpty() ? Status.READ : Status.READ_WITH_PROBLEMS;
        return new Document(
                id,
                found.shown(),
                Optional.of(hash),
                format,
                status,
                content.text(),
                content.blocks(),
                content.pages(),
                problems);
    }

    private static Problem noText(String id, Format format) {
        return format == Format.PDF
                ? Problem.of("needs-ocr", "has no page with text; put it through text recognition (OCR)", id)
                : Problem.of("no-text", "holds no text; check that it is the right file", id);
    }

    private static boolean isMisnamed(String path, Format format) {
        String name = path.toLowerCase(Locale.ROOT);
        return (format == Format.DOCX && name.endsWith(".pdf")) || (format == Format.PDF && name.endsWith(".docx"));
    }

    private static OptionalInt page(Content.Notice notice) {
        return notice.page() > 0 ? OptionalInt.of(notice.page()) : OptionalInt.empty();
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
