package org.levelfield.clause;

import org.levelfield.document.Span;

/** Cuts a long clause down to the words around what matters, at a break of its sentence or table row. */
final class QuoteWindow {

    /** A quote longer than this is cut: a reader looks for the words that matter, not for a page. */
    private static final int LONGEST = 380;

    /** How far to each side of the focus a cut clause is quoted. */
    private static final int MARGIN = 150;

    private static final String BREAKS = ";|\n";

    private QuoteWindow() {}

    static Span around(Clause clause, Span focus) {
        if (clause.text().length() <= LONGEST) {
            return clause.span();
        }
        String text = clause.text();
        int from = focus.start() - clause.span().start();
        int to = Math.min(Math.max(focus.end() - clause.span().start(), from), from + LONGEST);
        int start = startBefore(text, from);
        int end = endAfter(text, Math.max(to, Math.min(start + MARGIN, text.length())));
        Span quoted = new Span(start, end).whole(text);
        return new Span(clause.span().start() + quoted.start(), clause.span().start() + quoted.end());
    }

    private static int startBefore(String text, int from) {
        int limit = Math.max(0, from - MARGIN);
        int space = -1;
        for (int i = from - 1; i >= limit; i--) {
            if (BREAKS.indexOf(text.charAt(i)) >= 0) {
                return skipSpace(text, i + 1);
            }
            if (text.charAt(i) == ' ') {
                space = i;
            }
        }
        return limit == 0 ? 0 : skipSpace(text, space < 0 ? from : space);
    }

    private static int endAfter(String text, int to) {
        int limit = Math.min(text.length(), to + MARGIN);
        int space = -1;
        for (int i = to; i < limit; i++) {
            if (BREAKS.indexOf(text.charAt(i)) >= 0) {
                return trimSpace(text, i);
            }
            if (text.charAt(i) == ' ') {
                space = i;
            }
        }
        return limit == text.length() ? limit : trimSpace(text, space < 0 ? to : space);
    }

    private static int skipSpace(String text, int at) {
        int i = at;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int trimSpace(String text, int at) {
        int i = at;
        while (i > 0 && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
