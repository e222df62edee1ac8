package org.levelfield.document.web;

import org.levelfield.document.Content;

/** What a web page can hold that a reader of its text must be told of, once for each file. */
enum Oddity {
    HIDDEN("hidden-text", "holds hidden text, which was read with the rest; check it against the page as shown"),
    TRACKED(
            "tracked-changes",
            "holds tracked changes; it was read as if all were accepted; ask whether they are final"),
    FRAMES("part-not-read", "shows other pages in frames, which were not fetched; save these pages beside it"),
    PICTURES("pictures-not-read", "holds pictures and little text; words in pictures were not read");

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
