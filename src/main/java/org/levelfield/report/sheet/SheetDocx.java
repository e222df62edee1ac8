package org.levelfield.report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/**
 * Writes a sheet as a Word document: headings by their styles, tables with a head that is repeated on each page. The
 * same sheet gives the same bytes.
 */
public final class SheetDocx {

    /** A4, in twentieths of a point. */
    private static final int PAGE_WIDTH = 11906;

    private static final int PAGE_HEIGHT = 16838;
    private static final int MARGIN = 1077;
    private static final int TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;

    private final XWPFDocument document;

    private SheetDocx(XWPFDocument document) {
        this.document = document;
    }

    /**
     * Writes it.
     *
     * @param out left open
     * @throws IOException where writing fails
     */
    public static void write(Sheet sheet, OutputStream out) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            DocxFrame.prepare(document, sheet);
            SheetDocx writer = new SheetDocx(document);
            writer.paragraph("Title", Line.of(sheet.title()));
            if (!sheet.under().isBlank()) {
                writer.paragraph("Subtitle", sheet.under());
            }
            sheet.parts().forEach(writer::part);
            writer.page();
            document.write(zip);
        }
        FixedZip.copy(zip.toByteArray(), out);
    }

    private void part(Part part) {
        if (part instanceof Part.Heading heading) {
            paragraph("Heading" + heading.level(), Line.of(heading.text()));
        } else if (part instanceof Part.Paragraph paragraph) {
            paragraph(style(paragraph.kind()), paragraph.line());
        } else if (part instanceof Part.Answer answer) {
            answer(answer);
        } else if (part instanceof Part.Items items) {
            items.items().forEach(item -> paragraph("ListBullet", item));
        } else if (part instanceof Part.Table table) {
            table(table);
        } else if (part instanceof Part.Matrix matrix) {
            table(PictureTables.of(matrix));
        } else if (part instanceof Part.Bars bars) {
            table(PictureTables.of(bars));
        } else if (part instanceof Part.Rates rates) {
            table(PictureTables.of(rates));
        } else if (part instanceof Part.Fold fold) {
            table(fold.table());
        } else if (part instanceof Part.Contents) {
            // Word has its own list of headings.
            return;
        } else {
            throw new IllegalArgumentException("no such part: " + part);
        }
    }

    private static String style(Part.Kind kind) {
        return switch (kind) {
            case PLAIN -> "Normal";
            case QUOTE -> "Quote";
            case NOTE -> "Note";
        };
    }

    /** A frame with a ground, which a table of one cell makes in every word processor. */
    private void answer(Part.Answer answer) {
        XWPFTable table = table(List.of(1), 1);
        XWPFTableCell cell = table.getRow(0).getCell(0);
        shade(cell, answer.tone());
        String sign = answer.tone().sign();
        fill(cell.getParagraphs().get(0), "Answer", Line.of((sign.isEmpty() ? "" : sign + " ") + answer.word()));
        fill(cell.addParagraph(), "Normal", answer.line());
        space();
    }

    private void table(Part.Table part) {
        if (!part.caption().isBlank()) {
            paragraph("Caption", Line.of(part.caption()));
        }
        List<Integer> weights =
                part.columns().stream().map(Part.Table.Column::weight).toList();
        XWPFTable table = table(weights, part.rows().size() + 1);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < weights.size(); i++) {
            XWPFTableCell cell = head.getCell(i);
            cell.setColor("E8ECEF");
            fill(
                    cell.getParagraphs().get(0),
                    "TableHead",
                    Line.of(part.columns().get(i).head()));
        }
        for (int i = 0; i < part.rows().size(); i++) {
            XWPFTableRow row = table.getRow(i + 1);
            row.setCantSplitRow(true);
            for (int k = 0; k < weights.size(); k++) {
                cell(row.getCell(k), part.rows().get(i).get(k));
            }
        }
        space();
    }

    private static void cell(XWPFTableCell cell, Part.Cell content) {
        shade(cell, content.tone());
        for (int i = 0; i < content.lines().size(); i++) {
            XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
            fill(paragraph, "TableText", content.lines().get(i));
        }
        if (content.lines().isEmpty()) {
            cell.getParagraphs().get(0).setStyle("TableText");
        }
    }

    private static void shade(XWPFTableCell cell, Tone tone) {
        if (!tone.shade().isEmpty()) {
            cell.setColor(tone.shade());
        }
    }

    /** As wide as the text, its columns by their weights. */
    private XWPFTable table(List<Integer> weights, int rows) {
        XWPFTable table = document.createTable(rows, weights.size());
        table.getCTTbl().getTblPr().unsetTblBorders();
        table.setStyleID("TableGrid");
        table.setWidth(TEXT_WIDTH);
        List<Integer> widths = widths(weights);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.getRows().forEach(row -> {
            for (int i = 0; i < widths.size(); i++) {
                row.getCell(i).setWidth(String.valueOf(widths.get(i)));
            }
        });
        return table;
    }

    private static List<Integer> widths(List<Integer> weights) {
        int all = weights.stream().mapToInt(Integer::intValue).sum();
        List<Integer> widths = new ArrayList<>();
        weights.forEach(weight -> widths.add(TEXT_WIDTH * weight / all));
        return widths;
    }

    private void paragraph(String style, Line line) {
        fill(document.createParagraph(), style, line);
    }

    /** Word joins two tables that nothing parts. */
    private void space() {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("TableText");
    }

    private static void fill(XWPFParagraph paragraph, String style, Line line) {
        paragraph.setStyle(style);
        for (Line.Run run : line.runs()) {
            XWPFRun written = paragraph.createRun();
            written.setText(run.text());
            if (run.strong()) {
                written.setBold(true);
            }
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margin = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        BigInteger width = BigInteger.valueOf(MARGIN);
        margin.setTop(width);
        margin.setBottom(width);
        margin.setLeft(width);
        margin.setRight(width);
    }
}
