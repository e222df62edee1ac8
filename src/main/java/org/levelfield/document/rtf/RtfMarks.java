package org.levelfield.document.rtf;

import com.rtfparserkit.rtf.Command;

/** Control words that change how the letters and paragraphs after them look. */
final class RtfMarks {

    private RtfMarks() {}

    /** Sets what a control word says; one without a number switches on. */
    static void set(RtfState state, Command command, int value, boolean hasValue) {
        boolean on = !hasValue || value != 0;
        switch (command) {
            case plain -> state.plain();
            case pard -> state.paragraph();
            case b -> state.bold = on;
            case v -> state.hidden = on;
            case deleted, mvf -> state.deleted = on;
            case revised, mvt -> state.inserted = on;
            case supercmd -> state.raised = on;
            case sub, nosupersub -> state.raised = false;
            case fs -> state.size = value;
            case f -> state.font = value;
            case s -> state.style = value;
            case outlinelevelN -> state.outline = value;
            case li -> state.indent = value;
            case intbl -> state.inTable = true;
            case itap -> state.tableDepth = Math.max(0, value);
            default -> {
                // Control words that change nothing that is looked at.
            }
        }
    }
}
