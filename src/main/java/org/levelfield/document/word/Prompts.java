package org.levelfield.document.word;

import java.util.List;
import org.levelfield.document.word.parts.XmlElement;

/** Tells the prompts of content controls that nobody has filled in, which are no words of the document's own. */
final class Prompts {

    /** Left in the middle of a sentence where a prompt was, so that its two halves are not read as one. */
    static final String GAP = " … ";

    private static final int LONGEST = 300;

    private Prompts() {}

    /**
     * Whether a control shows its prompt. One that holds a table or many words says more than what to type: some
     * programs forget to take the mark off when the control is filled in.
     */
    static boolean isPrompt(XmlElement control) {
        XmlElement content = control.child("w:sdtContent");
        return control.child("w:sdtPr").flag("w:showingPlcHdr").orElse(false)
                && !content.holds("w:tbl")
                && !content.holds("w:tc")
                && words(content).length() <= LONGEST;
    }

    /** Where a control wraps a cell: the cell with the control inside. */
    static XmlElement into(XmlElement control, XmlElement cell) {
        List<XmlElement> content = cell.children().stream()
                .filter(child -> !child.name().equals("w:tcPr"))
                .toList();
        XmlElement inner = XmlElement.around(
                "w:sdt", List.of(control.child("w:sdtPr"), XmlElement.around("w:sdtContent", content)));
        return XmlElement.around("w:tc", List.of(cell.child("w:tcPr"), inner));
    }

    /** The words of a prompt. */
    static String words(XmlElement element) {
        StringBuilder words = new StringBuilder(element.text());
        for (XmlElement child : element.children()) {
            words.append(child.name().equals("w:instrText") ? "" : words(child));
            if (child.name().equals("w:p") || child.name().equals("w:br")) {
                words.append('\n');
            }
        }
        return words.toString();
    }

    /** How many units of a paragraph's words, at its beginning, are gaps. */
    static int lead(String words, List<String> prompts) {
        String sign = GAP.strip();
        int at = 0;
        for (int i = 0; i < prompts.size() && words.startsWith(sign, at); i++) {
            at += sign.length();
            while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    /** A paragraph's words without the gaps that stand at its ends. */
    static String trimmed(String words, List<String> prompts) {
        String sign = GAP.strip();
        String left = words.substring(lead(words, prompts));
        for (int i = 0; i < prompts.size() && left.endsWith(sign); i++) {
            left = left.substring(0, left.length() - sign.length()).strip();
        }
        return left;
    }
}
