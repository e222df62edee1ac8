package org.levelfield.mention.quantity;

import org.levelfield.mention.quantity.token.Tokens;

/**
 * A quantity found among tokens, before the words around it are weighed.
 *
 * @param from its first token
 * @param to one past its last token
 * @param reach one past the last token that belongs with it, such as the unit of a count; words that compare may
 *     follow there as well
 * @param inner what words inside of it say, as in "three or more years"; {@link Comparison#STATED} if nothing
 * @param shape makes the quantity
 */
record Found(int from, int to, int reach, Comparison inner, Shape shape) {

    /** Makes a quantity of known value at a place. */
    @FunctionalInterface
    interface Shape {
        Quantity at(int start, int end, Comparison comparison);
    }

    Found(int from, int to, Shape shape) {
        this(from, to, to, Comparison.STATED, shape);
    }

    Found until(int newTo) {
        return new Found(from, newTo, newTo, inner, shape);
    }

    Found with(Comparison newInner) {
        return new Found(from, to, reach, newInner, shape);
    }

    Found reaching(int newReach) {
        return new Found(from, to, newReach, inner, shape);
    }

    /** Whether both have the same value and unit, wherever they stand. */
    boolean sameValue(Found other) {
        return shape.at(0, 1, Comparison.STATED).equals(other.shape.at(0, 1, Comparison.STATED));
    }

    Quantity quantity(Tokens tokens, Comparison comparison) {
        return shape.at(tokens.at(from).start(), tokens.at(to - 1).end(), comparison);
    }
}
