package org.levelfield.mention.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levelfield.mention.quantity.token.Tokens;
import org.levelfield.mention.quantity.token.WordList;

/**
 * Reads what the words before and after a quantity make of it.
 *
 * <p>Before it, at most six words may stand between, as in "at least an annual turnover of £1m", but no other
 * quantity, no comma, no end of a sentence and no word that opens a new clause. Prepositions such as "over" and
 * "within", which have other meanings too, must stand next to it.
 */
final class ComparisonReader {

    private static final int MOST_FILLERS = 6;
    private static final int MOST_STEPS = 20;
    private static final Set<String> STOPS = WordList.of("""
            but which who if when unless provided while where whereas because although than""");
    private static final Set<String> STOP_SIGNS = Set.of(",", ";", "?", "!", "•", "\uF0B7", "▪", "●");
    private static final Set<String> LESS = WordList.of("less lesser lower fewer smaller shorter earlier younger");
    private static final Set<String> MORE = WordList.of("more greater higher larger bigger longer later older");
    private static final Set<String> NEGATIONS = WordList.of("not no never cannot nor");
    private static final Set<String> AFTER_NEGATION = WordList.of("be been to fall have any in case event exceed");
    private static final Set<String> ABOVE_GAP = WordList.of("the a an sum of threshold value amount figure total");
    private static final Set<String> WITHIN_GAP = WordList.of("""
            the a an last past previous preceding next first period of maximum time limit immediate
            immediately most recent""");
    private static final Set<String> BEFORE_PLACE = WordList.of("the as see mentioned listed given stated");
    private static final Set<String> ABBREVIATIONS = WordList.of("min max approx est rs ca");

    private final Tokens tokens;
    private final TrailingComparison trailing;

    ComparisonReader(Tokens tokens) {
        this.tokens = tokens;
        this.trailing = new TrailingComparison(tokens);
    }

    /**
     * Words after a quantity.
     *
     * @param comparison what they say, {@link Comparison#STATED} if there are none
     * @param to one past the last of them, or the place asked for
     */
    record After(Comparison comparison, int to) {}

    /** What the words at this place say of the quantity that ends here. */
    After after(int i) {
        return trailing.read(i);
    }

    /** What the words before a quantity say of it, none of them before the token {@code floor}. */
    Comparison before(int from, int floor) {
        int fillers = 0;
        int closed = 0;
        int lowest = Math.max(floor, from - MOST_STEPS);
        for (int at = from - 1; at >= lowest && !tokens.at(at + 1).opensParagraph(); at--) {
            Comparison read = endingAt(at, from);
            if (read != null) {
                return read;
            }
            fillers += tokens.isSign(at) ? 0 : 1;
            closed += tokens.is(at, ")") ? 1 : 0;
            if (tokens.is(at, "(") && at < from - 1) {
                closed--;
            }
            if (fillers > MOST_FILLERS || closed < 0 || stops(at)) {
                break;
            }
        }
        return Comparison.STATED;
    }

    private boolean stops(int at) {
        if (tokens.is(at, ".")) {
            return !tokens.in(at - 1, ABBREVIATIONS);
        }
        return tokens.in(at, STOP_SIGNS) || tokens.in(at, STOPS);
    }

    /** What a phrase that ends with this token says of a quantity at {@code from}, or null. */
    private @Nullable Comparison endingAt(int at, int from) {
        return switch (tokens.text(at)) {
            case "least" -> tokens.is(at - 1, "at") || tokens.is(at - 2, "at") ? Comparison.AT_LEAST : null;
            case "most" -> tokens.is(at - 1, "at") ? Comparison.AT_MOST : null;
            case "atleast", "minimum", "min" -> Comparison.AT_LEAST;
            case "maximum", "max" -> Comparison.AT_MOST;
            case "than" -> than(at, false);
            case "of" -> tokens.is(at - 1, "excess") ? Comparison.MORE_THAN : null;
            case "exceed", "exceeds", "exceeded", "exceeding" ->
                negated(at) ? Comparison.AT_MOST : Comparison.MORE_THAN;
            case "above" -> place(at, from, ABOVE_GAP) ? over(at) : null;
            case "over" -> place(at, from, Set.of()) ? over(at) : null;
            case "below" -> place(at, from, ABOVE_GAP) ? under(at) : null;
            case "under" -> place(at, from, Set.of()) ? under(at) : null;
            case "within" -> place(at, from, WITHIN_GAP) ? Comparison.AT_MOST : null;
            case "upto" -> Comparison.UP_TO;
            case "to" -> to(at);
            default -> from - at <= 2 ? sign(at, from) : null;
        };
    }

    private @Nullable Comparison than(int at, boolean orEqual) {
        boolean less = tokens.in(at - 1, LESS);
        if (!less && !tokens.in(at - 1, MORE)) {
            return null;
        }
        boolean equal =
                orEqual || (tokens.is(at - 2, "or") && (tokens.is(at - 3, "equal") || tokens.is(at - 4, "equal")));
        if (negated(at - 1)) {
            return less ? Comparison.AT_LEAST : Comparison.AT_MOST;
        }
        if (equal) {
            return less ? Comparison.AT_MOST : Comparison.AT_LEAST;
        }
        return less ? Comparison.LESS_THAN : Comparison.MORE_THAN;
    }

    private @Nullable Comparison to(int at) {
        if (tokens.is(at - 1, "up") && !tokens.is(at + 1, "date") && !tokens.is(at + 1, "-")) {
            return Comparison.UP_TO;
        }
        boolean orEqual = tokens.is(at - 1, "equal") && tokens.is(at - 2, "or") && tokens.is(at - 3, "than");
        return orEqual ? than(at - 3, true) : null;
    }

    private Comparison over(int at) {
        return negated(at) ? Comparison.AT_MOST : Comparison.MORE_THAN;
    }

    private Comparison under(int at) {
        return negated(at) ? Comparison.AT_LEAST : Comparison.LESS_THAN;
    }

    private @Nullable Comparison sign(int at, int from) {
        boolean next = at == from - 1;
        boolean equal = at == from - 2 && tokens.is(at + 1, "=");
        boolean arrow = tokens.glued(at) && (tokens.is(at - 1, "-") || tokens.is(at - 1, "="));
        if (arrow || (!next && !equal)) {
            return null;
        }
        return switch (tokens.text(at)) {
            case "≥", "⩾" -> Comparison.AT_LEAST;
            case "≤", "⩽" -> Comparison.AT_MOST;
            case ">" -> equal ? Comparison.AT_LEAST : Comparison.MORE_THAN;
            case "<" -> equal ? Comparison.AT_MOST : Comparison.LESS_THAN;
            default -> null;
        };
    }

    private boolean negated(int first) {
        int at = first - 1;
        for (int steps = 0; steps < 4 && tokens.in(at, AFTER_NEGATION); steps++) {
            at--;
        }
        return tokens.in(at, NEGATIONS);
    }

    /** Whether a preposition stands next to the quantity, and does not point to another place of the text. */
    private boolean place(int at, int from, Set<String> gap) {
        for (int i = at + 1; i < from; i++) {
            if (!tokens.in(i, gap) && !(tokens.is(i, "(") && i == from - 1)) {
                return false;
            }
        }
        return !tokens.in(at - 1, BEFORE_PLACE);
    }
}
