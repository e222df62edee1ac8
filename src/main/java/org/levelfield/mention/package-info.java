/**
 * Marks in each clause what it speaks of and how: concepts from the lexicons, amounts, shares, periods and dates, and
 * its force (demands, forbids, permits, informs), whom it binds and when.
 *
 * <p>In comes a {@link org.levelfield.clause.Clause}, out come a {@link org.levelfield.mention.Statement} and its
 * {@link org.levelfield.mention.Mark}s, in one pass over the words. Start reading at {@link
 * org.levelfield.mention.Marker}. Nothing here knows a barrier or a law: phrases come from {@code rules/lexicon}.
 */
@NullMarked
package org.levelfield.mention;

import org.jspecify.annotations.NullMarked;
