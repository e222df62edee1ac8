package org.levelfield.document.pdf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.levelfield.document.Content.Notice;
import org.levelfield.document.UnreadableException;

/** Opens PDF files, and says what is wrong with a file as a whole. */
final class PdfFile {

    /** How far from its end the file's end mark is looked for. */
    private static final int TAIL = 4096;

    /** What PDFBox unpacks beyond this goes to the disk. */
    private static final long IN_MEMORY = 32_000_000L;

    /** A larger file of which only what is attached is locked is not opened. */
    private static final long MOST_COPIED = 50_000_000L;

    private static final Pattern START = Pattern.compile("startxref\\s+(\\d{1,12})\\s");
    private static final Pattern TABLE = Pattern.compile("\\A\\s*(?:xref|\\d+\\s+\\d+\\s+obj)");
    private static final Pattern LOCKED_CONTENT = Pattern.compile("/St[mr]F\\s*/(?!Identity)");

    private PdfFile() {}

    /**
     * Opens a file.
     *
     * @param notices takes what is doubtful about it
     * @throws UnreadableException with the code {@code encrypted} if it needs a password
     * @throws IOException if it is no sound PDF file
     */
    static PDDocument open(Path file, long unpacked, List<Notice> notices) throws UnreadableException, IOException {
        PDDocument document;
        StreamCacheCreateFunction cache = MemoryUsageSetting.setupMixed(IN_MEMORY, unpacked).streamCache;
        try {
            document = Loader.loadPDF(file.toFile(), "", cache);
        } catch (InvalidPasswordException e) {
            document = unlocked(file, cache, notices);
        }
        document.setResourceCache(new WithoutPictures());
        tellWhole(file, notices);
        if (!document.getCurrentAccessPermission().canExtractContent()) {
            notices.add(Notice.of(
                    "copy-forbidden",
                    "forbids to copy its text, which was read all the same; ask the buyer before you quote at length"));
        }
        return document;
    }

    /** Opens a file whose pages are open, and only what is attached to it is locked. */
    private static PDDocument unlocked(Path file, StreamCacheCreateFunction cache, List<Notice> notices)
            throws UnreadableException, IOException {
        byte[] bytes = Files.size(file) > MOST_COPIED ? new byte[0] : Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!text.contains("/EFF") || LOCKED_CONTENT.matcher(text).find()) {
            throw new UnreadableException("encrypted", "is locked with a password; save a copy without one");
        }
        notices.add(Notice.of(
                "encrypted",
                "has attachments that are locked with a password and were not read; save copies without one"));
        byte[] masked = text.replace("/Encrypt ", "/Attlock ").getBytes(StandardCharsets.ISO_8859_1);
        return Loader.loadPDF(new RandomAccessReadBuffer(masked), "", null, null, cache);
    }

    /** Tells of a file without its end, or whose table of contents is not where it should be (ISO 32000-1, 7.5). */
    private static void tellWhole(Path file, List<Notice> notices) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            String tail = read(bytes, Math.max(0, bytes.length() - TAIL));
            if (!tail.contains("%%EOF")) {
                notices.add(Notice.of(
                        "cut-off",
                        "has no end and may have been cut off, so that pages are missing; ask for it again"));
                return;
            }
            Matcher start = START.matcher(tail);
            long at = -1;
            while (start.find()) {
                at = Long.parseLong(start.group(1));
            }
            int head = Math.max(0, read(bytes, 0).indexOf("%PDF-"));
            boolean found = at >= 0
                    && (TABLE.matcher(read(bytes, at)).find()
                            || TABLE.matcher(read(bytes, at + head)).find());
            if (!found) {
                notices.add(Notice.of(
                        "damaged",
                        "has a broken table of contents, which was made anew; compare its pages with those you see"));
            }
        }
    }

    private static String read(RandomAccessFile bytes, long from) throws IOException {
        if (from >= bytes.length()) {
            return "";
        }
        byte[] part = new byte[(int) Math.min(bytes.length() - from, TAIL)];
        bytes.seek(from);
        bytes.readFully(part);
        return new String(part, StandardCharsets.ISO_8859_1);
    }

    /** Keeps fonts and colours from page to page, but no pictures, which are not looked at, and no forms. */
    private static final class WithoutPictures extends DefaultResourceCache {

        @Override
        public void put(COSObject indirect, PDXObject xobject) {
            // Not kept.
        }
    }

    /** Whether the file is a form of which the pages hold only a notice that another program is needed. */
    static boolean isDynamicForm(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject().getBoolean(COSName.getPDFName("NeedsRendering"), false);
    }
}
