package org.levelfield.report.annotate.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gathers marks and deletions, and writes a part with them. All text of the part about which nothing was said comes out
 * as it was. Not safe for use by several threads.
 */
final class PartEditor {

    /** The properties of a run may say that they were changed, which has a number of its own. */
    private static final Pattern CHANGED = Pattern.compile("(<[^<>]*rPrChange\\b[^<>]*?\\bid=\")[^\"]*(\")");

    private final Tags tags;
    private final Markup markup;
    private final Changes changes;
    private final NavigableMap<Integer, Seam> seams = new TreeMap<>();
    private final NavigableMap<Integer, TreeMap<Integer, Integer>> deleted = new TreeMap<>();
    private final NavigableMap<Integer, TreeSet<Integer>> cuts = new TreeMap<>();

    /** What is put in at one place: first what ends there, then what begins. */
    private static final class Seam {
        private final StringBuilder ends = new StringBuilder();
        private final StringBuilder starts = new StringBuilder();
    }

    PartEditor(Tags tags, Markup markup, Changes changes) {
        this.tags = tags;
        this.markup = markup;
        this.changes = changes;
    }

    Tags tags() {
        return tags;
    }

    Markup markup() {
        return markup;
    }

    /** Puts something before a unit. */
    void before(Anchor anchor, String mark) {
        start(anchor.host(), anchor.start(), mark);
    }

    /** Puts something behind a unit. */
    void behind(Anchor anchor, String mark) {
        end(anchor.host(), anchor.end(), mark);
    }

    /** Puts something at a place that lies in no run, behind what stands before it. */
    void insert(int at, String mark) {
        seam(at).ends.append(mark);
    }

    private void start(int host, int at, String mark) {
        cut(host, at);
        seam(at).starts.append(mark);
    }

    private void end(int host, int at, String mark) {
        cut(host, at);
        seam(at).ends.append(mark);
    }

    private Seam seam(int at) {
        return seams.computeIfAbsent(at, any -> new Seam());
    }

    private void cut(int run, int at) {
        if (tags.open(run) < at && at < tags.end(run)) {
            cuts.computeIfAbsent(run, any -> new TreeSet<>()).add(at);
        }
    }

    /** Marks the content of a run between two places as deleted. */
    void delete(int run, int from, int to) {
        cut(run, from);
        cut(run, to);
        deleted.computeIfAbsent(run, any -> new TreeMap<>()).merge(from, to, Math::max);
    }

    /** The part with all that was said. */
    String write() {
        StringBuilder out = new StringBuilder(tags.xml().length() + 4096);
        TreeSet<Integer> runs = new TreeSet<>(cuts.keySet());
        runs.addAll(deleted.keySet());
        int at = 0;
        for (int run : runs) {
            at = copy(out, at, tags.open(run));
            run(out, run);
            at = tags.end(run);
        }
        copy(out, at, tags.xml().length());
        return out.toString();
    }

    /** Copies up to a place, with what is put in on the way and there; what was put in already is gone. */
    private int copy(StringBuilder out, int from, int to) {
        int at = from;
        while (!seams.isEmpty() && seams.firstKey() <= to) {
            Map.Entry<Integer, Seam> seam = seams.pollFirstEntry();
            out.append(tags.xml(), at, seam.getKey());
            put(out, seam.getValue());
            at = seam.getKey();
        }
        out.append(tags.xml(), at, to);
        return to;
    }

    private static void put(StringBuilder out, Seam seam) {
        out.append(seam.ends).append(seam.starts);
    }

    private void run(StringBuilder out, int run) {
        List<Integer> bounds = new ArrayList<>();
        bounds.add(tags.open(run));
        bounds.addAll(cuts.getOrDefault(run, new TreeSet<>()));
        bounds.add(tags.end(run));
        boolean first = true;
        for (int i = 0; i < bounds.size() - 1; i++) {
            int from = bounds.get(i);
            int to = bounds.get(i + 1);
            boolean gone = isDeleted(run, from, to);
            String content = content(run, from, to, gone);
            if (!content.isEmpty()) {
                String piece = tags.startTag(run) + properties(run, first) + content + "</" + tags.name(run) + ">";
                out.append(gone ? changes.deleted(markup, piece) : piece);
                first = false;
            }
            Seam seam = i + 2 < bounds.size() ? seams.remove(to) : null;
            if (seam != null) {
                put(out, seam);
            }
        }
    }

    private boolean isDeleted(int run, int from, int to) {
        return deleted.getOrDefault(run, new TreeMap<>()).entrySet().stream()
                .anyMatch(span -> span.getKey() <= from && to <= span.getValue());
    }

    private String properties(int run, boolean asWritten) {
        int first = tags.firstChild(run);
        if (first == Tags.NONE || !tags.local(first).equals("rPr")) {
            return "";
        }
        String written = tags.xml().substring(tags.open(first), tags.end(first));
        return asWritten
                ? written
                : CHANGED.matcher(written)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(found.group(1) + changes.next() + found.group(2)));
    }

    private String content(int run, int from, int to, boolean gone) {
        StringBuilder content = new StringBuilder();
        for (int child = tags.firstChild(run); child != Tags.NONE; child = tags.next(child)) {
            int start = Math.max(from, tags.inside(child));
            int end = Math.min(to, tags.close(child));
            if (tags.local(child).equals("rPr") || tags.end(child) <= from || tags.open(child) >= to) {
                continue;
            }
            if (from <= tags.open(child) && tags.end(child) <= to) {
                content.append(whole(child, gone));
            } else if (start < end) {
                String name = tags.prefix(child) + (gone ? "delText" : "t");
                content.append('<').append(name).append(" xml:space=\"preserve\">");
                content.append(tags.xml(), start, end).append("</").append(name).append('>');
            }
        }
        return content.toString();
    }

    /** A child of a run as it stands; in a deletion text goes by another name (ECMA-376 part 1, 17.3.3.7). */
    private String whole(int child, boolean gone) {
        String written = tags.xml().substring(tags.open(child), tags.end(child));
        String other = switch (tags.local(child)) {
            case "t" -> "delText";
            case "instrText" -> "delInstrText";
            default -> "";
        };
        if (!gone || other.isEmpty()) {
            return written;
        }
        String name = tags.name(child);
        String renamed = "<" + tags.prefix(child) + other + written.substring(1 + name.length());
        return tags.isEmpty(child)
                ? renamed
                : renamed.substring(0, renamed.lastIndexOf("</")) + "</" + tags.prefix(child) + other + ">";
    }
}
