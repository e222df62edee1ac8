package org.levelfield.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levelfield.document.Block;
import org.levelfield.document.Document;
import org.levelfield.document.Span;

/**
 * Splits a table into clauses. A short row is one clause, since its cells make sense together only; of a long row each
 * cell is split into sentences, with the row's short cells as context.
 */
final class TableClauses {

    private static final int LONGEST_ROW = 420;
    private static final int LONGEST_ROW_CELL = 90;

    /** So many cells to each side speak of the same thing; a sheet's row of thousands would else be taken by the square. */
    private static final int FARTHEST_ROW_CELL = 12;

    private final Document document;
    private final Block.Table table;
    private final Sink sink;
    private final Map<Integer, Context> heads = new HashMap<>();

    /** Takes a clause. */
    interface Sink {
        void add(Clause.Kind kind, Span span, Optional<String> table, List<Context> contexts);
    }

    TableClauses(Document document, Block.Table table, Sink sink) {
        this.document = document;
        this.table = table;
        this.sink = sink;
    }

    void split(List<Context> around) {
        for (Block.Row row : table.rows()) {
            if (row.head()) {
                row.cells().stream()
                        .filter(cell -> cell.span().length() <= Sentences.LONGEST)
                        .forEach(cell -> heads.put(cell.column(), context(Context.Kind.COLUMN_HEAD, cell.span())));
            }
            row(row, around);
        }
    }

    private void row(Block.Row row, List<Context> around) {
        boolean whole = row.span().length() <= LONGEST_ROW
                && row.cells().stream().allMatch(cell -> sentences(cell).size() <= 2);
        if (whole) {
            List<Context> contexts = new ArrayList<>(around);
            if (!row.head()) {
                row.cells().forEach(cell -> head(cell).ifPresent(contexts::add));
            }
            sink.add(Clause.Kind.ROW, row.span(), place(row, row.cells().get(0)), contexts);
            return;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            cell(row, i, around);
        }
    }

    private void cell(Block.Row row, int index, List<Context> around) {
        Block.Cell cell = row.cells().get(index);
        List<Context> contexts = new ArrayList<>(around);
        head(cell).ifPresent(contexts::add);
        int from = Math.max(0, index - FARTHEST_ROW_CELL);
        int end = Math.min(row.cells().size(), index + FARTHEST_ROW_CELL + 1);
        for (Block.Cell other : row.cells().subList(from, end)) {
            if (!other.equals(cell) && other.span().length() <= LONGEST_ROW_CELL) {
                contexts.add(context(Context.Kind.ROW_CELL, other.span()));
            }
        }
        sentences(cell).forEach(sentence -> sink.add(Clause.Kind.ITEM, sentence, place(row, cell), contexts));
    }

    private List<Span> sentences(Block.Cell cell) {
        return Sentences.of(document.text(), cell.span());
    }

    private Optional<Context> head(Block.Cell cell) {
        return Optional.ofNullable(heads.get(cell.column()));
    }

    private Context context(Context.Kind kind, Span span) {
        return new Context(kind, span, span.of(document.text()));
    }

    private Optional<String> place(Block.Row row, Block.Cell cell) {
        return Optional.of(table.number() + ":" + row.number() + ":" + cell.column());
    }
}
