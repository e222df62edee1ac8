package org.levelfield.document.pdf.flow;

import org.levelfield.document.pdf.flow.Label.Kind;
import org.levelfield.document.pdf.flow.PassageMaker.Open;
import org.levelfield.document.pdf.layout.Line;

/** Says whether a line goes on with the passage before it. */
final class LineJoin {

    private final float leading;

    /** @param leading from line to line within the document's paragraphs, in letter sizes */
    LineJoin(float leading) {
        this.leading = leading;
    }

    /** The label of a line that begins a passage; a bare number is one only before a wide gap. */
    Label label(Line line) {
        Label label = Label.of(line.text());
        boolean wide = line.second() - line.first() > 0.9f * line.size();
        boolean titled = line.bold()
                && !label.words().isEmpty()
                && Character.isUpperCase(label.words().codePointAt(0));
        if (label.kind() == Kind.BARE && !wide && !titled) {
            return new Label("", Kind.NONE, line.text());
        }
        boolean quantity = label.kind() == Kind.DECIMAL
                && !wide
                && !label.words().isEmpty()
                && !label.text().endsWith(".")
                && Character.isLowerCase(label.words().codePointAt(0));
        return quantity ? new Label("", Kind.NONE, line.text()) : label;
    }

    /** Whether the line goes on with a passage of the same page. */
    boolean sameBlock(Open open, Line line) {
        Line last = open.last;
        boolean waits = open.words.length() == 0;
        float step = line.y() - last.y();
        if (waits) {
            return Math.abs(step) < 1.6f * line.size() && line.left() > last.left();
        }
        if (labelled(open, line) || Math.abs(line.size() - last.size()) > 0.12f * last.size()) {
            return false;
        }
        boolean goesOn = !Sentence.closed(last.text()) && (line.beginsSmall() || Sentence.open(last.text()));
        if (step <= 0) {
            return !Sentence.closed(last.text()) && !endedEarly(open, line) && line.bold() == last.bold();
        }
        if (step > limit(open, line) * (goesOn ? 1.35f : 1)) {
            return false;
        }
        if (goesOn) {
            return true;
        }
        if ((last.bold() && !line.bold() && open.bold) || (line.bold() && !open.bold && endedEarly(open, line))) {
            return false;
        }
        return !endedEarly(open, line) && !(Sentence.closed(last.text()) && indented(open, line));
    }

    private float limit(Open open, Line line) {
        float usual = Math.max(1.25f * leading, 1.45f) * line.size();
        return open.lines > 1 && open.leading > 0 ? Math.min(1.3f * open.leading + 0.5f, 1.3f * usual) : usual;
    }

    /** Whether the line's first word would have stood on the line before, had the text been meant to go on. */
    private static boolean endedEarly(Open open, Line line) {
        Line last = open.last;
        float edge = open.lines > 2
                ? Math.max(open.widest, last.right())
                : last.column().to();
        return last.right() + line.firstWidth() + 0.9f * line.size() < edge;
    }

    private static boolean indented(Open open, Line line) {
        float shift = line.left() - open.body();
        return shift > 0.8f * line.size() || (open.lines > 1 && shift < -1.5f * line.size());
    }

    private boolean labelled(Open open, Line line) {
        Label label = label(line);
        if (label.kind() == Kind.NONE || (label.words().isEmpty() && label.kind() == Kind.BARE)) {
            return false;
        }
        if (label.kind() == Kind.BULLET
                && label.text().length() == 1
                && !Character.isLetter(label.text().charAt(0))) {
            boolean dash = "-–—*+".contains(label.text());
            return !dash
                    || Sentence.closed(open.last.text())
                    || endedEarly(open, line)
                    || open.label.text().equals(label.text());
        }
        boolean inBody = Math.abs(line.left() - open.last.left()) < 0.5f * line.size()
                || Math.abs(line.left() - open.body()) < 0.5f * line.size();
        boolean full = !Sentence.closed(open.last.text()) && !endedEarly(open, line);
        boolean tight = line.second() - line.first() < 0.6f * line.size();
        boolean small =
                !label.words().isEmpty() && Character.isLowerCase(label.words().codePointAt(0));
        boolean series = !open.label.text().isEmpty()
                && Math.abs(line.left() - open.firstLine.left()) < 0.5f * line.size()
                && open.label.kind() == label.kind();
        return !(full && inBody && !series && tight && (small || Sentence.refers(open.last.text())));
    }

    /** Whether the first line of a page goes on with the last passage of the page before. */
    boolean overPage(Open open, Line line) {
        Line last = open.last;
        boolean alike = Math.abs(line.size() - last.size()) <= 0.12f * last.size() && line.bold() == last.bold();
        if (!alike || Sentence.closed(last.text()) || label(line).kind() != Kind.NONE || open.words.length() < 2) {
            return false;
        }
        return line.beginsSmall()
                || Sentence.open(last.text())
                || (!endedEarly(open, line) && !line.bold() && open.words.length() > 60);
    }
}
