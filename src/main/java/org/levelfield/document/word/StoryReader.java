package org.levelfield.document.word;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levelfield.document.Block;
import org.levelfield.document.prose.ListCounter;
import org.levelfield.document.prose.Oddity;
import org.levelfield.document.prose.Piece;
import org.levelfield.document.prose.Piece.Beside;
import org.levelfield.document.prose.Piece.Grid;
import org.levelfield.document.prose.Piece.GridCell;
import org.levelfield.document.prose.Piece.GridRow;
import org.levelfield.document.prose.Piece.Line;
import org.levelfield.document.prose.Wording;
import org.levelfield.document.word.Numbering.WordList;
import org.levelfield.document.word.TracedWords.Source;
import org.levelfield.document.word.parts.WordPackage;
import org.levelfield.document.word.parts.XmlElement;

/** Reads the paragraphs and tables of the body, of a note or of a header, in order, with their list labels. */
final class StoryReader {

    private static final Set<String> NO_GROUND = Set.of("", "auto", "FFFFFF", "ffffff");

    private final Styles styles;
    private final Numbering numbering;
    private final InlineReader inline;
    private final Set<Oddity> oddities;
    private final DrawingWords drawings;
    private final WordPackage file;
    private final ListCounter counter = new ListCounter();
    /** By the very line: two that say the same come from two places. */
    private final IdentityHashMap<Line, Source> sources = new IdentityHashMap<>();
    /** How many cells and boxes lie about what is read. */
    private int around;

    StoryReader(WordPackage file, InlineReader inline, Styles styles, Numbering numbering, Set<Oddity> oddities) {
        this.file = file;
        this.drawings = new DrawingWords(file, oddities);
        this.styles = styles;
        this.numbering = numbering;
        this.inline = inline;
        this.oddities = oddities;
    }

    /** What one child of a story gives; empty paragraphs give nothing. */
    List<Piece> read(XmlElement element) {
        List<Piece> pieces = new ArrayList<>();
        visit(element, pieces);
        return pieces;
    }

    private Line traced(Line line, Source source) {
        if (source != Source.NONE) {
            sources.put(line, source);
        }
        return line;
    }

    /** Where the words of a line that was read here come from; nowhere where nobody asked for that. */
    Source source(Line line) {
        return sources.getOrDefault(line, Source.NONE);
    }

    /** At the end of a story or a cell, what still waits for a paragraph to follow. */
    List<Piece> rest() {
        InlineReader.Words left = inline.rest();
        return left.words().isEmpty() ? List.of() : List.of(traced(Line.of(left.words()), left.source()));
    }

    private void visit(XmlElement element, List<Piece> out) {
        switch (element.name()) {
            case "w:p" -> paragraph(element, out);
            case "w:tbl" -> {
                out.addAll(rest());
                out.add(table(element));
            }
            case "w:altChunk" -> {
                if (!file.points(element.get("id"))) {
                    oddities.add(Oddity.FOREIGN);
                }
            }
            case "w:subDoc" -> oddities.add(Oddity.FOREIGN);
            case "w:sdt" -> control(element, out);
            case "w:del", "w:moveFrom" -> oddities.add(Oddity.TRACKED);
            case "w:sdtPr", "w:sdtEndPr", "w:tcPr" -> {}
            case "mc:AlternateContent" -> visit(InlineReader.shown(element), out);
            default -> element.children().forEach(child -> visit(child, out));
        }
    }

    private void control(XmlElement control, List<Piece> out) {
        String prompt = Prompts.isPrompt(control) ? Wording.plain(Prompts.words(control.child("w:sdtContent"))) : "";
        if (prompt.isEmpty()) {
            visit(control.child("w:sdtContent"), out);
        } else {
            out.add(new Beside(Block.Aside.Kind.PROMPT, prompt));
        }
    }

    private void paragraph(XmlElement element, List<Piece> out) {
        XmlElement properties = element.child("w:pPr");
        String style = properties.val("w:pStyle");
        Look own = styles.paragraph(style).with(element);
        Look look = around > 0 ? own.onGround() : own;
        XmlElement mark = properties.child("w:rPr");
        boolean runsOn = mark.has("w:del") || mark.has("w:moveFrom");
        if (runsOn || mark.has("w:ins") || mark.has("w:moveTo")) {
            oddities.add(Oddity.TRACKED);
        }
        InlineReader.Words read = inline.read(element, look, runsOn);
        if (!runsOn) {
            Look shown = read.contents() ? look.asContents() : look;
            line(read.words(), read.bold(), shown, properties, style)
                    .ifPresent(line -> out.add(traced(line, read.source())));
        }
        read.prompts().forEach(prompt -> out.add(new Beside(Block.Aside.Kind.PROMPT, prompt)));
        around++;
        read.boxes().forEach(box -> box(box, out));
        around--;
    }

    private void box(XmlElement box, List<Piece> out) {
        if (DrawingWords.isDrawn(box)) {
            drawings.of(box).forEach(words -> out.add(drawn(box, words)));
        } else {
            visit(box, out);
        }
    }

    private Line drawn(XmlElement box, String words) {
        return traced(Line.of(words), inline.isTraced() ? Source.whole(box, words.length()) : Source.NONE);
    }

    private Optional<Line> line(String words, boolean bold, Look look, XmlElement properties, String style) {
        int direct = Look.indent(properties.child("w:ind"), -1);
        Optional<WordList> list = look.number() > 0 ? numbering.list(look.number()) : Optional.empty();
        String label = "";
        boolean bullet = false;
        int indent = direct >= 0 ? direct : look.indent();
        if (list.isPresent()) {
            int level = level(list.get(), look, properties.has("w:numPr"), style);
            label = counter.next(look.number(), list.get().numbers(), level);
            bullet = list.get().isBullet(level);
            int bound = list.get().binding(level).indent();
            indent = direct < 0 && bound >= 0 ? bound : indent;
        }
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(words, label, bullet, look.style(), indent, bold));
    }

    private static int level(WordList list, Look look, boolean direct, String style) {
        if (!direct) {
            for (int level = 0; level < ListCounter.LEVELS; level++) {
                if (!style.isEmpty() && list.binding(level).style().equals(style)) {
                    return level;
                }
            }
        }
        return Math.min(Math.max(look.level(), 0), ListCounter.LEVELS - 1);
    }

    private Grid table(XmlElement table) {
        boolean styled = styles.marksFirstRow(table.child("w:tblPr"));
        List<GridRow> rows = new ArrayList<>();
        for (XmlElement row : inside(table, "w:tr")) {
            XmlElement properties = row.child("w:trPr");
            if (properties.has("w:del")) {
                oddities.add(Oddity.TRACKED);
            } else {
                boolean repeated = properties.flag("w:tblHeader").orElse(false);
                rows.add(row(row, repeated || (styled && rows.isEmpty())));
            }
        }
        return new Grid(rows);
    }

    private GridRow row(XmlElement row, boolean head) {
        int column = 1 + Math.max(0, row.child("w:trPr").child("w:gridBefore").number("val", 0));
        List<GridCell> cells = new ArrayList<>();
        for (XmlElement cell : inside(row, "w:tc")) {
            XmlElement properties = cell.child("w:tcPr");
            if (properties.has("w:cellDel")) {
                oddities.add(Oddity.TRACKED);
                continue;
            }
            boolean shaded = !NO_GROUND.contains(properties.child("w:shd").get("fill"));
            cells.add(new GridCell(column, shaded, isMergedAway(properties) ? List.of() : content(cell)));
            column += Math.max(1, properties.child("w:gridSpan").number("val", 1));
        }
        return new GridRow(head, cells);
    }

    private List<Piece> content(XmlElement cell) {
        around++;
        List<Piece> pieces = read(cell);
        around--;
        pieces.addAll(rest());
        return pieces;
    }

    /** Whether a cell is the lower or right part of a merged one, whose words stand in the first part. */
    private static boolean isMergedAway(XmlElement properties) {
        return continues(properties, "w:vMerge") || continues(properties, "w:hMerge");
    }

    private static boolean continues(XmlElement properties, String merge) {
        return properties.has(merge) && !properties.val(merge).equals("restart");
    }

    /** Rows or cells, which content controls may wrap. */
    private static List<XmlElement> inside(XmlElement around, String wanted) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement child : around.children()) {
            if (child.name().equals(wanted)) {
                found.add(child);
            } else if (child.name().equals("w:sdt") && wanted.equals("w:tc")) {
                inside(child, wanted).forEach(cell -> found.add(Prompts.into(child, cell)));
            } else if (!child.name().equals("w:tc") && !child.name().equals("w:tr")) {
                found.addAll(inside(child, wanted));
            }
        }
        return found;
    }
}
