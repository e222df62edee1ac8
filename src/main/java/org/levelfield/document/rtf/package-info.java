/**
 * Reads RTF files with RTF Parser Kit into text and blocks; sees no other format.
 *
 * <p>In comes a file whose kind is known, out comes its {@link org.levelfield.document.Content}. The kit gives up at the
 * first thing it does not expect and sets memory aside as the file claims, so {@link
 * org.levelfield.document.rtf.GuardedSource} stands before it and lets only sound RTF through; {@link
 * org.levelfield.document.rtf.RtfStory} makes paragraphs, tables and notes of what the kit reports.
 */
@NullMarked
package org.levelfield.document.rtf;

import org.jspecify.annotations.NullMarked;
