package org.levelfield.report.html;

import java.util.List;
import java.util.Locale;
import org.levelfield.finding.Status;
import org.levelfield.report.ReportWords;

/** How a status looks: a colour, and a sign that tells it apart without. */
public enum Look {
    BREACH(Status.POSSIBLE_BREACH, "◆"),
    GUIDANCE(Status.AGAINST_GUIDANCE, "▲"),
    BARRIER(Status.PRACTICAL_BARRIER, "●"),
    REMARK(Status.NOTE, "○");

    /** The gravest first. */
    public static final List<Look> GRAVEST_FIRST = List.of(values());

    private final Status status;
    private final String sign;

    Look(Status status, String sign) {
        this.status = status;
        this.sign = sign;
    }

    static Look of(Status status) {
        return switch (status) {
            case POSSIBLE_BREACH -> BREACH;
            case AGAINST_GUIDANCE -> GUIDANCE;
            case PRACTICAL_BARRIER -> BARRIER;
            case NOTE -> REMARK;
        };
    }

    /** The status. */
    public Status status() {
        return status;
    }

    /** A sign of its own. */
    public String sign() {
        return sign;
    }

    /** Its name in the style sheet. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its words, as they follow a number. */
    public String words(long number) {
        return ReportWords.name(status, number);
    }
}
