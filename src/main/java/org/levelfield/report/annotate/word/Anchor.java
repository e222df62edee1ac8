package org.levelfield.report.annotate.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.levelfield.document.word.WordPlaces.Spot;

/**
 * Where a mark may stand for one unit of a document's words.
 *
 * <p>A mark stands between runs of a paragraph; where the unit lies in the middle of a run, the run is parted. Not all
 * that shows words may hold a mark: text boxes and formulas may not, nor controls that hold plain text alone; there the
 * mark stands about the whole of it.
 *
 * @param paragraph the outermost paragraph about the unit
 * @param host the run, or what the mark must stand about
 * @param child what holds the unit directly in its run; {@link Tags#NONE} where the mark stands about {@code host}
 * @param start where a mark before the unit stands in the part's text
 * @param end where a mark behind it stands
 */
record Anchor(int paragraph, int host, int child, int start, int end) {

    /** What may stand between a paragraph and a run without keeping marks out (ECMA-376 part 1, 17.3.1.22). */
    private static final Set<String> OPEN =
            Set.of("hyperlink", "ins", "moveTo", "smartTag", "customXml", "fldSimple", "dir", "bdo", "sdtContent");

    /** Controls that hold plain text, a choice or a picture, or repeat what is kept elsewhere. */
    private static final Set<String> CLOSED =
            Set.of("text", "dropDownList", "comboBox", "date", "dataBinding", "picture", "checkbox", "lock");

    /** Whether all of the unit's neighbours can be told apart from it. */
    boolean isExact() {
        return child != Tags.NONE;
    }

    /** For a unit of the part; empty where no mark can stand for it in its part. */
    static Optional<Anchor> of(Tags tags, Spot spot) {
        if (spot.element() >= tags.size()) {
            return Optional.empty();
        }
        Deque<Integer> path = new ArrayDeque<>();
        for (int at = spot.element(); at != Tags.NONE; at = tags.parent(at)) {
            path.push(at);
        }
        String prefix = tags.prefix(0);
        Iterator<Integer> down = path.iterator();
        int paragraph = Tags.NONE;
        while (down.hasNext() && paragraph == Tags.NONE) {
            int at = down.next();
            if (tags.local(at).equals("AlternateContent")) {
                return Optional.empty();
            }
            paragraph = tags.name(at).equals(prefix + "p") ? at : Tags.NONE;
        }
        while (down.hasNext()) {
            int at = down.next();
            String name = tags.name(at);
            String local = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
            if (local.equals("r")) {
                int child = down.hasNext() ? down.next() : at;
                return Optional.of(
                        child == spot.element()
                                ? within(tags, paragraph, at, child, spot.offset())
                                : about(tags, paragraph, at));
            }
            if (!OPEN.contains(local) && !(local.equals("sdt") && isOpen(tags, at, prefix))) {
                return Optional.of(about(tags, paragraph, at));
            }
        }
        return Optional.empty();
    }

    private static boolean isOpen(Tags tags, int control, String prefix) {
        int properties = tags.child(control, prefix + "sdtPr");
        int each = properties == Tags.NONE ? Tags.NONE : tags.firstChild(properties);
        while (each != Tags.NONE) {
            if (CLOSED.contains(tags.local(each))) {
                return false;
            }
            each = tags.next(each);
        }
        return true;
    }

    private static Anchor about(Tags tags, int paragraph, int host) {
        return new Anchor(paragraph, host, Tags.NONE, tags.open(host), tags.end(host));
    }

    private static Anchor within(Tags tags, int paragraph, int run, int child, int offset) {
        int start = tags.open(child);
        int end = tags.end(child);
        if (isPartable(tags, child)) {
            int from = raw(tags, child, offset);
            int to = raw(tags, child, offset + 1);
            start = from == tags.inside(child) ? start : from;
            end = to == tags.close(child) ? end : to;
        }
        if (start == tags.open(child) && isFirst(tags, run, child)) {
            start = tags.open(run);
        }
        if (end == tags.end(child) && tags.next(child) == Tags.NONE) {
            end = tags.end(run);
        }
        return new Anchor(paragraph, run, child, start, end);
    }

    /** Whether an element is text that holds characters alone, and no marks of XML. */
    private static boolean isPartable(Tags tags, int element) {
        return tags.local(element).equals("t") && tags.xml().indexOf('<', tags.inside(element)) == tags.close(element);
    }

    private static boolean isFirst(Tags tags, int run, int child) {
        int first = tags.firstChild(run);
        return first == child || (tags.local(first).equals("rPr") && tags.next(first) == child);
    }

    /** Where in the part's text a text element's unit stands; characters may be written as references. */
    private static int raw(Tags tags, int element, int offset) {
        String xml = tags.xml();
        int at = tags.inside(element);
        for (int unit = 0; unit < offset && at < tags.close(element); unit++) {
            if (xml.charAt(at) == '&') {
                int semicolon = xml.indexOf(';', at);
                unit += isPair(xml.substring(at + 1, semicolon)) ? 1 : 0;
                at = semicolon + 1;
            } else {
                at += xml.startsWith("\r\n", at) ? 2 : 1;
            }
        }
        return Math.min(at, tags.close(element));
    }

    /** Whether a reference stands for a character of two units. */
    private static boolean isPair(String reference) {
        if (!reference.startsWith("#")) {
            return false;
        }
        boolean hexadecimal = reference.startsWith("#x");
        int code = Integer.parseInt(reference.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
        return Character.isSupplementaryCodePoint(code);
    }
}
