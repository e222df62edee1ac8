package org.levelfield.clause;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levelfield.document.Document;
import org.levelfield.document.Places;
import org.levelfield.document.Span;

/**
 * The smallest piece of a tender that asks for something: one sentence, list item, heading or table row.
 *
 * @param id unique in a pack: the document's id, a colon and the clause's place in it
 * @param document the document's id
 * @param place the clause's place in its document, from 0
 * @param span where it stands in the document's text
 * @param text its words, equal to the document's text at {@code span}
 * @param kind its shape
 * @param part the part of the tender
 * @param section number or heading under which it stands, as a person would cite it; empty before the first heading
 * @param table {@code table:row:column} counted from 1, where it stands in a table
 * @param pages where the document's pages start
 * @param places where the document's words stand on its pages
 * @param contexts what gives it sense from outside: innermost heading first, then lead-in, column heads, row cells
 */
public record Clause(
        String id,
        String document,
        int place,
        Span span,
        String text,
        Kind kind,
        Part part,
        Optional<String> section,
        Optional<String> table,
        Document.Pages pages,
        Places places,
        List<Context> contexts) {

    /** The shape of a clause. */
    public enum Kind {
        SENTENCE,
        ITEM,
        ROW,
        HEADING
    }

    /** Keeps its own copy of the contexts. */
    public Clause {
        contexts = List.copyOf(contexts);
    }

    /** The whole clause as evidence, or the part of it around {@code focus} where it is too long to quote. */
    public Evidence evidence(Span focus) {
        Span quoted = QuoteWindow.around(this, focus);
        String quote = text.substring(quoted.start() - span.start(), quoted.end() - span.start());
        return evidence(quoted, quote, table);
    }

    /** The beginning of what stands around the clause as evidence, {@code longest} units at most. */
    public Evidence evidence(Context context, int longest) {
        Span whole = context.span();
        int length = new Span(0, Math.min(whole.length(), longest))
                .whole(context.text())
                .length();
        Span quoted = new Span(whole.start(), whole.start() + length);
        return evidence(quoted, context.text().substring(0, length), Optional.empty());
    }

    private Evidence evidence(Span quoted, String quote, Optional<String> at) {
        return new Evidence(
                document,
                quote,
                pages.at(quoted.start()),
                section,
                at,
                quoted,
                places.boxes(quoted),
                places.confidence(quoted));
    }

    /** The clause as evidence, from its beginning. */
    public Evidence evidence() {
        return evidence(new Span(span.start(), span.start()));
    }

    /** Two clauses are one when they stand at the same place: ids are unique, and texts are long to compare. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Clause clause && clause.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The words of the sentence that introduces the list, where the clause is an item of one. */
    public Optional<Context> leadIn() {
        return contexts.stream()
                .filter(context -> context.kind() == Context.Kind.LEAD_IN)
                .findFirst();
    }
}
