package org.levelfield.document.odf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The lists of one file and how far each has counted. */
final class Lists {

    /**
     * A list that is open, or one within it.
     *
     * @param style its style's name; empty where its paragraphs' styles name one
     * @param level from 1
     */
    record Open(String style, int level, ListCounter counter) {

        Open deeper() {
            return new Open(style, Math.min(level + 1, ListStyle.DEEPEST), counter);
        }
    }

    private final Styles styles;
    private final Map<String, ListCounter> byId = new HashMap<>();
    private final Map<String, ListCounter> lastOfStyle = new HashMap<>();
    private final ListCounter outline = new ListCounter();

    Lists(Styles styles) {
        this.styles = styles;
    }

    /** Opens a {@code text:list} outside of others. */
    Open open(XmlElement list) {
        String style = list.get("style-name");
        Optional<ListCounter> before = list.find("continue-list").map(byId::get);
        if (before.isEmpty() && list.is("continue-numbering")) {
            before = Optional.ofNullable(lastOfStyle.get(style));
        }
        ListCounter counter = before.orElseGet(ListCounter::new);
        lastOfStyle.put(style, counter);
        list.find("id").ifPresent(id -> byId.put(id, counter));
        return new Open(style, 1, counter);
    }

    /** Opens one within another: it may look different, but goes on counting below the outer one's numbers. */
    Open open(XmlElement list, Open outer) {
        Open inner = outer.deeper();
        String style = list.get("style-name");
        return style.isEmpty() ? inner : new Open(style, inner.level(), inner.counter());
    }

    /** The list of a paragraph that is numbered by itself. */
    Open numbered(XmlElement paragraph) {
        String style = paragraph.get("style-name");
        ListCounter counter =
                byId.computeIfAbsent("numbered/" + paragraph.get("list-id") + style, any -> new ListCounter());
        return new Open(style, Math.max(1, Math.min(paragraph.number("level", 1), ListStyle.DEEPEST)), counter);
    }

    /** Counts an item and gives its label; {@code byParagraph} is the list style that its paragraph names. */
    Label next(Open list, Optional<String> byParagraph, Optional<Integer> start) {
        ListStyle style = styles.list(list.style().isEmpty() ? byParagraph.orElse("") : list.style());
        String label = list.counter().next(style, list.level(), start);
        return new Label(label, style.level(list.level()).isBullet());
    }

    /** Counts a heading that stands in no list. */
    Label heading(int level, Optional<Integer> start) {
        int within = Math.max(1, Math.min(level, ListStyle.DEEPEST));
        return new Label(outline.next(styles.outline(), within, start), false);
    }

    /** A label as shown, or empty. */
    record Label(String shown, boolean bullet) {
        static final Label NONE = new Label("", false);
    }
}
