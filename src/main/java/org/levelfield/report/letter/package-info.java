/**
 * Writes what people send and file: questions to the buyer, and the record that barriers to small suppliers were
 * considered. Both are a {@link org.levelfield.report.sheet.Sheet}, so that they can be text or a Word document.
 */
@NullMarked
package org.levelfield.report.letter;

import org.jspecify.annotations.NullMarked;
