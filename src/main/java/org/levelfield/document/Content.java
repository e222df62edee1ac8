package org.levelfield.document;

import java.util.List;

/**
 * What a reader of one format found in a file.
 *
 * @param text the extracted text
 * @param blocks in reading order, their spans counting on {@code text}
 * @param pages where pages start
 * @param places where words stand on pages; {@link Places#NONE} where that is not known
 * @param notices what was left out or doubtful, without the document's id
 * @param attachments files that lie inside this one and are to be read as documents of their own
 * @param published what published notices in it say in fields of their own
 */
public record Content(
        String text,
        List<Block> blocks,
        Document.Pages pages,
        Places places,
        List<Notice> notices,
        List<Attachment> attachments,
        List<TenderNotice> published) {

    /**
     * Something left out or doubtful.
     *
     * @param code a short fixed name, lower case with hyphens
     * @param message what is wrong and what to do about it
     * @param page the page, counted from 1; 0 for the document as a whole
     */
    public record Notice(String code, String message, int page) {

        /** Of the document as a whole. */
        public static Notice of(String code, String message) {
            return new Notice(code, message, 0);
        }
    }

    /** Keeps its own copies. */
    public Content {
        blocks = List.copyOf(blocks);
        notices = List.copyOf(notices);
        attachments = List.copyOf(attachments);
        published = List.copyOf(published);
    }

    /** Of a format that holds no published notices. */
    public Content(
            String text,
            List<Block> blocks,
            Document.Pages pages,
            Places places,
            List<Notice> notices,
            List<Attachment> attachments) {
        this(text, blocks, pages, places, notices, attachments, List.of());
    }

    /** Of a format that knows no places on pages and holds no files. */
    public Content(String text, List<Block> blocks, Document.Pages pages, List<Notice> notices) {
        this(text, blocks, pages, Places.NONE, notices, List.of());
    }

    /** What was built, with what was left out or doubtful. */
    public static Content of(TextBuilder built, List<Notice> notices) {
        return of(built, notices, List.of());
    }

    /** What was built of published notices. */
    public static Content ofPublished(TextBuilder built, List<TenderNotice> published) {
        return new Content(built.text(), built.blocks(), built.pages(), Places.NONE, List.of(), List.of(), published);
    }

    /** What was built, with what was left out or doubtful and the files inside. */
    public static Content of(TextBuilder built, List<Notice> notices, List<Attachment> attachments) {
        return new Content(built.text(), built.blocks(), built.pages(), Places.NONE, notices, attachments);
    }
}
