package org.levelfield.document.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.levelfield.document.Block;
import org.levelfield.document.pdf.layout.Element;
import org.levelfield.document.pdf.layout.GridText;
import org.levelfield.document.pdf.layout.Line;
import org.levelfield.document.pdf.layout.PageText;

/** Joins lines to passages, also over the end of a page. */
final class PassageMaker {

    /** Parts of a passage that stand on different pages are parted by this, since what stood between them is left out. */
    static final String PAGE_BREAK = " … ";

    private final Vocabulary vocabulary;
    private final LineJoin join;
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable Open open;

    /** A passage that may go on. */
    static final class Open {
        final Label label;
        final Line firstLine;
        final int page;
        final StringBuilder words = new StringBuilder();
        final List<Integer> breaks = new ArrayList<>();
        final List<Passage.Part> parts = new ArrayList<>();
        Line last;
        float leading;
        float widest;
        boolean bold;
        int lines = 1;
        int lastPage;

        Open(Label label, Line line, int page) {
            this.label = label;
            this.firstLine = line;
            this.page = page;
            this.lastPage = page;
            this.last = line;
            this.bold = line.bold();
            this.widest = line.right();
            words.append(label.words());
            parts.add(new Passage.Part(0, line.text().length() - label.words().length(), line));
        }

        /** Where the lines after the first are to start. */
        float body() {
            if (lines > 1) {
                return last.left();
            }
            return label.text().isEmpty() ? firstLine.left() : firstLine.second();
        }
    }

    PassageMaker(Vocabulary vocabulary, float leading) {
        this.vocabulary = vocabulary;
        this.join = new LineJoin(leading);
    }

    void addPage(PageText page) {
        for (Element element : page.elements()) {
            if (element instanceof Line line) {
                add(line, page.number());
            } else if (element instanceof GridText grid) {
                close();
                pieces.add(new TablePiece(page.number(), grid));
            }
        }
        page.comments().forEach(words -> aside(page, Block.Aside.Kind.COMMENT, words));
        page.fields().forEach(words -> aside(page, Block.Aside.Kind.PROMPT, words));
    }

    private void aside(PageText page, Block.Aside.Kind kind, String words) {
        close();
        pieces.add(new AsidePiece(page.number(), kind, words));
    }

    void add(Line line, int page) {
        Open before = open;
        if (before == null
                || !(page == before.lastPage
                        ? join.sameBlock(before, line)
                        : page == before.lastPage + 1 && join.overPage(before, line))) {
            close();
            open = new Open(join.label(line), line, page);
            return;
        }
        if (page != before.lastPage) {
            before.words.append(PAGE_BREAK);
            before.breaks.add(before.words.length());
            before.parts.add(new Passage.Part(before.words.length(), 0, line));
            before.words.append(line.text());
            before.lastPage = page;
        } else {
            vocabulary.join(before.words, line.text());
            before.parts.add(
                    new Passage.Part(before.words.length() - line.text().length(), 0, line));
            before.leading = line.y() - before.last.y();
        }
        before.lines++;
        before.bold &= line.bold();
        before.widest = Math.max(before.widest, line.right());
        before.last = line;
    }

    private void close() {
        Open done = open;
        open = null;
        if (done != null && !(done.words.length() == 0 && done.label.text().isEmpty())) {
            boolean lone = done.words.toString().isBlank();
            Label label = lone ? new Label("", Label.Kind.NONE, "") : done.label;
            String words = lone ? done.label.text() : done.words.toString();
            List<Passage.Part> parts = lone ? List.of(new Passage.Part(0, 0, done.firstLine)) : done.parts;
            pieces.add(new Passage(
                    label,
                    words,
                    done.breaks,
                    parts,
                    done.page,
                    done.firstLine.left(),
                    done.firstLine.size(),
                    done.bold,
                    done.lines,
                    done.last));
        }
    }

    /** All passages and tables. */
    List<Piece> pieces() {
        close();
        return pieces;
    }
}
