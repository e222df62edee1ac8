/**
 * Reads published notices: releases, release packages, record packages and lines of releases of the Open Contracting
 * Data Standard in JSON, with Jackson's streaming parser; eForms (UBL) and the older forms of TED in XML.
 *
 * <p>In comes a file whose kind is known, out comes its {@link org.levelfield.document.Content}: the notice's texts as
 * headings, paragraphs and items, each under the path at which it stands in the file, and {@link
 * org.levelfield.document.TenderNotice}s with what it says in fields of its own. Start reading at {@link
 * org.levelfield.document.notice.NoticeReader}. Nothing is fetched, no document type is followed. Names, telephone
 * numbers and addresses of persons are left out.
 */
@NullMarked
package org.levelfield.document.notice;

import org.jspecify.annotations.NullMarked;
