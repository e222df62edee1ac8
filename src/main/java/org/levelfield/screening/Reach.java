package org.levelfield.screening;

import org.levelfield.screening.register.Effect;

/**
 * What a requirement leaves of registered charities.
 *
 * @param criterion the requirement
 * @param effect the count
 */
public record Reach(Criterion criterion, Effect effect) {}
