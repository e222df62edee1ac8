package org.levelfield.report.annotate.word;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.report.annotate.note.Note;

/** Numbers comments and changes of one file, each unlike all others in it, and signs and dates them alike. */
final class Changes {

    private static final Pattern ID = Pattern.compile("\\bid\\s*=\\s*[\"'](\\d{1,9})[\"']");

    private final String date;
    private int last = -1;

    /** Dated as the report is, so that the same input makes the same file. */
    Changes(Instant when) {
        this.date = when.toString();
    }

    /** Takes note of the numbers that a part uses. */
    void see(String xml) {
        Matcher id = ID.matcher(xml);
        while (id.find()) {
            last = Math.max(last, Integer.parseInt(id.group(1)));
        }
    }

    int next() {
        return ++last;
    }

    String deleted(Markup markup, String run) {
        return change(markup, "del", run);
    }

    String inserted(Markup markup, String run) {
        return change(markup, "ins", run);
    }

    private String change(Markup markup, String name, String run) {
        return markup.element(name, run, "id", Integer.toString(next()), "author", Note.AUTHOR, "date", date);
    }

    String date() {
        return date;
    }
}
