package org.levelfield.screening.team;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A group that meets all demands, and of which no part does that holds all who must be in it.
 *
 * @param members in the order of the pool
 * @param lead who leads: the first who meets all that is asked of a lead; empty for one alone, and where nothing is
 * @param covers how it meets each demand, in the order of the demands
 * @param tightest the demand with the least to spare, measured by what is asked; empty where no demand is for an amount
 * @param weakest the member without whom most demands fail, the first of several; empty for one alone
 */
public record Team(
        List<String> members,
        Optional<String> lead,
        List<Cover> covers,
        Optional<String> tightest,
        Optional<WeakLink> weakest) {

    /** Keeps its own copies. */
    public Team {
        members = List.copyOf(members);
        covers = List.copyOf(covers);
    }

    /**
     * How a group meets a demand.
     *
     * @param demand its id
     * @param by the members on whom it rests, in the order of the pool; for a part of the work, those who can do it
     * @param spare how much the group has over what is asked, in its unit, under the operator that leaves least; empty
     *     for a cap and for what one has or has not
     */
    public record Cover(String demand, List<String> by, Optional<BigDecimal> spare) {
        /** Keeps its own copy. */
        public Cover {
            by = List.copyOf(by);
        }
    }

    /**
     * The member whom the group can least do without.
     *
     * @param member its name
     * @param demands the ids of those that the others alone do not meet, in the order of the demands
     */
    public record WeakLink(String member, List<String> demands) {
        /** Keeps its own copy. */
        public WeakLink {
            demands = List.copyOf(demands);
        }
    }
}
