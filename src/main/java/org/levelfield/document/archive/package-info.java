/**
 * Takes the files out of a ZIP archive.
 *
 * <p>In comes an archive; out comes a {@link org.levelfield.document.Content} without words, whose attachments are the
 * archive's files in the order of their names. Names inside an archive are for reports only: they are cleaned, and no
 * file is ever made under one. Links are not followed, the sizes and checksums that the archive claims are held against
 * the real bytes, and all bytes count against the one budget of the {@link org.levelfield.document.Spool}. Start reading
 * at {@link org.levelfield.document.archive.ArchiveReader}.
 */
@NullMarked
package org.levelfield.document.archive;

import org.jspecify.annotations.NullMarked;
