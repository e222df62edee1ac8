/**
 * Writes what registers hold, and what a demand leaves of them, for people and for programs. Names out of registers are
 * cleaned before they are shown. Start reading at {@link org.levelfield.report.register.RegisterText}.
 */
@NullMarked
package org.levelfield.report.register;

import org.jspecify.annotations.NullMarked;
