package org.levelfield.screening.register;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of the store. Days are ISO text, sums whole pence. */
final class Schema {

    private static final int VERSION = 1;

    /** Marks an SQLite file as ours: the letters LvFd. */
    private static final int APPLICATION = 0x4c764664;

    private static final List<String> TABLES = List.of("""
            CREATE TABLE source (
              id TEXT PRIMARY KEY, origin TEXT NOT NULL, sha256 TEXT NOT NULL, extracted TEXT,
              rows_read INTEGER NOT NULL, rows_refused INTEGER NOT NULL, kept INTEGER NOT NULL,
              licence TEXT NOT NULL) WITHOUT ROWID
            """, """
            CREATE TABLE charity (
              register TEXT NOT NULL, key TEXT NOT NULL, number TEXT NOT NULL, linked INTEGER NOT NULL,
              name TEXT NOT NULL, status TEXT NOT NULL, live INTEGER NOT NULL, registered TEXT, removed TEXT,
              form TEXT, company TEXT, income INTEGER, income_end TEXT, spending INTEGER,
              balance_end TEXT, reserves INTEGER, net_assets INTEGER, gross_assets INTEGER, cash INTEGER,
              employees INTEGER, PRIMARY KEY (register, key)) WITHOUT ROWID
            """, """
            CREATE TABLE income (
              register TEXT NOT NULL, key TEXT NOT NULL, year_end TEXT NOT NULL, amount INTEGER,
              PRIMARY KEY (register, key, year_end)) WITHOUT ROWID
            """, """
            CREATE TABLE area (
              register TEXT NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL,
              PRIMARY KEY (register, key, name)) WITHOUT ROWID
            """, """
            CREATE TABLE cause (
              register TEXT NOT NULL, key TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
              PRIMARY KEY (register, key, kind, name)) WITHOUT ROWID
            """, """
            CREATE TABLE company (
              number TEXT PRIMARY KEY, category TEXT NOT NULL, status TEXT NOT NULL, incorporated TEXT,
              accounts TEXT NOT NULL) WITHOUT ROWID
            """);

    private Schema() {}

    /** Makes the tables in an empty file; refuses a file of another program or version. */
    static void prepare(Connection connection, String file) throws SQLException, RegisterException {
        if (number(connection, "SELECT count(*) FROM sqlite_master") == 0) {
            try (Statement statement = connection.createStatement()) {
                for (String table : TABLES) {
                    statement.executeUpdate(table);
                }
                statement.executeUpdate("PRAGMA application_id = " + APPLICATION);
                statement.executeUpdate("PRAGMA user_version = " + VERSION);
            }
        } else if (number(connection, "PRAGMA application_id") != APPLICATION) {
            throw new RegisterException(file + ": is a database of another program; name another file with --store");
        } else if (number(connection, "PRAGMA user_version") != VERSION) {
            throw new RegisterException(
                    file + ": was made by another version of Levelfield; name another file and import again");
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }
}
