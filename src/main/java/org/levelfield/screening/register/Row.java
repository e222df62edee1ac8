package org.levelfield.screening.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * A row of a table, asked by the names of its columns.
 *
 * @param columns where each column stands, by its name in small letters
 * @param values the cells
 */
record Row(Map<String, Integer> columns, List<String> values) {

    private static final int LONGEST = 500;
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");
    private static final Pattern TIME = Pattern.compile("(?<=\\d)[ T]\\d{1,2}:.*$");
    private static final List<DateTimeFormatter> DATES =
            List.of(format("uuuu-MM-dd"), format("d/M/uuuu"), format("d MMMM uuuu"), format("d MMM uuuu"));

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** A cell without control characters and cut where nobody would read on; empty where there is none. */
    String text(String column) {
        String whole = whole(column);
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST);
    }

    /** The same uncut, for lists in one cell. */
    String whole(String column) {
        Integer at = columns.get(column);
        if (at == null || at >= values.size()) {
            return "";
        }
        StringBuilder made = new StringBuilder();
        for (char c : values.get(at).toCharArray()) {
            made.append(Character.isISOControl(c) ? ' ' : c);
        }
        String text = made.toString().strip();
        return text.equals("NULL") ? "" : text;
    }

    /** A cell that must not be empty. */
    String needed(String column) throws RowFault {
        String text = text(column);
        if (text.isEmpty()) {
            throw new RowFault(column + " is empty");
        }
        return text;
    }

    /** Whether a cell says yes. */
    boolean yes(String column) {
        return text(column).equalsIgnoreCase("true");
    }

    /** A day, in any of the ways in which the registers write one. */
    Optional<LocalDate> date(String column) throws RowFault {
        String text = TIME.matcher(text(column)).replaceFirst("");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = DATES.stream()
                .flatMap(format -> Row.date(text, format).stream())
                .findFirst();
        if (date.isEmpty()) {
            throw new RowFault(column + " is no date: " + shown(column));
        }
        return date;
    }

    private static Optional<LocalDate> date(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A sum in pounds, as pence. */
    OptionalLong pence(String column) throws RowFault {
        String text = text(column).replace(",", "").replace("£", "");
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!AMOUNT.matcher(text).matches()) {
            throw new RowFault(column + " is no amount: " + shown(column));
        }
        return OptionalLong.of(new BigDecimal(text)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** A whole number from nothing up. */
    OptionalInt count(String column) throws RowFault {
        OptionalLong pence = pence(column);
        if (pence.isEmpty()) {
            return OptionalInt.empty();
        }
        long count = pence.getAsLong() / 100;
        if (count < 0 || count > Integer.MAX_VALUE) {
            throw new RowFault(column + " is no number of anything: " + shown(column));
        }
        return OptionalInt.of((int) count);
    }

    private String shown(String column) {
        String text = text(column);
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
