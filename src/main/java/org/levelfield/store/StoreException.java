package org.levelfield.store;

/** A store cannot be opened or used; the message is one line for a person: which store, what is wrong, what to do. */
public final class StoreException extends Exception {

    private static final long serialVersionUID = 1L;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
