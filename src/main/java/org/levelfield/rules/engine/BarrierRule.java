package org.levelfield.rules.engine;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A rule of a barrier, as it is shown to a person.
 *
 * @param name without the barrier's id before it
 * @param confidence of a rule that recognises; none for one that judges
 */
public record BarrierRule(String name, Optional<BigDecimal> confidence) {}
