/**
 * Reads web pages (HTML) with jsoup into text and blocks; sees no other format.
 *
 * <p>In comes a file whose kind is known, out comes its {@link org.levelfield.document.Content}. Start reading at {@link
 * org.levelfield.document.web.WebReader}. Nothing that a page refers to is fetched and nothing in it is run.
 */
@NullMarked
package org.levelfield.document.web;

import org.jspecify.annotations.NullMarked;
