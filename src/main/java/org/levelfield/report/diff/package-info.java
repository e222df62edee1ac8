/**
 * Compares two reports of a tender: which barriers were added, removed, tightened, loosened.
 *
 * <p>In come two {@link org.levelfield.report.read.SavedReport}s, out comes a {@link
 * org.levelfield.report.diff.Comparison}, which is written as text or JSON.
 */
@NullMarked
package org.levelfield.report.diff;

import org.jspecify.annotations.NullMarked;
