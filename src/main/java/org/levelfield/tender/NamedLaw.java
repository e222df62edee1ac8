package org.levelfield.tender;

import org.levelfield.clause.Traceable;

/**
 * A law of procurement that the documents name.
 *
 * @param law the id of its regime
 * @param ownWords whether they say that the procurement is run under it; otherwise they only cite it
 */
public record NamedLaw(String law, boolean ownWords) implements Traceable {

    @Override
    public String kind() {
        return ownWords ? "law under which the tender says it is run" : "law that the tender cites";
    }

    @Override
    public String told() {
        return Regime.of(law).map(Regime::title).orElse(law);
    }
}
