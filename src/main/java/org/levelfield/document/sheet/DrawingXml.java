package org.levelfield.document.sheet;

import javax.xml.stream.XMLStreamException;

/** Reads the words of text boxes and other shapes that lie over the cells of an XLSX sheet. */
final class DrawingXml {

    private final SheetBuilder sheet;
    private final StringBuilder words = new StringBuilder();
    private int row = 1;

    DrawingXml(SheetBuilder sheet) {
        this.sheet = sheet;
    }

    void read(PartXml xml) throws XMLStreamException {
        boolean from = false;
        boolean formed = false;
        while (xml.next()) {
            if (xml.starts("from")) {
                from = true;
            } else if (xml.ends("from")) {
                from = false;
            } else if (from && xml.starts("row")) {
                row = row(xml.text());
            } else if (xml.starts("txBody")) {
                formed = true;
            } else if (xml.ends("txBody")) {
                formed = false;
                sheet.box(row, words.toString());
                words.setLength(0);
            } else if (formed && xml.starts("t") && words.length() < CellLimit.LONGEST_CELL) {
                words.append(xml.text());
            } else if (formed && (xml.ends("p") || xml.starts("br"))) {
                words.append('\n');
            }
        }
    }

    /** Rows of drawings count from 0. */
    private static int row(String text) {
        try {
            return Integer.parseInt(text.strip()) + 1;
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
