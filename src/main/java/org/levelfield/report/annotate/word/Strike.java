package org.levelfield.report.annotate.word;

import java.util.Optional;
import java.util.Set;

/**
 * Strikes words of one paragraph and puts others behind them, as a tracked change. Refuses what could not be undone, or
 * would leave half a thing behind: fields that begin or end elsewhere, controls, formulas, drawings.
 */
final class Strike {

    /** What a run may hold so that it can be struck; fields are looked at on their own. */
    private static final Set<String> PLAIN = Set.of(
            "rPr",
            "t",
            "tab",
            "ptab",
            "br",
            "cr",
            "noBreakHyphen",
            "softHyphen",
            "lastRenderedPageBreak",
            "sym",
            "footnoteReference",
            "endnoteReference",
            "fldChar",
            "instrText");

    /** What may lie about runs or between them. */
    private static final Set<String> AROUND = Set.of(
            "hyperlink",
            "ins",
            "moveTo",
            "smartTag",
            "smartTagPr",
            "bookmarkStart",
            "bookmarkEnd",
            "proofErr",
            "permStart",
            "permEnd",
            "commentRangeStart",
            "commentRangeEnd");

    /** What was struck by somebody else already. */
    private static final Set<String> GONE = Set.of("del", "moveFrom");

    private final PartEditor editor;
    private final Tags tags;
    private final String prefix;
    private int fields;

    private Strike(PartEditor editor) {
        this.editor = editor;
        this.tags = editor.tags();
        this.prefix = tags.prefix(0);
    }

    /**
     * Strikes all from one unit to another.
     *
     * @return where to put in what stands instead, directly in the paragraph; empty where nothing was struck
     */
    static Optional<Integer> all(PartEditor editor, Anchor first, Anchor last) {
        Strike strike = new Strike(editor);
        if (!first.isExact() || !last.isExact() || first.paragraph() != last.paragraph()) {
            return Optional.empty();
        }
        Optional<Integer> behind = strike.behind(last);
        if (behind.isEmpty() || !strike.walk(first, last, false)) {
            return Optional.empty();
        }
        strike.walk(first, last, true);
        return behind;
    }

    /** A place directly in the paragraph, with nothing that is seen between it and the unit. */
    private Optional<Integer> behind(Anchor last) {
        int at = last.host();
        if (tags.parent(at) == last.paragraph()) {
            return Optional.of(last.end());
        }
        if (last.end() != tags.end(at)) {
            return Optional.empty();
        }
        while (tags.parent(at) != last.paragraph()) {
            if (tags.next(at) != Tags.NONE) {
                return Optional.empty();
            }
            at = tags.parent(at);
        }
        return Optional.of(tags.end(at));
    }

    /** Goes through all elements from the first run to the last; false where one cannot be struck. */
    private boolean walk(Anchor first, Anchor last, boolean strike) {
        fields = 0;
        int at = first.host();
        while (at < tags.size() && tags.open(at) < last.end()) {
            String local = local(at);
            if (local.equals("r")) {
                int from = Math.max(tags.open(at), first.start());
                int to = Math.min(tags.end(at), last.end());
                if (!isPlain(at, from > tags.open(at) || to < tags.end(at))) {
                    return false;
                }
                if (strike && !holds(at, "commentReference")) {
                    editor.delete(at, from, to);
                }
                at = past(at);
            } else if (GONE.contains(local)) {
                at = past(at);
            } else if (AROUND.contains(local)) {
                at++;
            } else {
                return false;
            }
        }
        return fields == 0;
    }

    private boolean isPlain(int run, boolean partly) {
        if (holds(run, "commentReference")) {
            return true;
        }
        for (int child = tags.firstChild(run); child != Tags.NONE; child = tags.next(child)) {
            String local = local(child);
            if (!PLAIN.contains(local) || (partly && local.equals("fldChar"))) {
                return false;
            }
            if (local.equals("fldChar")) {
                String tag = tags.startTag(child);
                fields += tag.contains("\"begin\"") ? 1 : tag.contains("\"end\"") ? -1 : 0;
            }
            if (fields < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(int run, String child) {
        return tags.child(run, prefix + child) != Tags.NONE;
    }

    private int past(int element) {
        int at = element + 1;
        while (at < tags.size() && tags.open(at) < tags.end(element)) {
            at++;
        }
        return at;
    }

    /** The name of an element of words; of others the empty text, which nothing is. */
    private String local(int element) {
        String name = tags.name(element);
        return name.startsWith(prefix) ? name.substring(prefix.length()) : "";
    }
}
