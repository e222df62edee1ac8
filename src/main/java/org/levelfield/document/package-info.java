/**
 * Reads files and folders into {@link org.levelfield.document.Document}s: text, blocks and where each stands.
 *
 * <p>In come paths that a person named; out comes one {@code Document} for each file, read or not, in a fixed order.
 * Start reading at {@link org.levelfield.document.PackReader}. Hostile and broken input is dealt with here and nowhere
 * else: whatever a file holds, a reader answers with a {@code Document} and its {@link
 * org.levelfield.document.Problem}s. This package stands first in the data flow and imports no other of the project.
 */
@NullMarked
package org.levelfield.document;

import org.jspecify.annotations.NullMarked;
