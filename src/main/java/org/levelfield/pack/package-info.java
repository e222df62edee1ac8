/**
 * What concerns a pack as a whole before anything in it is judged: which text stands in it twice, and which annexes it
 * names but does not hold.
 *
 * <p>In come {@link org.levelfield.mention.MarkedDocument}s, out come {@link org.levelfield.pack.Repeats} and {@link
 * org.levelfield.document.Problem}s without a document of their own. Start reading at {@link
 * org.levelfield.pack.RepeatFinder} and {@link org.levelfield.pack.AnnexReader}. Nothing is decided here about what a
 * clause means; facts that differ between documents are found in {@link org.levelfield.tender}, which reads them.
 */
@NullMarked
package org.levelfield.pack;

import org.jspecify.annotations.NullMarked;
