package org.levelfield.screening.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a group does against one demand.
 *
 * @param answer whether it meets it
 * @param shortfall how much is wanting at the least, in the unit of what is asked; zero where the floor is reached but
 *     more is asked; present only where it is not met for want of an amount
 * @param deciding the members on whom the answer rests, in the order of the group: those that carry what is met, that
 *     fall short, or of whom something is not known
 * @param missing what would help to decide, without repeats; empty unless the answer is unknown
 */
public record Tally(Answer answer, Optional<BigDecimal> shortfall, List<String> deciding, List<Missing> missing) {

    /** Keeps its own copies. */
    public Tally {
        deciding = List.copyOf(deciding);
        missing = List.copyOf(missing);
    }

    static Tally met(List<String> deciding) {
        return new Tally(Answer.MET, Optional.empty(), deciding, List.of());
    }

    static Tally shortOf(BigDecimal shortfall, List<String> deciding) {
        return new Tally(Answer.NOT_MET, Optional.of(shortfall), deciding, List.of());
    }

    static Tally banned(List<String> deciding) {
        return new Tally(Answer.NOT_MET, Optional.empty(), deciding, List.of());
    }

    static Tally unknown(List<String> deciding, List<Missing> missing) {
        return new Tally(Answer.UNKNOWN, Optional.empty(), deciding, missing);
    }
}
