package org.levelfield.store;

import java.util.ArrayList;
import java.util.List;

/** All that a store holds, a line for each row, but for the times of runs. */
public final class Dump {

    private static final List<RowTable<?>> TABLES = List.of(
            RowTable.PACK,
            RowTable.MANIFEST,
            RowTable.DOCUMENT,
            RowTable.PART,
            RowTable.PROBLEM,
            RowTable.FINDING,
            RowTable.QUOTE,
            RowTable.NOTICE,
            RowTable.READING,
            RowTable.OUTCOME,
            RowTable.WINNER,
            RowTable.DEMAND,
            RowTable.BARRIER,
            RowTable.SETTINGS,
            RowTable.REVIEW);

    private Dump() {}

    /** The lines of a store, in the order of tables and rows. */
    public static List<String> of(String address) throws StoreException {
        List<String> lines = new ArrayList<>();
        try (Store store = Store.open(address)) {
            for (RowTable<?> table : TABLES) {
                store.each(
                        table,
                        row -> lines.add(table.name() + " " + row.toString().replaceFirst(", auditedAt=[^,\\]]*", "")));
            }
        }
        return lines;
    }
}
