package org.levelfield.tender;

import org.levelfield.clause.Traceable;

/**
 * The value of a contract as a threshold counts it. Where the documents do not say whether value added tax is in the
 * sum, or at which rate the service is taxed, the value lies between two sums.
 *
 * @param withVat whether the tax is counted
 * @param least the least that it can be
 * @param most the most that it can be
 */
public record ReckonedValue(boolean withVat, Money least, Money most) implements Traceable {

    @Override
    public String kind() {
        return withVat ? "value with VAT" : "value without VAT";
    }

    @Override
    public String told() {
        return least.equals(most) ? least.told() : least.told() + " to " + most.told();
    }
}
