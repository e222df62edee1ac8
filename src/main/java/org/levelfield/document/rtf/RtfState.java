package org.levelfield.document.rtf;

/** What holds within a group: how letters and paragraphs look, and what the words are for. */
final class RtfState {

    /** What the words of a group are for. */
    enum Role {
        /** To be read. */
        TEXT,
        /** Of no use here, with all that lies within. */
        SKIPPED,
        /** Of no use in themselves, but text boxes lie within. */
        SHAPE,
        LIST_LABEL,
        INSTRUCTION,
        CHOICE,
        STYLES,
        FONTS,
        COLOURS
    }

    Role role = Role.TEXT;

    boolean bold;
    boolean hidden;
    boolean deleted;
    boolean inserted;
    boolean raised;
    int size = -1;
    int font = -1;

    int style;
    int outline = -1;
    int indent = -1;
    int tableDepth;
    boolean inTable;

    /** Whether the row that is being laid out is one of a table within a table. */
    boolean nestedRow;

    RtfState copy() {
        RtfState copy = new RtfState();
        copy.role = role;
        copy.bold = bold;
        copy.hidden = hidden;
        copy.deleted = deleted;
        copy.inserted = inserted;
        copy.raised = raised;
        copy.size = size;
        copy.font = font;
        copy.style = style;
        copy.outline = outline;
        copy.indent = indent;
        copy.tableDepth = tableDepth;
        copy.inTable = inTable;
        copy.nestedRow = nestedRow;
        return copy;
    }

    /** How deep in tables a paragraph stands. */
    int depth() {
        return tableDepth > 0 ? tableDepth : inTable ? 1 : 0;
    }

    /** Back to the looks of plain letters. */
    void plain() {
        bold = false;
        hidden = false;
        deleted = false;
        inserted = false;
        raised = false;
        size = -1;
        font = -1;
    }

    /** Back to a plain paragraph. */
    void paragraph() {
        style = 0;
        outline = -1;
        indent = -1;
        tableDepth = 0;
        inTable = false;
    }
}
