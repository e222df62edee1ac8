package org.levelfield.document.odf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levelfield.document.prose.LineStyle;
import org.levelfield.document.prose.Oddity;
import org.levelfield.document.prose.Piece;
import org.levelfield.document.prose.Piece.Line;

/** Reads paragraphs, lists and tables in order, with their labels. */
final class StoryReader {

    private final Styles styles;
    private final Lists lists;
    private final InlineReader inline;
    private final FormControls controls;
    private final GridReader grids;
    private final Set<Oddity> oddities;

    /** What all lines are, whatever their styles say, while a table of contents is read. */
    private boolean contents;

    StoryReader(Styles styles, FormControls controls, List<InlineReader.Note> notes, Set<Oddity> oddities) {
        this.styles = styles;
        this.lists = new Lists(styles);
        this.inline = new InlineReader(styles, controls, notes, oddities);
        this.controls = controls;
        this.oddities = oddities;
        this.grids = new GridReader(styles, this, oddities);
    }

    /** What one element of a story gives, in letters that look like {@code about} where they do not say otherwise. */
    List<Piece> read(XmlElement element, Look about) {
        List<Piece> pieces = new ArrayList<>();
        visit(element, null, about, pieces);
        return pieces;
    }

    /** What all elements within another give. */
    List<Piece> within(XmlElement element, Look about) {
        List<Piece> pieces = new ArrayList<>();
        children(element, null, about, pieces);
        return pieces;
    }

    private void children(XmlElement element, Lists.@Nullable Open list, Look about, List<Piece> out) {
        for (XmlElement child : element.children()) {
            visit(child, list, about, out);
        }
    }

    private void visit(XmlElement element, Lists.@Nullable Open list, Look about, List<Piece> out) {
        switch (element.name()) {
            case "text:p", "text:h" -> paragraph(element, list, Optional.empty(), about, out);
            case "text:list" ->
                list(element, list == null ? lists.open(element) : lists.open(element, list), about, out);
            case "text:numbered-paragraph" -> item(element, lists.numbered(element), about, out);
            case "table:table" -> out.add(grids.read(element, about));
            case "text:section" -> {
                note(element);
                children(element, list, about, out);
            }
            case "text:index-body" -> {
                boolean before = contents;
                contents = true;
                children(element, list, about, out);
                contents = before;
            }
            case "text:tracked-changes", "table:tracked-changes" -> {
                if (!element.children().isEmpty()) {
                    oddities.add(Oddity.TRACKED);
                }
            }
            case "office:forms" -> controls.add(element);
            case "office:annotation" ->
                out.addAll(inline.read(wrapped(element), Look.NONE).asides());
            case "draw:object", "draw:object-ole" -> oddities.add(Oddity.EMBEDDED);
            case "draw:control" -> out.add(Line.of(controls.words(element.get("control"))));
            case "svg:title", "svg:desc", "text:ruby-text" -> {}
            default -> children(element, list, about, out);
        }
    }

    /** Says of a section that it is hidden, where it is. */
    void note(XmlElement section) {
        boolean styled =
                styles.look("section", section.get("style-name")).hidden().orElse(false);
        boolean shown =
                section.get("display").isEmpty() || section.get("display").equals("true");
        boolean conditional = section.get("display").equals("condition") && !section.is("is-hidden");
        if (styled || !(shown || conditional)) {
            oddities.add(Oddity.HIDDEN);
        }
    }

    private static XmlElement wrapped(XmlElement inner) {
        XmlElement around = XmlElement.of("text:p", List.of());
        around.add(inner);
        return around;
    }

    private void list(XmlElement element, Lists.Open list, Look about, List<Piece> out) {
        for (XmlElement child : element.children()) {
            if (child.name().equals("text:list-item")) {
                item(child, list, about, out);
            } else {
                // A list's own head carries no label.
                children(child, list, about, out);
            }
        }
    }

    /** The first paragraph of an item carries its label. */
    private void item(XmlElement item, Lists.Open list, Look about, List<Piece> out) {
        Optional<Integer> start = item.find("start-value").map(value -> item.number("start-value", 1));
        boolean first = true;
        for (XmlElement child : item.children()) {
            boolean text = child.name().equals("text:p") || child.name().equals("text:h");
            if (text && first) {
                Optional<String> named = paragraphLook(child, about).list();
                paragraph(child, list, Optional.of(lists.next(list, named, start)), about, out);
                first = false;
            } else if (!child.name().equals("text:number")) {
                visit(child, list, about, out);
            }
        }
    }

    private Look paragraphLook(XmlElement element, Look about) {
        Look own = styles.paragraph(element.get("style-name"));
        return new Look(
                own.mark(),
                own.bold().or(about::bold),
                own.hidden().or(about::hidden),
                own.raised(),
                own.shaded(),
                own.list());
    }

    private void paragraph(
            XmlElement element, Lists.@Nullable Open list, Optional<Lists.Label> counted, Look about, List<Piece> out) {
        Look look = paragraphLook(element, about);
        boolean heading = element.name().equals("text:h");
        Lists.Label label = counted.orElseGet(() -> heading && list == null && !element.is("is-list-header")
                ? headingLabel(element, look)
                : Lists.Label.NONE);
        InlineReader.Words read = inline.read(element, look);
        LineStyle mark = contents
                ? LineStyle.CONTENTS
                : heading ? LineStyle.heading(element.number("outline-level", 1)) : look.mark();
        int depth = list == null ? -1 : list.level() - 1;
        out.add(new Line(read.words(), read.label().orElse(label.shown()), label.bullet(), mark, depth, read.bold()));
        out.addAll(read.asides());
        for (XmlElement box : read.boxes()) {
            children(box, null, Look.NONE, out);
        }
    }

    private Lists.Label headingLabel(XmlElement heading, Look look) {
        boolean none = look.list().isPresent() && look.list().get().isEmpty();
        Optional<Integer> start =
                heading.is("restart-numbering") ? Optional.of(heading.number("start-value", 1)) : Optional.empty();
        return none ? Lists.Label.NONE : lists.heading(heading.number("outline-level", 1), start);
    }
}
