/**
 * What a tender asks of bidders and suppliers, as typed records.
 *
 * <p>In come statements and marks that a recognition rule put together, out comes a {@link
 * org.levelfield.requirement.Requirement}. One record serves every barrier, so that a new barrier needs no new class.
 */
@NullMarked
package org.levelfield.requirement;

import org.jspecify.annotations.NullMarked;
