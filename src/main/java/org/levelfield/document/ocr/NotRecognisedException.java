package org.levelfield.document.ocr;

/** A picture that the program did not read: it is not there, it failed, or it took too long. */
public final class NotRecognisedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what went wrong, in words that follow on "text recognition" */
    NotRecognisedException(String message) {
        super(message);
    }
}
