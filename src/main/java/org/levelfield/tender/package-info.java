/**
 * What a pack says of the procurement itself: value, term, dates, buyer, lots, and the circumstances that decide which
 * law applies. Every fact keeps its evidence; what the pack does not say stays empty.
 *
 * <p>In come {@link org.levelfield.mention.MarkedDocument}s and what the user stated, out comes a {@link
 * org.levelfield.tender.Tender}. Start reading at {@link org.levelfield.tender.TenderReader}. Which law follows from
 * the facts is decided by rules, not here.
 */
@NullMarked
package org.levelfield.tender;

import org.jspecify.annotations.NullMarked;
