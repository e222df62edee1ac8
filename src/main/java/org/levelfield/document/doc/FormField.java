package org.levelfield.document.doc;

import java.util.Optional;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.util.LittleEndian;

/** What a form field shows that has no result in the text: a tick box, a list to choose from. */
final class FormField {

    /** The bytes before the field's own data: a picture's head without a picture. */
    private static final int HEAD = 68;

    private static final int VERSION = 4;
    private static final int NAME_AT = HEAD + VERSION + 6;
    private static final int TICK_BOX = 1;
    private static final int CHOICE = 2;
    /** Says that nobody has touched the field, so that its default counts. */
    private static final int UNTOUCHED = 25;

    private FormField() {}

    /** The sign or words shown, of a run that holds a field's data; empty where it holds no such field. */
    static Optional<String> shown(CharacterRun run, byte[] data) {
        int at = run.getPicOffset();
        if (at < 0 || at > data.length - NAME_AT - LittleEndian.INT_SIZE) {
            return Optional.empty();
        }
        int bits = LittleEndian.getUShort(data, at + HEAD + VERSION);
        int kind = bits & 3;
        int result = (bits >> 2) & 0x1f;
        if (kind == TICK_BOX) {
            boolean ticked = (result == UNTOUCHED ? defaultOf(data, at) : result) == 1;
            return Optional.of(ticked ? "☒" : "☐");
        }
        if (kind == CHOICE) {
            String[] choices = run.getDropDownListValues();
            int chosen = result == UNTOUCHED ? defaultOf(data, at) : result;
            return choices != null && chosen < choices.length ? Optional.of(choices[chosen]) : Optional.empty();
        }
        return Optional.empty();
    }

    /** It follows the field's name, which may be as long as it likes. */
    private static int defaultOf(byte[] data, int at) {
        int name = LittleEndian.getUShort(data, at + NAME_AT);
        int place = at + NAME_AT + 2 * LittleEndian.SHORT_SIZE + 2 * name;
        return place <= data.length - LittleEndian.SHORT_SIZE ? LittleEndian.getUShort(data, place) : 0;
    }
}
