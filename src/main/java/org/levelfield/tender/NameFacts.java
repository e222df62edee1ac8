package org.levelfield.tender;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.clause.Clause;
import org.levelfield.document.Span;
import org.levelfield.mention.Concept;
import org.levelfield.mention.MarkedDocument.MarkedClause;

/** Finds the names of a procurement where a label stands before them: {@code Buyer: …}, {@code Reference | …}. */
record NameFacts(List<MarkedClause> clauses) {

    private static final Pattern NAME = Pattern.compile("^\\s*(?:\\([^)]{0,30}\\))?\\s*[:|–-]\\s*([^|\\n]{3,120})");
    private static final Pattern CODE = Pattern.compile("(?=.*\\d)[\\p{Alnum}][\\p{Alnum}/._-]{2,40}");
    private static final Pattern BARE_CODE = Pattern.compile("\\s+((?=\\S*\\d)[\\p{Alnum}][\\p{Alnum}/._-]{3,40})\\s*");
    private static final Pattern ONLY_A_DATE = Pattern.compile("[\\d\\s./-]*(\\p{Alpha}+\\s+\\d{4})?");
    private static final int EARLY_CLAUSES = 12;
    private static final int SHORTEST_TITLE = 8;
    private static final int LONGEST_TITLE = 160;

    /** The title behind a label that says that it is one. */
    Optional<Fact<String>> labelledTitle() {
        return labelled("label-title");
    }

    Optional<Fact<String>> buyer() {
        return labelled("label-buyer");
    }

    Optional<Fact<String>> reference() {
        return labelled("label-reference")
                .filter(fact -> CODE.matcher(fact.value()).lookingAt())
                .or(this::bareReference);
    }

    /** A line that holds the label and the number only. */
    private Optional<Fact<String>> bareReference() {
        for (MarkedClause marked : clauses) {
            Optional<Concept> label = TenderReader.ownConcept(marked, "label-reference");
            if (label.isPresent() && label.get().place().from() == 0) {
                Clause clause = marked.statement().clause();
                int from = label.get().place().span().end() - clause.span().start();
                Matcher code = BARE_CODE
                        .matcher(clause.text())
                        .region(from, clause.text().length());
                if (code.matches()) {
                    return Optional.of(Fact.read(code.group(1), clause.evidence()));
                }
            }
        }
        return Optional.empty();
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

    /** The first heading of a pack that names neither the buyer nor the kind of paper, else the first such line. */
    Optional<Fact<String>> firstWords() {
        String buyer = buyer().map(Fact::value).orElse("");
        List<Clause> early = clauses.stream()
                .limit(EARLY_CLAUSES)
                .filter(clause -> clause.marks().stream()
                        .noneMatch(mark -> mark.isOwn() && mark.kind().equals("generic-title")))
                .map(clause -> clause.statement().clause())
                .filter(clause -> isTitle(clause) && !buyer.startsWith(clause.text()))
                .toList();
        return early.stream()
                .filter(clause -> clause.kind() == Clause.Kind.HEADING)
                .findFirst()
                .or(() -> early.stream().findFirst())
                .map(clause -> Fact.read(clause.text(), clause.evidence()));
    }

    /** A title is short, is no sentence and says more than a date. */
    private static boolean isTitle(Clause clause) {
        return clause.table().isEmpty()
                && clause.text().length() >= SHORTEST_TITLE
                && clause.text().length() <= LONGEST_TITLE
                && !clause.text().endsWith(".")
                && !ONLY_A_DATE.matcher(clause.text()).matches();
    }
}
