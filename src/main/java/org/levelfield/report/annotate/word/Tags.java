package org.levelfield.report.annotate.word;

import java.util.Arrays;

/**
 * Where the tags of an XML text stand. The text has been read by a parser before, which refuses what is not well formed;
 * here it is only looked through for tags, so that it can be changed at one place and stay as it is at all others.
 * Elements are counted in the order of their start tags, from 0. Immutable.
 */
final class Tags {

    /** No element. */
    static final int NONE = -1;

    private final String xml;
    private int[] open = new int[1024];
    private int[] inside = new int[1024];
    private int[] close = new int[1024];
    private int[] end = new int[1024];
    private int[] parent = new int[1024];
    private int size;

    private Tags(String xml) {
        this.xml = xml;
    }

    /**
     * Finds all tags.
     *
     * @throws IllegalArgumentException if the text declares a document type or is not well formed
     */
    static Tags of(String xml) {
        Tags tags = new Tags(xml);
        tags.find();
        return tags;
    }

    private void find() {
        int around = NONE;
        int at = xml.indexOf('<');
        while (at >= 0) {
            int after;
            if (xml.startsWith("<!--", at)) {
                after = past("-->", at);
            } else if (xml.startsWith("<![CDATA[", at)) {
                after = past("]]>", at);
            } else if (xml.startsWith("<?", at)) {
                after = past("?>", at);
            } else if (xml.startsWith("<!", at)) {
                throw new IllegalArgumentException("declares a document type");
            } else if (xml.startsWith("</", at)) {
                after = past(">", at);
                if (around == NONE) {
                    throw new IllegalArgumentException("ends what has not begun");
                }
                close[around] = at;
                end[around] = after;
                around = parent[around];
            } else {
                after = pastStart(at);
                around = add(at, after, around);
            }
            at = xml.indexOf('<', after);
        }
        if (around != NONE || size == 0) {
            throw new IllegalArgumentException("does not end what it has begun");
        }
    }

    private int past(String mark, int from) {
        int at = xml.indexOf(mark, from);
        if (at < 0) {
            throw new IllegalArgumentException("is cut off");
        }
        return at + mark.length();
    }

    private int pastStart(int from) {
        char quote = 0;
        for (int i = from; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("is cut off");
    }

    /** Adds an element; what follows lies in it, or about it where it is empty. */
    private int add(int at, int after, int around) {
        if (size == open.length) {
            int more = 2 * size;
            open = Arrays.copyOf(open, more);
            inside = Arrays.copyOf(inside, more);
            close = Arrays.copyOf(close, more);
            end = Arrays.copyOf(end, more);
            parent = Arrays.copyOf(parent, more);
        }
        open[size] = at;
        inside[size] = after;
        close[size] = after;
        end[size] = after;
        parent[size] = around;
        size++;
        return xml.charAt(after - 2) == '/' ? around : size - 1;
    }

    String xml() {
        return xml;
    }

    int size() {
        return size;
    }

    /** Where its start tag begins. */
    int open(int element) {
        return open[element];
    }

    /** Where its content begins, behind its start tag. */
    int inside(int element) {
        return inside[element];
    }

    /** Where its content ends, before its end tag. */
    int close(int element) {
        return close[element];
    }

    /** Where it ends, behind its end tag. */
    int end(int element) {
        return end[element];
    }

    /** The element about it, {@link #NONE} about the root. */
    int parent(int element) {
        return parent[element];
    }

    /** Whether it is one tag alone, and can hold nothing as it stands. */
    boolean isEmpty(int element) {
        return end[element] == inside[element];
    }

    /** Its start tag as written. */
    String startTag(int element) {
        return xml.substring(open[element], inside[element]);
    }

    /** Its name as written, with its prefix. */
    String name(int element) {
        int at = open[element] + 1;
        int to = at;
        while (xml.charAt(to) != '>' && xml.charAt(to) != '/' && !Character.isWhitespace(xml.charAt(to))) {
            to++;
        }
        return xml.substring(at, to);
    }

    /** Its name without the prefix. */
    String local(int element) {
        String name = name(element);
        return name.substring(name.indexOf(':') + 1);
    }

    /** Its prefix with the colon, empty where it has none. */
    String prefix(int element) {
        String name = name(element);
        return name.substring(0, name.indexOf(':') + 1);
    }

    /** The first element that lies directly in another, {@link #NONE} where there is none. */
    int firstChild(int element) {
        return element + 1 < size && parent[element + 1] == element ? element + 1 : NONE;
    }

    /** The next element about which lies the same, {@link #NONE} after the last. */
    int next(int element) {
        int at = element + 1;
        while (at < size && open[at] < end[element]) {
            at++;
        }
        return at < size && parent[at] == parent[element] ? at : NONE;
    }

    /** A child by its name with prefix, {@link #NONE} where there is none. */
    int child(int element, String name) {
        int child = firstChild(element);
        while (child != NONE && !name(child).equals(name)) {
            child = next(child);
        }
        return child;
    }
}
