package org.levelfield.document.doc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.levelfield.document.prose.LineText;
import org.levelfield.document.prose.Oddity;
import org.levelfield.document.prose.Symbols;

/**
 * Reads the words of one paragraph at a time: fields by their results, insertions, hidden text; not deletions, not the
 * signs at which objects, comments and drawings hang.
 */
final class DocRuns {

    private static final char OBJECT = 0x01;
    private static final char DRAWING = 0x08;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char NO_BREAK_HYPHEN = 0x1e;
    /** Three points, in half points: smaller letters are there to be overlooked. */
    private static final int SMALLEST = 6;

    private static final int RAISED = 1;

    /** A field that is open. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
    }

    private final byte[] data;
    private final Set<Oddity> oddities;
    private final IntUnaryOperator noteAt;
    private final LineText text;
    private final Deque<Field> fields = new ArrayDeque<>();
    private final List<Integer> drawings = new ArrayList<>();
    private final StringBuilder chunk = new StringBuilder();
    private int pictures;

    /**
     * @param data of objects and form fields; empty where the file holds none
     * @param noteAt the number of the note that hangs on a character, by its place; 0 for none
     */
    DocRuns(byte[] data, Set<Oddity> oddities, IntUnaryOperator noteAt) {
        this.data = data;
        this.oddities = oddities;
        this.noteAt = noteAt;
        this.text = new LineText(oddities);
    }

    /** What the paragraphs read since the last line ended hold. */
    LineText text() {
        return text;
    }

    /** The places of the drawings met since this was last asked. */
    List<Integer> drawings() {
        List<Integer> met = List.copyOf(drawings);
        drawings.clear();
        return met;
    }

    /** How many pictures were met, drawings left out. */
    int pictures() {
        return pictures;
    }

    /** Adds the words of a paragraph; true if its end is deleted, so that the next paragraph goes on with it. */
    boolean read(Paragraph paragraph) {
        // An instruction never runs on into the next paragraph: a field left open must not swallow a document.
        fields.clear();
        boolean endDeleted = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            String words = run.text();
            endDeleted = run.isMarkedDeleted() && words.endsWith("\r");
            if (!words.isEmpty() && (run.isMarkedDeleted() || run.isMarkedInserted())) {
                oddities.add(Oddity.TRACKED);
            }
            if (run.isMarkedDeleted()) {
                // A field may begin in deleted text and end outside it.
                words.chars().forEach(c -> step((char) c));
            } else {
                read(run, words);
            }
        }
        return endDeleted;
    }

    private void read(CharacterRun run, String words) {
        LineText.Look look = new LineText.Look(
                run.isBold(),
                run.isVanished() || run.getFontSize() < SMALLEST,
                run.getSubSuperScriptIndex() == RAISED,
                font(run));
        for (int i = 0; i < words.length(); i++) {
            int note = noteAt.applyAsInt(run.getStartOffset() + i);
            if (note > 0 && isShown()) {
                flush(look);
                text.note(note);
            }
            read(words.charAt(i), run, look, run.getStartOffset() + i);
        }
        flush(look);
    }

    private void read(char c, CharacterRun run, LineText.Look look, int at) {
        if (step(c)) {
            return;
        }
        if (!isShown()) {
            if (c == OBJECT) {
                field(run, look);
            }
            fields.getLast().instruction.append(c);
            return;
        }
        switch (c) {
            case OBJECT -> object(run);
            case DRAWING -> drawings.add(at);
            case NO_BREAK_HYPHEN -> chunk.append('-');
            case '\t' -> chunk.append('\t');
            case '\u000b', '\f', '\u000e' -> chunk.append('\n');
            case '(' -> chunk.append(run.isSymbol() ? symbol(run) : "(");
            default -> {
                // The rest of the control characters are marks: of notes, of comments, of cells, of optional hyphens.
                if (c >= ' ') {
                    chunk.append(c);
                }
            }
        }
    }

    private boolean step(char c) {
        if (c == FIELD_BEGIN) {
            fields.addLast(new Field());
        } else if (c == FIELD_RESULT && !fields.isEmpty()) {
            fields.getLast().result = true;
        } else if (c == FIELD_END && !fields.isEmpty()) {
            Field ended = fields.removeLast();
            if (ended.instruction.toString().stripLeading().startsWith("EMBED")) {
                oddities.add(Oddity.EMBEDDED);
            }
        }
        return c == FIELD_BEGIN || c == FIELD_RESULT || c == FIELD_END;
    }

    private boolean isShown() {
        return fields.stream().allMatch(field -> field.result);
    }

    private void field(CharacterRun run, LineText.Look look) {
        String instruction = fields.getLast().instruction.toString();
        boolean form = instruction.contains("FORMCHECKBOX") || instruction.contains("FORMDROPDOWN");
        if (form && fields.stream().filter(field -> !field.result).count() == 1) {
            FormField.shown(run, data).ifPresent(shown -> text.add(shown, look));
        }
    }

    private void object(CharacterRun run) {
        if (run.isOle2() || run.isObj()) {
            oddities.add(Oddity.EMBEDDED);
        } else {
            pictures++;
        }
    }

    private void flush(LineText.Look look) {
        if (!chunk.isEmpty()) {
            text.add(chunk.toString(), look);
            chunk.setLength(0);
        }
    }

    private static String symbol(CharacterRun run) {
        Ffn font = run.getSymbolFont();
        return Symbols.of(font == null ? "" : font.getMainFontName(), run.getSymbolCharacter());
    }

    private static String font(CharacterRun run) {
        try {
            String name = run.getFontName();
            return name == null ? "" : name;
        } catch (RuntimeException e) {
            // Old and broken files name fonts that they do not list; only symbols need the name.
            return "";
        }
    }
}
