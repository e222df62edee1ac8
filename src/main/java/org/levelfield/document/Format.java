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
    /** A published notice, in JSON or XML. The report knows no word for it. */
    NOTICE,
    OTHER,
    EMPTY;

    /** The name in reports. */
    public String id() {
        return this == NOTICE ? OTHER.id() : name().toLowerCase(Locale.ROOT);
    }
}
