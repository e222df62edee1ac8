package org.levelfield.document.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Shows numbers and dates as cells show them. */
final class NumberWords {

    /** Longer patterns are none of Excel's. */
    private static final int LONGEST_PATTERN = 255;

    /** Dates that each Excel shows in its own country's order; so that nobody mistakes them, year, month, day. */
    private static final Map<Integer, String> LOCAL_DATES = Map.of(14, "yyyy-mm-dd", 22, "yyyy-mm-dd hh:mm");

    /** Whole numbers below this are shown in full in cells with no style of their own. */
    private static final double LARGEST_PLAIN = 1e11;

    private final DataFormatter formatter = new DataFormatter(Locale.UK);
    private final boolean from1904;

    /**
     * @param from1904 whether days are counted from 1904, as on old Macs
     */
    NumberWords(boolean from1904) {
        this.from1904 = from1904;
    }

    /** A number as shown under a style; empty where the style shows nothing. */
    String of(double value, int id, String pattern) {
        String shown = LOCAL_DATES.getOrDefault(id, pattern);
        if (shown.isEmpty()) {
            shown = BuiltinFormats.getBuiltinFormat(id);
        }
        if (id == 0 && value == Math.rint(value) && Math.abs(value) < LARGEST_PLAIN) {
            return Long.toString((long) value);
        }
        boolean odd = shown == null || shown.length() > LONGEST_PATTERN;
        if (odd || Double.isNaN(value) || Double.isInfinite(value)) {
            return general(value);
        }
        if (shown.chars().allMatch(c -> c == ';')) {
            return "";
        }
        try {
            // Excel's own ids name the pattern too; one of its own stands for what was put in its place.
            String words =
                    formatter.formatRawCellContents(value, LOCAL_DATES.containsKey(id) ? -1 : id, shown, from1904);
            boolean overflows = !words.isEmpty() && words.chars().allMatch(c -> c == '#');
            return overflows ? general(value) : words;
        } catch (RuntimeException e) {
            // A pattern of which POI can make nothing.
            return general(value);
        }
    }

    private String general(double value) {
        return formatter.formatRawCellContents(value, 0, "General");
    }

    /** A date in ISO 8601, as strict files hold it, as shown under a style; as it stands where that is no date's. */
    String ofDate(String date, int id, String pattern) {
        if (!DateUtil.isADateFormat(id, pattern)) {
            return date;
        }
        try {
            LocalDateTime time = date.contains("T")
                    ? LocalDateTime.parse(date.replaceAll("Z$", ""))
                    : LocalDate.parse(date).atStartOfDay();
            return of(DateUtil.getExcelDate(time, from1904), id, pattern);
        } catch (DateTimeException e) {
            return date;
        }
    }
}
