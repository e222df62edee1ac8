package org.levelfield.document.web;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.levelfield.document.prose.Wording;

/**
 * The label that Word writes in front of a paragraph of a list when it saves a page.
 *
 * @param shown the number, letter or bullet
 * @param bullet whether it counts nothing
 */
record WordLabel(String shown, boolean bullet) {

    private static final Pattern LABEL = Pattern.compile("mso-list:\\s*ignore");
    private static final Pattern LEVEL = Pattern.compile("mso-list:\\s*l\\d+\\s+level(\\d)");
    private static final Pattern SIGN_FONT = Pattern.compile("symbol|wingdings|courier");

    /** Whether an element with this style, in small letters, is a label. */
    static boolean isLabel(String style) {
        return LABEL.matcher(style).find();
    }

    static WordLabel of(Element element) {
        String words = Wording.plain(element.text());
        boolean plain = words.length() == 1 && "-–—•*·".indexOf(words.charAt(0)) >= 0;
        boolean sign = words.length() <= 1
                && (plain
                        || SIGN_FONT
                                .matcher(element.outerHtml().toLowerCase(Locale.ROOT))
                                .find()
                        || !Character.isLetterOrDigit(words.isEmpty() ? '•' : words.charAt(0)));
        return new WordLabel(sign && !plain ? "•" : words, sign);
    }

    /** How deep in lists a paragraph with this style stands, from 0; -1 outside of them. */
    static int depth(String style) {
        Matcher level = LEVEL.matcher(style);
        return level.find() ? Integer.parseInt(level.group(1)) - 1 : -1;
    }
}
