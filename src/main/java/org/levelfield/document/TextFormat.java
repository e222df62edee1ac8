package org.levelfield.document;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells kinds of text apart by how a file begins. */
final class TextFormat {

    /** Where readers of PDF still look for its mark. */
    private static final int PDF_MARK_WITHIN = 1024;

    private static final Pattern HTML = Pattern.compile("<!doctype html|<html[\\s>]", Pattern.CASE_INSENSITIVE);
    /** Word's documents as one XML file, of 2003 and later. */
    private static final Pattern WORD_XML = Pattern.compile(
            "\\A[^<]{0,9}<\\?xml[^>]*>\\s*(?:<\\?mso-application progid=\"Word\\.Document\"|<w:wordDocument)");

    private static final Pattern MAIL =
            Pattern.compile("\\A(?:Received|Return-Path|From|To|Subject|Date|Message-ID|MIME-Version|Delivered-To):");
    private static final Pattern MAIL_BODY = Pattern.compile("(?m)^(?:MIME-Version|Message-ID|Content-Type):");

    private TextFormat() {}

    static Format detect(Path file, byte[] head) {
        String text = FormatDetector.latin(head);
        if (text.lastIndexOf("%PDF-", PDF_MARK_WITHIN) >= 0) {
            return Format.PDF;
        }
        if (!isText(text)) {
            return ZipFormat.isZip(file) ? Format.ARCHIVE : Format.OTHER;
        }
        if (WORD_XML.matcher(text).find()) {
            return Format.DOC;
        }
        if (HTML.matcher(text).find()) {
            return Format.HTML;
        }
        if (MAIL.matcher(text).find() && MAIL_BODY.matcher(text).find()) {
            return Format.EMAIL;
        }
        if (text.stripLeading().startsWith("<?xml")) {
            return Format.OTHER;
        }
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown") ? Format.MARKDOWN : Format.TEXT;
    }

    /** Text holds no control characters, unless its first bytes say that each character takes two. */
    private static boolean isText(String head) {
        if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")) {
            return true;
        }
        return head.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b);
    }
}
