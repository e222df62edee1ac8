package org.levelfield.document.odf;

import org.levelfield.document.Content;

/** What an OpenDocument file can hold that a reader of its text must be told of, once for each file. */
enum Oddity {
    HIDDEN("hidden-text", "holds hidden text, which was read with the rest; check it against the document as shown"),
    TRACKED(
            "tracked-changes",
            "holds tracked changes; it was read as if all were accepted; ask whether they are final"),
    EMBEDDED("embedded-file", "holds other files inside it, which were not read; open it and save them beside it"),
    PICTURES("pictures-not-read", "holds pictures and little text; words in pictures were not read"),
    MACROS("macros", "carries macros, which were not run"),
    REPEATED("cut-off", "repeats cells more often than any table needs; the copies were left out; look at it by eye"),
    LONG("cut-off", "holds more than a million filled cells; those beyond were not read; split it"),
    DEEP("nested-too-deep", "is nested too deep; the innermost parts were not read");

    private final String code;
    private final String message;

    Oddity(String code, String message) {
        this.code = code;
        this.message = message;
    }

    Content.Notice notice() {
        return Content.Notice.of(code, message);
    }
}
