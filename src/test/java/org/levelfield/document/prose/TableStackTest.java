package org.levelfield.document.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.levelfield.document.Content;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.prose.TableStack.CellShape;
import org.levelfield.document.prose.TableStack.RowShape;

class TableStackTest {

    private final List<Piece> pieces = new ArrayList<>();
    private final TableStack stack = new TableStack(pieces::add);

    private void cell(int depth, String words) {
        stack.add(depth, new Piece.Line(words, "", false, LineStyle.PLAIN, -1, false));
        stack.endCell(depth);
    }

    private static RowShape row(int... lefts) {
        List<CellShape> cells = new ArrayList<>();
        for (int left : lefts) {
            cells.add(new CellShape(left, false, false));
        }
        return new RowShape(false, false, cells);
    }

    private List<String> lines() {
        stack.finish();
        TextBuilder builder = new TextBuilder();
        BlockWriter writer = new BlockWriter(builder, BlockWriter.Indents.MEASURED);
        pieces.forEach(writer::write);
        writer.finish();
        return BlockText.of(Content.of(builder, List.of()));
    }

    @Test
    void columnsAreCountedOverTheEdgesOfAllRows() {
        cell(1, "a");
        cell(1, "b");
        stack.endRow(1, row(0, 4000));
        cell(1, "c");
        cell(1, "d");
        cell(1, "e");
        stack.endRow(1, row(5, 2000, 4010));
        assertThat(lines()).containsExactly("T1.1 1:a 3:b", "T1.2 1:c 2:d 3:e");
    }

    @Test
    void anEmptyParagraphPartsTables() {
        cell(1, "a");
        cell(1, "b");
        stack.endRow(1, row(0, 10));
        stack.blank(0);
        cell(1, "c");
        cell(1, "d");
        stack.endRow(1, row(0, 10));
        assertThat(lines()).containsExactly("T1.1 1:a 2:b", "T2.1 1:c 2:d");
    }

    @Test
    void aDeletedRowIsLeftOutAndAMergedCellHoldsNoWords() {
        cell(1, "gone");
        stack.endRow(1, new RowShape(false, true, List.of()));
        cell(1, "kept");
        cell(1, "swallowed");
        stack.endRow(
                1,
                new RowShape(false, false, List.of(new CellShape(0, false, false), new CellShape(900, false, true))));
        assertThat(lines()).containsExactly("T1.1 1:kept");
    }

    @Test
    void wordsWithoutTheEndOfTheirRowAreKept() {
        cell(1, "a");
        cell(3, "deep");
        cell(3, "deeper");
        assertThat(lines()).containsExactly("T1.1 1:a", "T2.1 1:deep 2:deeper");
    }

    @Test
    void tablesWithinOneAnotherBeyondReasonAreRead() {
        stack.add(1_000_000, new Piece.Line("innermost", "", false, LineStyle.PLAIN, -1, false));
        assertThat(stack.depth()).isEqualTo(TableStack.DEEPEST);
        assertThat(lines()).containsExactly("P [] innermost");
    }
}
