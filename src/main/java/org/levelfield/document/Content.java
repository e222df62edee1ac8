package org.levelfield.document;

import java.util.List;

/**
 * What a reader of one format found in a file.
 *
 * @param text the extracted text
 * @param blocks in reading order, their spans counting on {@code text}
 * @param pages where pages start
 * @param notices what was left out or doubtful, without the document's id
 */
public record Content(String text, List<Block> blocks, Document.Pages pages, List<Notice> notices) {

    /**
     * Something left out or doubtful.
     *
     * @param code a short fixed name, lower case with hyphens
     * @param message what is wrong and what to do about it
     * @param page the page, counted from 1; 0 for the document as a whole
     */
    public record Notice(String code, String message, int page) {}

    /** Keeps its own copies. */
    public Content {
        blocks = List.copyOf(blocks);
        notices = List.copyOf(notices);
    }
}
