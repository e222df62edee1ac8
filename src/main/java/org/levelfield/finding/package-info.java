/**
 * What was found: judgements, mitigations, findings with their evidence, legal basis and trace.
 *
 * <p>In come requirements and the law under which rules judged them, out come {@link
 * org.levelfield.finding.Finding}s that hold data only; sentences for people are made by the report.
 */
@NullMarked
package org.levelfield.finding;

import org.jspecify.annotations.NullMarked;
