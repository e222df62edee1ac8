package org.levelfield.document.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.levelfield.document.word.parts.XmlElement;

/** The styles of a document, each with what it inherits. */
final class Styles {

    private static final int LONGEST_CHAIN = 30;
    private static final int FIRST_ROW = 0x20;

    private final Map<String, XmlElement> byId = new HashMap<>();
    private final Map<String, Look> looks = new HashMap<>();
    private Look defaults = Look.NONE;
    private String usual = "";

    /** Takes the children of {@code w:styles}. */
    Styles(List<XmlElement> children) {
        for (XmlElement child : children) {
            if (child.name().equals("w:docDefaults")) {
                XmlElement run = child.child("w:rPrDefault");
                defaults = Look.NONE.with(run);
            } else if (child.name().equals("w:style")) {
                byId.putIfAbsent(child.get("styleId"), child);
                boolean isUsual = child.get("type").equals("paragraph")
                        && (child.get("default").equals("1")
                                || child.get("default").equals("true"));
                usual = isUsual ? child.get("styleId") : usual;
            }
        }
    }

    /** The look of a paragraph style; an empty name stands for the document's usual paragraph. */
    Look paragraph(String id) {
        return look(byId.containsKey(id) ? id : usual);
    }

    /** The look of a character style; an empty name stands for none. */
    Look run(String id) {
        return byId.containsKey(id) ? look(id) : Look.NONE;
    }

    /** Whether a table's style sets off its first row, and the table makes use of that. */
    boolean marksFirstRow(XmlElement tableProperties) {
        XmlElement use = tableProperties.child("w:tblLook");
        boolean used = use.get("firstRow").equals("1") || (hex(use.get("val")) & FIRST_ROW) != 0;
        XmlElement style = byId.get(tableProperties.val("w:tblStyle"));
        if (!used || style == null) {
            return false;
        }
        for (XmlElement part : style.children()) {
            boolean firstRow =
                    part.name().equals("w:tblStylePr") && part.get("type").equals("firstRow");
            if (firstRow
                    && (part.child("w:rPr").has("w:b") || part.child("w:tcPr").has("w:shd"))) {
                return true;
            }
        }
        return false;
    }

    private static int hex(String value) {
        try {
            return value.isEmpty() ? 0 : Integer.parseInt(value, 16);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private Look look(String id) {
        Look known = looks.get(id);
        if (known == null) {
            known = resolve(id, 0);
            looks.put(id, known);
        }
        return known;
    }

    private Look resolve(String id, int depth) {
        XmlElement style = byId.get(id);
        if (style == null || depth > LONGEST_CHAIN) {
            return defaults;
        }
        boolean character = style.get("type").equals("character");
        String parent = style.val("w:basedOn");
        Look above = parent.isEmpty() ? (character ? Look.NONE : defaults) : resolve(parent, depth + 1);
        return above.with(style);
    }
}
