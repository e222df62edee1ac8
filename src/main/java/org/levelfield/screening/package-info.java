/**
 * Whether a bidder can meet what a tender asks.
 *
 * <p>In come the requirements of a tender and the profiles of one organisation or of a group; out comes for each
 * requirement met, not met or unknown, and what decides it. A fact that is not known never becomes either.
 */
@NullMarked
package org.levelfield.screening;

import org.jspecify.annotations.NullMarked;
