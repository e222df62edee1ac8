/**
 * Writes a report as SARIF 2.1.0, the format in which checks hand their results to other programs (OASIS, <a
 * href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/">Static Analysis Results Interchange Format</a>).
 *
 * <p>Start with {@link org.levelfield.report.sarif.SarifReport}.
 */
@NullMarked
package org.levelfield.report.sarif;

import org.jspecify.annotations.NullMarked;
