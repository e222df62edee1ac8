package org.levelfield.mention;

import java.util.List;
import java.util.Optional;
import org.levelfield.clause.Clause;
import org.levelfield.clause.Context;
import org.levelfield.clause.Evidence;
import org.levelfield.clause.Traceable;

/**
 * Something that a clause speaks of, with the words that say so. Rules join marks on {@link #clause()} and weigh them
 * by how near they stand; distances count words, and marks from outside the clause (its lead-in, headings, column
 * heads) are near to everything in it.
 */
public sealed interface Mark extends Traceable permits Concept, Amount, Share, Count, Period, Multiple, Day {

    /** Parts the cells of a row. */
    String CELL_EDGE = " \\| ";

    /** Where it stands. */
    Place place();

    /** The id of the clause to which it belongs. */
    default String clause() {
        return place().source().id();
    }

    /** Whether it stands in the clause itself. */
    default boolean isOwn() {
        return place().origin() == Origin.OWN;
    }

    /**
     * Whether it is a number of any kind that text recognition may have read wrongly. Such a number never decides: what
     * rests on it is unknown. Words are not doubted, since a phrase of the lexicon is hardly ever made by mistake.
     */
    default boolean isDoubtful() {
        return !(this instanceof Concept) && place().isDoubtful();
    }

    /** Whether it stands in a heading above the clause. */
    default boolean isHeading() {
        return place().origin() == Origin.HEADING;
    }

    /** Whether it stands in the sentence that introduces the clause's list. */
    default boolean isLeadIn() {
        return place().origin() == Origin.LEAD_IN;
    }

    /** Whether it stands in the head of the clause's column or in a short cell of its row. */
    default boolean isInTable() {
        return place().origin() == Origin.COLUMN_HEAD || place().origin() == Origin.ROW_CELL;
    }

    /**
     * The words between this and {@code other}; a comma, a semicolon or the edge of a table cell counts as two words,
     * since it parts what belongs to one thing from what belongs to the next.
     */
    default int distance(Mark other) {
        int words = place().gap(other.place());
        int from = Math.min(place().span().end(), other.place().span().end());
        int to = Math.max(place().span().start(), other.place().span().start());
        if (!isOwn() || !other.isOwn() || to <= from) {
            return words;
        }
        int clause = place().source().span().start();
        String between = place().source().text().substring(from - clause, to - clause);
        return words
                + 2 * (int) between.chars().filter(c -> ",;|".indexOf(c) >= 0).count();
    }

    /** Whether at most {@code words} words stand between this and {@code other}, on either side. */
    default boolean near(Mark other, int words) {
        return clause().equals(other.clause()) && distance(other) <= words;
    }

    /** Whether this follows {@code other} with at most {@code words} words between. */
    default boolean follows(Mark other, int words) {
        return near(other, words)
                && (place().origin() != Origin.OWN
                        || other.place().origin() != Origin.OWN
                        || (place().from() >= other.place().to() && sameCell(other)));
    }

    /** Whether no edge of a table cell stands between this and {@code other}; true outside tables. */
    default boolean sameCell(Mark other) {
        int start = Math.min(place().span().end(), other.place().span().end());
        int end = Math.max(place().span().start(), other.place().span().start());
        int clause = place().source().span().start();
        return end <= start
                || !isOwn()
                || !other.isOwn()
                || !place().source()
                        .text()
                        .substring(start - clause, end - clause)
                        .contains(" | ");
    }

    /**
     * Whether this stands in the cell below a column head; false where some cell of the row has no head, so that it is
     * not told which stands below which.
     */
    default boolean isBelow(Mark head) {
        if (!isOwn() || head.place().origin() != Origin.COLUMN_HEAD || !clause().equals(head.clause())) {
            return false;
        }
        List<Context> heads = place().source().contexts().stream()
                .filter(one -> one.kind() == Context.Kind.COLUMN_HEAD)
                .toList();
        String[] cells = place().source().text().split(CELL_EDGE, -1);
        int before = place().span().start() - place().source().span().start();
        int cell = place().source().text().substring(0, before).split(CELL_EDGE, -1).length - 1;
        return heads.size() == cells.length
                && heads.get(cell).span().start() <= head.place().span().start()
                && head.place().span().end() <= heads.get(cell).span().end();
    }

    /** Whether this stands nearer to {@code target} than {@code than} does; both in the clause itself. */
    default boolean closerTo(Mark target, Mark than) {
        return isOwn()
                && target.isOwn()
                && clause().equals(target.clause())
                && (!than.isOwn() || distance(target) < than.distance(target));
    }

    /**
     * Whether this stands at most so many clauses before or after a statement of the same document, or in it; rows of
     * a table speak for themselves alone.
     */
    default boolean saidWithin(Statement statement, int clauses) {
        return saidInDocumentOf(statement)
                && row(place().source()).equals(row(statement.clause()))
                && Math.abs(place().source().place() - statement.clause().place()) <= clauses;
    }

    private static String row(Clause clause) {
        return clause.table()
                .map(place -> place.substring(0, place.lastIndexOf(':')))
                .orElse("");
    }

    /** Whether this stands in the same section of the same document as a statement. */
    default boolean saidInSectionOf(Statement statement) {
        return saidInDocumentOf(statement)
                && place().source().section().isPresent()
                && place().source().section().equals(statement.clause().section());
    }

    /** Whether this stands in the same document as a statement. */
    default boolean saidInDocumentOf(Statement statement) {
        return place().source().document().equals(statement.clause().document());
    }

    /** Whether this and {@code other} share a word. */
    default boolean sharesWordWith(Mark other) {
        return place().span().start() < other.place().span().end()
                && other.place().span().start() < place().span().end();
    }

    @Override
    default Optional<Evidence> evidence() {
        return isOwn() ? Optional.of(place().source().evidence(place().span())) : Optional.empty();
    }
}
