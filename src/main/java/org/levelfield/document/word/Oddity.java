package org.levelfield.document.word;

import org.levelfield.document.Content;

/** What a Word file can hold that a reader of its text must be told of, once for each file. */
enum Oddity {
    HIDDEN("hidden-text", "holds hidden text, which was read with the rest; check it against the document as shown"),
    TRACKED(
            "tracked-changes",
            "holds tracked changes; it was read as if all were accepted; ask whether they are final"),
    EMBEDDED(
            "embedded-file",
            "holds a file inside it that could not be taken out; open it and save that file beside it"),
    FOREIGN("part-not-read", "is put together from files that do not lie in it; ask for them too"),
    DIAGRAM("part-not-read", "holds a diagram or chart whose words could not be read; look at it by eye"),
    PICTURES("pictures-not-read", "holds pictures and little text; words in pictures were not read"),
    CUT("cut-off", "is cut off or damaged at its end; what is left of it was read; ask for a new copy of it"),
    MACROS("macros", "carries macros, which were not run"),
    DEEP("nested-too-deep", "is nested too deep; the innermost parts were not read");

    private final String code;
    private final String message;

    Oddity(String code, String message) {
        this.code = code;
        this.message = message;
    }

    Content.Notice notice() {
        return new Content.Notice(code, message, 0);
    }
}
