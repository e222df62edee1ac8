package org.levelfield.document.prose;

import java.util.ArrayList;
import java.util.List;
import org.levelfield.document.Block;
import org.levelfield.document.Content;

/** Blocks written one to a line, for tests to compare: kind, label, words. */
public final class BlockText {

    private BlockText() {}

    public static List<String> of(Content content) {
        List<String> lines = new ArrayList<>();
        for (Block block : content.blocks()) {
            String words = block.span().of(content.text()).replace('\n', '/');
            if (block instanceof Block.Heading heading) {
                lines.add("H" + heading.level() + " [" + heading.label() + "] " + words);
            } else if (block instanceof Block.Paragraph paragraph) {
                lines.add("P [" + paragraph.label() + "] " + words);
            } else if (block instanceof Block.Item item) {
                lines.add("I" + item.depth() + " [" + item.label() + "] " + words);
            } else if (block instanceof Block.Aside aside) {
                lines.add(aside.kind() + " " + words);
            } else if (block instanceof Block.Table table) {
                table.rows().forEach(row -> lines.add(row(table, row, content)));
            }
        }
        return lines;
    }

    /** The codes of what was left out or doubtful. */
    public static List<String> notices(Content content) {
        return content.notices().stream().map(Content.Notice::code).toList();
    }

    private static String row(Block.Table table, Block.Row row, Content content) {
        StringBuilder line = new StringBuilder("T" + table.number() + "." + row.number() + (row.head() ? "h" : ""));
        for (Block.Cell cell : row.cells()) {
            line.append(' ').append(cell.column()).append(':');
            line.append(cell.span().of(content.text()).replace('\n', '/'));
        }
        return line.toString();
    }
}
