package org.levelfield.report;

import java.util.List;
import org.levelfield.rules.BarrierCard;
import org.levelfield.rules.engine.NearMiss;

/**
 * Why a barrier was found in a tender or was not.
 *
 * @param barrier the barrier
 * @param report all that was found, however unsure; its profile tells what would be reported
 * @param near the clauses that came nearest, in their order
 */
public record Explanation(BarrierCard barrier, Report report, List<NearMiss> near) {

    /** Keeps its own copy. */
    public Explanation {
        near = List.copyOf(near);
    }
}
