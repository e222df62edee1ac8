package org.levelfield.screening.team;

/**
 * How many of a pool meet all that is asked.
 *
 * @param alone the members that do with no partner
 * @param pairs the pairs that do, those of members who do alone among them
 * @param members the members that do alone or in some pair
 */
public record Counts(long alone, long pairs, long members) {}
