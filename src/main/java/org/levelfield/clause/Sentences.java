package org.levelfield.clause;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.levelfield.document.Span;

/** Splits running text into sentences. Safe for use by several threads: each call works on its own iterator. */
final class Sentences {

    /** After these a full stop ends no sentence. */
    private static final List<String> ABBREVIATIONS = List.of(
            "No.", "Nos.", "no.", "Rs.", "Ltd.", "Co.", "Inc.", "Corp.", "Pvt.", "M/s.", "Dr.", "Mr.", "Mrs.", "Ms.",
            "Prof.", "St.", "e.g.", "i.e.", "etc.", "approx.", "Art.", "art.", "Sec.", "sec.", "reg.", "regs.", "Reg.",
            "para.", "paras.", "Para.", "p.a.", "p.m.", "a.m.", "incl.", "excl.", "min.", "max.", "Min.", "Max.", "vs.",
            "cf.", "viz.", "Cl.", "cl.", "Sch.", "sch.", "Fig.", "fig.", "Vol.", "vol.", "Govt.", "Dept.", "Ref.",
            "ref.", "Tel.", "tel.", "Ext.", "ext.", "S.No.", "Sl.No.", "Sr.", "Sl.", "Kshs.", "Ksh.", "U.S.", "U.K.",
            "Jan.", "Feb.", "Mar.", "Apr.", "Aug.", "Sept.", "Sep.", "Oct.", "Nov.", "Dec.", "nos.", "Hon.", "Esq.");

    private static final int LONGEST_CONSEQUENCE = 120;
    private static final Pattern CONSEQUENCE =
            Pattern.compile("\\(?(No\\b|Yes\\b|If\\b|An answer|Answering|Fail|Pass|Those who|Bids)");

    /** ICU does not see these, for the full stop inside; unlike {@code p.m.} they never end a sentence. */
    private static final List<String> NEVER_LAST = List.of("e.g.", "i.e.");

    /** No honest sentence is longer; all that is done with a clause may take time by the square of its length. */
    static final int LONGEST = 2_000;

    private static final BreakIterator PROTOTYPE = prototype();

    private Sentences() {}

    private static BreakIterator prototype() {
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getEmptyInstance();
        ABBREVIATIONS.forEach(builder::suppressBreakAfter);
        return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
    }

    /**
     * The sentences of {@code text} between two offsets, white space at their ends left out. One longer than {@link
     * #LONGEST} is cut between words.
     */
    static List<Span> of(String text, Span within) {
        List<Span> sentences = new ArrayList<>();
        int from = within.start();
        while (from <= within.end()) {
            int line = text.indexOf('\n', from);
            int to = line < 0 || line > within.end() ? within.end() : line;
            ofLine(text, new Span(from, to), sentences);
            from = to + 1;
        }
        return sentences;
    }

    /** What follows from the answer belongs to the question: {@code Do you hold …? No = fail.} */
    private static void add(String text, Span sentence, int lineStart, List<Span> into) {
        Span last = into.isEmpty() ? sentence : into.get(into.size() - 1);
        boolean follows = last.start() >= lineStart
                && last.end() <= sentence.start()
                && last.of(text).endsWith("?")
                && sentence.length() <= LONGEST_CONSEQUENCE
                && CONSEQUENCE.matcher(sentence.of(text)).lookingAt();
        if (follows) {
            into.set(into.size() - 1, new Span(last.start(), sentence.end()));
        } else {
            into.add(sentence);
        }
    }

    private static void ofLine(String text, Span line, List<Span> into) {
        BreakIterator breaks = PROTOTYPE.clone();
        breaks.setText(line.of(text));
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            int start = line.start() + from;
            int end = line.start() + to;
            if (end < line.end() && goesOn(text, start, end)) {
                continue;
            }
            from = to;
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            cut(text, new Span(start, end), line.start(), into);
        }
    }

    /** Looks at the end only: of a line full of these, each would else be copied again and again. */
    private static boolean goesOn(String text, int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        int words = last;
        return NEVER_LAST.stream()
                .anyMatch(one -> words - one.length() >= start && text.startsWith(one, words - one.length()));
    }

    private static void cut(String text, Span sentence, int lineStart, List<Span> into) {
        int start = sentence.start();
        while (sentence.end() - start > LONGEST) {
            int end = start + LONGEST;
            while (end > start && !Character.isWhitespace(text.charAt(end))) {
                end--;
            }
            if (end == start) {
                end = start + LONGEST - (Character.isHighSurrogate(text.charAt(start + LONGEST - 1)) ? 1 : 0);
            }
            int next = end;
            while (Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            while (Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            into.add(new Span(start, end));
            start = next;
        }
        if (sentence.end() > start) {
            add(text, new Span(start, sentence.end()), lineStart, into);
        }
    }
}
