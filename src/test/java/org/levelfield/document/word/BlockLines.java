package org.levelfield.document.word;

import java.util.ArrayList;
import java.util.List;
import org.levelfield.document.Block;
import org.levelfield.document.Content;

/** Blocks written one to a line, for tests to compare: kind, label, words. */
public final class BlockLines {

    private BlockLines() {}

    /** The lines of a content. */
    public static List<String> of(Content content) {
        List<String> lines = new ArrayList<>();
        for (Block block : content.blocks()) {
            String words = block.span().of(content.text());
            if (block instanceof Block.Heading heading) {
                lines.add("H" + heading.level() + " [" + heading.label() + "] " + words);
            } else if (block instanceof Block.Paragraph paragraph) {
                lines.add("P [" + paragraph.label() + "] " + words);
            } else if (block instanceof Block.Item item) {
                lines.add("I" + item.depth() + " [" + item.label() + "] " + words);
            } else if (block instanceof Block.Aside aside) {
                lines.add(aside.kind() + " " + words);
            } else if (block instanceof Block.Table table) {
                for (Block.Row row : table.rows()) {
                    lines.add(
                            "T" + table.number() + "." + row.number() + (row.head() ? "h" : "") + cells(row, content));
                }
            }
        }
        return lines;
    }

    private static String cells(Block.Row row, Content content) {
        StringBuilder cells = new StringBuilder();
        for (Block.Cell cell : row.cells()) {
            cells.append(' ').append(cell.column()).append(':');
            cells.append(cell.span().of(content.text()).replace('\n', '/'));
        }
        return cells.toString();
    }
}
