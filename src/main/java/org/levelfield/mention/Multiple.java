package org.levelfield.mention;

import java.math.BigDecimal;
import org.levelfield.mention.quantity.Comparison;

/**
 * A multiple: twice, three times.
 *
 * @param place where
 * @param factor 2 for twice
 * @param comparison how it is compared, told by the words around it
 */
public record Multiple(Place place, BigDecimal factor, Comparison comparison) implements Mark {

    @Override
    public String kind() {
        return "multiple";
    }

    @Override
    public String told() {
        return comparison.before() + Measures.plain(factor) + " times";
    }
}
