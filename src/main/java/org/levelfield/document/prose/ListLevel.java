package org.levelfield.document.prose;

/**
 * One level of a list.
 *
 * @param start the first number
 * @param format how numbers are written: {@code decimal}, {@code lowerRoman} …
 * @param text the label with {@code %1} to {@code %9} for the levels' numbers
 * @param legal whether all numbers in the label are written in figures
 * @param restart how many outer levels start this one anew: -1 all, 0 none, n the outermost n
 */
public record ListLevel(int start, String format, String text, boolean legal, int restart) {

    /** Whether its items carry a sign and no number. */
    public boolean isBullet() {
        return format.equals("bullet");
    }
}
