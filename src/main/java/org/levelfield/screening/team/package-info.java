/**
 * Who of a pool can meet a tender together: every smallest group, how each covers what is asked, why none can, and what
 * one change would do.
 *
 * <p>In comes a {@link org.levelfield.screening.team.Puzzle}; start reading at {@link
 * org.levelfield.screening.team.TeamSolver}. A group counts only where it meets every demand for certain, on what is
 * known: the same answer as {@link org.levelfield.screening.arithmetic.Arithmetic} gives. Answers are the same from run
 * to run: the bound on the work counts steps, not time. Nothing of a tender is known here.
 */
@NullMarked
package org.levelfield.screening.team;

import org.jspecify.annotations.NullMarked;
