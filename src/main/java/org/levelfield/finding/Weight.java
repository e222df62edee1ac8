package org.levelfield.finding;

import org.levelfield.clause.Traceable;

/**
 * How much a requirement excludes, as a rule found from its measure.
 *
 * @param requirement the requirement's id
 * @param severity how much
 */
public record Weight(String requirement, Severity severity) implements Traceable {

    @Override
    public String kind() {
        return "severity";
    }

    @Override
    public String told() {
        return severity.id();
    }
}
