/**
 * Tells in which language a text is written, so that a document in a language for which there are no words is said to
 * be not judged instead of said to hold no barrier.
 *
 * <p>In comes a document's text, out comes a {@link org.levelfield.document.language.Language}. Letters decide first;
 * among languages that share letters, the commonest words of each do, and for languages of long words their endings
 * ({@code words.txt}). It would rather say nothing than something wrong: a text that is short, unclear or has a good
 * share of English is left without a language or is English. Start reading at {@link
 * org.levelfield.document.language.LanguageDetector}.
 */
@NullMarked
package org.levelfield.document.language;

import org.jspecify.annotations.NullMarked;
