package org.levelfield.screening.organisation;

/**
 * Something wrong with a file that a person wrote.
 *
 * @param file the file's name
 * @param line counted from 1
 * @param what what is wrong and what to do, on one line and without the place
 */
public record Fault(String file, int line, String what) {

    /** As a person reads it: {@code brindle.yaml:12: what is wrong; what to do}. */
    public String told() {
        return file + ":" + line + ": " + what;
    }
}
