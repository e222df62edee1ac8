package org.levelfield.document.prose;

import org.levelfield.document.Content;

/** What a file of running text can hold that a reader of its text must be told of, once for each file. */
public enum Oddity {
    HIDDEN("hidden-text", "holds hidden text, which was read with the rest; check it against the document as shown"),
    TRACKED(
            "tracked-changes",
            "holds tracked changes; it was read as if all were accepted; ask whether they are final"),
    EMBEDDED("embedded-file", "holds other files inside it, which were not read; open it and save them beside it"),
    STUCK("embedded-file", "holds a file inside it that could not be taken out; open it and save that file beside it"),
    FOREIGN("part-not-read", "is put together from files that do not lie in it; ask for them too"),
    FRAMES("part-not-read", "shows other pages in frames, which were not fetched; save these pages beside it"),
    DIAGRAM("part-not-read", "holds a diagram or chart whose words could not be read; look at it by eye"),
    PICTURES("pictures-not-read", "holds pictures and little text; words in pictures were not read"),
    MACROS("macros", "carries macros, which were not run"),
    REPEATED("cut-off", "repeats cells more often than any table needs; the copies were left out; look at it by eye"),
    LONG("cut-off", "holds more than a million filled cells; those beyond were not read; split it"),
    DEEP("nested-too-deep", "is nested too deep; the innermost parts were not read"),
    CUT_OFF("cut-off", "is cut off or damaged at its end; what is left of it was read; ask for a new copy of it"),
    TRAILING("part-not-read", "goes on after its own end, which was not read; open it and save it anew"),
    OLD(
            "layout-not-read",
            "is in the format of Word 95 or older; its words were read without tables and numbers; save it as .docx"),
    PLAIN("layout-not-read", "is damaged; its words were read without tables and numbers; ask for a new copy of it");

    private final String code;
    private final String message;

    Oddity(String code, String message) {
        this.code = code;
        this.message = message;
    }

    /** What the report says of it. */
    public Content.Notice notice() {
        return Content.Notice.of(code, message);
    }
}
