/**
 * Runs the rules. The only package, with the build's own, that sees Drools.
 *
 * <p>In come a {@link org.levelfield.tender.Tender} and its marked documents, out comes a {@link
 * org.levelfield.rules.engine.Judged}: the law, the requirements and the findings with the trace of what fired. Start
 * reading at {@link org.levelfield.rules.engine.RuleEngine}.
 */
@NullMarked
package org.levelfield.rules.engine;

import org.jspecify.annotations.NullMarked;
