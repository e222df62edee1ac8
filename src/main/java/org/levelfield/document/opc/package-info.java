/**
 * Opens the parts of Office files (DOCX, XLSX), which are zip files of XML, for the readers of these formats.
 *
 * <p>Here is set how much a part may unpack to, and are found the main part of a file and those that another part
 * points to, with Apache POI. Nothing outside a file is ever opened. What parts say is told by the readers of single
 * formats, of which this package knows none.
 */
@NullMarked
package org.levelfield.document.opc;

import org.jspecify.annotations.NullMarked;
