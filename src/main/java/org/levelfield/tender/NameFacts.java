package org.levelfield.tender;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.clause.Clause;
import org.levelfield.clause.Evidence;
import org.levelfield.document.Span;
import org.levelfield.mention.Concept;
import org.levelfield.mention.MarkedDocument.MarkedClause;

/** Finds the names of a procurement where a label stands before them: {@code Buyer: …}, {@code Reference | …}. */
record NameFacts(List<MarkedClause> clauses) {

    private static final Pattern NAME = Pattern.compile("^\\s*(?:\\([^)]{0,30}\\))?\\s*[:|–-]\\s*([^|\\n]{3,120})");
    private static final Pattern CODE = Pattern.compile("(?=.*\\d)[\\p{Alnum}][\\p{Alnum}/._-]{2,40}");
    private static final int EARLY_CLAUSES = 40;

    Optional<Fact<String>> title() {
        return labelled("label-title").or(this::firstHeading);
    }

    Optional<Fact<String>> buyer() {
        return labelled("label-buyer");
    }

    Optional<Fact<String>> reference() {
        return labelled("label-reference")
                .filter(fact -> CODE.matcher(fact.value()).lookingAt());
    }

    private Optional<Fact<String>> labelled(String label) {
        return clauses.stream()
                .flatMap(clause -> TenderReader.ownConcept(clause, label).stream())
                .flatMap(concept -> after(concept).stream())
                .findFirst();
    }

    private static Optional<Fact<String>> after(Concept label) {
        Clause clause = label.place().source();
        int from = label.place().span().end() - clause.span().start();
        boolean opens = label.place().span().start() - clause.span().start() < 4;
        Matcher matcher = NAME.matcher(clause.text());
        if (!opens || !matcher.region(from, clause.text().length()).find()) {
            return Optional.empty();
        }
        String name = matcher.group(1).strip();
        Span span =
                new Span(clause.span().start() + matcher.start(1), clause.span().start() + matcher.end(1));
        return Optional.of(Fact.read(name, clause.evidence(span)));
    }

    private Optional<Fact<String>> firstHeading() {
        return clauses.stream()
                .limit(EARLY_CLAUSES)
                .map(clause -> clause.statement().clause())
                .filter(clause ->
                        clause.kind() == Clause.Kind.HEADING && clause.text().length() > 8)
                .findFirst()
                .map(clause -> {
                    Evidence evidence = clause.evidence();
                    return Fact.read(clause.text(), evidence);
                });
    }
}
