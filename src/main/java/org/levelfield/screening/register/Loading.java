package org.levelfield.screening.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.levelfield.screening.organisation.LegalForm;
import org.levelfield.screening.register.Charity.Accounts;
import org.levelfield.screening.register.Charity.Balance;
import org.levelfield.screening.register.Charity.Cause;
import org.levelfield.screening.register.Charity.Year;

/**
 * Puts the rows of one source into the store, in place of those that were there. The caller ends the transaction. What
 * a name says is only ever a value bound to a statement.
 */
final class Loading implements AutoCloseable {

    private static final List<String> TABLES = List.of("charity", "income", "area", "cause");

    private final Connection connection;
    private final Source source;
    private final PreparedStatement charity;
    private final PreparedStatement newest;
    private final PreparedStatement year;
    private final PreparedStatement balance;
    private final PreparedStatement area;
    private final PreparedStatement cause;
    private final PreparedStatement company;
    private Optional<LocalDate> extracted = Optional.empty();

    Loading(Connection connection, Source source) throws SQLException {
        this.connection = connection;
        this.source = source;
        String columns = """
                INTO charity (register, key, number, linked, name, status, live, registered, removed, form, company,
                  income, income_end, spending, balance_end, reserves, net_assets, gross_assets, cash, employees)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        charity = connection.prepareStatement("INSERT OR REPLACE " + columns);
        newest = connection.prepareStatement(
                "SELECT 1 FROM charity WHERE register = ? AND key = ? AND ifnull(income_end, '') > ?");
        year = connection.prepareStatement(
                "INSERT OR REPLACE INTO income (register, key, year_end, amount) VALUES (?, ?, ?, ?)");
        balance = connection.prepareStatement("""
                UPDATE charity SET balance_end = ?, reserves = ?, net_assets = ?, gross_assets = ?, cash = ?,
                  employees = ?
                WHERE register = ? AND key = ? AND ifnull(balance_end, '') <= ?
                """);
        area = connection.prepareStatement("INSERT OR IGNORE INTO area (register, key, name) VALUES (?, ?, ?)");
        cause = connection.prepareStatement(
                "INSERT OR IGNORE INTO cause (register, key, kind, name) VALUES (?, ?, ?, ?)");
        company = connection.prepareStatement("INSERT OR REPLACE INTO company VALUES (?, ?, ?, ?, ?)");
    }

    Source source() {
        return source;
    }

    /** Takes away what the store holds of this source. */
    void clear() throws SQLException {
        if (source.ofCharities()) {
            for (String table : TABLES) {
                try (PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM " + table + " WHERE register = ?")) {
                    run(delete, source.id());
                }
            }
        } else {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM company")) {
                run(delete);
            }
        }
    }

    /** The day on which the keeper wrote the extract, as a row says; the latest counts. */
    void extracted(LocalDate day) {
        if (extracted.isEmpty() || day.isAfter(extracted.get())) {
            extracted = Optional.of(day);
        }
    }

    Optional<LocalDate> extracted() {
        return extracted;
    }

    /** A charity, in place of one with the same key. */
    void charity(Charity one) throws SQLException {
        Accounts accounts = one.accounts();
        Balance held = accounts.balance();
        boolean balanced = !held.equals(Balance.NONE);
        run(
                charity,
                source.id(),
                one.key(),
                one.number(),
                one.linked(),
                one.name(),
                one.status(),
                one.live() ? 1 : 0,
                day(one.registered()),
                day(one.removed()),
                one.form().map(LegalForm::name).orElse(null),
                one.company().orElse(null),
                number(accounts.income()),
                day(accounts.end()),
                number(accounts.spending()),
                balanced ? day(accounts.end()) : null,
                number(held.reserves()),
                number(held.netAssets()),
                number(held.grossAssets()),
                number(held.cash()),
                number(held.employees()));
        lists(one);
    }

    /** A charity of which the register may hold a row for each year: the newest is what it is now. */
    void newest(Charity one) throws SQLException {
        bind(
                newest,
                source.id(),
                one.key(),
                one.accounts().end().map(LocalDate::toString).orElse(""));
        boolean newerHeld;
        try (ResultSet found = newest.executeQuery()) {
            newerHeld = found.next();
        }
        if (newerHeld) {
            lists(one);
        } else {
            charity(one);
        }
    }

    private void lists(Charity one) throws SQLException {
        for (Year each : one.years()) {
            year(one.key(), each);
        }
        for (String each : one.areas()) {
            area(one.key(), each);
        }
        for (Cause each : one.causes()) {
            cause(one.key(), each);
        }
    }

    /** Income of a year. */
    void year(String key, Year one) throws SQLException {
        run(year, source.id(), key, one.end().toString(), number(one.income()));
    }

    /** What a charity owned at the end of a year; an older year than the one held changes nothing. */
    void balance(String key, LocalDate end, Balance held) throws SQLException {
        run(
                balance,
                end.toString(),
                number(held.reserves()),
                number(held.netAssets()),
                number(held.grossAssets()),
                number(held.cash()),
                number(held.employees()),
                source.id(),
                key,
                end.toString());
    }

    /** Where a charity works. */
    void area(String key, String name) throws SQLException {
        run(area, source.id(), key, name);
    }

    /** What a charity is for. */
    void cause(String key, Cause one) throws SQLException {
        run(cause, source.id(), key, one.kind().name(), one.name());
    }

    /** A company. */
    void company(String number, String category, String status, Optional<LocalDate> incorporated, String accounts)
            throws SQLException {
        run(company, number, category, status, day(incorporated), accounts);
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static @Nullable Long number(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static void run(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        bind(statement, values);
        statement.executeUpdate();
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement each : List.of(charity, newest, year, balance, area, cause, company)) {
            each.close();
        }
    }
}
