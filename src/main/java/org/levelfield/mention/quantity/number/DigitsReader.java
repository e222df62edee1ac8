package org.levelfield.mention.quantity.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levelfield.mention.quantity.token.Tokens;

/**
 * Reads numbers written in digits: 1200, 1,200, 1 200, 1.200,00, 1,00,000 and 12.5.
 *
 * <p>A run of digits and separators that follows none of these patterns, such as 3.2.1 or 1,2,3, is no number at all.
 */
final class DigitsReader {

    private static final int MOST_DIGITS = 18;
    private static final int MOST_GROUPS = 8;
    private static final Set<String> SEPARATORS = Set.of(",", ".", "'");
    private static final Set<String> PERCENT = Set.of("%", "percent", "per");

    private final Tokens tokens;

    DigitsReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The number at this place without any scale, or null.
     *
     * @param money whether it is an amount of money: a decimal comma, thousands parted by blanks and three digits
     *     after a single point are then read as such
     */
    @Nullable
    Numeral read(int i, boolean money) {
        if (!tokens.isDigits(i) || length(i) > MOST_DIGITS) {
            return null;
        }
        int last = lastOfBlankGroups(i, money);
        if (last == i && !separates(i + 1, money)) {
            return new Numeral(i, i + 1, Numeral.plain(new BigDecimal(tokens.text(i))), Numeral.Form.BARE, false);
        }
        StringBuilder whole = new StringBuilder();
        for (int group = i; group <= last; group++) {
            whole.append(tokens.text(group));
        }
        List<String> parts = new ArrayList<>(List.of(whole.toString()));
        StringBuilder separators = new StringBuilder();
        int to = last + 1;
        while (separates(to, money)) {
            if (parts.size() > MOST_GROUPS || length(to + 1) > MOST_DIGITS) {
                return null;
            }
            separators.append(tokens.text(to));
            parts.add(tokens.text(to + 1));
            to += 2;
        }
        if (last > i && separators.length() > 1) {
            return null;
        }
        String value = value(parts, separators.toString(), new Context(to, money, last > i));
        if (value == null) {
            return null;
        }
        return new Numeral(i, to, Numeral.plain(new BigDecimal(value)), Numeral.Form.FORMATTED, false);
    }

    /** Whether a separator and digits follow; after a comma a blank is borne with in amounts: "200, 000". */
    private boolean separates(int i, boolean money) {
        if (!tokens.in(i, SEPARATORS) || !tokens.glued(i) || !tokens.isDigits(i + 1)) {
            return false;
        }
        boolean split = money && tokens.is(i, ",") && tokens.is(i + 1, "000") && tokens.oneBlankBefore(i + 1);
        return split || tokens.glued(i + 1);
    }

    /** What stands around a run of digits: the token after it, money or not, grouped by blanks or not. */
    private record Context(int to, boolean money, boolean grouped) {}

    private int lastOfBlankGroups(int i, boolean money) {
        int last = i;
        boolean hard = true;
        while (last - i < MOST_GROUPS
                && tokens.isDigits(last + 1)
                && length(last + 1) == 3
                && tokens.oneBlankBefore(last + 1)) {
            last++;
            hard &= tokens.hardBlankBefore(last);
        }
        boolean sound = length(i) <= 3 && !tokens.text(i).startsWith("0") && !followedByDigits(last);
        return sound && (hard || money || tokens.text(last).equals("000")) ? last : i;
    }

    private boolean followedByDigits(int last) {
        return tokens.isDigits(last + 1) && tokens.oneBlankBefore(last + 1);
    }

    private @Nullable String value(List<String> parts, String separators, Context context) {
        String first = parts.get(0);
        String joined = String.join("", parts);
        String lastPart = parts.get(parts.size() - 1);
        boolean whole = !context.grouped() && first.length() <= 3 && !first.equals("0");
        if (separators.isEmpty()) {
            return first;
        }
        if (separators.length() == 1) {
            return single(parts, separators, context);
        }
        char end = separators.charAt(separators.length() - 1);
        boolean alike = separators.chars().allMatch(c -> c == end);
        if (alike) {
            return whole && groups(parts, end == ',') ? joined : null;
        }
        char lead = separators.charAt(0);
        boolean decimals = separators.chars().limit(separators.length() - 1L).allMatch(c -> c == lead) && end != '\'';
        List<String> integer = parts.subList(0, parts.size() - 1);
        boolean ends = decimals && lead != end && whole && groups(integer, lead == ',');
        return ends ? String.join("", integer) + "." + lastPart : null;
    }

    private @Nullable String single(List<String> parts, String separator, Context context) {
        String first = parts.get(0);
        String second = parts.get(1);
        boolean three = second.length() == 3 && first.length() <= 3 && !first.equals("0") && !context.grouped();
        String decimal = first + "." + second;
        return switch (separator) {
            case "." ->
                three && context.money() && Scale.read(tokens, context.to(), true) == null ? first + second : decimal;
            case "," -> {
                if (three) {
                    yield first + second;
                }
                boolean comma = context.money() || context.grouped() || tokens.in(context.to(), PERCENT);
                yield comma && (second.length() <= 2 || first.equals("0")) ? decimal : null;
            }
            default -> three ? first + second : null;
        };
    }

    /** Whether all groups after the first have three digits, or by Indian custom two and the last three. */
    private static boolean groups(List<String> parts, boolean indian) {
        boolean threes = true;
        boolean twos = indian
                && parts.get(parts.size() - 1).length() == 3
                && parts.get(0).length() <= 2;
        for (int i = 1; i < parts.size(); i++) {
            threes &= parts.get(i).length() == 3;
            twos &= i == parts.size() - 1 || parts.get(i).length() == 2;
        }
        return threes || twos;
    }

    private int length(int i) {
        return tokens.text(i).length();
    }
}
