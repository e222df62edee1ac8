package org.levelfield.screening;

import org.levelfield.requirement.Requirement;
import org.levelfield.screening.register.Floor;

/**
 * A requirement of which registers of organisations can be asked who meets it.
 *
 * @param requirement what is asked
 * @param floor the same as registers hold it
 */
public record RegisterDemand(Requirement requirement, Floor floor) {}
