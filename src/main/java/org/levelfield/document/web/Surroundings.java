package org.levelfield.document.web;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the elements about a word make of it.
 *
 * @param bold whether it is shown bold
 * @param hidden whether it is not shown
 * @param kept whether spaces and line ends stay as they stand
 * @param raised whether it stands above the line
 * @param main whether it belongs to the page's main part
 */
record Surroundings(boolean bold, boolean hidden, boolean kept, boolean raised, boolean main) {

    static final Surroundings NONE = new Surroundings(false, false, false, false, false);

    private static final Pattern BOLD =
            Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIGHT = Pattern.compile("font-weight\\s*:\\s*(?:normal|[1-5]00)");

    /** Those of what stands in an element that itself stands in these. */
    Surroundings in(Element element, boolean hides) {
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        boolean heavy = switch (element.normalName()) {
            case "b", "strong", "th", "dt" -> true;
            default -> bold;
        };
        boolean pre = element.normalName().equals("pre")
                || element.normalName().equals("textarea")
                || style.contains("white-space:pre");
        boolean own = element.normalName().equals("main")
                || element.normalName().equals("article")
                || element.attr("role").equals("main");
        return new Surroundings(
                (heavy || BOLD.matcher(style).find()) && !LIGHT.matcher(style).find(),
                hidden || hides,
                kept || pre,
                raised || element.normalName().equals("sup"),
                main || own);
    }
}
