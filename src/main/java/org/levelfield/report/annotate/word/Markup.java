package org.levelfield.report.annotate.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the tags that are put into a part, in the part's own namespace and under its own prefix.
 *
 * @param prefix of elements and attributes, with the colon
 * @param space the namespace of words, of one of the format's two kinds
 * @param declaration what each outermost element must declare, since the part gives the namespace no prefix; or empty
 */
record Markup(String prefix, String space, String declaration) {

    private static final String USUAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /** As the root of a part declares. */
    static Markup of(Tags tags) {
        String prefix = tags.prefix(0);
        String name = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.substring(0, prefix.length() - 1);
        Matcher declared = Pattern.compile("\\s" + Pattern.quote(name) + "\\s*=\\s*[\"']([^\"']*)[\"']")
                .matcher(tags.startTag(0));
        String space = declared.find() && declared.group(1).equals(STRICT) ? STRICT : USUAL;
        return prefix.isEmpty() ? new Markup("w:", space, " xmlns:w=\"" + space + "\"") : new Markup(prefix, space, "");
    }

    boolean isStrict() {
        return space.equals(STRICT);
    }

    /** An element that holds {@code content}, or is empty; {@code attributes} come in pairs, without prefix. */
    String element(String name, String content, String... attributes) {
        StringBuilder made = new StringBuilder("<").append(prefix).append(name).append(declaration);
        for (int i = 0; i < attributes.length; i += 2) {
            made.append(' ').append(prefix).append(attributes[i]);
            made.append("=\"").append(escaped(attributes[i + 1])).append('"');
        }
        return content.isEmpty()
                ? made.append("/>").toString()
                : made.append('>')
                        .append(content)
                        .append("</")
                        .append(prefix)
                        .append(name)
                        .append('>')
                        .toString();
    }

    /** Words that keep their spaces. */
    String text(String words) {
        return "<" + prefix + "t xml:space=\"preserve\">" + escaped(words) + "</" + prefix + "t>";
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
