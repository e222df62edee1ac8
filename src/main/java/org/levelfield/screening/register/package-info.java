/**
 * Reads published registers of charities and companies into one file, and tells what share of them a demand leaves.
 *
 * <p>In comes a register as its keeper publishes it: a file, a folder or a ZIP. {@link
 * org.levelfield.screening.register.RegisterStore} keeps it in an SQLite file with where it came from; {@link
 * org.levelfield.screening.register.RegisterEffect} counts who is left by a {@link
 * org.levelfield.screening.register.Floor}. A fact that the register does not hold is unknown, never a failure. Start
 * reading at {@link org.levelfield.screening.register.RegisterStore}.
 */
@NullMarked
package org.levelfield.screening.register;

import org.jspecify.annotations.NullMarked;
