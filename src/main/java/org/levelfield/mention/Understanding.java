package org.levelfield.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.levelfield.clause.Clause;

/**
 * Tells from its marks what a clause does, whom it binds and when. The words that tell are concepts of the lexicon
 * ({@code rules/lexicon/en/grammar.yaml}); here stands only which of them weighs more.
 */
final class Understanding {

    private static final Pattern DEFINITION = Pattern.compile(
            "^\\W{0,3}[“\"‘'][^”\"’']{2,60}[”\"’'].{0,40}?\\b(means|mean|refers? to|has the meaning|shall mean|includes)\\b.*",
            Pattern.DOTALL);

    private static final Map<String, Bound> ACTORS = Map.of(
            "bidder", Bound.BIDDER,
            "supplier", Bound.SUPPLIER,
            "buyer", Bound.BUYER,
            "subcontractor", Bound.SUBCONTRACTOR);

    private Understanding() {}

    static Statement of(Clause clause, List<Mark> marks) {
        boolean negated = says(marks, "not-required");
        return new Statement(clause, force(clause, marks), negated, bound(marks), moment(marks));
    }

    /** A heading lends its force to rows and items; a sentence below it has a verb of its own. */
    private static Force force(Clause clause, List<Mark> marks) {
        if (DEFINITION.matcher(clause.text()).matches() || says(marks, "defines")) {
            return Force.DEFINES;
        }
        if (says(marks, "information-only")) {
            return Force.INFORMS;
        }
        return strongest(marks, Origin.OWN)
                .or(() -> strongest(marks, Origin.COLUMN_HEAD))
                .or(() -> strongest(marks, Origin.ROW_CELL))
                .or(() -> strongest(marks, Origin.LEAD_IN))
                .or(() -> clause.kind() == Clause.Kind.ROW || clause.kind() == Clause.Kind.ITEM
                        ? strongest(marks, Origin.HEADING)
                        : Optional.empty())
                .orElse(Force.STATES);
    }

    private static Optional<Force> strongest(List<Mark> marks, Origin origin) {
        if (speaks(marks, origin, "forbid")) {
            return Optional.of(Force.FORBIDS);
        }
        if (speaks(marks, origin, "demand") || speaks(marks, origin, "fails")) {
            return Optional.of(Force.DEMANDS);
        }
        return speaks(marks, origin, "permit") ? Optional.of(Force.PERMITS) : Optional.empty();
    }

    private static boolean speaks(List<Mark> marks, Origin origin, String concept) {
        for (Mark mark : marks) {
            if (mark.place().origin() == origin
                    && mark instanceof Concept found
                    && found.name().equals(concept)) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(List<Mark> marks, String concept) {
        return speaks(marks, Origin.OWN, concept);
    }

    /** The subject comes first in an English clause: the first actor named is whom it binds. */
    private static Bound bound(List<Mark> marks) {
        return firstActor(marks, Origin.OWN)
                .or(() -> firstActor(marks, Origin.LEAD_IN))
                .orElse(Bound.UNSAID);
    }

    private static Optional<Bound> firstActor(List<Mark> marks, Origin origin) {
        return marks.stream()
                .filter(mark -> mark instanceof Concept found
                        && found.place().origin() == origin
                        && ACTORS.containsKey(found.name()))
                .min(Comparator.comparingInt(mark -> mark.place().from()))
                .map(mark -> ACTORS.getOrDefault(mark.kind(), Bound.UNSAID));
    }

    private static Moment moment(List<Mark> marks) {
        for (Origin origin : List.of(Origin.OWN, Origin.LEAD_IN, Origin.COLUMN_HEAD, Origin.HEADING)) {
            if (speaks(marks, origin, "with-bid")) {
                return Moment.AT_BID;
            }
            if (speaks(marks, origin, "after-award")) {
                return Moment.AFTER_AWARD;
            }
        }
        return Moment.UNSAID;
    }
}
