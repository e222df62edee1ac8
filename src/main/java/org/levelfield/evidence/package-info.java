/**
 * Figures of audited tenders that stand up: how many hold which barrier, of how many in which it could have been found.
 *
 * <p>In comes a {@link org.levelfield.store.Store}, out come {@link org.levelfield.evidence.Figures}: tables of rates, each
 * with its count, its denominator and Wilson's 95 % interval, and what was not read. Writers make text, Markdown, a page,
 * a workbook, CSV and JSON of them; each is a function of the figures alone, and the same rows give the same bytes
 * whichever database holds them. Findings themselves go out as a pack of evidence, a table for reviewers, lines of JSON or
 * open contracting data. Start reading at {@link org.levelfield.evidence.FigureReader}.
 */
@NullMarked
package org.levelfield.evidence;

import org.jspecify.annotations.NullMarked;
