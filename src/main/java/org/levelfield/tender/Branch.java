package org.levelfield.tender;

import org.levelfield.clause.Traceable;

/**
 * The branch of a regime under which a tender falls.
 *
 * @param regime the regime's id
 * @param subtype the branch
 */
public record Branch(String regime, Subtype subtype) implements Traceable {

    @Override
    public String kind() {
        return "branch";
    }

    @Override
    public String told() {
        return subtype.id().replace('-', ' ');
    }
}
