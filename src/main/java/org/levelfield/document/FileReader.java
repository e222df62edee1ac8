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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.levelfield.document.Document.Status;
import org.levelfield.document.archive.ArchiveReader;
import org.levelfield.document.doc.DocReader;
import org.levelfield.document.language.Language;
import org.levelfield.document.language.LanguageDetector;
import org.levelfield.document.mail.MailReader;
import org.levelfield.document.notice.NoticeReader;
import org.levelfield.document.odf.OdfReader;
import org.levelfield.document.pdf.PdfReader;
import org.levelfield.document.rtf.RtfReader;
import org.levelfield.document.sheet.SheetReader;
import org.levelfield.document.text.MarkdownReader;
import org.levelfield.document.text.TextReader;
import org.levelfield.document.web.WebReader;
import org.levelfield.document.word.WordReader;

/** Reads one file of a pack, whatever it holds: always a document, never an exception. */
final class FileReader {

    private static final String READ_KINDS =
            "Levelfield reads Word, PDF, OpenDocument, Excel, RTF, HTML, text, mail and notices (OCDS, eForms)";

    private static final Map<String, Format> ENDINGS = Map.ofEntries(
            Map.entry("docx", Format.DOCX),
            Map.entry("doc", Format.DOC),
            Map.entry("pdf", Format.PDF),
            Map.entry("odt", Format.ODT),
            Map.entry("ods", Format.ODS),
            Map.entry("rtf", Format.RTF),
            Map.entry("xlsx", Format.XLSX),
            Map.entry("xls", Format.XLS),
            Map.entry("html", Format.HTML),
            Map.entry("zip", Format.ARCHIVE));

    /** Ids are given when all of a pack is read. */
    private static final String NO_ID = "";

    private FileReader() {}

    /**
     * What came of a file.
     *
     * @param document its id still to come
     * @param attachments the files inside it
     */
    record Outcome(Document document, List<Attachment> attachments) {}

    /** Reads a file within the time that the budget allows; copies of what lies inside it go to the spool. */
    static Outcome read(PackFiles.Found found, Budget budget, Spool spool) {
        FutureTask<Outcome> reading = new FutureTask<>(() -> untimed(found, budget, spool));
        Thread thread = new Thread(reading, "reading " + found.shown());
        // One that hangs must not keep the program from ending.
        thread.setDaemon(true);
        thread.start();
        try {
            return reading.get(budget.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            reading.cancel(true);
            String message =
                    "was not read within " + budget.time().toSeconds() + " seconds; split it, or raise the limit";
            return notRead(found, Optional.empty(), Format.OTHER, new Reason("too-slow", message));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading failed", e.getCause());
        }
    }

    private static Outcome untimed(PackFiles.Found found, Budget budget, Spool spool) {
        Optional<String> hash = Optional.empty();
        Format format = Format.OTHER;
        try {
            hash = Optional.of(sha256(found.file()));
            format = FormatDetector.detect(found.file(), found.shown());
            Content content = content(found, format, budget, spool);
            return new Outcome(document(found, hash.get(), format, content), content.attachments());
        } catch (UnreadableException | IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // The one place that stops a hostile file from stopping the pack; what it filled is free again by now.
            return notRead(found, hash, format, Reason.of(e, hash.isPresent()));
        }
    }

    private static Outcome notRead(PackFiles.Found found, Optional<String> hash, Format format, Reason reason) {
        return new Outcome(
                Document.notRead(NO_ID, found.shown(), hash, format, reason.code(), reason.message()), List.of());
    }

    /** The size of a file, 0 where it cannot be told. */
    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** The hash of a file's bytes, empty where they cannot be had. */
    static Optional<String> hash(Path file) {
        try {
            return Optional.of(sha256(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether a file is a pack of others. */
    static boolean isArchive(PackFiles.Found found) {
        try {
            return FormatDetector.detect(found.file(), found.shown()) == Format.ARCHIVE;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Why a file was not read. */
    private record Reason(String code, String message) {

        /** A file that was read to its end once is not out of reach, but broken. */
        static Reason of(Throwable trouble, boolean hashed) {
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
            return trouble instanceof IOException && !hashed
                    ? new Reason("no-access", "could not be read from the disk; try again")
                    : new Reason("damaged", "cannot be read; ask for a new copy of it");
        }
    }

    private static Content content(PackFiles.Found found, Format format, Budget budget, Spool spool)
            throws UnreadableException, IOException {
        Path file = found.file();
        if (Files.size(file) > budget.bytes()) {
            throw new UnreadableException(
                    "too-large", "is larger than " + budget.bytes() / 1_000_000 + " MB; split it, or raise the limit");
        }
        if (format == Format.DOCX || format == Format.XLSX) {
            OfficeProperties.check(file);
        }
        return switch (format) {
            case DOC -> DocReader.read(file);
            case DOCX -> WordReader.read(file, spool);
            case ARCHIVE -> ArchiveReader.read(file, spool);
            case XLSX, XLS -> SheetReader.read(file, spool);
            case EMAIL -> MailReader.read(file, spool);
            case ODT, ODS -> OdfReader.read(file);
            case HTML -> WebReader.read(file);
            case TEXT -> TextReader.read(file);
            case MARKDOWN -> MarkdownReader.read(file);
            case RTF -> RtfReader.read(file);
            case NOTICE -> NoticeReader.read(file);
            case PDF -> PdfReader.read(file, budget, spool);
            case EMPTY -> throw new UnreadableException("empty-file", "is empty (0 bytes); ask for a new copy of it");
            case IMAGE -> throw new UnreadableException("not-supported", "is a picture; " + READ_KINDS);
            default ->
                throw new UnreadableException(
                        "not-supported", "is of a kind not read (" + format.id() + "); " + READ_KINDS);
        };
    }

    private static Document document(PackFiles.Found found, String hash, Format format, Content content) {
        // One that holds nothing but other files has been read when these have.
        boolean empty = content.blocks().isEmpty() && content.attachments().isEmpty();
        List<Problem> problems = new ArrayList<>();
        if (empty && format != Format.ARCHIVE) {
            problems.add(noText(format));
        }
        for (Content.Notice notice : content.notices()) {
            // What is said of the whole is not said again of each page.
            if (problems.isEmpty()
                    || !empty
                    || !notice.code().equals(problems.get(0).code())) {
                problems.add(new Problem(notice.code(), notice.message(), Optional.of(NO_ID), page(notice)));
            }
        }
        if (isMisnamed(found.shown(), format)) {
            String message = "is named as another kind, but holds " + format.name() + "; it was read as that";
            problems.add(Problem.of("name-differs", message, NO_ID));
        }
        Language language = LanguageDetector.detect(words(content));
        language.beside().ifPresent(other -> problems.add(partly(other)));
        boolean nothing = empty && format != Format.ARCHIVE;
        Status status = nothing ? Status.NOT_READ : problems.isEmpty() ? Status.READ : Status.READ_WITH_PROBLEMS;
        return new Document(
                NO_ID,
                found.shown(),
                Optional.of(hash),
                format,
                status,
                content.text(),
                content.blocks(),
                content.pages(),
                content.places(),
                problems,
                language.code(),
                content.published());
    }

    /** What tells the language: of a notice its texts only, since what its fields are called is English in all of them. */
    private static String words(Content content) {
        if (content.published().isEmpty()) {
            return content.text();
        }
        StringBuilder words = new StringBuilder();
        for (Block block : content.blocks()) {
            boolean field = block instanceof Block.Heading
                    || (block instanceof Block.Paragraph paragraph
                            && !paragraph.label().isEmpty());
            if (!field) {
                words.append(block.span().of(content.text())).append('\n');
            }
        }
        return words.toString();
    }

    private static Problem noText(Format format) {
        return format == Format.PDF
                ? Problem.of("needs-ocr", "has no page with text; put it through text recognition (OCR)", NO_ID)
                : Problem.of("no-text", "holds no text; check that it is the right file", NO_ID);
    }

    /** Of a document that is partly English: only that part can be judged. */
    private static Problem partly(String language) {
        String message = "is partly in " + Language.name(language)
                + ", which was not judged; check that its English part says the same";
        return Problem.of("partly-other-language", message, NO_ID);
    }

    /** Whether a name's ending speaks of another kind than the file is. */
    private static boolean isMisnamed(String path, Format format) {
        Format named = ENDINGS.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        return named != null && named != format;
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
