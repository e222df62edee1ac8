package org.levelfield.document.notice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers, days and terms of notices; what is not one is empty. */
final class Values {

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}(?:\\.\\d{1,10})?(?:[eE]\\+?\\d{1,2})?");
    private static final BigDecimal LARGEST = new BigDecimal("1e15");
    private static final BigDecimal PLACEHOLDER = BigDecimal.valueOf(100);

    /** {@code 2026-05-08T23:59:59+01:00}, {@code 2020-05-11+01:00}, {@code 20200331}; the day as it is where it is written. */
    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T+Z -].{0,40})?");

    private static final Pattern CLOCK = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T(\\d{2}:\\d{2}).*");
    private static final double DAYS_OF_MONTH = 30.4375;
    private static final int LONGEST_TERM = 1200;

    private Values() {}

    static Optional<BigDecimal> decimal(String words) {
        String number = words.strip();
        return DECIMAL.matcher(number).matches()
                ? Optional.of(new BigDecimal(number)).filter(found -> found.compareTo(LARGEST) < 0)
                : Optional.empty();
    }

    static OptionalInt count(String words) {
        return decimal(words)
                .filter(number ->
                        number.stripTrailingZeros().scale() <= 0 && number.compareTo(BigDecimal.valueOf(1_000_000)) < 0)
                .map(number -> OptionalInt.of(number.intValue()))
                .orElse(OptionalInt.empty());
    }

    /** {@code 33721 GBP}, for an amount that is not put in for want of one, as 0 and 1 are. */
    static Optional<String> money(Optional<String> amount, Optional<String> currency) {
        return amount.flatMap(Values::decimal)
                .filter(number -> number.compareTo(PLACEHOLDER) >= 0)
                .flatMap(number -> currency.map(code -> code.toUpperCase(Locale.ROOT))
                        .filter(Values::isCurrency)
                        .map(code -> plain(number) + " " + code));
    }

    private static boolean isCurrency(String code) {
        try {
            return java.util.Currency.getInstance(code) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static Optional<LocalDate> day(String words) {
        Matcher found = DAY.matcher(words.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(found, 1), number(found, 2), number(found, 3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** When, to put notices in order; the beginning of a day that names no hour. */
    static Optional<Instant> moment(String words) {
        try {
            return Optional.of(OffsetDateTime.parse(words.strip()).toInstant());
        } catch (DateTimeException e) {
            return day(words).map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
        }
    }

    /** A moment as a person reads it: {@code 2026-05-08 12:30}, without an hour that is none; other words as they are. */
    static String shown(String words) {
        Matcher clock = CLOCK.matcher(words);
        if (day(words).isEmpty() || words.length() < 10 || words.charAt(4) != '-') {
            return words;
        }
        boolean hour = clock.matches() && !clock.group(1).equals("00:00");
        return words.substring(0, 10) + (hour ? " " + clock.group(1) : "");
    }

    /** Months from a first day to a last one, both of them within. */
    static Optional<BigDecimal> months(LocalDate first, LocalDate last) {
        LocalDate after = last.plusDays(1);
        long whole = ChronoUnit.MONTHS.between(first, after);
        boolean even =
                first.plusMonths(whole).equals(after) || first.plusMonths(whole).equals(last);
        return Optional.of(even ? BigDecimal.valueOf(whole) : inMonths(ChronoUnit.DAYS.between(first, after)))
                .filter(Values::isTerm);
    }

    /** Months that so many days are: years of 365 days and months of 30, as publishers reckon them. */
    static Optional<BigDecimal> months(long days) {
        BigDecimal months = days % 365 == 0
                ? BigDecimal.valueOf(days / 365 * 12)
                : days % 30 == 0 ? BigDecimal.valueOf(days / 30) : inMonths(days);
        return Optional.of(months).filter(Values::isTerm);
    }

    private static BigDecimal inMonths(long days) {
        return BigDecimal.valueOf(days / DAYS_OF_MONTH).setScale(1, RoundingMode.HALF_UP);
    }

    /** A length in the units that notices name. */
    static Optional<BigDecimal> months(String length, String unit) {
        return decimal(length)
                .flatMap(number -> switch (unit.toUpperCase(Locale.ROOT)) {
                    case "MONTH", "MON" -> Optional.of(number);
                    case "YEAR", "ANN" -> Optional.of(number.multiply(BigDecimal.valueOf(12)));
                    case "WEEK", "WEE" -> months(number.longValue() * 7);
                    case "DAY" -> months(number.longValue());
                    default -> Optional.<BigDecimal>empty();
                })
                .filter(Values::isTerm);
    }

    private static boolean isTerm(BigDecimal months) {
        return months.signum() > 0 && months.compareTo(BigDecimal.valueOf(LONGEST_TERM)) <= 0;
    }
}
