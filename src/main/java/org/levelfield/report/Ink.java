package org.levelfield.report;

import org.levelfield.finding.Status;

/** Colour of a terminal, or none. */
public enum Ink {
    /** Text alone: for pipes, files and {@code --no-color}. */
    NONE,
    /** ANSI colours. */
    COLOUR;

    private static final String END = "\u001b[0m";

    String bold(String text) {
        return paint("\u001b[1m", text);
    }

    String dim(String text) {
        return paint("\u001b[2m", text);
    }

    String status(Status status, String text) {
        String start = switch (status) {
            case POSSIBLE_BREACH -> "\u001b[1;31m";
            case AGAINST_GUIDANCE -> "\u001b[1;35m";
            case PRACTICAL_BARRIER -> "\u001b[1;33m";
            case NOTE -> "\u001b[36m";
        };
        return paint(start, text);
    }

    private String paint(String start, String text) {
        return this == COLOUR ? start + text + END : text;
    }
}
