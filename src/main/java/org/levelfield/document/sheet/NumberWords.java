package org.levelfield.document.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Shows numbers and dates as cells show them. */
final class NumberWords {

    /** Longer patterns are none of Excel's. */
    private static final int LONGEST_PATTERN = 255;

    /** Dates that each Excel shows in its own country's order; so that nobody mistakes them, year, month, day. */
    private static final Set<Integer> LOCAL_DATES = Set.of(14, 22);

    private static final String LOCAL_DATE = "yyyy-mm-dd";
    private static final String LOCAL_TIME = "yyyy-mm-dd hh:mm";

    private final DataFormatter formatter = new DataFormatter(Locale.UK);
    private final boolean from1904;

    /**
     * @param from1904 whether days are counted from 1904, as on old Macs
     */
    NumberWords(boolean from1904) {
        this.from1904 = from1904;
    }

    /** A number as shown under a style. */
    String of(double value, int id, String pattern) {
        String shown = pattern.isEmpty() ? BuiltinFormats.getBuiltinFormat(id) : pattern;
        if (LOCAL_DATES.contains(id) || shown == null) {
            shown = LOCAL_DATES.contains(id) ? (id == 14 ? LOCAL_DATE : LOCAL_TIME) : "General";
        }
        if (shown.length() > LONGEST_PATTERN || Double.isNaN(value) || Double.isInfinite(value)) {
            shown = "General";
        }
        // Excel's own ids name the pattern too; one of its own stands for what was put in its place.
        String words = formatter.formatRawCellContents(value, LOCAL_DATES.contains(id) ? -1 : id, shown, from1904);
        boolean overflows = !words.isEmpty() && words.chars().allMatch(c -> c == '#');
        return overflows ? formatter.formatRawCellContents(value, 0, "General") : words;
    }

    /** A date in ISO 8601, as strict files hold it, as shown under a style; as it stands where it is none. */
    String ofDate(String date, int id, String pattern) {
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
