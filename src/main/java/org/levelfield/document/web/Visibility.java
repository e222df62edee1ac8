package org.levelfield.document.web;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells which elements of a page are hidden and which are the furniture of its site: menus, banners, notices. */
final class Visibility {

    private static final Pattern HIDING = Pattern.compile(
            "(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all|font-size:(?:0(?:\\.0+)?(?:[a-z%]*)|[12](?:px|pt)))(?:;|!|$)");
    private static final Pattern SHOWING = Pattern.compile("(?:^|;)(?:display:(?!none)|visibility:visible)");
    /** {@code .note}, {@code p.note} or {@code #note}: others depend on too much to be told by reading. */
    private static final Pattern SELECTOR = Pattern.compile("[a-z0-9]*[.#][\\w-]+");

    private static final Pattern RULE = Pattern.compile("([^{}]*+)\\{([^{}]*+)\\}");
    private static final int LONGEST_SHEETS = 2 << 20;

    private static final Set<String> FURNITURE_TAGS = Set.of("nav", "header", "footer", "aside");
    private static final Set<String> FURNITURE_ROLES =
            Set.of("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu");
    private static final Pattern FURNITURE_NAME = Pattern.compile(
            "(?:^|[\\s_-])(?:cookies?|menu|navbar|nav|breadcrumbs?|modal|popup|tooltip|dropdown|search|skip-link)(?:$|[\\s_-])");

    private final Set<String> hidden = new HashSet<>();
    private final boolean hasMain;

    private Visibility(boolean hasMain) {
        this.hasMain = hasMain;
    }

    /** By the page's own style sheets. */
    static Visibility of(Document page) {
        Visibility made = new Visibility(page.selectFirst("main, [role=main], article") != null);
        int left = LONGEST_SHEETS;
        for (Element sheet : page.select("style")) {
            String rules = sheet.data();
            left -= rules.length();
            if (left >= 0) {
                made.add(rules);
            }
        }
        return made;
    }

    private void add(String sheet) {
        Matcher rule = RULE.matcher(withoutConditions(sheet.replaceAll("(?s)/\\*.*?\\*/|<!--|-->", "")));
        while (rule.find()) {
            String says = plain(rule.group(2));
            boolean hides = HIDING.matcher(says).find();
            if (!hides && !SHOWING.matcher(says).find()) {
                continue;
            }
            for (String selector : rule.group(1).split(",", -1)) {
                String name = selector.strip().toLowerCase(Locale.ROOT);
                if (hides && SELECTOR.matcher(name).matches()) {
                    hidden.add(name);
                } else {
                    hidden.remove(name);
                }
            }
        }
    }

    /** Without what holds on paper or small screens only. */
    private static String withoutConditions(String sheet) {
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < sheet.length(); i++) {
            char c = sheet.charAt(i);
            if (depth == 0 && c == '@') {
                kept.append(sheet, from, i);
                int brace = sheet.indexOf('{', i);
                int end = sheet.indexOf(';', i);
                boolean block = brace >= 0 && (end < 0 || brace < end);
                int after = block ? brace : end;
                depth = block ? 1 : 0;
                i = after < 0 ? sheet.length() : after;
                from = i + 1;
            } else if (depth > 0) {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                from = i + 1;
            }
        }
        return from < sheet.length() ? kept.append(sheet, from, sheet.length()).toString() : kept.toString();
    }

    private static String plain(String declarations) {
        return declarations.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    /** Whether an element says that it, and all in it, is not to be seen. */
    boolean isHidden(Element element) {
        String style = element.hasAttr("style") ? plain(element.attr("style")) : "";
        if (SHOWING.matcher(style).find()) {
            return false;
        }
        boolean closed = element.normalName().equals("dialog") && !element.hasAttr("open");
        return element.hasAttr("hidden") || closed || HIDING.matcher(style).find() || isHiddenBySheet(element);
    }

    private boolean isHiddenBySheet(Element element) {
        if (hidden.isEmpty()) {
            return false;
        }
        String tag = element.normalName();
        String id = "#" + element.id().toLowerCase(Locale.ROOT);
        if (hidden.contains(id) || hidden.contains(tag + id)) {
            return true;
        }
        for (String name : element.hasAttr("class") ? element.classNames() : Set.<String>of()) {
            String dotted = "." + name.toLowerCase(Locale.ROOT);
            if (hidden.contains(dotted) || hidden.contains(tag + dotted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether hidden words are only a menu that opens at a touch, or the like. */
    static boolean isHiddenFurniture(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        boolean named = FURNITURE_TAGS.contains(element.normalName())
                || FURNITURE_ROLES.contains(element.attr("role"))
                || element.normalName().equals("dialog")
                || element.closest("nav, header, footer") != null
                || FURNITURE_NAME.matcher(names).find();
        return named || 2 * element.select("a").text().length() > element.text().length();
    }

    /**
     * Whether an element is furniture of a page that marks its main part.
     *
     * @param inMain whether it stands in that part
     */
    boolean isFurniture(Element element, boolean inMain) {
        if (!hasMain) {
            return false;
        }
        String tag = element.normalName();
        if (tag.equals("nav") || element.attr("role").equals("navigation")) {
            return true;
        }
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return !inMain
                && (FURNITURE_TAGS.contains(tag)
                        || FURNITURE_ROLES.contains(element.attr("role"))
                        || (names.contains("cookie") && !tag.equals("body") && !tag.equals("html")));
    }
}
