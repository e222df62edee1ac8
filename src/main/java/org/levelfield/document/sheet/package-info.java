/**
 * Reads Excel workbooks (XLSX, XLSM and their strict form, XLS) with Apache POI into text and blocks; sees no other
 * format.
 *
 * <p>In comes a file whose kind is known, out comes its {@link org.levelfield.document.Content}. Start reading at
 * {@link org.levelfield.document.sheet.SheetReader}. Both kinds of file are read into {@link
 * org.levelfield.document.sheet.Sheet}s, one at a time ({@code Xlsx…} from XML as it streams, {@code XlsBook} from
 * POI's model); {@link org.levelfield.document.sheet.SheetWriter} makes of each what a person sees: headings, running
 * text, tables. Formulas and macros are never run and links never followed.
 */
@NullMarked
package org.levelfield.document.sheet;

import org.jspecify.annotations.NullMarked;
