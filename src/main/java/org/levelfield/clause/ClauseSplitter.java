package org.levelfield.clause;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.levelfield.document.Block;
import org.levelfield.document.Document;
import org.levelfield.document.Span;

/**
 * Splits a document into clauses. Each instance walks one document once and is then done with; {@link #split} is safe
 * for use by several threads.
 */
public final class ClauseSplitter {

    private static final Pattern ITEM_LABEL =
            Pattern.compile("[^\\p{Alnum}]*|\\(?[a-zA-Z]\\)?[.)]?|\\(?[ivxIVX]{1,5}\\)[.)]?|\\(?\\d{1,2}\\)");
    private static final Pattern CONTENTS_LINE =
            Pattern.compile("(?s).*(?:\\.{4,}+|…{2,}+|(?:\\. ){4,}+|_{4,}+).{0,8}\\d*\\s*");
    private static final Pattern ENDS_IN_PAGE = Pattern.compile("(?s).*\\D\\d{1,3}\\s*");
    private static final int LONGEST_CONTENTS_LINE = 120;
    private static final int LONGEST_HEADING_IN_SECTION = 80;

    private final Document document;
    private final PartTable parts;
    private final List<Clause> clauses = new ArrayList<>();
    private final Deque<OpenHeading> headings = new ArrayDeque<>();
    private final Deque<LeadIn> leadIns = new ArrayDeque<>();
    private String paragraphLabel = "";

    private record OpenHeading(int level, String label, Context context, Optional<Part> part) {}

    private record LeadIn(int depth, Context context) {}

    private ClauseSplitter(Document document, PartTable parts) {
        this.document = document;
        this.parts = parts;
    }

    /** The clauses of a document in reading order; none for a document that was not read. */
    public static List<Clause> split(Document document, PartTable parts) {
        ClauseSplitter splitter = new ClauseSplitter(document, parts);
        document.blocks().forEach(splitter::take);
        return List.copyOf(splitter.clauses);
    }

    private void take(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Item item) {
            item(item);
        } else if (block instanceof Block.Table table) {
            new TableClauses(document, table, this::add).split(contexts(-1));
        }
    }

    private void heading(Block.Heading heading) {
        if (heading.span().length() > Sentences.LONGEST) {
            // Marked as one by mistake: it would weigh on every clause below it.
            paragraph(new Block.Paragraph(heading.span(), heading.label()));
            return;
        }
        while (!headings.isEmpty() && headings.peek().level() >= heading.level()) {
            headings.pop();
        }
        String words = heading.span().of(document.text());
        Context context = new Context(Context.Kind.HEADING, heading.span(), words);
        headings.push(new OpenHeading(heading.level(), heading.label(), context, parts.of(words)));
        leadIns.clear();
        paragraphLabel = "";
        add(Clause.Kind.HEADING, heading.span(), Optional.empty(), contexts(-1).subList(1, headings.size()));
    }

    private void paragraph(Block.Paragraph paragraph) {
        if (!paragraph.label().isEmpty()
                && ITEM_LABEL.matcher(paragraph.label()).matches()) {
            item(new Block.Item(paragraph.span(), paragraph.label(), 0));
            return;
        }
        leadIns.clear();
        paragraphLabel = paragraph.label();
        sentences(paragraph.span(), Clause.Kind.SENTENCE, -1);
    }

    private void item(Block.Item item) {
        while (!leadIns.isEmpty() && leadIns.peek().depth() >= item.depth()) {
            leadIns.pop();
        }
        sentences(item.span(), Clause.Kind.ITEM, item.depth());
    }

    private void sentences(Span span, Clause.Kind kind, int depth) {
        List<Context> contexts = contexts(depth);
        Span last = span;
        for (Span sentence : Sentences.of(document.text(), span)) {
            add(kind, sentence, Optional.empty(), contexts);
            last = sentence;
        }
        String words = last.of(document.text()).strip();
        if (words.endsWith(":") || words.endsWith(":-") || words.endsWith("—")) {
            leadIns.push(new LeadIn(depth, new Context(Context.Kind.LEAD_IN, last, words)));
        }
    }

    private List<Context> contexts(int depth) {
        List<Context> contexts = new ArrayList<>();
        headings.forEach(heading -> contexts.add(heading.context()));
        leadIns.stream()
                .filter(leadIn -> depth < 0 || leadIn.depth() < depth || leadIn.depth() < 0)
                .forEach(leadIn -> contexts.add(leadIn.context()));
        return contexts;
    }

    private void add(Clause.Kind kind, Span span, Optional<String> table, List<Context> contexts) {
        int place = clauses.size();
        String text = span.of(document.text());
        clauses.add(new Clause(
                document.id() + ":" + place,
                document.id(),
                place,
                span,
                text,
                kind,
                part(text),
                section(),
                table,
                document.pages(),
                document.places(),
                contexts));
    }

    private Part part(String text) {
        Part open = headings.stream()
                .flatMap(heading -> heading.part().stream())
                .findFirst()
                .or(() -> parts.of(document.path()))
                .orElse(Part.OTHER);
        boolean contents = CONTENTS_LINE.matcher(text).matches()
                || (open == Part.CONTENTS
                        && text.length() < LONGEST_CONTENTS_LINE
                        && ENDS_IN_PAGE.matcher(text).matches());
        return contents ? Part.CONTENTS : open == Part.CONTENTS ? Part.OTHER : open;
    }

    private Optional<String> section() {
        if (!paragraphLabel.isEmpty()) {
            return Optional.of(paragraphLabel);
        }
        return Optional.ofNullable(headings.peek()).map(heading -> {
            String words = (heading.label() + " " + heading.context().text()).strip();
            return words.length() <= LONGEST_HEADING_IN_SECTION
                    ? words
                    : words.substring(0, LONGEST_HEADING_IN_SECTION - 1) + "…";
        });
    }
}
