package org.levelfield.audit;

/** The check of a pack came to no end; says why. */
final class CheckFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Task.Reason reason;

    CheckFailedException(Task.Reason reason) {
        super(reason.message());
        this.reason = reason;
    }

    Task.Reason reason() {
        return reason;
    }
}
