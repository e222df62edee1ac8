package org.levelfield.document.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.levelfield.document.prose.LineStyle;
import org.levelfield.document.prose.LineText;
import org.levelfield.document.prose.Numerals;
import org.levelfield.document.prose.Oddity;
import org.levelfield.document.prose.Piece;
import org.levelfield.document.prose.TableStack;
import org.levelfield.document.prose.TableStack.RowShape;

/** A stream of paragraphs: the body, a note, a comment, a text box. */
final class RtfFlow {

    private final List<Piece> pieces = new ArrayList<>();
    private final TableStack stack = new TableStack(pieces::add);
    private final LineText text;
    /** Text boxes that hang on the paragraph which is being read. */
    private final List<Piece> boxes = new ArrayList<>();

    private final StringBuilder label = new StringBuilder();

    RtfFlow(Set<Oddity> oddities) {
        this.text = new LineText(oddities);
    }

    LineText text() {
        return text;
    }

    /** Adds to the label of the paragraph that follows. */
    void label(String words) {
        label.append(words);
    }

    void box(List<Piece> content) {
        boxes.addAll(content);
    }

    void endParagraph(RtfState state, LineStyle style) {
        endParagraph(state, style, state.depth());
    }

    private void endParagraph(RtfState state, LineStyle style, int depth) {
        String sign = label.toString().replace('\t', ' ').replace('\u00a0', ' ').strip();
        label.setLength(0);
        boolean bullet = !sign.isEmpty() && sign.codePoints().noneMatch(Character::isLetterOrDigit);
        // Writers that know no better signs write an o for a hollow bullet.
        boolean hollow = sign.equals("o");
        String shown = bullet || hollow ? Numerals.bullet(sign) : sign;
        text.end(shown, bullet || hollow, style.outlined(state.outline), state.indent)
                .ifPresentOrElse(line -> stack.add(depth, line), () -> stack.blank(depth));
        boxes.forEach(piece -> stack.add(depth, piece));
        boxes.clear();
    }

    void endCell(RtfState state, LineStyle style, boolean nested) {
        int depth = depth(state, nested);
        endParagraph(state, style, depth);
        stack.endCell(depth);
    }

    void endRow(RtfState state, RowShape shape, boolean nested) {
        int depth = depth(state, nested);
        stack.endRow(depth, shape);
    }

    private int depth(RtfState state, boolean nested) {
        if (!nested) {
            return 1;
        }
        return state.depth() > 1 ? state.depth() : Math.max(2, stack.depth());
    }

    /** Ends the stream, and gives all that it held. */
    List<Piece> end(RtfState state, LineStyle style) {
        endParagraph(state, style);
        stack.finish();
        return List.copyOf(pieces);
    }
}
