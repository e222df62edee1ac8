package org.levelfield.report.annotate.word;

import java.util.List;
import java.util.Optional;
import org.levelfield.document.Block;
import org.levelfield.document.Document;
import org.levelfield.document.Span;
import org.levelfield.finding.Status;
import org.levelfield.report.annotate.note.Note;

/**
 * What change to propose for a finding, so that whoever owns the document can accept it as it stands.
 *
 * <ul>
 *   <li>A whole sentence, or a whole item, is struck and the remedy put in its place.
 *   <li>Where the barrier is only a part of a sentence, or runs over several paragraphs, nothing is struck: the rest may
 *       say what must stay. The remedy is put at the end of the paragraph, and the owner strikes what it makes needless.
 *   <li>In a heading, and over several cells of a row, nothing is changed: what to write in which cell is the owner's to
 *       say. The remedy stands in the comment.
 *   <li>A note proposes nothing: what it speaks of may well be justified.
 * </ul>
 */
enum Proposal {
    REPLACE,
    APPEND,
    NONE;

    private static final String SENTENCE_ENDS = ".!?";

    static Proposal of(Document document, Note note) {
        Span quote = note.evidence().span();
        if (note.finding().status() == Status.NOTE || note.remedy().isEmpty()) {
            return NONE;
        }
        Optional<Block> block = document.blocks().stream()
                .filter(one -> one.span().start() < quote.end()
                        && quote.start() < one.span().end())
                .findFirst();
        if (block.isEmpty() || block.get() instanceof Block.Heading) {
            return NONE;
        }
        if (block.get() instanceof Block.Table table) {
            return cell(table.rows(), quote)
                    .map(cell -> of(document.text(), cell, quote))
                    .orElse(NONE);
        }
        return of(document.text(), block.get().span(), quote);
    }

    private static Optional<Span> cell(List<Block.Row> rows, Span quote) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(Block.Cell::span)
                .filter(span -> span.holds(quote))
                .findFirst();
    }

    private static Proposal of(String text, Span around, Span quote) {
        boolean begins = quote.start() <= around.start()
                || isEnd(text.substring(around.start(), quote.start()).strip());
        boolean ends = quote.end() >= around.end() || isEnd(quote.of(text).strip());
        return around.holds(quote) && begins && ends ? REPLACE : APPEND;
    }

    private static boolean isEnd(String words) {
        return words.isEmpty() || SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
