package org.levelfield.screening.register;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Passes the rows of a table to the store and counts them. A row that cannot be read is told, and is no failure. */
final class RowTally {

    /** So many are told of each file; more say nothing new. */
    private static final int TOLD = 3;

    private final TableFile file;
    private final Loading loading;
    private final List<String> faults = new ArrayList<>();
    private long read;
    private long refused;

    RowTally(TableFile file, Loading loading) {
        this.file = file;
        this.loading = loading;
    }

    void row(long line, Row row) throws SQLException {
        try {
            file.table().reader().read(row, loading);
            read++;
        } catch (RowFault e) {
            refused(line, e.getMessage());
        }
    }

    void refused(long line, @Nullable String why) {
        read++;
        refused++;
        if (refused <= TOLD) {
            faults.add(file.part().name() + ": line " + line + " is left out: " + why);
        }
    }

    long read() {
        return read;
    }

    long refused() {
        return refused;
    }

    /** The first faults, and how many more there are. */
    List<String> faults() {
        if (refused > TOLD) {
            List<String> all = new ArrayList<>(faults);
            all.add(file.part().name() + ": " + (refused - TOLD) + " more lines are left out");
            return all;
        }
        return List.copyOf(faults);
    }
}
