package org.levelfield.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.levelfield.document.Block;
import org.levelfield.document.Document;
import org.levelfield.document.Problem;
import org.levelfield.document.Span;

/** Tells what about a document that was read cannot be right, whatever the file held. */
final class Soundness {

    private final Document document;
    private final List<String> faults = new ArrayList<>();

    private Soundness(Document document) {
        this.document = document;
    }

    /** One line for each fault. */
    static List<String> faults(Document document) {
        Soundness soundness = new Soundness(document);
        soundness.characters();
        soundness.blocks();
        soundness.pages();
        soundness.problems();
        return soundness.faults;
    }

    private void claim(boolean holds, String fault) {
        if (!holds && faults.size() < 10) {
            faults.add(document.path() + ": " + fault);
        }
    }

    private void characters() {
        String text = document.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean high = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            boolean low = Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            claim(!Character.isSurrogate(c) || high || low, "half a surrogate pair at " + i);
            claim(c >= ' ' || c == '\n' || c == '\t', "the control character " + (int) c + " at " + i);
        }
    }

    private void blocks() {
        int last = 0;
        for (Block block : document.blocks()) {
            last = follows(block.span(), last, document.text().length(), "block");
            if (block instanceof Block.Table table) {
                int row = table.span().start();
                for (Block.Row each : table.rows()) {
                    row = follows(each.span(), row, table.span().end(), "row");
                    int cell = each.span().start();
                    for (Block.Cell one : each.cells()) {
                        cell = follows(one.span(), cell, each.span().end(), "cell");
                        claim(one.column() > 0, "a cell in column " + one.column());
                    }
                }
            }
            claim(
                    document.places().boxes(block.span()).stream()
                            .allMatch(box ->
                                    box.page() > 0 && Float.isFinite(box.left()) && Float.isFinite(box.bottom())),
                    "a box nowhere");
        }
    }

    private int follows(Span span, int from, int end, String what) {
        String text = document.text();
        claim(span.start() >= from && span.end() <= end, what + " " + span + " lies outside " + from + ".." + end);
        boolean inside = span.end() <= text.length();
        claim(inside && (span.start() >= text.length() || !splits(text, span.start())), what + " splits a pair");
        claim(inside && !splits(text, span.end()), what + " splits a pair");
        claim(inside && !span.of(text).isBlank(), what + " " + span + " holds no words");
        return span.end();
    }

    private static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private void pages() {
        int last = 0;
        for (int start : document.pages().starts()) {
            claim(start >= last && start <= document.text().length(), "a page that starts at " + start);
            last = start;
        }
    }

    private void problems() {
        boolean read = document.status() != Document.Status.NOT_READ;
        claim(read || !document.problems().isEmpty(), "not read, and no reason");
        claim(document.status() != Document.Status.READ || document.problems().isEmpty(), "read, and yet a problem");
        for (Problem problem : document.problems()) {
            String message = problem.message();
            claim(!message.isBlank() && message.chars().noneMatch(c -> c < ' '), "a message of more than a line");
            claim(problem.code().matches("[a-z][a-z-]*"), "the code " + problem.code());
            claim(problem.document().isPresent(), "a problem of no document");
            claim(!message.contains("more memory"), "out of memory");
            claim(!problem.code().equals("too-slow"), "too slow");
        }
    }
}
