/**
 * Reads mails, as sent (EML) with Apache Mime4j and as Outlook saves them (MSG) with Apache POI; sees no other format.
 *
 * <p>In comes a file whose kind is known, out comes its {@link org.levelfield.document.Content}: subject, sender,
 * addressees, date, and the words in plain text. What is attached, and a body in HTML where there is none in plain
 * text, are {@link org.levelfield.document.Attachment}s, read as documents of their own. Start reading at {@link
 * org.levelfield.document.mail.MailReader}. Nothing is fetched, and no link followed.
 */
@NullMarked
package org.levelfield.document.mail;

import org.jspecify.annotations.NullMarked;
