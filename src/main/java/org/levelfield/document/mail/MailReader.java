package org.levelfield.document.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.levelfield.document.Content;
import org.levelfield.document.Spool;
import org.levelfield.document.UnreadableException;

/** Reads mails: their head, their words, and what is attached to them. */
public final class MailReader {

    private MailReader() {}

    /**
     * Reads a mail of either kind; what is attached goes to the spool.
     *
     * @throws UnreadableException if it is broken or no mail ({@code damaged}), or holds more than the spool takes
     *     ({@code too-large})
     * @throws IOException if its bytes cannot be had
     */
    public static Content read(Path file, Spool spool) throws UnreadableException, IOException {
        FileMagic magic;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            magic = FileMagic.valueOf(in);
        }
        try {
            return magic == FileMagic.OLE2 ? new MsgMail(spool).read(file) : new EmlMail(spool).read(file);
        } catch (MimeException | MimeIOException | RuntimeException e) {
            // POI answers broken files with exceptions of many kinds, unchecked ones among them.
            throw new UnreadableException("damaged", "is damaged and cannot be read; ask for it to be sent again");
        }
    }
}
