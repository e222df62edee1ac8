package org.levelfield.report.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.levelfield.clause.Evidence;
import org.levelfield.report.Plain;
import org.levelfield.report.Report;

/** Names places and days as a letter does. */
record Places(Report report) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** {@code 2 Specification.docx, page 3, section 4.1}. */
    String told(Evidence evidence) {
        List<String> parts = new ArrayList<>();
        parts.add(Plain.fileName(report.path(evidence.document())));
        evidence.page().ifPresent(page -> parts.add("page " + page));
        evidence.section().ifPresent(section -> parts.add("section " + section));
        return String.join(", ", parts);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
    }
}
