package org.levelfield.document;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells kinds of text apart by how a file begins. */
final class TextFormat {

    /** Where readers of PDF still look for its mark. */
    private static final int PDF_MARK_WITHIN = 1024;

    /** Word's documents as one XML file, of 2003. */
    private static final Pattern WORD_XML = Pattern.compile(
            "\\A[^<]{0,9}<\\?xml[^>]*>\\s*(?:<\\?mso-application progid=\"Word\\.Document\"|<w:wordDocument)");

    private static final Pattern HTML = Pattern.compile("<!doctype html|<html[\\s>]", Pattern.CASE_INSENSITIVE);
    /** Not the address of a page. */
    private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,80}:(?!//).*");

    /** The line that mailboxes put before a mail. */
    private static final Pattern POSTMARK = Pattern.compile("From \\S+ .*\\d.*");

    /** What a person writes over a letter as well. */
    private static final Pattern MAIL_PEOPLE = field("From|To|Cc|Subject|Date|Sender|Reply-To");

    /** What none but a program writes. */
    private static final Pattern MAIL_PROGRAMS = field("Received|Return-Path|Message-ID|MIME-Version|Delivered-To"
            + "|Content-Type|Content-Transfer-Encoding|DKIM-Signature|Authentication-Results|ARC-[\\w-]+|X-[\\w-]+"
            + "|Thread-Index|In-Reply-To|References");

    /** OpenDocument in one XML file, which names its kind at its root. */
    private static final Pattern FLAT = Pattern.compile(
            "<office:document\\s[^>]*office:mimetype\\s*=\\s*[\"']application/vnd\\.oasis\\.opendocument\\.(text|spreadsheet)");

    /** A page whose first lines are lost, or a piece of one. */
    private static final Pattern HTML_PART = Pattern.compile(
            "\\A(?:\u00ef\u00bb\u00bf)?\\s*<(?:!--|(?:head|body|meta|title|h[1-6]|p|div|table|ul|ol|br|span)[\\s>/])",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Format> ZIPPED =
            Map.of(".docx", Format.DOCX, ".xlsx", Format.XLSX, ".odt", Format.ODT, ".ods", Format.ODS);

    private TextFormat() {}

    static Format detect(Path file, String path, byte[] head) {
        String text = FormatDetector.latin(head);
        if (text.lastIndexOf("%PDF-", PDF_MARK_WITHIN) >= 0) {
            return Format.PDF;
        }
        if (isMail(text)) {
            return Format.EMAIL;
        }
        if (!isText(text)) {
            return ZipFormat.isZip(file) ? Format.ARCHIVE : Format.OTHER;
        }
        // Of letters that take two bytes each, one is nothing.
        text = text.replace("\0", "");
        if (NoticeFormat.is(text)) {
            return Format.NOTICE;
        }
        String name = path.toLowerCase(Locale.ROOT);
        boolean markdown = name.endsWith(".md") || name.endsWith(".markdown");
        Matcher flat = FLAT.matcher(text);
        if (flat.find()) {
            return flat.group(1).equals("text") ? Format.ODT : Format.ODS;
        }
        if (HTML.matcher(text).find() || (!markdown && HTML_PART.matcher(text).find())) {
            return Format.HTML;
        }
        if (text.stripLeading().startsWith("<?xml")) {
            // A Word file whose parts stand one after the other in plain XML.
            boolean word = text.contains("office/2006/xmlPackage") && text.contains("/word/");
            if (word) {
                return Format.DOCX;
            }
            return WORD_XML.matcher(text).find() ? Format.DOC : Format.OTHER;
        }
        // Plain letters under the name of a zipped kind are what is left of a document, or a message instead of one.
        return ZIPPED.entrySet().stream()
                .filter(kind -> name.endsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(markdown ? Format.MARKDOWN : Format.TEXT);
    }

    private static Pattern field(String names) {
        return Pattern.compile("(?mi)^(?:" + names + "):");
    }

    /** Whether a text begins with the fields of a mail. A letter or a printed mail has those that people write only. */
    private static boolean isMail(String text) {
        String head = fields(text);
        return MAIL_PEOPLE.matcher(head).find() && MAIL_PROGRAMS.matcher(head).find();
    }

    /** The fields with which a text begins, the rest of long ones on further lines left out. */
    private static String fields(String text) {
        StringBuilder made = new StringBuilder();
        int skipped = text.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
        for (String line :
                (Iterable<String>) text.substring(skipped).stripLeading().lines()::iterator) {
            boolean rest = line.startsWith(" ") || line.startsWith("\t");
            if (FIELD.matcher(line).matches()) {
                made.append(line).append('\n');
            } else if (!(rest || (made.isEmpty() && POSTMARK.matcher(line).matches()))) {
                return made.toString();
            }
        }
        return made.toString();
    }

    /** Text holds no control characters, unless its first bytes say that each character takes two. */
    private static boolean isText(String head) {
        if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")) {
            return true;
        }
        return head.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b);
    }
}
