package org.levelfield.document;

import java.util.regex.Pattern;

/** Tells published notices from other XML and JSON by how they begin. */
final class NoticeFormat {

    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

    /** The root of an eForms notice, or of a file of TED. */
    private static final Pattern ROOT = Pattern.compile(
            "<(?:[\\w.-]{1,40}:)?(?:ContractNotice|ContractAwardNotice|PriorInformationNotice|TED_EXPORT|TED_ESENDERS)[\\s/>]");

    private static final Pattern RELEASE = Pattern.compile("\"ocid\"\\s{0,40}:\\s{0,40}\"");
    private static final Pattern PACKAGE =
            Pattern.compile("\"(?:releases|records)\"\\s{0,40}:\\s{0,40}\\[\\s{0,200}\\{");
    private static final Pattern PUBLISHER = Pattern.compile("\"(?:publisher|publishedDate|ocid)\"\\s{0,40}:");

    private NoticeFormat() {}

    /** Whether the beginning of a text, its letters as plain ones, is that of a notice. */
    static boolean is(String head) {
        String text = (head.startsWith(BYTE_ORDER_MARK) ? head.substring(BYTE_ORDER_MARK.length()) : head)
                .replaceFirst("\\A(?:\u00ff\u00fe|\u00fe\u00ff)", "")
                .stripLeading();
        if (text.startsWith("{") || text.startsWith("[")) {
            return RELEASE.matcher(text).find()
                    || (PACKAGE.matcher(text).find() && PUBLISHER.matcher(text).find());
        }
        return text.startsWith("<")
                && ROOT.matcher(text).region(root(text), text.length()).lookingAt();
    }

    /** Where the first element begins, behind declarations, remarks and a document type. */
    private static int root(String text) {
        int at = text.indexOf('<');
        while (at >= 0 && at + 1 < text.length() && (text.charAt(at + 1) == '?' || text.charAt(at + 1) == '!')) {
            int end = end(text, at);
            at = end < 0 ? -1 : text.indexOf('<', end);
        }
        return Math.max(at, 0);
    }

    private static int end(String text, int at) {
        if (text.startsWith("<!--", at)) {
            return text.indexOf("-->", at);
        }
        if (text.startsWith("<?", at)) {
            return text.indexOf("?>", at);
        }
        int close = text.indexOf('>', at);
        int open = text.indexOf('[', at);
        // What a document type declares stands between brackets.
        return open >= 0 && open < close ? text.indexOf("]", open) : close;
    }
}
