/**
 * Which part of a value case a tender would count when it judges bids.
 *
 * <p>In come a {@link org.levelfield.screening.value.ValueSheet} and what a check found in a tender; out goes an {@link
 * org.levelfield.screening.value.award.AwardMatch}, every statement of it with a quote or as unknown with a question.
 * Start reading at {@link org.levelfield.screening.value.award.AwardReader}. Nothing is reckoned here.
 */
@NullMarked
package org.levelfield.screening.value.award;

import org.jspecify.annotations.NullMarked;
