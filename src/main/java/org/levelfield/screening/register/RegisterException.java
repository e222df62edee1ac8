package org.levelfield.screening.register;

/** A register cannot be read or asked; the message is one line for a person: file, what is wrong, what to do. */
public final class RegisterException extends Exception {

    private static final long serialVersionUID = 1L;

    RegisterException(String message) {
        super(message);
    }

    RegisterException(String message, Throwable cause) {
        super(message, cause);
    }
}
