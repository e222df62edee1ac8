/**
 * The rule book: what stands in {@code rules/} as records. Barriers with their law, remedies and mitigations, dated
 * parameters of the law, lexicons.
 *
 * <p>In comes the folder {@code rules/} (in the build) or what the build made of it (at run time), out comes a {@link
 * org.levelfield.rules.RuleBook}. The rules themselves are run by {@link org.levelfield.rules.engine}. Nothing here
 * sees Drools.
 */
@NullMarked
package org.levelfield.rules;

import org.jspecify.annotations.NullMarked;
