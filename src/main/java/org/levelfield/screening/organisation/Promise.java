package org.levelfield.screening.organisation;

import java.util.Optional;
import org.levelfield.tender.Money;

/**
 * Something that an organisation would obtain if it won, or before.
 *
 * @param kind what sort of thing
 * @param name as in {@link Holding}
 * @param level how much insurance would cover; empty for other things, and where any level would be bought
 * @param days how long it would take from the day of the decision, in calendar days; empty where that is unknown
 * @param cost what it would cost
 */
public record Promise(
        Holding.Kind kind, String name, Optional<Money> level, Optional<Integer> days, Optional<Money> cost) {}
