package org.levelfield.document.pdf.flow;

import java.util.Locale;
import java.util.Set;

/** Where sentences end, as far as the end of a line tells. */
final class Sentence {

    private static final String CLOSING = "\"'”’)]»";
    private static final String ENDS = ".!?:;।。";
    /** What leads to the page number in a list of contents. */
    private static final String LEADER = ".....";
    /** Words after which no sentence ends. */
    private static final Set<String> OPEN = Set.of(
            "a", "an", "and", "any", "are", "as", "at", "be", "been", "by", "each", "for", "from", "has", "have", "if",
            "in", "into", "is", "its", "may", "must", "of", "on", "or", "other", "our", "shall", "should", "such",
            "than", "that", "the", "their", "this", "to", "under", "which", "who", "will", "with", "within", "your",
            "de", "des", "der", "die", "das", "du", "la", "le", "les", "und", "et", "di", "del", "della", "da", "do");
    /** Words that a number completes, so that it is not the number of a clause. */
    private static final Set<String> REFERRING = Set.of(
            "annex",
            "appendix",
            "article",
            "clause",
            "clauses",
            "form",
            "item",
            "lot",
            "no",
            "no.",
            "nos",
            "number",
            "page",
            "paragraph",
            "paragraphs",
            "part",
            "phase",
            "rs",
            "rs.",
            "rule",
            "schedule",
            "section",
            "sections",
            "stage",
            "sub-clause",
            "table",
            "volume");

    private Sentence() {}

    /** Whether the words end as a sentence, a clause or an introduction does. */
    static boolean closed(String text) {
        int end = text.length() - 1;
        while (end >= 0 && (CLOSING.indexOf(text.charAt(end)) >= 0 || text.charAt(end) == ' ')) {
            end--;
        }
        return end >= 0 && (ENDS.indexOf(text.charAt(end)) >= 0 || text.contains(LEADER));
    }

    /** Whether the words plainly go on: they end with a comma, a hyphen or a word that ends no sentence. */
    static boolean open(String text) {
        return text.endsWith(",") || text.endsWith("-") || OPEN.contains(last(text)) || refers(text);
    }

    /** Whether a number must follow. */
    static boolean refers(String text) {
        return REFERRING.contains(last(text));
    }

    private static String last(String text) {
        return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
