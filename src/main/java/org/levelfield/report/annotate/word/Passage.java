package org.levelfield.report.annotate.word;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.levelfield.document.word.WordPlaces.Spot;

/**
 * The words of a finding in their part.
 *
 * @param editor of the part
 * @param first the unit that stands first in the part
 * @param last the unit that stands last in it
 */
record Passage(PartEditor editor, Anchor first, Anchor last) {

    /** Of units, of which those in the part of the first count; empty where a mark can stand at none of them. */
    static Optional<Passage> of(PartEditor editor, List<Spot> spots) {
        String part = spots.get(0).part();
        List<Anchor> anchors = spots.stream()
                .filter(spot -> spot.part().equals(part))
                .flatMap(spot -> Anchor.of(editor.tags(), spot).stream())
                .toList();
        return anchors.stream()
                .min(Comparator.comparingInt(Anchor::start))
                .flatMap(first -> anchors.stream()
                        .max(Comparator.comparingInt(Anchor::end))
                        .map(last -> new Passage(editor, first, last)));
    }

    /** From where the one begins that begins first to where the one ends that ends last. */
    Passage with(Passage other) {
        return new Passage(
                editor,
                first.start() <= other.first.start() ? first : other.first,
                last.end() >= other.last.end() ? last : other.last);
    }

    /** Puts the marks of a comment about the words. */
    void comment(int id) {
        editor.before(first, start(editor.markup(), id));
        editor.behind(last, end(editor.markup(), id));
    }

    static String start(Markup markup, int id) {
        return markup.element("commentRangeStart", "", "id", Integer.toString(id));
    }

    static String end(Markup markup, int id) {
        String number = Integer.toString(id);
        return markup.element("commentRangeEnd", "", "id", number)
                + markup.element("r", markup.element("commentReference", "", "id", number));
    }
}
