/**
 * Reads the picture of a page by the {@code tesseract} program, where one is installed.
 *
 * <p>In comes a picture in shades of grey, out come its lines and words, each with its place and with how surely it was
 * read; a picture that cannot be read in its time is a {@link org.levelfield.document.ocr.NotRecognisedException}. The
 * program is a process of its own: no shell, one thread, a time limit, a picture and nothing else to work on. No library
 * is needed, and where there is no program nothing is lost but the text of pages that have none. Start reading at {@link
 * org.levelfield.document.ocr.Tesseract}.
 *
 * <p>Who makes the picture and what is made of its words is decided elsewhere; nothing else of the project is imported.
 */
@NullMarked
package org.levelfield.document.ocr;

import org.jspecify.annotations.NullMarked;
