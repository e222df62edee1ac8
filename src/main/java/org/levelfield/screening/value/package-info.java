/**
 * The value case: what a service saves for each pound spent on it, reckoned from outcomes, volumes and unit costs.
 *
 * <p>In come a charity's YAML file and the cost tables that its user supplies; out goes a {@link
 * org.levelfield.screening.value.ValueSheet}. Start reading at {@link org.levelfield.screening.value.CaseReader} and
 * {@link org.levelfield.screening.value.Calculation}. A fact that is not given is unknown: its outcome is left out of
 * every sum and named with what is missing. Nothing of a tender is known here.
 */
@NullMarked
package org.levelfield.screening.value;

import org.jspecify.annotations.NullMarked;
