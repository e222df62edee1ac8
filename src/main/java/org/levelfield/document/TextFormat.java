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

    private static final Pattern HTML = Pattern.compile("<!doctype html|<html[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL =
            Pattern.compile("\\A(?:Received|Return-Path|From|To|Subject|Date|Message-ID|MIME-Version|Delivered-To):");
    private static final Pattern MAIL_BODY = Pattern.compile("(?m)^(?:MIME-Version|Message-ID|Content-Type):");

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

    static Format detect(Path file, byte[] head) {
        String text = FormatDetector.latin(head);
        if (text.lastIndexOf("%PDF-", PDF_MARK_WITHIN) >= 0) {
            return Format.PDF;
        }
        if (!isText(text)) {
            return ZipFormat.isZip(file) ? Format.ARCHIVE : Format.OTHER;
        }
        // Of letters that take two bytes each, one is nothing.
        text = text.replace("\0", "");
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean markdown = name.endsWith(".md") || name.endsWith(".markdown");
        Matcher flat = FLAT.matcher(text);
        if (flat.find()) {
            return flat.group(1).equals("text") ? Format.ODT : Format.ODS;
        }
        if (HTML.matcher(text).find() || (!markdown && HTML_PART.matcher(text).find())) {
            return Format.HTML;
        }
        if (MAIL.matcher(text).find() && MAIL_BODY.matcher(text).find()) {
            return Format.EMAIL;
        }
        if (text.stripLeading().startsWith("<?xml")) {
            return Format.OTHER;
        }
        // Plain letters under the name of a zipped kind are what is left of a document, or a message instead of one.
        return ZIPPED.entrySet().stream()
                .filter(kind -> name.endsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(markdown ? Format.MARKDOWN : Format.TEXT);
    }

    /** Text holds no control characters, unless its first bytes say that each character takes two. */
    private static boolean isText(String head) {
        if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")) {
            return true;
        }
        return head.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b);
    }
}
