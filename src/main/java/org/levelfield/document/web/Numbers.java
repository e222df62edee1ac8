package org.levelfield.document.web;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.levelfield.document.prose.Numerals;

/** The labels of the items of one list, counted as browsers do. */
final class Numbers {

    private static final Pattern TYPE = Pattern.compile("list-style(?:-type)?\\s*:\\s*([a-z-]+)");

    private final boolean ordered;
    private final String type;
    private final int step;
    private int next;

    private Numbers(boolean ordered, String type, int step, int next) {
        this.ordered = ordered;
        this.type = type;
        this.step = step;
        this.next = next;
    }

    /** Of an {@code ol}, {@code ul} or {@code menu}. */
    static Numbers of(Element list) {
        boolean ordered = list.normalName().equals("ol");
        boolean down = list.hasAttr("reversed");
        int items = down
                ? (int) list.children().stream()
                        .filter(each -> each.normalName().equals("li"))
                        .count()
                : 1;
        int first = whole(list.attr("start"), items);
        return new Numbers(ordered, type(list, ordered ? "1" : "disc"), down ? -1 : 1, first);
    }

    private static String type(Element element, String otherwise) {
        Matcher styled = TYPE.matcher(element.attr("style").toLowerCase(Locale.ROOT));
        if (styled.find()) {
            return styled.group(1);
        }
        return element.hasAttr("type") ? element.attr("type").strip() : otherwise;
    }

    private static int whole(String number, int otherwise) {
        try {
            return Integer.parseInt(number.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The label of the next item; empty in lists that show none. */
    String next(Element item) {
        String shown = type(item, type);
        if (shown.equals("none")) {
            return "";
        }
        if (!ordered) {
            return "•";
        }
        int number = whole(item.attr("value"), next);
        next = number + step;
        return Numerals.write(number, format(shown)) + ".";
    }

    private static String format(String type) {
        return switch (type) {
            case "lower-alpha", "lower-latin" -> "lowerLetter";
            case "upper-alpha", "upper-latin" -> "upperLetter";
            case "lower-roman" -> "lowerRoman";
            case "upper-roman" -> "upperRoman";
            default -> Numerals.format(type);
        };
    }
}
