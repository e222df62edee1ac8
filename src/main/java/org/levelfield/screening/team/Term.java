package org.levelfield.screening.team;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levelfield.screening.arithmetic.Asked;
import org.levelfield.screening.arithmetic.Operator;

/**
 * What a demand asks of a group of two and more, reduced to one of a few kinds. Amounts are taken at the least, shares
 * of the work at the worst.
 *
 * @param kind of whose amounts it speaks
 * @param floor what they must reach
 */
record Term(Kind kind, Asked floor) {

    enum Kind {
        /** All, added. */
        TOGETHER,
        /** One of them; also one who does a part of the work, whom the group may choose. */
        ONE,
        /** Each of them. */
        EACH,
        /** The lead, whom the group may choose, but one for all demands. */
        LEAD,
        /** The mean. */
        MEAN,
        /** There may be no group. */
        NOBODY
    }

    /** All terms of a demand; all must hold. */
    static List<Term> of(Demand demand) {
        List<Term> terms = new ArrayList<>();
        demand.operators().forEach(one -> add(one, demand.asked(), terms));
        return terms;
    }

    private static void add(Operator operator, Asked asked, List<Term> terms) {
        if (operator instanceof Operator.Undetermined open) {
            open.readings().forEach(one -> add(one, asked, terms));
        } else {
            terms.add(new Term(kind(operator), asked.times(part(operator))));
        }
    }

    private static Kind kind(Operator operator) {
        if (operator instanceof Operator.Sum || operator instanceof Operator.PoolCount) {
            return Kind.TOGETHER;
        } else if (operator instanceof Operator.Any
                || operator instanceof Operator.AnyShare
                || operator instanceof Operator.Performer) {
            return Kind.ONE;
        } else if (operator instanceof Operator.Every || operator instanceof Operator.MemberShare) {
            return Kind.EACH;
        } else if (operator instanceof Operator.Weighted || operator instanceof Operator.ProRata) {
            // Whatever the shares may be: one of them may have to carry all.
            return Kind.EACH;
        } else if (operator instanceof Operator.Lead || operator instanceof Operator.LeadShare) {
            return Kind.LEAD;
        } else if (operator instanceof Operator.Average) {
            return Kind.MEAN;
        } else if (operator instanceof Operator.NoGroups) {
            return Kind.NOBODY;
        }
        throw new IllegalStateException("an operator that the search does not know: " + operator.id());
    }

    private static BigDecimal part(Operator operator) {
        if (operator instanceof Operator.LeadShare share) {
            return share.part();
        } else if (operator instanceof Operator.AnyShare share) {
            return share.part();
        }
        return operator instanceof Operator.MemberShare share ? share.part() : BigDecimal.ONE;
    }

    /**
     * How much the group has over the floor.
     *
     * @param amounts of its members, at the least
     * @param lead the amount of its lead; empty where nobody need lead
     * @return empty for a term that asks for no amount
     */
    Optional<BigDecimal> spare(List<BigDecimal> amounts, Optional<BigDecimal> lead) {
        Optional<BigDecimal> has = switch (kind) {
            case TOGETHER -> Optional.of(sum(amounts));
            case ONE -> amounts.stream().max(BigDecimal::compareTo);
            case EACH -> amounts.stream().min(BigDecimal::compareTo);
            case LEAD -> lead;
            case MEAN -> Optional.of(sum(amounts).divide(BigDecimal.valueOf(amounts.size()), MathContext.DECIMAL64));
            case NOBODY -> Optional.empty();
        };
        return has.map(amount -> amount.subtract(floor.amount()));
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
