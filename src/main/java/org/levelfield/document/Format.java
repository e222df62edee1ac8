package org.levelfield.document;

import java.util.Locale;

/** The kinds of file that the report names. Which of them are read is for {@link PackReader} to say. */
public enum Format {
    DOCX,
    DOC,
    PDF,
    ODT,
    RTF,
    XLSX,
    XLS,
    ODS,
    HTML,
    TEXT,
    MARKDOWN,
    EMAIL,
    ARCHIVE,
    IMAGE,
    OTHER,
    EMPTY;

    /** The name in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
