package org.levelfield.screening.organisation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How single values are written. Each method gives the value, or throws what is wrong with it and what to write instead,
 * worded to follow the value in quotation marks.
 */
final class Wording {

    private static final int LONGEST_TEXT = 300;
    private static final int MOST_COUNTED = 100_000;
    private static final Set<String> YES = Set.of("yes", "y", "true", "on");
    private static final Set<String> NO = Set.of("no", "n", "false", "off");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DAY_LAST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern ANSWER = Pattern.compile("[A-Za-z0-9._-]{1,80}");
    private static final Map<String, LegalForm> SHORT_FORMS = Map.of(
            "cio", LegalForm.CHARITABLE_INCORPORATED_ORGANISATION,
            "scio", LegalForm.CHARITABLE_INCORPORATED_ORGANISATION,
            "cic", LegalForm.COMMUNITY_INTEREST_COMPANY,
            "cooperative society", LegalForm.CO_OPERATIVE_SOCIETY);

    private Wording() {}

    /** A way to read a value. */
    interface Of<T> {

        /**
         * The value of some words.
         *
         * @throws IllegalArgumentException saying what is wrong and what to write, to follow the words
         */
        T read(String words);
    }

    static String text(String words) {
        if (words.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("is too long; keep it below " + LONGEST_TEXT + " letters");
        }
        if (words.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c))) {
            throw new IllegalArgumentException("holds a sign that cannot be shown; type it anew");
        }
        return words.strip().replaceAll("\\s+", " ");
    }

    static boolean yesNo(String words) {
        String word = words.toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new IllegalArgumentException(
                    "is neither yes nor no; write yes or no, or leave it out where you do not know");
        }
        return YES.contains(word);
    }

    static boolean isYesNo(String words) {
        return YES.contains(words.toLowerCase(Locale.ROOT)) || NO.contains(words.toLowerCase(Locale.ROOT));
    }

    static LocalDate day(String words) {
        Matcher day = DAY.matcher(words);
        if (day.matches()) {
            return day(day.group(1), day.group(2), day.group(3))
                    .orElseThrow(() -> new IllegalArgumentException("is no day of the calendar; check month and day"));
        }
        throw new IllegalArgumentException(
                "is no date; write " + yearFirst(words).orElse("year, month and day, as in 2026-03-31"));
    }

    /** What 31/03/2026 can only mean; empty for 04/03/2026, which is another day in another country. */
    private static Optional<String> yearFirst(String words) {
        Matcher last = DAY_LAST.matcher(words);
        if (!last.matches() || Integer.parseInt(last.group(1)) <= 12) {
            return Optional.empty();
        }
        return day(last.group(3), last.group(2), last.group(1)).map(LocalDate::toString);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Holding.Expiry expiry(String words) {
        return words.equalsIgnoreCase("never") ? new Holding.Expiry.Never() : new Holding.Expiry.On(expiryDay(words));
    }

    private static LocalDate expiryDay(String words) {
        try {
            return day(words);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage() + ", or never", e);
        }
    }

    /** A ratio, which alone may be below nought. */
    static BigDecimal ratio(String words) {
        if (!NUMBER.matcher(words).matches()) {
            throw new IllegalArgumentException("is no number; write it in figures, as in 1.4");
        }
        return new BigDecimal(words);
    }

    /** How many people, parts of a post among them. */
    static BigDecimal people(String words) {
        if (!NUMBER.matcher(words.replace(",", "")).matches()
                || !words.matches("-?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?")) {
            throw new IllegalArgumentException("is no number; write it in figures, as in 64 or 12.5");
        }
        BigDecimal number = new BigDecimal(words.replace(",", ""));
        if (number.signum() < 0) {
            throw new IllegalArgumentException("is below nothing; write 0 or more");
        }
        return number;
    }

    static int count(String words) {
        if (!words.matches("\\d{1,6}") || Integer.parseInt(words) > MOST_COUNTED) {
            throw new IllegalArgumentException("is no whole number up to " + MOST_COUNTED + "; write it as in 14");
        }
        return Integer.parseInt(words);
    }

    static LegalForm form(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        if (SHORT_FORMS.containsKey(plain)) {
            return SHORT_FORMS.get(plain);
        }
        return Arrays.stream(LegalForm.values())
                .filter(form -> form.told().replace('-', ' ').equals(plain))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("is no legal form known here; write one of "
                        + Arrays.stream(LegalForm.values()).map(LegalForm::told).collect(Collectors.joining(", "))));
    }

    static FinancialYear.Accounts accounts(String words) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "audited" -> FinancialYear.Accounts.AUDITED;
            case "examined", "independently examined" -> FinancialYear.Accounts.EXAMINED;
            case "neither" -> FinancialYear.Accounts.NEITHER;
            default ->
                throw new IllegalArgumentException(
                        "says not who looked at the accounts; write audited, examined" + " or neither");
        };
    }

    static Currency currency(String words) {
        try {
            Currency currency = Currency.getInstance(words.toUpperCase(Locale.ROOT));
            if (currency.getDefaultFractionDigits() >= 0) {
                return currency;
            }
        } catch (IllegalArgumentException e) {
            // Told below, with what to do.
        }
        throw new IllegalArgumentException("is no currency; write its three letters, as in GBP or EUR");
    }

    /** The key of a requirement. */
    static String answerKey(String words) {
        if (!ANSWER.matcher(words).matches()) {
            throw new IllegalArgumentException("is no key of a requirement; copy it from the sheet");
        }
        return words;
    }
}
