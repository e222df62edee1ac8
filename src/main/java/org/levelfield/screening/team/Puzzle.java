package org.levelfield.screening.team;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A pool of members and what is asked of a group of them.
 *
 * @param members the names of the pool, 1 to {@link #LARGEST_POOL}, each once
 * @param demands all of which a group must meet
 * @param must those that every group must hold
 * @param most how many members a group may have, 1 to {@link #LARGEST_GROUP}
 */
public record Puzzle(List<String> members, List<Demand> demands, Set<String> must, int most) {

    /** The largest pool that is searched. */
    public static final int LARGEST_POOL = 5_000;

    /** The largest group that is searched for. */
    public static final int LARGEST_GROUP = 12;

    /** Keeps its own copies, and refuses a puzzle out of bounds. */
    public Puzzle {
        members = List.copyOf(members);
        demands = List.copyOf(demands);
        must = new LinkedHashSet<>(must);
        int pool = members.size();
        require(pool >= 1 && pool <= LARGEST_POOL, "a pool has 1 to " + LARGEST_POOL + " members, not " + pool);
        require(new HashSet<>(members).size() == pool, "a member stands in the pool twice");
        require(members.containsAll(must), "who must be in the group must be in the pool");
        require(most >= 1 && most <= LARGEST_GROUP, "a group has 1 to " + LARGEST_GROUP + " members, not " + most);
        require(demands.stream().map(Demand::id).distinct().count() == demands.size(), "a demand stands there twice");
        for (Demand one : demands) {
            require(one.amounts().size() == pool, one.id() + ": an amount is wanted for each member of the pool");
        }
        must = java.util.Collections.unmodifiableSet(must);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** The same with other demands. */
    Puzzle with(List<Demand> others) {
        return new Puzzle(members, others, must, most);
    }
}
