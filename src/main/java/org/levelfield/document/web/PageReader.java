package org.levelfield.document.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.levelfield.document.Block;
import org.levelfield.document.prose.LineStyle;
import org.levelfield.document.prose.Oddity;
import org.levelfield.document.prose.Piece;
import org.levelfield.document.prose.Piece.Beside;
import org.levelfield.document.prose.Wording;

/** Walks a parsed page in order and gives its lines and tables. */
final class PageReader {

    private static final Set<String> UNSEEN = Set.of(
            "head",
            "script",
            "style",
            "template",
            "noscript",
            "object",
            "embed",
            "applet",
            "svg",
            "canvas",
            "audio",
            "video",
            "map",
            "datalist",
            "rt",
            "rp",
            "frame",
            "title",
            "meta",
            "link");
    private static final Pattern NOTE_LINK =
            Pattern.compile("(?i).*#_?(?:ftn|edn|fn|sdfootnote|sdendnote|footnote|endnote|note|cite_note)[\\w:.-]*");
    private static final Pattern NOTE_SIGN = Pattern.compile("\\[?([\\p{Alnum}*†‡]{1,4})\\]?");

    private final Visibility visibility;
    private final boolean leaveOut;
    private final Set<Oddity> oddities;
    private final LineMaker lines;
    private final TableReader tables;

    /** @param leaveOut whether the furniture of the site is left out */
    PageReader(Visibility visibility, boolean leaveOut, Set<Oddity> oddities) {
        this.visibility = visibility;
        this.leaveOut = leaveOut;
        this.oddities = oddities;
        this.lines = new LineMaker(oddities);
        this.tables = new TableReader(this);
    }

    /** Reads all of a page. To be called once. */
    List<Piece> read(Document page) {
        List<Piece> out = new ArrayList<>();
        lines.into(out);
        children(page, Surroundings.NONE);
        lines.flush();
        return out;
    }

    /** What stands in an element such as a cell, apart from what stands about it. */
    List<Piece> apart(Element element, Surroundings about) {
        List<Piece> pieces = new ArrayList<>();
        lines.flush();
        int depth = lines.depth(-1);
        LineStyle mark = lines.mark(LineStyle.PLAIN);
        List<Piece> before = lines.into(pieces);
        children(element, about);
        lines.flush();
        lines.into(before);
        lines.mark(mark);
        lines.depth(depth);
        return pieces;
    }

    void children(Element element, Surroundings about) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                lines.text(text.getWholeText(), about);
            } else if (child instanceof Element inner) {
                visit(inner, about);
            }
        }
    }

    void visit(Element element, Surroundings around) {
        String tag = element.normalName();
        if (UNSEEN.contains(tag) || (leaveOut && visibility.isFurniture(element, around.main()))) {
            return;
        }
        boolean hides = !around.hidden() && visibility.isHidden(element);
        if (hides && Visibility.isHiddenFurniture(element)) {
            return;
        }
        Surroundings about = around.in(element, hides);
        switch (tag) {
            case "br" -> lines.lineBreak();
            case "hr" -> lines.flush();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> marked(element, LineStyle.heading(tag.charAt(1) - '0'), about);
            case "ul", "ol", "menu", "dir" -> list(element, about);
            case "table" -> {
                lines.flush();
                tables.read(element, about).forEach(lines::add);
            }
            case "dl" -> {
                lines.flush();
                tables.definitions(element, about).forEach(lines::add);
            }
            case "a" -> link(element, about);
            case "input", "select", "textarea" -> lines.text(FormValue.of(element), about);
            case "del" -> tracked(element);
            case "ins" -> {
                if (element.hasText()) {
                    oddities.add(Oddity.TRACKED);
                }
                children(element, about);
            }
            case "iframe" -> frame(element, about);
            default -> other(element, about);
        }
    }

    private void other(Element element, Surroundings about) {
        String style = element.hasAttr("style") ? element.attr("style").toLowerCase(Locale.ROOT) : "";
        if (style.contains("mso-")) {
            if (WordLabel.isLabel(style)) {
                WordLabel label = WordLabel.of(element);
                lines.label(label.shown(), label.bullet());
                return;
            }
            if (style.contains("mso-element:comment-list")) {
                comments(element);
                return;
            }
        }
        if (element.className().equals("MsoCommentReference")) {
            return;
        }
        if (element.attr("role").equals("heading")) {
            marked(element, LineStyle.heading(level(element)), about);
        } else if (element.isBlock() || element.normalName().equals("summary")) {
            block(element, style, about);
        } else {
            children(element, about);
        }
    }

    private static int level(Element element) {
        String level = element.attr("aria-level");
        return level.matches("[1-9]") ? level.charAt(0) - '0' : 2;
    }

    private void block(Element element, String style, Surroundings about) {
        String named = element.className();
        LineStyle mark = named.startsWith("MsoToc")
                ? LineStyle.CONTENTS
                : named.equals("MsoTitle") ? LineStyle.TITLE : LineStyle.PLAIN;
        int listed = WordLabel.depth(style);
        int depth = lines.depth();
        lines.flush();
        if (listed >= 0) {
            lines.depth(listed);
        }
        if (mark.equals(LineStyle.PLAIN)) {
            children(element, about);
            lines.flush();
        } else {
            marked(element, mark, about);
        }
        lines.depth(depth);
    }

    private void marked(Element element, LineStyle mark, Surroundings about) {
        lines.flush();
        LineStyle before = lines.mark(mark);
        children(element, about);
        lines.flush();
        lines.mark(before);
    }

    private void list(Element list, Surroundings about) {
        lines.flush();
        Numbers numbers = Numbers.of(list);
        int before = lines.depth();
        lines.depth(before + 1);
        for (Node child : list.childNodes()) {
            if (child instanceof Element item && item.normalName().equals("li")) {
                String label = numbers.next(item);
                lines.flush();
                lines.label(label, label.equals("•"));
                block(item, "", about.in(item, visibility.isHidden(item)));
                lines.label("", false);
            } else if (child instanceof Element inner) {
                visit(inner, about);
            } else if (child instanceof TextNode text) {
                lines.text(text.getWholeText(), about);
            }
        }
        lines.flush();
        lines.depth(before);
    }

    /** A link to a note shows the note's sign; at the start of a line it is that of the note itself. */
    private void link(Element link, Surroundings about) {
        String to = link.attr("href");
        if (to.contains("#")) {
            Matcher sign = NOTE_SIGN.matcher(link.text().strip());
            boolean raised = about.raised() || link.selectFirst("sup") != null;
            boolean note = NOTE_LINK.matcher(to).matches() || (raised && to.startsWith("#"));
            if (note && sign.matches()) {
                if (lines.isEmpty()) {
                    lines.label(sign.group(1), false);
                } else {
                    lines.sign("[" + sign.group(1) + "]");
                }
                return;
            }
        }
        children(link, about);
    }

    private void tracked(Element deleted) {
        if (deleted.hasText()) {
            oddities.add(Oddity.TRACKED);
        }
    }

    private void frame(Element frame, Surroundings about) {
        boolean small =
                frame.attr("width").matches("[01]") || frame.attr("height").matches("[01]");
        if (!small && !about.hidden() && frame.hasAttr("src")) {
            oddities.add(Oddity.FRAMES);
        }
    }

    private void comments(Element list) {
        for (Element comment : list.select("p.MsoCommentText")) {
            String words = Wording.plain(comment.text());
            if (!words.isEmpty()) {
                lines.add(new Beside(Block.Aside.Kind.COMMENT, words));
            }
        }
    }
}
