package org.levelfield.cli;

/** The width of the terminal. */
final class Columns {

    private static final int USUAL = 80;

    private Columns() {}

    /** What the shell tells, or the usual. */
    static int ofTheTerminal() {
        String told = System.getenv("COLUMNS");
        return told != null && told.matches("\\d{1,4}") ? Integer.parseInt(told) : USUAL;
    }
}
