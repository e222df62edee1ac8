package org.levelfield.mention;

import java.util.Currency;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.mention.quantity.DateOrder;
import org.levelfield.mention.quantity.Reading;

/** Tells from the whole of a document how it writes its dates and what its dollars are. */
final class ReadingHabit {

    private static final Pattern NUMBER_DATE = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(?:\\d{4}|\\d{2})\\b");
    private static final Pattern CANADA = anyOf("alberta|ontario|canadian");
    private static final Pattern AUSTRALIA = anyOf("australia");
    private static final Pattern UNITED_STATES = anyOf("united states");
    private static final int MONTHS = 12;

    private ReadingHabit() {}

    /** Dates are month first where some can be read only so, and none only the other way. */
    static Reading of(String text) {
        boolean monthFirst = false;
        boolean dayFirst = false;
        Matcher dates = NUMBER_DATE.matcher(text);
        while (dates.find()) {
            monthFirst |= Integer.parseInt(dates.group(2)) > MONTHS;
            dayFirst |= Integer.parseInt(dates.group(1)) > MONTHS;
        }
        DateOrder order = monthFirst && !dayFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
        return new Reading(order, Currency.getInstance(dollar(text)));
    }

    private static String dollar(String text) {
        if (CANADA.matcher(text).find()) {
            return "CAD";
        }
        boolean australian =
                AUSTRALIA.matcher(text).find() && !UNITED_STATES.matcher(text).find();
        return australian ? "AUD" : "USD";
    }

    /** The text as it is, not in lower case: Java takes quadratic time to put a long text full of İ into it. */
    private static Pattern anyOf(String names) {
        return Pattern.compile(names, Pattern.CASE_INSENSITIVE);
    }
}
