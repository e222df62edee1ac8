/**
 * Reads OpenDocument files into text and blocks: texts (ODT) and sheets (ODS), zipped or flat; sees no other format.
 *
 * <p>In comes a file whose kind is known, out comes its {@link org.levelfield.document.Content}; a file that cannot be
 * read is an {@link org.levelfield.document.UnreadableException} with the reason. Start reading at {@link
 * org.levelfield.document.odf.OdfReader}. XML is streamed, document types and entities are refused, and what a file says
 * is to be repeated is repeated only as often as a person would have.
 */
@NullMarked
package org.levelfield.document.odf;

import org.jspecify.annotations.NullMarked;
