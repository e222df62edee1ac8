package org.levelfield.document.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;
import org.levelfield.document.prose.LineStyle;
import org.levelfield.document.prose.ListCounter;
import org.levelfield.document.prose.NumberedList;
import org.levelfield.document.prose.Piece;
import org.levelfield.document.prose.Piece.Line;
import org.levelfield.document.prose.TableStack;

/** Reads the paragraphs and tables of a story: the body, a note, a text box. */
final class DocParagraphs {

    private static final String CELL_END = "\u0007";
    /** Word's own styles for headings stand at the same places in every file. */
    private static final int LAST_HEADING_STYLE = 9;

    private final @Nullable StyleSheet styles;
    private final DocRuns runs;
    private final DocLists lists;
    private final DocRows rows;
    private final IntFunction<List<Range>> boxesAt;
    private final ListCounter counter = new ListCounter();
    private int wordless;

    /** @param boxesAt the text boxes that hang on a character, by its place */
    DocParagraphs(HWPFDocumentCore file, DocRuns runs, DocRows rows, IntFunction<List<Range>> boxesAt) {
        this.styles = file.getStyleSheet();
        this.lists = new DocLists(file.getListTables());
        this.runs = runs;
        this.rows = rows;
        this.boxesAt = boxesAt;
    }

    /** All that a story holds. */
    List<Piece> read(Range story) {
        List<Piece> pieces = new ArrayList<>();
        read(story, pieces::add);
        return pieces;
    }

    /** Gives what a story holds to {@code out}, in order. */
    void read(Range story, Consumer<Piece> out) {
        TableStack stack = new TableStack(out);
        List<Integer> drawings = new ArrayList<>();
        int count = story.numParagraphs();
        for (int i = 0; i < count && !Thread.currentThread().isInterrupted(); i++) {
            Paragraph paragraph = story.getParagraph(i);
            int depth = paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
            if (depth > 0 && paragraph.isTableRowEnd()) {
                stack.endRow(depth, rows.endingAt(paragraph.getEndOffset(), isDeleted(paragraph)));
                continue;
            }
            boolean cellEnds = depth > 0 && (paragraph.isEmbeddedCellMark() || endsCell(paragraph));
            boolean runsOn = runs.read(paragraph) && !cellEnds && i + 1 < count;
            drawings.addAll(runs.drawings());
            if (!runsOn) {
                line(paragraph).ifPresentOrElse(line -> stack.add(depth, line), () -> stack.blank(depth));
                boxes(drawings, piece -> stack.add(depth, piece));
                drawings.clear();
            }
            if (cellEnds) {
                stack.endCell(depth);
            }
        }
        stack.finish();
    }

    private void boxes(List<Integer> drawings, Consumer<Piece> out) {
        for (int drawing : drawings) {
            List<Range> boxes = boxesAt.apply(drawing);
            wordless += boxes.isEmpty() ? 1 : 0;
            boxes.forEach(box -> read(box, out));
        }
    }

    /** How many pictures were met, and drawings that hold no words. */
    int pictures() {
        return runs.pictures() + wordless;
    }

    private static boolean endsCell(Paragraph paragraph) {
        return paragraph.text().endsWith(CELL_END);
    }

    private static boolean isDeleted(Paragraph paragraph) {
        int last = paragraph.numCharacterRuns() - 1;
        CharacterRun run = last < 0 ? null : paragraph.getCharacterRun(last);
        return run != null && run.isMarkedDeleted();
    }

    private Optional<Line> line(Paragraph paragraph) {
        Optional<NumberedList> list = lists.list(paragraph.getIlfo());
        String label = "";
        boolean bullet = false;
        if (list.isPresent()) {
            int level = Math.min(Math.max(paragraph.getIlvl(), 0), ListCounter.LEVELS - 1);
            label = counter.next(paragraph.getIlfo(), list.get(), level);
            var shown = list.get().levels().get(level);
            bullet = shown != null && shown.isBullet();
        }
        return runs.text().end(label, bullet, style(paragraph), paragraph.getIndentFromLeft());
    }

    private LineStyle style(Paragraph paragraph) {
        int index = paragraph.getStyleIndex();
        StyleDescription style =
                styles == null || index < 0 || index >= styles.numStyles() ? null : styles.getStyleDescription(index);
        LineStyle named = style == null || style.getName() == null ? LineStyle.PLAIN : LineStyle.named(style.getName());
        boolean own = styles != null && index >= 1 && index <= LAST_HEADING_STYLE;
        return (own ? named.outlined(index - 1) : named).outlined(paragraph.getLvl());
    }
}
