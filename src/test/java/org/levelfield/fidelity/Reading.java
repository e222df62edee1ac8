package org.levelfield.fidelity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.levelfield.document.Block;
import org.levelfield.document.Budget;
import org.levelfield.document.Document;
import org.levelfield.document.PackReader;
import org.levelfield.document.Span;

/** A document as Levelfield reads it. */
final class Reading {

    private final Document document;
    private final List<Piece> pieces;

    private Reading(Document document) {
        this.document = document;
        this.pieces = pieces(document);
    }

    /** Reads the file itself; what lies inside it is left out. */
    static Reading of(Path file) {
        return new Reading(PackReader.read(List.of(file), Budget.DEFAULT, 1).get(0));
    }

    Document document() {
        return document;
    }

    List<String> words() {
        return FoldedWords.of(document.text());
    }

    /** The text of a page, counted from 0. */
    String page(int index) {
        List<Integer> starts = document.pages().starts();
        if (index >= starts.size()) {
            return "";
        }
        int end = index + 1 < starts.size()
                ? starts.get(index + 1)
                : document.text().length();
        return document.text().substring(Math.min(starts.get(index), end), end);
    }

    /** The folded words of each block with its label, of tables each cell, that lies at least partly on a page from 0. */
    List<String> joinedPieces(int index) {
        List<Integer> starts = document.pages().starts();
        int length = document.text().length();
        int from = index < starts.size() ? starts.get(index) : length;
        int end = index + 1 < starts.size() ? starts.get(index + 1) : length;
        return pieces.stream()
                .filter(piece -> piece.span().start() < end && piece.span().end() > from)
                .map(Piece::joined)
                .toList();
    }

    /** The folded words of each block with its label, of tables each cell. */
    List<String> joinedPieces() {
        return pieces.stream().map(Piece::joined).toList();
    }

    private record Piece(Span span, String joined) {}

    private static List<Piece> pieces(Document document) {
        List<Piece> pieces = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> pieces.add(piece(document, "", cell.span()))));
            } else {
                pieces.add(piece(document, label(block), block.span()));
            }
        }
        return pieces;
    }

    private static Piece piece(Document document, String label, Span span) {
        return new Piece(span, FoldedWords.joined(label + " " + span.of(document.text())));
    }

    private static String label(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.label();
        }
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.label();
        }
        return block instanceof Block.Item item ? item.label() : "";
    }
}
