package org.levelfield.mention.quantity;

import java.util.Set;
import org.levelfield.mention.quantity.token.Tokens;
import org.levelfield.mention.quantity.token.WordList;

/** Reads the words after a quantity that compare: "or more", "and above", "minimum", "plus", "+". */
final class TrailingComparison {

    private static final Set<String> OR = Set.of("or", "and", "&");
    private static final Set<String> MORE =
            WordList.of("more above over greater higher longer upwards upward larger beyond");
    private static final Set<String> LESS = WordList.of("less fewer below under lower shorter smaller");
    /** After these, "over" and the like belong to the words that follow. */
    private static final Set<String> OPENERS =
            WordList.of("than the a an its this that these any all their such £ $ € ₹ rs kshs");

    private static final Set<String> MINIMUM = Set.of("minimum", "min");
    private static final Set<String> MAXIMUM = Set.of("maximum", "max");
    private static final Set<String> AFTER_MINIMUM = WordList.of("""
            and or in for per each to of with from on by is are at as within years year months month
            days weeks hours experience""");
    private static final Set<String> TIME = WordList.of("years year yrs months weeks days hours hrs");

    private final Tokens tokens;

    TrailingComparison(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What the words at this place say, in brackets or not. */
    ComparisonReader.After read(int i) {
        if (tokens.at(i).opensParagraph()) {
            return nothing(i);
        }
        if (!tokens.is(i, "(")) {
            return plain(i);
        }
        ComparisonReader.After inner = plain(i + 1);
        boolean whole = inner.to() > i + 1 && tokens.is(inner.to(), ")");
        return whole ? new ComparisonReader.After(inner.comparison(), inner.to() + 1) : nothing(i);
    }

    private ComparisonReader.After plain(int i) {
        if (tokens.in(i, OR) && !tokens.in(i + 2, OPENERS) && !tokens.isDigits(i + 2)) {
            return side(i + 1, MORE, LESS, i);
        }
        if (tokens.is(i, "+")) {
            boolean joined = tokens.isWord(i + 1) && tokens.glued(i + 1);
            boolean sum = joined || tokens.isDigits(i + 1) || !tokens.glued(i);
            return sum ? nothing(i) : new ComparisonReader.After(Comparison.AT_LEAST, i + 1);
        }
        if (tokens.is(i, "plus")) {
            boolean sum = tokens.isDigits(i + 1) || (tokens.isWord(i + 1) && !tokens.in(i + 1, TIME));
            return sum ? nothing(i) : new ComparisonReader.After(Comparison.AT_LEAST, i + 1);
        }
        int at = tokens.is(i, "as") || tokens.is(i, "at") ? i + 1 : i;
        at += at > i && tokens.is(at, "a") ? 1 : 0;
        boolean followed = tokens.isDigits(at + 1) || (tokens.isWord(at + 1) && !tokens.in(at + 1, AFTER_MINIMUM));
        boolean sign = tokens.is(at + 1, ":") || tokens.is(at + 1, "-");
        return followed || sign ? nothing(i) : side(at, MINIMUM, MAXIMUM, i);
    }

    private ComparisonReader.After side(int at, Set<String> floors, Set<String> ceilings, int none) {
        if (tokens.in(at, floors)) {
            return new ComparisonReader.After(Comparison.AT_LEAST, at + 1);
        }
        return tokens.in(at, ceilings) ? new ComparisonReader.After(Comparison.AT_MOST, at + 1) : nothing(none);
    }

    private static ComparisonReader.After nothing(int i) {
        return new ComparisonReader.After(Comparison.STATED, i);
    }
}
