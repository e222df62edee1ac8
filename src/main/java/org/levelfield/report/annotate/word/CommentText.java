package org.levelfield.report.annotate.word;

import org.levelfield.report.annotate.note.Note;

/** Writes what a comment says, in the looks of the document, a little smaller. */
final class CommentText {

    private static final String INITIALS = "LF";

    /** Half points. */
    private static final String SIZE = "18";

    private final Markup inner;
    private final StringBuilder paragraphs = new StringBuilder();

    private CommentText(Markup markup) {
        this.inner = new Markup(markup.prefix(), markup.space(), "");
    }

    /**
     * A comment.
     *
     * @param placed whether it stands at its words; otherwise it tells them
     * @param proposed whether the remedy stands in the text as a tracked change; otherwise it tells it
     */
    static String of(Note note, Markup markup, int id, String date, boolean placed, boolean proposed) {
        CommentText text = new CommentText(markup);
        text.paragraph(note.title(), "");
        if (!placed) {
            text.paragraph("At", "“" + note.quote() + "”");
        }
        note.lines().stream()
                .filter(line -> !line.label().equals("Ask"))
                .forEach(line -> text.paragraph(line.label(), line.words()));
        if (!proposed && !note.remedy().isEmpty()) {
            text.paragraph("Instead write", note.remedy());
        }
        note.lines().stream()
                .filter(line -> line.label().equals("Ask"))
                .forEach(line -> text.paragraph("Or ask", line.words()));
        text.paragraph("", "Levelfield, finding " + note.finding().id());
        return markup.element(
                "comment",
                text.paragraphs.toString(),
                "id",
                Integer.toString(id),
                "author",
                Note.AUTHOR,
                "date",
                date,
                "initials",
                INITIALS);
    }

    private void paragraph(String label, String words) {
        String bold = label.isEmpty() ? "" : run(words.isEmpty() ? label : label + ": ", true);
        String plain = words.isEmpty() ? "" : run(words, false);
        paragraphs.append(inner.element("p", bold + plain));
    }

    private String run(String words, boolean bold) {
        String look = (bold ? inner.element("b", "") : "") + inner.element("sz", "", "val", SIZE);
        return inner.element("r", inner.element("rPr", look) + inner.text(words));
    }
}
