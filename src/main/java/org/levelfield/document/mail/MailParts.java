package org.levelfield.document.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.levelfield.document.UnreadableException;

/** Sorts the parts of a mail: words, files attached, what nobody needs to see. */
final class MailParts {

    /** The most bytes of words: far above any letter. */
    private static final int MOST_WORDS = 5_000_000;

    /** Pictures in the midst of the words that are no larger, in bytes, are logos and the like. */
    private static final int LARGEST_LOGO = 60_000;

    /** Plain text no longer than this may be no more than a hint to look at the HTML. */
    private static final int LONGEST_HINT = 200;

    /** A part that holds others. */
    private static final class Frame {
        private final String kind;
        private final StringBuilder plain = new StringBuilder();
        private @Nullable Path html;

        Frame(String kind) {
            this.kind = kind;
        }
    }

    private final MailStory story;
    private final Deque<Frame> open = new ArrayDeque<>();
    private int words;

    MailParts(MailStory story) {
        this.story = story;
    }

    /** Opens a part that holds others, such as {@code alternative}. */
    void open(String kind) {
        if (kind.equals("encrypted")) {
            locked();
        }
        open.push(new Frame(kind));
    }

    /** Closes the part opened last. */
    void close() {
        Frame frame = open.poll();
        if (frame != null) {
            finish(frame);
        }
    }

    /** Closes what a broken mail left open. */
    void finish() {
        while (!open.isEmpty()) {
            close();
        }
    }

    /** Of the ways in which the same is said, plain text is taken, and HTML where there is none. */
    private void finish(Frame frame) {
        Path html = frame.html;
        String plain = frame.plain.toString().strip();
        boolean hint =
                plain.length() <= LONGEST_HINT && plain.toLowerCase(Locale.ROOT).contains("html");
        if (html != null && (plain.isEmpty() || hint)) {
            story.attach("message.html", html);
        }
    }

    /** Takes a part with no others in it. */
    void part(MailPart part, InputStream in) throws UnreadableException, IOException {
        if (part.isSeal()) {
            return;
        }
        if (part.isLocked()) {
            locked();
        } else if (part.isWords("text/plain")) {
            plain(text(part, in));
        } else if (part.isWords("text/html")) {
            html(story.keep(in));
        } else if (part.isWrapped()) {
            WrappedMail.unwrap(story, part.shownName(), story.keep(in));
        } else if (!isPassedOver(part)) {
            Path file = story.keep(in);
            if (!(part.isPicture() && isInline(part) && Files.size(file) <= LARGEST_LOGO)) {
                story.attach(part.shownName(), file);
            }
        }
    }

    private void plain(String text) {
        Frame frame = alternative();
        if (frame != null) {
            frame.plain.append(text);
        }
        story.body(text);
    }

    private void html(Path file) {
        Frame frame = alternative();
        if (frame == null) {
            story.attach("message.html", file);
        } else {
            frame.html = file;
        }
    }

    private @Nullable Frame alternative() {
        for (Frame frame : open) {
            if (frame.kind.equals("alternative")) {
                return frame;
            }
        }
        return null;
    }

    /** Other ways to say what the words say: a calendar entry, markup for watches. */
    private boolean isPassedOver(MailPart part) {
        Frame innermost = open.peek();
        return innermost != null
                && innermost.kind.equals("alternative")
                && !part.attached()
                && part.name().isEmpty();
    }

    private boolean isInline(MailPart part) {
        Frame innermost = open.peek();
        return part.inline() || (!part.attached() && innermost != null && innermost.kind.equals("related"));
    }

    private void locked() {
        story.notice("encrypted", "holds a part that is encrypted, which was not read; save what it holds by itself");
    }

    private String text(MailPart part, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_WORDS - words + 1);
        words += bytes.length;
        if (words > MOST_WORDS) {
            words = MOST_WORDS;
            story.notice("cut-off", "holds more than 5 MB of words; what follows was not read; split it");
        }
        return decoded(bytes, part.charset());
    }

    /** Text in the letters that a mail names; where it names none that is known, in those that fit. */
    private static String decoded(byte[] bytes, String charset) {
        try {
            Charset named = charset.isEmpty() ? StandardCharsets.US_ASCII : Charset.forName(charset);
            if (!named.equals(StandardCharsets.US_ASCII)) {
                return new String(bytes, named);
            }
        } catch (IllegalArgumentException e) {
            // A name that nobody knows.
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
