package org.levelfield.requirement;

import org.levelfield.mention.Concept;

/**
 * The kind of demand of which a term about groups speaks. Made by rules; a term without one speaks of all.
 *
 * @param term the term
 * @param row the kind of demand, as barriers' cards name it: {@code turnover}; {@code financial}
 *     beside those of the bidder's means
 */
public record GroupTopic(GroupTerm term, String row) {

    private static final String NAMED = "group-asks-";

    /** By a concept that is named for its row: {@code group-asks-turnover}. */
    public static GroupTopic of(GroupTerm term, Concept words) {
        String name = words.name();
        return new GroupTopic(term, name.startsWith(NAMED) ? name.substring(NAMED.length()) : name);
    }

    /** By the name of its row. */
    public static GroupTopic of(GroupTerm term, String row) {
        return new GroupTopic(term, row);
    }
}
