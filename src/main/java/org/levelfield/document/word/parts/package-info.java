/**
 * Opens the container of a Word file and gives its parts: the XML of the body, of styles and notes as {@link
 * org.levelfield.document.word.parts.XmlElement}s, files that lie inside as attachments.
 *
 * <p>All that is hostile in a container is dealt with here: entities, nesting without end, parts that unpack without
 * end, pointers to what lies outside, which are never followed. What the elements mean is not known here; that is the
 * business of {@link org.levelfield.document.word}, which alone imports this package. Start reading at {@link
 * org.levelfield.document.word.parts.WordPackage}.
 */
@NullMarked
package org.levelfield.document.word.parts;

import org.jspecify.annotations.NullMarked;
