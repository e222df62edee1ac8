package org.levelfield.document.rtf;

import java.util.ArrayList;
import java.util.List;

/** A form field while its instruction is read: a tick box, or a list to choose from. */
final class RtfForm {

    /** Says that nobody has touched the field, so that its default counts. */
    private static final int UNTOUCHED = 25;

    private final StringBuilder instruction = new StringBuilder();
    private final List<String> choices = new ArrayList<>();
    private int result = UNTOUCHED;
    private int usual;

    void instruction(String words) {
        instruction.append(words);
    }

    void choice(String words) {
        choices.add(words);
    }

    void result(int value) {
        result = value;
    }

    void usual(int value) {
        usual = value;
    }

    /** Whether the field stands for an object. */
    boolean embeds() {
        return instruction.toString().stripLeading().startsWith("EMBED");
    }

    /** What the field shows that has no result in the text; empty for all other fields. */
    String shown() {
        int chosen = result == UNTOUCHED ? usual : result;
        if (instruction.indexOf("FORMCHECKBOX") >= 0) {
            return chosen == 1 ? "☒" : "☐";
        }
        boolean list = instruction.indexOf("FORMDROPDOWN") >= 0 && chosen >= 0 && chosen < choices.size();
        return list ? choices.get(chosen) : "";
    }
}
