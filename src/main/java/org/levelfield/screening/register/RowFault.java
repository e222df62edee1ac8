package org.levelfield.screening.register;

/** A row that cannot be read; the message says why, without its line. */
final class RowFault extends Exception {

    private static final long serialVersionUID = 1L;

    RowFault(String message) {
        super(message);
    }
}
