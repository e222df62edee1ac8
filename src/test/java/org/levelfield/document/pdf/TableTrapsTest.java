package org.levelfield.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.document.Block;
import org.levelfield.document.Budget;
import org.levelfield.document.Content;
import org.levelfield.document.Spool;
import org.levelfield.document.UnreadableException;

/** Tables without lines, tables within cells, and what is no table or column. */
class TableTrapsTest {

    @TempDir
    private Path folder = Path.of("");

    /** The words of each block, a row of a table each with a bar between cells. */
    private List<String> read(UnaryOperator<TrapPages> drawn) throws IOException, UnreadableException {
        try (TrapPages pages = new TrapPages();
                Spool spool = new Spool(Budget.DEFAULT, 0)) {
            Content content = PdfReader.read(drawn.apply(pages).save(folder), Budget.DEFAULT, spool);
            List<String> words = new ArrayList<>();
            for (Block block : content.blocks()) {
                if (block instanceof Block.Table table) {
                    table.rows().forEach(row -> words.add(row.span().of(content.text())));
                } else {
                    words.add(block.span().of(content.text()));
                }
            }
            return words;
        }
    }

    private static TrapPages row(TrapPages at, float y, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            at.at(70 + 130 * i, y, cells[i]);
        }
        return at;
    }

    @Test
    void columnsWithNoLinesBetweenThemAreATable() throws Exception {
        assertThat(read(at -> {
                    row(at, 100, "Lot", "Turnover", "Cover");
                    row(at, 114, "North", "£500,000", "£1,000");
                    row(at, 128, "South", "£600,000", "£2,000");
                    return row(at, 142, "West", "£700,000", "£3,000");
                }))
                .containsExactly(
                        "Lot | Turnover | Cover",
                        "North | £500,000 | £1,000",
                        "South | £600,000 | £2,000",
                        "West | £700,000 | £3,000");
    }

    @Test
    void headingsInTheMiddleAreNoColumn() throws Exception {
        List<String> wanted = new ArrayList<>();
        List<String> words = read(at -> {
            for (int i = 1; i <= 6; i++) {
                String heading = "Part " + i + " of the rules for each bidder";
                at.at(290, 100 + 60 * i, heading)
                        .at(70, 124 + 60 * i, "It does not hold for this bid, " + i + " times.");
                wanted.add(heading);
                wanted.add("It does not hold for this bid, " + i + " times.");
            }
            return at;
        });
        assertThat(words).containsExactlyElementsOf(wanted);
    }

    @Test
    void aTableThatTouchesTheCellAroundItEndsWithItsLines() throws Exception {
        assertThat(read(at -> at.grid(new float[] {40, 110, 550}, new float[] {80, 780})
                        .at(130, 110, "Removal is worth as many marks as this table says:")
                        .grid(new float[] {150, 300, 450}, new float[] {130, 150, 170})
                        .at(155, 144, "Lorry")
                        .at(305, 144, "4 marks")
                        .at(155, 164, "Crane")
                        .at(305, 164, "5 marks")
                        .at(130, 200, "Staff are worth as many marks as this table says:")
                        .grid(new float[] {150, 300, 450}, new float[] {740, 760, 780})
                        .at(155, 754, "Foreman")
                        .at(305, 754, "7 marks")
                        .at(155, 774, "Driver")
                        .at(305, 774, "8 marks")))
                .containsExactly(
                        "Removal is worth as many marks as this table says:",
                        "Lorry | 4 marks",
                        "Crane | 5 marks",
                        "Staff are worth as many marks as this table says:",
                        "Foreman | 7 marks",
                        "Driver | 8 marks");
    }
}
