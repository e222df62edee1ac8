/**
 * Consortium arithmetic: how a group of members does against one demand, in three values. What is not known never
 * becomes met or not met, unless the answer is the same whatever it may be.
 *
 * <p>In come an {@link org.levelfield.screening.arithmetic.Operator}, what is {@link
 * org.levelfield.screening.arithmetic.Asked asked} and what each member {@link
 * org.levelfield.screening.arithmetic.Contribution brings}; out comes a {@link
 * org.levelfield.screening.arithmetic.Tally}. Start reading at {@link org.levelfield.screening.arithmetic.Arithmetic}.
 * All is pure and immutable, so it may be used by several threads at once. Nothing of a tender is known here: which
 * operator its words ask for is told elsewhere.
 */
@NullMarked
package org.levelfield.screening.arithmetic;

import org.jspecify.annotations.NullMarked;
