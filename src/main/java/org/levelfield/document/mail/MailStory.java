package org.levelfield.document.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.levelfield.document.Attachment;
import org.levelfield.document.Content;
import org.levelfield.document.EntryName;
import org.levelfield.document.Spool;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.UnreadableException;
import org.levelfield.document.prose.Wording;

/** Puts together what one mail tells: its head, its words, the files attached. */
final class MailStory {

    private static final int LONGEST_HEAD = 300;

    private final Spool spool;
    private final TextBuilder builder = new TextBuilder();
    private final List<Attachment> attachments = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<Content.Notice> notices = new LinkedHashSet<>();

    MailStory(Spool spool) {
        this.spool = spool;
    }

    /** The subject is the mail's title. */
    void subject(String words) {
        String plain = head(words);
        if (!plain.isEmpty()) {
            builder.heading(plain, 1, "");
        }
    }

    /** A line of the head, such as {@code Date}. */
    void head(String name, String words) {
        String plain = head(words);
        if (!plain.isEmpty()) {
            builder.paragraph(name + ": " + plain, "");
        }
    }

    private static String head(String words) {
        String plain = Wording.plain(words).replace('\n', ' ');
        return plain.length() > LONGEST_HEAD ? plain.substring(0, LONGEST_HEAD) + "…" : plain;
    }

    /** Words of the mail itself. */
    void body(String words) {
        new PlainBody(builder).write(words);
    }

    /** Copies a file that lies in the mail, without saying yet that it is attached. */
    Path keep(InputStream in) throws UnreadableException, IOException {
        return spool.put(in);
    }

    /** Attaches a file kept before; its name is cleaned, and made unlike the others. */
    void attach(String name, Path file) {
        attachments.add(new Attachment(EntryName.unlike(EntryName.cleanFile(name), taken), file));
    }

    void notice(String code, String message) {
        notices.add(Content.Notice.of(code, message));
    }

    Content content() {
        return Content.of(builder, List.copyOf(notices), attachments);
    }
}
