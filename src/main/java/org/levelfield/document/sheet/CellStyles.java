package org.levelfield.document.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.levelfield.document.sheet.Sheet.Look;

/** What an XLSX file says of the looks of its cells, and of how they show numbers. */
final class CellStyles {

    /** Letters from this size on, in points, stand out. */
    static final double LARGE = 14;

    private static final int MOST = 70_000;
    private static final Set<String> SIDES = Set.of("left", "right", "top", "bottom", "start", "end");
    private static final Set<String> WHITE = Set.of("FFFFFFFF", "00FFFFFF");

    /** How a cell shows its number: an id below 164 is one of Excel's own, for which {@code pattern} may be empty. */
    record NumberStyle(int id, String pattern) {
        static final NumberStyle GENERAL = new NumberStyle(0, "General");
    }

    private record Style(NumberStyle number, Look look) {}

    private final Map<Integer, String> patterns = new HashMap<>();
    private final List<Boolean> strong = new ArrayList<>();
    private final List<Boolean> shaded = new ArrayList<>();
    private final List<Boolean> bordered = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    /** Reads the parts that hold styles; none give plain cells. */
    static CellStyles of(List<PackagePart> parts) throws IOException, XMLStreamException {
        CellStyles made = new CellStyles();
        for (PackagePart part : parts) {
            XlsxPackage.read(part, made::read);
        }
        return made;
    }

    NumberStyle number(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style).number : NumberStyle.GENERAL;
    }

    Look look(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style).look : Look.PLAIN;
    }

    private void read(PartXml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                patterns.put(xml.number("numFmtId", -1), xml.get("formatCode"));
            } else if (xml.starts("dxfs") || xml.starts("cellStyleXfs")) {
                xml.skip();
            } else if (xml.starts("font") && strong.size() < MOST) {
                strong.add(font(xml));
            } else if (xml.starts("fill") && shaded.size() < MOST) {
                shaded.add(fill(xml));
            } else if (xml.starts("border") && bordered.size() < MOST) {
                bordered.add(border(xml));
            } else if (xml.starts("xf") && styles.size() < MOST) {
                styles.add(style(xml));
            }
        }
    }

    private static boolean font(PartXml xml) throws XMLStreamException {
        boolean bold = false;
        while (xml.next() && !xml.ends("font")) {
            bold |= xml.starts("b") && (xml.get("val").isEmpty() || xml.flag("val"));
            bold |= xml.starts("sz") && size(xml.get("val")) >= LARGE;
        }
        return bold;
    }

    private static double size(String points) {
        try {
            return Double.parseDouble(points);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static boolean fill(PartXml xml) throws XMLStreamException {
        boolean filled = false;
        while (xml.next() && !xml.ends("fill")) {
            if (xml.starts("patternFill")) {
                String pattern = xml.get("patternType");
                filled = !pattern.isEmpty() && !pattern.equals("none") && !pattern.equals("gray125");
            } else if (xml.starts("fgColor")) {
                // The first of the theme's colours, and the tenth of the old ones, are the paper's white.
                boolean paper = xml.get("theme").equals("0") && xml.get("tint").isEmpty();
                filled &= !paper
                        && !WHITE.contains(xml.get("rgb"))
                        && !xml.get("indexed").equals("9");
            }
        }
        return filled;
    }

    private static boolean border(PartXml xml) throws XMLStreamException {
        boolean drawn = false;
        while (xml.next() && !xml.ends("border")) {
            for (String side : SIDES) {
                drawn |= xml.starts(side)
                        && !xml.get("style").isEmpty()
                        && !xml.get("style").equals("none");
            }
        }
        return drawn;
    }

    private Style style(PartXml xml) {
        int id = xml.number("numFmtId", 0);
        Look look = new Look(
                at(strong, xml.number("fontId", -1)),
                at(shaded, xml.number("fillId", -1)),
                at(bordered, xml.number("borderId", -1)));
        return new Style(new NumberStyle(id, patterns.getOrDefault(id, "")), look);
    }

    private static boolean at(List<Boolean> list, int index) {
        return index >= 0 && index < list.size() && list.get(index);
    }
}
