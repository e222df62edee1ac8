package org.levelfield.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.levelfield.clause.Clause;
import org.levelfield.clause.ClauseSplitter;
import org.levelfield.clause.Context;
import org.levelfield.clause.PartTable;
import org.levelfield.document.Document;
import org.levelfield.document.Span;
import org.levelfield.mention.MarkedDocument.MarkedClause;
import org.levelfield.mention.quantity.QuantityReader;
import org.levelfield.mention.quantity.Reading;

/** Marks the clauses of a document. Immutable, safe for use by several threads. */
public final class Marker {

    /** Of the headings above a clause only the nearest give it sense. */
    private static final int NEAREST_HEADINGS = 2;

    private final ConceptFinder concepts;
    private final PartTable parts;

    /**
     * @param lexicon all concepts to mark
     * @param parts which headings open which part
     * @throws IllegalArgumentException if a phrase is not well formed
     */
    public Marker(Lexicon lexicon, PartTable parts) {
        this.concepts = new ConceptFinder(lexicon);
        this.parts = parts;
    }

    /** A document's clauses with their marks; none for a document that was not read. */
    public MarkedDocument mark(Document document) {
        return mark(document, any -> true);
    }

    /** Some of a document's clauses with their marks, which are the same as where all are marked. */
    public MarkedDocument mark(Document document, Predicate<Clause> which) {
        Walk walk = new Walk(ReadingHabit.of(document.text()));
        return new MarkedDocument(
                document,
                ClauseSplitter.split(document, parts).stream()
                        .filter(which)
                        .map(walk::mark)
                        .toList());
    }

    /** What stands in a stretch of words, found once however many clauses share it. */
    private record Words(List<Token> tokens, List<ConceptFinder.Hit> hits) {}

    private final class Walk {

        private final Map<Span, Words> contexts = new HashMap<>();
        private final Reading reading;

        Walk(Reading reading) {
            this.reading = reading;
        }

        MarkedClause mark(Clause clause) {
            Words own = words(clause.text());
            List<Mark> marks = new ArrayList<>();
            own(clause, own, marks);
            Set<String> ownConcepts = new HashSet<>();
            own.hits().forEach(hit -> ownConcepts.add(hit.concept()));
            int headings = 0;
            for (Context context : clause.contexts()) {
                headings += context.kind() == Context.Kind.HEADING ? 1 : 0;
                if (context.kind() != Context.Kind.HEADING || headings <= NEAREST_HEADINGS) {
                    around(clause, context, ownConcepts, marks);
                }
            }
            return new MarkedClause(Understanding.of(clause, marks), marks);
        }

        private void own(Clause clause, Words words, List<Mark> marks) {
            words.hits()
                    .forEach(hit -> marks.add(concept(clause, Origin.OWN, clause.span(), clause.text(), words, hit)));
            QuantityReader.read(clause.text(), reading)
                    .forEach(quantity -> QuantityMarks.of(
                                    quantity, place(clause, words, quantity.start(), quantity.end()))
                            .ifPresent(marks::add));
        }

        private void around(Clause clause, Context context, Set<String> ownConcepts, List<Mark> marks) {
            Words words = contexts.computeIfAbsent(context.span(), any -> words(context.text()));
            Origin origin = Origin.valueOf(context.kind().name());
            for (ConceptFinder.Hit hit : words.hits()) {
                if (origin != Origin.HEADING || !ownConcepts.contains(hit.concept())) {
                    marks.add(concept(clause, origin, context.span(), context.text(), words, hit));
                }
            }
        }

        private Words words(String text) {
            List<Token> tokens = Tokenizer.tokens(text);
            return new Words(tokens, concepts.find(tokens));
        }

        private Concept concept(
                Clause clause, Origin origin, Span within, String text, Words words, ConceptFinder.Hit hit) {
            int start = words.tokens().get(hit.from()).start();
            int end = words.tokens().get(Math.max(hit.from(), hit.to() - 1)).end();
            Span span = new Span(within.start() + start, within.start() + end);
            Place place = new Place(clause, origin, span, hit.from(), hit.to());
            String said = text.substring(start, end);
            return origin == Origin.OWN ? new Said(place, hit.concept(), said) : new Around(place, hit.concept(), said);
        }

        private Place place(Clause clause, Words words, int start, int end) {
            int from = 0;
            while (from < words.tokens().size() && words.tokens().get(from).end() <= start) {
                from++;
            }
            int to = from;
            while (to < words.tokens().size() && words.tokens().get(to).start() < end) {
                to++;
            }
            Span span = new Span(clause.span().start() + start, clause.span().start() + end);
            return new Place(clause, Origin.OWN, span, from, to);
        }
    }
}
