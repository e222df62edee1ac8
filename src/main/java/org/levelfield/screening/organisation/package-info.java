/**
 * What a bidder says of itself.
 *
 * <p>In comes a file that a charity fills in, or a table with a line for each of many; out come {@link
 * org.levelfield.screening.organisation.Organisation}s, or what is wrong with the file, with its line. What a file does
 * not say is unknown: nothing here stands for a default.
 */
@NullMarked
package org.levelfield.screening.organisation;

import org.jspecify.annotations.NullMarked;
