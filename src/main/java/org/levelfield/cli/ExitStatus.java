package org.levelfield.cli;

/** How the program ends; the first that holds. */
enum ExitStatus {
    /** All was read and nothing at or above the chosen status was found. */
    OK(0),
    /** The answer is no: something at or above {@code --fail-on} was found. */
    FOUND(1),
    /** Bad usage, or nothing at all could be read. */
    USAGE(2),
    /** Some documents of the kinds that are read could not be read. */
    PARTLY_READ(3),
    /** A defect of the program. */
    DEFECT(70);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
