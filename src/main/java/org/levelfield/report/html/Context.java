package org.levelfield.report.html;

import java.util.HashMap;
import java.util.Map;
import org.levelfield.clause.Evidence;
import org.levelfield.document.Document;
import org.levelfield.document.Span;
import org.levelfield.report.Plain;
import org.levelfield.report.Report;

/** Finds the words around a quote. */
final class Context {

    private static final int LONGEST = 180;

    private final Map<String, String> texts = new HashMap<>();

    Context(Report report) {
        for (Document document : report.documents()) {
            texts.put(document.id(), document.text());
        }
    }

    /** The quote with what stands before and after it, some words each. */
    Quoted of(Evidence evidence) {
        String text = texts.getOrDefault(evidence.document(), "");
        Span span = evidence.span();
        if (span.end() > text.length()) {
            return new Quoted("", Plain.line(evidence.quote()), "");
        }
        return new Quoted(before(text, span.start()), Plain.line(evidence.quote()), after(text, span.end()));
    }

    private static String before(String text, int end) {
        int start = Math.max(0, end - LONGEST);
        if (start > 0) {
            while (start < end && !Character.isWhitespace(text.charAt(start))) {
                start++;
            }
        }
        String words = Plain.line(text.substring(start, end));
        return words.isEmpty() ? "" : (start > 0 ? "… " : "") + words;
    }

    private static String after(String text, int start) {
        int end = Math.min(text.length(), start + LONGEST);
        if (end < text.length()) {
            while (end > start && !Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
        }
        String words = Plain.line(text.substring(start, end));
        return words.isEmpty() ? "" : words + (end < text.length() ? " …" : "");
    }
}
