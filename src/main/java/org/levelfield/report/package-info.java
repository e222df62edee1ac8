/**
 * Shows what was found, one writer per format, each a pure function of a {@link org.levelfield.report.Report}.
 *
 * <p>Sentences for people are made here; nothing is decided here.
 */
@NullMarked
package org.levelfield.report;

import org.jspecify.annotations.NullMarked;
