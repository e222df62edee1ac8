/**
 * What stands beside the findings of a check: which of them people have accepted, and what an earlier report says.
 *
 * <p>In come findings, a file of suppressions and an earlier report; out comes a {@link
 * org.levelfield.report.review.Review}, which every writer of a report may ask. No finding is changed or left out.
 */
@NullMarked
package org.levelfield.report.review;

import org.jspecify.annotations.NullMarked;
