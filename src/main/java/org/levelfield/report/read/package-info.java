/**
 * Reads a report that {@code check --format json} wrote: for a baseline, for a comparison, to tell how a finding came
 * about.
 *
 * <p>In comes a file that may be anything, out comes a {@link org.levelfield.report.read.SavedReport} or, in a line,
 * what is wrong with it. Start with {@link org.levelfield.report.read.SavedReportFile}. Nothing here knows how a report
 * is made.
 */
@NullMarked
package org.levelfield.report.read;

import org.jspecify.annotations.NullMarked;
