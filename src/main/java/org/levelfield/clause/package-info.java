/**
 * Splits a document's blocks into clauses: one sentence, list item or table row each, with the words around it that
 * give it its sense and the part of the tender in which it stands.
 *
 * <p>In comes a {@link org.levelfield.document.Document}, out come {@link org.levelfield.clause.Clause}s in reading
 * order. Start reading at {@link org.levelfield.clause.ClauseSplitter}. Nothing here knows a barrier, an amount or a
 * law.
 */
@NullMarked
package org.levelfield.clause;

import org.jspecify.annotations.NullMarked;
