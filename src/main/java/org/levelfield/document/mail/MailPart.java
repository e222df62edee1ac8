package org.levelfield.document.mail;

import java.util.Locale;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.BodyDescriptor;

/**
 * What the head of a mail's part says of it.
 *
 * @param type such as {@code text/plain}, in small letters
 * @param charset as written, or empty
 * @param name the file's name as written, or empty
 * @param attached whether it is to be shown apart from the words
 * @param inline whether the words show it in their midst
 */
record MailPart(String type, String charset, String name, boolean attached, boolean inline) {

    static MailPart of(BodyDescriptor body) {
        String type = String.valueOf(body.getMimeType()).toLowerCase(Locale.ROOT);
        String charset = body.getCharset() == null ? "" : body.getCharset();
        if (!(body instanceof MaximalBodyDescriptor known)) {
            return new MailPart(type, charset, "", false, false);
        }
        String disposition = String.valueOf(known.getContentDispositionType()).toLowerCase(Locale.ROOT);
        String name = known.getContentDispositionFilename();
        if (name == null) {
            name = known.getContentTypeParameters().get("name");
        }
        boolean inline = disposition.equals("inline") || known.getContentId() != null;
        return new MailPart(
                type,
                charset,
                name == null ? "" : EmlMail.decoded(name),
                disposition.equals("attachment"),
                inline && !disposition.equals("attachment"));
    }

    /** Whether it is part of the words of the mail. */
    boolean isWords(String wanted) {
        return type.equals(wanted) && !attached && name.isEmpty();
    }

    boolean isPicture() {
        return type.startsWith("image/");
    }

    /** Whether it is a signature made by a program, of which nobody reads the bytes. */
    boolean isSeal() {
        return type.endsWith("pkcs7-signature") || type.endsWith("pgp-signature");
    }

    boolean isLocked() {
        return type.endsWith("pkcs7-mime") || type.equals("application/pgp-encrypted");
    }

    /** Whether it is Outlook's own wrapping of attachments. */
    boolean isWrapped() {
        return type.endsWith("ms-tnef") || name.equalsIgnoreCase("winmail.dat");
    }

    /** The name to show: the one it has, or one made of its kind. */
    String shownName() {
        if (type.equals("message/rfc822")) {
            String base = name.isBlank() ? "message" : name;
            return base.toLowerCase(Locale.ROOT).endsWith(".eml") ? base : base + ".eml";
        }
        if (!name.isBlank()) {
            return name;
        }
        return switch (type) {
            case "text/html" -> "message.html";
            case "text/plain" -> "message.txt";
            case "text/rtf", "application/rtf" -> "message.rtf";
            case "text/calendar" -> "invitation.ics";
            case "application/pdf" -> "attachment.pdf";
            default -> type.startsWith("text/") || type.startsWith("message/") ? "report.txt" : "attachment";
        };
    }
}
