/**
 * Makes copies of the buyer's own documents with each finding at its clause: comments in Word files, highlights with
 * notes in PDF files.
 *
 * <p>In come a {@link org.levelfield.report.Report} and the files that were read; out go copies of those files, the
 * originals untouched. Which documents, under which names, and what a note says is decided here; how a file of one
 * format is written into is the business of {@link org.levelfield.report.annotate.word} and {@link
 * org.levelfield.report.annotate.pdf}, which know nothing of each other. Start reading at {@link
 * org.levelfield.report.annotate.AnnotatedCopies}.
 */
@NullMarked
package org.levelfield.report.annotate;

import org.jspecify.annotations.NullMarked;
