package org.levelfield.document.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.levelfield.document.UnreadableException;

/** Takes attachments out of the wrapping that Outlook sends to its own kind ({@code winmail.dat}). */
final class WrappedMail {

    /** The wrapping is opened in memory. */
    private static final long LARGEST = 30_000_000;

    private WrappedMail() {}

    /** Attaches what a wrapping holds; the wrapping itself, under its name, where it cannot be opened. */
    static void unwrap(MailStory story, String name, Path file) throws UnreadableException, IOException {
        if (Files.size(file) > LARGEST) {
            story.attach(name, file);
            return;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (Attachment each : new HMEFMessage(in).getAttachments()) {
                String shown = each.getLongFilename() == null ? each.getFilename() : each.getLongFilename();
                Path kept = story.keep(new ByteArrayInputStream(each.getContents()));
                story.attach(String.valueOf(shown), kept);
            }
        } catch (IOException | RuntimeException e) {
            story.attach(name, file);
        }
    }
}
