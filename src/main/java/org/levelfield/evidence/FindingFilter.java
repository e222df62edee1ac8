package org.levelfield.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.finding.Severity;
import org.levelfield.finding.Status;
import org.levelfield.store.PackRows;

/**
 * Chooses findings by an expression: comparisons joined by {@code and}, as in {@code barrier=minimum-turnover and
 * status>=against-guidance and buyer~"marl vale"}. Fields: barrier, group, status, severity, document, pack, buyer,
 * region, regime, published. {@code ~} asks whether the words are in it, in whatever case; {@code >=} and {@code <=} are for
 * status, severity and published.
 */
public final class FindingFilter {

    private static final Pattern COMPARISON =
            Pattern.compile("\\s*([a-z]+)\\s*(!=|>=|<=|=|~)\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+))\\s*");
    private static final Pattern AND = Pattern.compile("(?i)and\\b");

    /** A finding and the pack in which it was found. */
    public record Found(PackRows.Pack pack, PackRows.Finding finding) {}

    private final Predicate<Found> all;

    private FindingFilter(Predicate<Found> all) {
        this.all = all;
    }

    /** A filter that lets all through. */
    public static FindingFilter all() {
        return new FindingFilter(found -> true);
    }

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException with one line for a person, if it is none
     */
    public static FindingFilter of(String expression) {
        List<Predicate<Found>> parts = new ArrayList<>();
        Matcher matcher = COMPARISON.matcher(expression);
        int at = 0;
        while (true) {
            if (!matcher.region(at, expression.length()).lookingAt()) {
                throw new IllegalArgumentException(
                        "'" + expression.substring(at).strip()
                                + "' is no comparison; write barrier=minimum-turnover and status>=against-guidance");
            }
            String value = Optional.ofNullable(matcher.group(3))
                    .or(() -> Optional.ofNullable(matcher.group(4)))
                    .orElseGet(() -> matcher.group(5));
            parts.add(comparison(matcher.group(1), matcher.group(2), value));
            at = matcher.end();
            if (at == expression.length()) {
                return new FindingFilter(found -> parts.stream().allMatch(part -> part.test(found)));
            }
            Matcher and = AND.matcher(expression).region(at, expression.length());
            if (!and.lookingAt()) {
                throw new IllegalArgumentException(
                        "'" + expression.substring(at).strip() + "' comes without 'and'");
            }
            at = and.end();
        }
    }

    /** Whether a finding is chosen. */
    public boolean admits(PackRows.Pack pack, PackRows.Finding finding) {
        return all.test(new Found(pack, finding));
    }

    private static Predicate<Found> comparison(String field, String sign, String value) {
        BiFunction<Found, String, Optional<Integer>> order = order(field, value);
        return switch (sign) {
            case "=" -> found -> read(field, found).equals(value);
            case "!=" -> found -> !read(field, found).equals(value);
            case "~" -> found -> read(field, found).toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT));
            case ">=" ->
                found -> order.apply(found, field).filter(one -> one >= 0).isPresent();
            default ->
                found -> order.apply(found, field).filter(one -> one <= 0).isPresent();
        };
    }

    /** How a found value lies to the one asked for; nothing where it is not known. Checks both names at once. */
    private static BiFunction<Found, String, Optional<Integer>> order(String field, String value) {
        return switch (field) {
            case "status" -> {
                Status asked = one(Status.values(), Status::id, value);
                yield (found, any) ->
                        Optional.of(PackFacts.status(found.finding().status()).compareTo(asked));
            }
            case "severity" -> {
                Severity asked = one(Severity.values(), Severity::id, value);
                yield (found, any) -> Optional.of(
                        one(Severity.values(), Severity::id, found.finding().severity())
                                .compareTo(asked));
            }
            case "published" ->
                (found, any) -> found.pack().published().map(day -> Integer.signum(day.compareTo(value)));
            case "barrier", "group", "document", "pack", "buyer", "region", "regime" ->
                (found, any) -> Optional.of(read(any, found).compareTo(value));
            default ->
                throw new IllegalArgumentException("'" + field + "' is none of barrier, group, status, severity,"
                        + " document, pack, buyer, region, regime, published");
        };
    }

    private static <E> E one(E[] all, java.util.function.Function<E, String> id, String name) {
        for (E one : all) {
            if (id.apply(one).equals(name)) {
                return one;
            }
        }
        throw new IllegalArgumentException("'" + name + "' is none of "
                + java.util.Arrays.stream(all).map(id).toList());
    }

    private static String read(String field, Found found) {
        return switch (field) {
            case "barrier" -> found.finding().barrier();
            case "group" -> found.finding().barrierGroup();
            case "status" -> found.finding().status();
            case "severity" -> found.finding().severity();
            case "document" -> found.finding().documentPath();
            case "pack" -> found.pack().id();
            case "buyer" -> found.pack().buyer().orElse("");
            case "region" -> found.pack().region().orElse("");
            case "regime" -> found.pack().regime();
            default -> found.pack().published().orElse("");
        };
    }
}
