package org.levelfield.rules;

import java.util.List;
import org.levelfield.requirement.GroupWay;

/**
 * How a law puts a kind of demand to a group where a tender does not say it.
 *
 * @param row the kind of demand, as barriers' cards name it: {@code turnover}
 * @param regime the regime's id, or {@link #OTHER}
 * @param ways those that must all hold; empty where the law settles nothing
 * @param readings where the law settles nothing, the ways that may be meant; empty where it may be any
 * @param cite where this comes from
 * @param verified whether the citation was checked against a text
 */
public record GroupDefault(
        String row, String regime, List<GroupWay> ways, List<GroupWay> readings, String cite, boolean verified) {

    /** Stands for each regime of which the row does not speak, and for one that is not known. */
    public static final String OTHER = "other";

    /** What follows the row's name where a number of things is asked for. */
    public static final String COUNTED = "-count";

    /** Keeps its own copies. */
    public GroupDefault {
        ways = List.copyOf(ways);
        readings = List.copyOf(readings);
    }

    /** Whether it speaks of what {@code other} speaks of. */
    public boolean doubles(GroupDefault other) {
        return row.equals(other.row) && regime.equals(other.regime);
    }
}
