package org.levelfield.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.levelfield.rules.RuleBook;

/**
 * Audited packs and their findings. Safe for use by several threads; several programs may read at the same time. All rows
 * of a pack are written in one transaction, so that a pack is in the store whole or not at all.
 */
public final class Store implements AutoCloseable {

    private static final int FETCH = 500;

    /** Its row last: whoever looks sees a pack only when all of it is there. */
    private static final List<String> OF_A_PACK = List.of(
            "manifest",
            "document",
            "document_part",
            "problem",
            "finding",
            "further_quote",
            "pack_notice",
            "contradiction",
            "outcome",
            "winner",
            "demand");

    private final Database database;
    private final Jdbi jdbi;

    private Store(Database database) {
        this.database = database;
        this.jdbi = Jdbi.create(database.source());
    }

    /**
     * Opens a store and makes it where it is not there.
     *
     * @param address a file, or a {@code jdbc:postgresql:} address
     * @throws StoreException where it is none of ours, is of a later version or cannot be reached
     */
    public static Store make(String address) throws StoreException {
        return new Store(Database.open(address, true));
    }

    /**
     * Opens a store that is there.
     *
     * @param address a file, or a {@code jdbc:postgresql:} address
     * @throws StoreException where it is not there, is none of ours, is of a later version or cannot be reached
     */
    public static Store open(String address) throws StoreException {
        return new Store(Database.open(address, false));
    }

    /** The store's name for a person, without a password. */
    public String name() {
        return database.name();
    }

    private interface Work<T> {
        T with(Handle handle);
    }

    private <T> T transaction(Work<T> work) throws StoreException {
        try {
            return jdbi.inTransaction(work::with);
        } catch (JdbiException e) {
            throw new StoreException(
                    name() + ": the store cannot be used ("
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given")
                            + "); check its rights and the room on the disk",
                    e);
        }
    }

    /** Keeps the rows of a pack, in place of what was there of it; what reviewers said of its findings stays. */
    public void save(PackRows rows) throws StoreException {
        String pack = rows.pack().id();
        transaction(handle -> {
            for (String table : OF_A_PACK) {
                handle.execute("DELETE FROM " + table + " WHERE pack = ?", pack);
            }
            handle.execute("DELETE FROM pack WHERE id = ?", pack);
            if (!rows.manifest().isEmpty()) {
                insert(handle, RowTable.MANIFEST, List.of(ManifestRow.of(pack, rows.manifest())));
            }
            insert(handle, RowTable.DOCUMENT, rows.documents());
            insert(handle, RowTable.PART, rows.parts());
            insert(handle, RowTable.PROBLEM, rows.problems());
            insert(handle, RowTable.FINDING, rows.findings());
            insert(handle, RowTable.QUOTE, rows.quotes());
            insert(handle, RowTable.NOTICE, rows.told().notices());
            insert(handle, RowTable.READING, rows.told().readings());
            insert(handle, RowTable.OUTCOME, rows.told().outcomes());
            insert(handle, RowTable.WINNER, rows.told().winners());
            insert(handle, RowTable.DEMAND, rows.demands());
            insert(handle, RowTable.PACK, List.of(rows.pack()));
            return pack;
        });
    }

    private static <R extends Record> void insert(Handle handle, RowTable<R> table, List<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(table.insert());
        rows.forEach(row -> batch.bindMethods(row).add());
        batch.execute();
    }

    /** Keeps what packs will refer to: the rule book's barriers and the options of the check. */
    public void keep(RuleBook book, PackSource.Settings settings) throws StoreException {
        transaction(handle -> {
            if (isMissing(handle, "rule_book", book.version())) {
                handle.execute("INSERT INTO rule_book (hash) VALUES (?)", book.version());
                insert(
                        handle,
                        RowTable.BARRIER,
                        book.barriers().stream()
                                .map(card -> BarrierRow.of(book.version(), card))
                                .toList());
            }
            if (isMissing(handle, "settings", settings.hash())) {
                insert(handle, RowTable.SETTINGS, List.of(settings));
            }
            return settings;
        });
    }

    private static boolean isMissing(Handle handle, String table, String hash) {
        return handle.createQuery("SELECT count(*) FROM " + table + " WHERE hash = :hash")
                        .bind("hash", hash)
                        .mapTo(Long.class)
                        .one()
                == 0;
    }

    /** What holds for the store as a whole, by its name. */
    public Optional<String> option(String option) throws StoreException {
        return transaction(handle -> handle.createQuery("SELECT value FROM store_option WHERE name = :name")
                .bind("name", option)
                .mapTo(String.class)
                .findOne());
    }

    /** Sets what holds for the store as a whole. */
    public void option(String option, String value) throws StoreException {
        transaction(handle -> {
            handle.execute("DELETE FROM store_option WHERE name = ?", option);
            return handle.execute("INSERT INTO store_option (name, value) VALUES (?, ?)", option, value);
        });
    }

    /** Of what each stored pack was made, by the pack's id. */
    public Map<String, Stamp> stamps() throws StoreException {
        Map<String, PackSource.Manifest> manifests = new HashMap<>();
        each(RowTable.MANIFEST, row -> manifests.put(row.pack(), row.manifest()));
        Map<String, Stamp> stamps = new HashMap<>();
        each(
                RowTable.PACK,
                row -> stamps.put(
                        row.id(),
                        new Stamp(
                                row.content(),
                                row.settings(),
                                manifests.getOrDefault(row.id(), PackSource.Manifest.EMPTY),
                                row.ruleBook(),
                                row.program(),
                                row.numbers().orElse(""),
                                row.noticeContent())));
        return stamps;
    }

    /** Gives each row of a table in turn, ordered by the bytes of what tells them apart; memory holds a few only. */
    public <R extends Record> void each(RowTable<R> table, Consumer<? super R> taker) throws StoreException {
        transaction(handle -> {
            try (Stream<R> rows = handle
                    .createQuery(table.select("", database.collation()))
                    .setFetchSize(FETCH)
                    .map(ConstructorMapper.of(table.type()))
                    .stream()) {
                rows.forEach(taker);
            }
            return table;
        });
    }

    /** The rows of a table that belong to a pack, in order. */
    public <R extends Record> List<R> of(String pack, RowTable<R> table) throws StoreException {
        String column = table.equals(RowTable.PACK) ? "id" : "pack";
        return transaction(
                handle -> handle.createQuery(table.select(" WHERE " + column + " = :pack", database.collation()))
                        .bind("pack", pack)
                        .map(ConstructorMapper.of(table.type()))
                        .list());
    }

    /** All rows of a pack; none where it is not stored. */
    public Optional<PackRows> pack(String id) throws StoreException {
        Optional<PackRows.Pack> pack = of(id, RowTable.PACK).stream().findFirst();
        return pack.isEmpty()
                ? Optional.empty()
                : Optional.of(new PackRows(
                        pack.get(),
                        of(id, RowTable.MANIFEST).stream()
                                .findFirst()
                                .map(ManifestRow::manifest)
                                .orElse(PackSource.Manifest.EMPTY),
                        of(id, RowTable.DOCUMENT),
                        of(id, RowTable.PART),
                        of(id, RowTable.PROBLEM),
                        of(id, RowTable.FINDING),
                        of(id, RowTable.QUOTE),
                        new NoticeRows(
                                of(id, RowTable.NOTICE),
                                of(id, RowTable.READING),
                                of(id, RowTable.OUTCOME),
                                of(id, RowTable.WINNER)),
                        of(id, RowTable.DEMAND)));
    }

    /** Keeps what reviewers said, in place of what was said of the same findings before. */
    public void review(List<Review> reviews) throws StoreException {
        transaction(handle -> {
            for (Review review : reviews) {
                handle.execute("DELETE FROM review WHERE pack = ? AND finding = ?", review.pack(), review.finding());
            }
            insert(handle, RowTable.REVIEW, reviews);
            return reviews;
        });
    }

    @Override
    public void close() {
        database.source().close();
    }
}
