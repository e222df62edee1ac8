package org.levelfield.report.sheet;

import java.util.List;
import java.util.stream.Collectors;
import org.levelfield.report.Plain;

/** Writes a sheet as plain text: for a mail, a portal's field, a terminal. */
public final class SheetText {

    private static final int WIDTH = 80;

    private final StringBuilder text = new StringBuilder();

    private SheetText() {}

    /** The sheet as text of 80 columns, ending in a line feed. */
    public static String write(Sheet sheet) {
        SheetText page = new SheetText();
        page.wrap("", sheet.title());
        page.line("=".repeat(Math.min(WIDTH, sheet.title().length())));
        page.wrap("", sheet.under().text());
        sheet.parts().forEach(page::part);
        return page.text.toString();
    }

    private void part(Part part) {
        line("");
        if (part instanceof Part.Heading heading) {
            wrap("", heading.text());
            line((heading.level() == 1 ? "=" : "-")
                    .repeat(Math.min(WIDTH, heading.text().length())));
        } else if (part instanceof Part.Paragraph paragraph) {
            wrap(
                    paragraph.kind() == Part.Kind.QUOTE ? "    " : "",
                    paragraph.line().text());
        } else if (part instanceof Part.Answer answer) {
            wrap("", answer.word() + ". " + answer.line().text());
        } else if (part instanceof Part.Items items) {
            items.items().forEach(item -> wrap("- ", item.text()));
        } else if (part instanceof Part.Table table) {
            table(table);
        } else if (part instanceof Part.Fold fold) {
            table(fold.table());
        } else {
            picture(part);
        }
    }

    /** A row of two columns is a line; of more, a line for each column. */
    private void table(Part.Table table) {
        boolean pairs = table.columns().size() == 2;
        for (int i = 0; i < table.rows().size(); i++) {
            List<Part.Cell> row = table.rows().get(i);
            if (pairs) {
                wrap("", words(row.get(0)) + ": " + words(row.get(1)));
            } else {
                row(table, row, i);
            }
        }
    }

    private void row(Part.Table table, List<Part.Cell> row, int number) {
        if (number > 0) {
            line("");
        }
        for (int i = 0; i < row.size(); i++) {
            String head = table.columns().get(i).head() + ": ";
            List<Line> lines = row.get(i).lines();
            for (int j = 0; j < lines.size(); j++) {
                wrap(
                        i == 0 && j == 0 ? "  " : "    ",
                        (j == 0 ? head : "") + lines.get(j).text());
            }
        }
    }

    private static String words(Part.Cell cell) {
        return cell.lines().stream().map(Line::text).collect(Collectors.joining(" "));
    }

    /** What a picture shows is told in a sentence. */
    private void picture(Part part) {
        if (part instanceof Part.Matrix matrix) {
            wrap("", matrix.title() + ". " + matrix.told());
        } else if (part instanceof Part.Bars bars) {
            wrap("", bars.title() + ". " + bars.told());
        } else if (part instanceof Part.Rates rates) {
            wrap("", rates.title() + ". " + rates.told());
        }
    }

    private void wrap(String indent, String words) {
        if (!words.isBlank()) {
            text.append(Plain.wrap(indent, Plain.line(words), WIDTH));
        }
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
