package org.levelfield.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Opens the database of a store and brings its tables up to date.
 *
 * @param source where connections come from
 * @param collation by which texts are ordered as their bytes
 * @param name for a person, without a password
 */
record Database(HikariDataSource source, String collation, String name) {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final int WAIT_MILLIS = 30_000;

    /** Marks an SQLite file as a store of audits: the letters LvAu. */
    private static final int APPLICATION = 0x4c764175;

    static Database open(String address, boolean make) throws StoreException {
        return address.startsWith(POSTGRESQL) ? postgresql(address) : sqlite(Path.of(address), make);
    }

    private static Database postgresql(String address) throws StoreException {
        int secret = address.indexOf('?');
        String name = secret < 0 ? address : address.substring(0, secret);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setMaximumPoolSize(4);
        return migrated(config, "\"C\"", name);
    }

    private static Database sqlite(Path file, boolean make) throws StoreException {
        String name = file.toString();
        boolean there = Files.exists(file);
        if (!there && !make) {
            throw new StoreException(
                    name + ": there is no such store; make one with: levelfield audit FOLDER --store " + name);
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new StoreException(name + ": cannot be made there; name another file with --store", e);
        }
        SQLiteConfig sqlite = new SQLiteConfig();
        sqlite.setBusyTimeout(WAIT_MILLIS);
        // Readers go on while one writes; a killed program loses nothing that it was told is stored.
        sqlite.setJournalMode(SQLiteConfig.JournalMode.WAL);
        sqlite.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        SQLiteDataSource plain = new SQLiteDataSource(sqlite);
        plain.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        if (there) {
            refuseOther(plain, name);
        }
        HikariConfig config = new HikariConfig();
        config.setDataSource(plain);
        // One writer at a time is all that the file bears.
        config.setMaximumPoolSize(1);
        Database database = migrated(config, "BINARY", name);
        try (Connection connection = database.source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = " + APPLICATION);
        } catch (SQLException e) {
            database.source.close();
            throw new StoreException(name + ": cannot be written; check the rights of the file", e);
        }
        return database;
    }

    private static void refuseOther(SQLiteDataSource source, String name) throws StoreException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (number(statement, "SELECT count(*) FROM sqlite_master") > 0
                    && number(statement, "PRAGMA application_id") != APPLICATION
                    && number(statement, "SELECT count(*) FROM sqlite_master WHERE name = 'flyway_schema_history'")
                            == 0) {
                throw new StoreException(name + ": is a database of another program; name another file with --store");
            }
        } catch (SQLException e) {
            throw new StoreException(name + ": is no store of audits; name another file with --store", e);
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    private static Database migrated(HikariConfig config, String collation, String name) throws StoreException {
        config.setPoolName("store");
        // One try, said at once, where there is no server.
        config.setInitializationFailTimeout(1);
        config.setConnectionTimeout(WAIT_MILLIS);
        HikariDataSource source;
        try {
            source = new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw new StoreException(name + ": cannot be opened as a store (" + cause(e) + "); check the address", e);
        }
        try {
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:org/levelfield/store/migration")
                    .load()
                    .migrate();
            return new Database(source, collation, name);
        } catch (FlywayException e) {
            source.close();
            throw new StoreException(
                    name + ": its tables are not those of this version of Levelfield (" + cause(e)
                            + "); name another store",
                    e);
        }
    }

    private static String cause(Throwable fault) {
        Throwable deepest = fault;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
