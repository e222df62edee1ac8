package org.levelfield.screening;

import java.util.List;
import java.util.Optional;
import org.levelfield.screening.arithmetic.Operator;
import org.levelfield.screening.arithmetic.Range;
import org.levelfield.screening.team.Demand;

/** How kindly what is unknown is taken, when groups are looked for. */
enum Leniency {
    /** Nothing unknown counts: whatever the buyer means, and whatever profiles leave out. */
    CERTAIN,
    /** The buyer reads open words in favour of groups; what profiles leave out does not count. */
    IF_KIND,
    /** Nothing is held against a group but what is known. */
    IF_FILLED;

    /** The demand as the search takes it; empty where it asks nothing for certain. */
    Optional<Demand> demand(Posed posed) {
        List<Operator> operators = posed.reading().operators().stream()
                .flatMap(one -> taken(one).stream())
                .toList();
        if (posed.reading().operators().isEmpty()) {
            operators = List.of(new Operator.Any());
        }
        if (operators.isEmpty()) {
            return Optional.empty();
        }
        List<Range> amounts = posed.standings().stream()
                .map(one -> this == IF_FILLED ? atMost(one.amount(), posed) : one.amount())
                .toList();
        return Optional.of(new Demand(posed.criterion().id(), posed.asked(), operators, amounts, Optional.empty()));
    }

    /** An amount that nothing bounds is as much as is asked, and one more. */
    private static Range atMost(Range amount, Posed posed) {
        return Range.exactly(amount.most()
                .orElseGet(() -> posed.asked().amount().max(amount.least()).add(java.math.BigDecimal.ONE)));
    }

    private Optional<Operator> taken(Operator operator) {
        return switch (this) {
            case CERTAIN -> Optional.of(operator);
            case IF_KIND -> Optional.of(kindest(operator));
            case IF_FILLED -> weakest(operator);
        };
    }

    /** Of the readings that the buyer may mean, the one that most groups meet. */
    static Operator kindest(Operator operator) {
        return operator instanceof Operator.Undetermined open
                ? open.readings().stream()
                        .map(Leniency::kindest)
                        .min(java.util.Comparator.comparing(Leniency::rank))
                        .orElse(operator)
                : operator;
    }

    private static int rank(Operator operator) {
        return switch (operator.id()) {
            case "SUM", "POOL_COUNT" -> 0;
            case "ANY", "PERFORMER" -> 1;
            case "LEAD_SHARE", "MEMBER_SHARE" -> 2;
            case "AVERAGE", "LEAD" -> 3;
            default -> 4;
        };
    }

    /** What holds whichever reading is meant, and however the work is shared out; empty where nothing does. */
    private static Optional<Operator> weakest(Operator operator) {
        if (operator instanceof Operator.Weighted || operator instanceof Operator.ProRata) {
            return Optional.of(new Operator.Sum());
        }
        if (!(operator instanceof Operator.Undetermined open)) {
            return Optional.of(operator);
        }
        boolean parts = open.readings().stream()
                .anyMatch(one -> one instanceof Operator.LeadShare
                        || one instanceof Operator.AnyShare
                        || one instanceof Operator.MemberShare);
        boolean single = open.readings().stream()
                .allMatch(one -> one instanceof Operator.Any
                        || one instanceof Operator.Performer
                        || one instanceof Operator.Lead
                        || one instanceof Operator.Every);
        if (parts) {
            return Optional.empty();
        }
        return Optional.of(single ? new Operator.Any() : new Operator.Sum());
    }
}
