package org.levelfield.screening.team;

import java.util.Optional;

/**
 * What it would do if one demand were dropped or eased, all others staying.
 *
 * @param demand its id
 * @param dropped who could bid without it
 * @param eased who could bid with its eased form; empty where there is none
 */
public record Counterfactual(String demand, Counts dropped, Optional<Counts> eased) {}
