package org.levelfield.document;

import java.nio.file.Path;

/**
 * A file that lies inside another: an entry of an archive, what is attached to a mail or put into a document.
 *
 * @param name as shown in reports: cleaned, parts parted by {@code /}, never leading out of where it lies
 * @param file a copy in a {@link Spool}, gone once the pack is read
 */
public record Attachment(String name, Path file) {}
