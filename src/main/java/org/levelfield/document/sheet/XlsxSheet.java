package org.levelfield.document.sheet;

import javax.xml.stream.XMLStreamException;
import org.levelfield.document.Block.Aside.Kind;
import org.levelfield.document.sheet.CellStyles.NumberStyle;
import org.levelfield.document.sheet.SheetNotices.Oddity;

/** Reads the cells of one sheet of an XLSX file as they stream by. */
final class XlsxSheet {

    private final SharedWords shared;
    private final CellStyles styles;
    private final NumberWords numbers;
    private final SheetNotices notices;
    private final SheetBuilder sheet;
    private int row;
    private int column;

    XlsxSheet(SharedWords shared, CellStyles styles, NumberWords numbers, SheetNotices notices, SheetBuilder sheet) {
        this.shared = shared;
        this.styles = styles;
        this.numbers = numbers;
        this.notices = notices;
        this.sheet = sheet;
    }

    void read(PartXml xml) throws XMLStreamException {
        while (xml.next() && !Thread.currentThread().isInterrupted()) {
            if (xml.starts("c")) {
                cell(xml);
            } else if (xml.starts("row")) {
                row = Math.min(xml.number("r", row + 1), CellRange.MOST_ROWS);
                column = 0;
                sheet.row(row, xml.flag("hidden") || isNothing(xml.get("ht")));
            } else if (xml.starts("col") && (xml.flag("hidden") || isNothing(xml.get("width")))) {
                sheet.hideColumns(xml.number("min", 1), xml.number("max", 1));
            } else if (xml.starts("mergeCell")) {
                CellRange.of(xml.get("ref")).ifPresent(sheet::merge);
            } else if (xml.starts("dataValidation")) {
                validation(xml);
            }
        }
    }

    private static boolean isNothing(String size) {
        return size.equals("0");
    }

    private void cell(PartXml xml) throws XMLStreamException {
        int told = CellRange.columnOf(xml.get("r"));
        column = Math.min(told > 0 ? told : column + 1, CellRange.MOST_COLUMNS);
        String type = xml.get("t");
        int style = xml.number("s", 0);
        String value = "";
        String inline = "";
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text();
            } else if (xml.starts("is")) {
                inline = xml.richText();
            } else if (xml.starts("f")) {
                formula = true;
                xml.skip();
            }
        }
        if (formula && value.isEmpty() && !type.equals("str")) {
            notices.add(Oddity.NOT_CALCULATED);
        }
        String words = inline.isEmpty() ? words(type, value, styles.number(style)) : inline;
        if (words.isBlank() && !value.isBlank() && isNumber(type)) {
            // A pattern that shows nothing hides what the cell holds.
            words = value;
            sheet.hiddenCell(column);
        }
        boolean figure = (isNumber(type) && !value.isBlank()) || type.equals("d");
        sheet.cell(column, words, figure, styles.look(style));
    }

    private static boolean isNumber(String type) {
        return type.isEmpty() || type.equals("n");
    }

    private String words(String type, String value, NumberStyle style) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> shared.get(value);
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "d" -> numbers.ofDate(value.strip(), style.id(), style.pattern());
            case "", "n" -> number(value, style);
            default -> value;
        };
    }

    private String number(String value, NumberStyle style) {
        try {
            return numbers.of(Double.parseDouble(value), style.id(), style.pattern());
        } catch (NumberFormatException e) {
            return value;
        }
    }

    /** The choices that a cell offers, and the hint that it shows. */
    private void validation(PartXml xml) throws XMLStreamException {
        String cells = xml.get("sqref");
        String hint = (xml.get("promptTitle") + " " + xml.get("prompt")).strip();
        boolean list = xml.get("type").equals("list");
        String choices = "";
        while (xml.next() && !xml.ends("dataValidation")) {
            if (xml.starts("formula1")) {
                choices = xml.text().strip();
            }
        }
        offer(sheet, cells, hint, list ? choices : "");
    }

    /**
     * Tells a sheet of what cells offer.
     *
     * @param choices as in a formula: words parted by commas between quotation marks, or cells, which are read anyway
     */
    static void offer(SheetBuilder sheet, String cells, String hint, String choices) {
        String where = cells.length() > 60 ? cells.substring(0, cells.lastIndexOf(' ', 60) + 1) + "…" : cells;
        if (!hint.isBlank()) {
            sheet.remark(Kind.PROMPT, "Hint for " + where + ": " + hint);
        }
        if (choices.length() > 2 && choices.startsWith("\"") && choices.endsWith("\"")) {
            String words = choices.substring(1, choices.length() - 1).replace("\"\"", "\"");
            sheet.remark(Kind.PROMPT, "Choices for " + where + ": " + String.join(", ", words.split("\\s*,\\s*")));
        }
    }
}
