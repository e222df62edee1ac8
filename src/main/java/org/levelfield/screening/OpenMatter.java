package org.levelfield.screening;

/**
 * What the profiles of a pool cannot decide for anybody, so that every group has still to settle it.
 *
 * @param criterion of the tender
 * @param why what is not known, for a person
 * @param groupsOnly whether it concerns bids of several alone, as the buyer's consent to them does
 */
public record OpenMatter(Criterion criterion, String why, boolean groupsOnly) {}
