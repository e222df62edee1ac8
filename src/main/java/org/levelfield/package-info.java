/**
 * The library's front door: one method per use. Start at {@link org.levelfield.Levelfield}.
 *
 * <p>Data flows one way: document, clause, mention, tender and requirement, rules, finding, report. A package imports
 * only what stands before it.
 */
@NullMarked
package org.levelfield;

import org.jspecify.annotations.NullMarked;
