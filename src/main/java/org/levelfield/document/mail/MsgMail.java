package org.levelfield.document.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Locale;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.levelfield.document.Content;
import org.levelfield.document.Spool;
import org.levelfield.document.UnreadableException;

/** Reads a mail as Outlook saves it. */
final class MsgMail {

    /** All but what is attached is held in memory. */
    private static final long LARGEST = 100_000_000;

    private static final int LARGEST_LOGO = 60_000;
    private static final String PROPERTIES = "__properties_version1.0";

    /** A mail within another leaves out eight bytes of the head of its list of properties, from this one on. */
    private static final int HEAD_GAP = 24;

    private static final int HEAD_GAP_LENGTH = 8;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.UK);

    private final MailStory story;

    MsgMail(Spool spool) {
        this.story = new MailStory(spool);
    }

    Content read(Path file) throws IOException, UnreadableException {
        if (Files.size(file) > LARGEST) {
            throw new UnreadableException("too-large", "is a mail of more than 100 MB; save what it holds by itself");
        }
        try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true)) {
            MAPIMessage mail = new MAPIMessage(ole);
            mail.setReturnNullOnMissingChunk(true);
            mail.guess7BitEncoding();
            words(mail);
            for (AttachmentChunks each : mail.getAttachmentFiles()) {
                attachment(each, ole.getRoot());
            }
        } catch (ChunkNotFoundException e) {
            throw new IllegalStateException("null is given for what is missing", e);
        }
        return story.content();
    }

    private void words(MAPIMessage mail) throws ChunkNotFoundException, UnreadableException, IOException {
        story.subject(words(mail.getSubject()));
        story.head("From", words(mail.getDisplayFrom()));
        story.head("To", words(mail.getDisplayTo()));
        Calendar date = mail.getMessageDate();
        if (date != null) {
            story.head("Date", DATE.format(date.toInstant().atZone(ZoneOffset.UTC)));
        }
        String plain = words(mail.getTextBody());
        String html = words(mail.getHtmlBody());
        String rtf = words(mail.getRtfBody());
        if (!plain.isBlank()) {
            story.body(plain);
        } else if (!html.isBlank()) {
            story.attach("message.html", keep(html.getBytes(StandardCharsets.UTF_8)));
        } else if (!rtf.isBlank()) {
            story.attach("message.rtf", keep(rtf.getBytes(StandardCharsets.ISO_8859_1)));
        }
    }

    private Path keep(byte[] bytes) throws UnreadableException, IOException {
        return story.keep(new ByteArrayInputStream(bytes));
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void attachment(AttachmentChunks each, DirectoryNode root) throws UnreadableException, IOException {
        String name = name(each.getAttachLongFileName(), each.getAttachFileName(), each.getAttachDisplayName());
        ByteChunk data = each.getAttachData();
        if (each.isEmbeddedMessage()) {
            String shown = name.isEmpty() ? "message" : name;
            story.attach(
                    shown.toLowerCase(Locale.ROOT).endsWith(".msg") ? shown : shown + ".msg",
                    keep(whole(each.getAttachmentDirectory().getDirectory())));
        } else if (data != null && root.getEntryCaseInsensitive(each.getPOIFSName()) instanceof DirectoryNode folder) {
            try (InputStream in = folder.createDocumentInputStream(data.getEntryName())) {
                Path file = story.keep(in);
                boolean logo = each.getAttachContentId() != null
                        && String.valueOf(each.getAttachMimeTag()).startsWith("image/")
                        && Files.size(file) <= LARGEST_LOGO;
                if (!logo) {
                    story.attach(name, file);
                }
            }
        } else {
            story.notice(
                    "part-not-read", "holds an attachment of a kind not read; open the mail and save what it holds");
        }
    }

    private static String name(@Nullable StringChunk... names) {
        for (StringChunk name : names) {
            if (name != null && name.getValue() != null && !name.getValue().isBlank()) {
                return name.getValue();
            }
        }
        return "";
    }

    /** A mail within a mail, as a file of its own. */
    private static byte[] whole(DirectoryNode folder) throws IOException {
        try (POIFSFileSystem made = new POIFSFileSystem()) {
            EntryUtils.copyNodes(folder, made.getRoot());
            byte[] properties;
            try (InputStream in = folder.createDocumentInputStream(PROPERTIES)) {
                properties = in.readAllBytes();
            }
            ByteArrayOutputStream padded = new ByteArrayOutputStream(properties.length + HEAD_GAP_LENGTH);
            int gap = Math.min(HEAD_GAP, properties.length);
            padded.write(properties, 0, gap);
            padded.write(new byte[HEAD_GAP_LENGTH]);
            padded.write(properties, gap, properties.length - gap);
            made.createOrUpdateDocument(new ByteArrayInputStream(padded.toByteArray()), PROPERTIES);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            made.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
