package org.levelfield.report.annotate.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levelfield.document.Document;
import org.levelfield.document.Span;
import org.levelfield.report.annotate.note.Note;

/**
 * Puts remedies into a document as tracked changes, each finding's as {@link Proposal} says. Where several findings are
 * about the same words, these are struck once and all remedies follow, each a change of its own that can be accepted or
 * rejected without the others. Rejecting all changes gives back the document as it was.
 */
final class Proposals {

    private final Document document;
    private final Changes changes;
    private final Set<Note> done = new HashSet<>();
    private final Set<Added> added = new HashSet<>();

    /** What was put into a paragraph. */
    private record Added(PartEditor editor, int paragraph, String remedy) {}

    /** Notes about words that overlap. */
    private static final class Group {
        private final List<Note> notes = new ArrayList<>();
        private Span span;
        private Passage passage;

        Group(Note note, Passage passage) {
            notes.add(note);
            this.span = note.evidence().span();
            this.passage = passage;
        }

        boolean takes(Note note, Passage other) {
            Span next = note.evidence().span();
            if (next.start() >= span.end() || other.editor() != passage.editor()) {
                return false;
            }
            notes.add(note);
            span = new Span(span.start(), Math.max(span.end(), next.end()));
            passage = passage.with(other);
            return true;
        }
    }

    Proposals(Document document, Changes changes) {
        this.document = document;
        this.changes = changes;
    }

    /** Puts in all changes; gives the notes whose remedy stands in the document now. */
    Set<Note> put(Map<Note, Passage> passages) {
        List<Group> groups = new ArrayList<>();
        passages.entrySet().stream()
                .filter(one -> Proposal.of(document, one.getKey()) == Proposal.REPLACE)
                .sorted(Comparator.comparing(one -> one.getKey().evidence().span()))
                .forEach(one -> {
                    Note note = one.getKey();
                    Passage passage = one.getValue();
                    boolean taken =
                            !groups.isEmpty() && groups.get(groups.size() - 1).takes(note, passage);
                    if (!taken) {
                        groups.add(new Group(note, passage));
                    }
                });
        groups.forEach(group -> replace(group, passages));
        passages.forEach((note, passage) -> {
            if (Proposal.of(document, note) == Proposal.APPEND) {
                append(note, passage);
            }
        });
        return Set.copyOf(done);
    }

    private void replace(Group group, Map<Note, Passage> passages) {
        PartEditor editor = group.passage.editor();
        Optional<Integer> at = Strike.all(editor, group.passage.first(), group.passage.last());
        if (at.isEmpty()) {
            group.notes.forEach(note -> append(note, passages.getOrDefault(note, group.passage)));
            return;
        }
        String gap = "";
        for (Note note : group.notes) {
            // Two sentences with one remedy: it need not stand there twice.
            if (added.add(new Added(editor, group.passage.first().paragraph(), note.remedy()))) {
                insert(editor, at.get(), group.passage.first(), gap + note.remedy());
                gap = " ";
            }
        }
        done.addAll(group.notes);
    }

    private void append(Note note, Passage passage) {
        Anchor last = passage.last();
        PartEditor editor = passage.editor();
        if (!last.isExact()) {
            // A box or a formula: its paragraph is not where the words stand.
            return;
        }
        if (added.add(new Added(editor, last.paragraph(), note.remedy()))) {
            insert(editor, editor.tags().close(last.paragraph()), last, " " + note.remedy());
        }
        done.add(note);
    }

    private void insert(PartEditor editor, int at, Anchor like, String words) {
        Markup markup = editor.markup();
        String run = markup.element("r", look(editor.tags(), like) + markup.text(words));
        editor.insert(at, changes.inserted(markup, run));
    }

    /** The look of the words that are replaced; links and what was changed about the look are left behind. */
    private static String look(Tags tags, Anchor like) {
        if (!like.isExact() || tags.parent(like.host()) != like.paragraph()) {
            return "";
        }
        int properties = tags.child(like.host(), tags.prefix(0) + "rPr");
        if (properties == Tags.NONE || tags.isEmpty(properties)) {
            return "";
        }
        StringBuilder kept = new StringBuilder(tags.startTag(properties));
        for (int each = tags.firstChild(properties); each != Tags.NONE; each = tags.next(each)) {
            if (!tags.local(each).equals("rPrChange")) {
                kept.append(tags.xml(), tags.open(each), tags.end(each));
            }
        }
        return kept.append("</").append(tags.name(properties)).append('>').toString();
    }
}
