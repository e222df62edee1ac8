package org.levelfield.document.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.levelfield.document.Content;
import org.levelfield.document.Spool;
import org.levelfield.document.UnreadableException;

/** Reads a mail as it was sent, part by part as they stream by. */
final class EmlMail {

    private static final int LONGEST_HEADER = 100_000;
    private static final int MOST_HEADERS = 1_000;

    /** How deep parts may lie in one another. */
    private static final int DEEPEST = 20;

    private final MailStory story;
    private final MailParts parts;
    private final Map<String, String> head = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private boolean cut;

    EmlMail(Spool spool) {
        this.story = new MailStory(spool);
        this.parts = new MailParts(story);
    }

    Content read(Path file) throws IOException, MimeException, UnreadableException {
        MimeConfig limits = new MimeConfig.Builder()
                .setMaxHeaderLen(LONGEST_HEADER)
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxLineLen(-1)
                .build();
        DecodeMonitor monitor = new Watch();
        MimeTokenStream mail =
                new MimeTokenStream(limits, monitor, new DefaultBodyDescriptorBuilder(null, null, monitor));
        mail.setRecursionMode(RecursionMode.M_NO_RECURSE);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            skipMark(in);
            mail.parse(in);
            parts(mail);
        }
        parts.finish();
        if (cut) {
            story.notice("cut-off", "ends before its last part is whole; ask for it to be sent again");
        }
        return story.content();
    }

    /** Some programs put a byte order mark before the first line. */
    private static void skipMark(InputStream in) throws IOException {
        in.mark(3);
        if (in.read() != 0xef || in.read() != 0xbb || in.read() != 0xbf) {
            in.reset();
        }
    }

    private void parts(MimeTokenStream mail) throws IOException, MimeException, UnreadableException {
        int depth = 0;
        boolean inHead = true;
        for (EntityState state = mail.getState(); state != EntityState.T_END_OF_STREAM; state = mail.next()) {
            if (state == EntityState.T_FIELD && inHead) {
                Field field = mail.getField();
                head.putIfAbsent(field.getName(), decoded(field.getBody()));
            } else if (state == EntityState.T_END_HEADER && inHead) {
                inHead = false;
                head();
            } else if (state == EntityState.T_START_MULTIPART) {
                depth++;
                if (depth > DEEPEST) {
                    story.notice("nested-too-deep", "is nested too deep; the innermost parts were not read");
                    return;
                }
                parts.open(mail.getBodyDescriptor().getSubType().toLowerCase(Locale.ROOT));
            } else if (state == EntityState.T_END_MULTIPART) {
                depth--;
                parts.close();
            } else if (state == EntityState.T_BODY) {
                try (InputStream in = mail.getDecodedInputStream()) {
                    parts.part(MailPart.of(mail.getBodyDescriptor()), in);
                }
            }
        }
    }

    private void head() {
        story.subject(head.getOrDefault("Subject", ""));
        story.head("From", head.getOrDefault("From", ""));
        story.head("To", head.getOrDefault("To", ""));
        story.head("Date", head.getOrDefault("Date", ""));
    }

    /** A field's words without the breaks of long lines, and in letters where it holds them in code. */
    static String decoded(String body) {
        return DecoderUtil.decodeEncodedWords(body.replaceAll("\r?\n[ \t]", " "), DecodeMonitor.SILENT);
    }

    /** Hears of what is amiss in a mail; nothing of it stops the reading. */
    private final class Watch extends DecodeMonitor {

        @Override
        public boolean warn(String error, String dropped) {
            cut |= error.contains("prematurely") || error.contains("end of file") || error.contains("Unexpected end");
            return false;
        }

        @Override
        public boolean isListening() {
            return true;
        }
    }
}
