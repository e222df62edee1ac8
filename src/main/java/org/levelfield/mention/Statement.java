package org.levelfield.mention;

import java.util.Optional;
import org.levelfield.clause.Clause;
import org.levelfield.clause.Evidence;
import org.levelfield.clause.Part;
import org.levelfield.clause.Traceable;

/**
 * A clause as it was understood: what it does, to whom, and when.
 *
 * @param clause the clause
 * @param force what it does
 * @param negated whether it says that something is not asked for
 * @param bound whom it binds
 * @param moment when what it asks must be there
 */
public record Statement(Clause clause, Force force, boolean negated, Bound bound, Moment moment) implements Traceable {

    /** The clause's id, on which rules join. */
    public String id() {
        return clause.id();
    }

    /** The part of the tender. */
    public Part part() {
        return clause.part();
    }

    /** Whether it can burden anybody: no contents line, definition, mere information or denial. */
    public boolean isLive() {
        return !negated
                && part() != Part.CONTENTS
                && part() != Part.DEFINITIONS
                && force != Force.DEFINES
                && force != Force.INFORMS;
    }

    /** Whether it can burden anybody and leaves nobody the choice. */
    public boolean isAsking() {
        return isLive() && force != Force.PERMITS;
    }

    /** Whether it speaks of who may bid and of bids, and not of the work or of what binds after award. */
    public boolean isBidding() {
        return part() != Part.TERMS && part() != Part.SPECIFICATION && !isAfterAward();
    }

    /** Whether it is put as something to meet: demanded, listed, or where a bidder's standing is judged. */
    public boolean isCriterion() {
        return isDemand() || isRow() || isItem() || part() == Part.ELIGIBILITY || part() == Part.FORM;
    }

    /** Whether it asks for something that must be, and does not take it back. */
    public boolean isDemand() {
        return isLive() && (force == Force.DEMANDS || force == Force.FORBIDS);
    }

    /** Whether it is a heading: it speaks through the clauses below it. */
    public boolean isHeading() {
        return clause.kind() == Clause.Kind.HEADING;
    }

    /** Whether it is a sentence of running text. */
    public boolean isSentence() {
        return clause.kind() == Clause.Kind.SENTENCE;
    }

    /** Whether it is an item of a list. */
    public boolean isItem() {
        return clause.kind() == Clause.Kind.ITEM;
    }

    /** Whether it is a row of a table. */
    public boolean isRow() {
        return clause.kind() == Clause.Kind.ROW;
    }

    /** Whether it stands where a bidder is let in or shut out, told by the headings or by whom it binds. */
    public boolean isGate() {
        return part() == Part.ELIGIBILITY
                || part() == Part.FORM
                || part() == Part.INSTRUCTIONS
                || part() == Part.OTHER
                || part() == Part.AWARD
                || bound == Bound.BIDDER;
    }

    /** Whether it binds after award only. */
    public boolean isAfterAward() {
        return moment == Moment.AFTER_AWARD;
    }

    @Override
    public String kind() {
        return "clause";
    }

    @Override
    public String told() {
        return switch (force) {
                    case DEMANDS -> "demands";
                    case FORBIDS -> "forbids";
                    case PERMITS -> "permits";
                    case INFORMS -> "only informs";
                    case DEFINES -> "defines";
                    case STATES -> "states";
                }
                + (bound == Bound.UNSAID ? "" : ", of the " + bound.name().toLowerCase(java.util.Locale.ROOT))
                + (moment == Moment.AT_BID ? ", at the time of bidding" : "")
                + (moment == Moment.AFTER_AWARD ? ", after award" : "");
    }

    @Override
    public Optional<Evidence> evidence() {
        return Optional.of(clause.evidence());
    }
}
