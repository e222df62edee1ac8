package org.levelfield.document;

/**
 * A file that cannot be read, with the reason in words for a person. Thrown by the readers of single formats, caught in
 * {@link PackReader}, which makes a {@link Problem} of it.
 */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;
    private final String code;

    /**
     * @param code a short fixed name, lower case with hyphens: {@code encrypted}, {@code damaged}
     * @param message what is wrong and what to do about it, one line
     */
    public UnreadableException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** The problem's code. */
    public String code() {
        return code;
    }
}
