package org.levelfield.tender;

import org.levelfield.clause.Traceable;

/**
 * A row of the table of regimes whose conditions hold. The first row that holds decides.
 *
 * @param regime the regime of the row
 * @param row its place in the table, from 1
 */
public record Claim(Regime regime, int row) implements Traceable {

    @Override
    public String kind() {
        return "row " + row + " of the table of regimes";
    }

    @Override
    public String told() {
        return regime.title();
    }
}
