package org.levelfield.screening.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.levelfield.screening.organisation.LegalForm;
import org.levelfield.screening.register.Charity.Accounts;
import org.levelfield.screening.register.Charity.Balance;
import org.levelfield.screening.register.Charity.Cause;
import org.levelfield.screening.register.Charity.Kind;
import org.levelfield.screening.register.Charity.Year;

/** Reads charities from the store, one at a time. */
final class CharityRows {

    /** Parts the items of a list; imported text holds no control character. */
    private static final String PARTING = "\u001f";

    private static final String QUERY = """
            SELECT c.*, m.incorporated,
              (SELECT group_concat(y.year_end || '=' || ifnull(y.amount, ''), char(31)) FROM income y
               WHERE y.register = c.register AND y.key = c.key) AS years,
              (SELECT group_concat(a.name, char(31)) FROM area a
               WHERE a.register = c.register AND a.key = c.key) AS areas,
              (SELECT group_concat(k.kind || '=' || k.name, char(31)) FROM cause k
               WHERE k.register = c.register AND k.key = c.key) AS causes
            FROM charity c LEFT JOIN company m ON m.number = c.company
            WHERE c.register = ? AND c.live = 1 AND c.linked = 0
            ORDER BY c.key
            """;

    private CharityRows() {}

    static void eachLive(Connection connection, Source source, RegisterStore.Visitor visitor) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setString(1, source.id());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    visitor.visit(charity(source, row));
                }
            }
        }
    }

    private static Charity charity(Source source, ResultSet row) throws SQLException {
        return new Charity(
                source,
                row.getString("key"),
                row.getString("number"),
                row.getInt("linked"),
                row.getString("name"),
                row.getString("status"),
                row.getInt("live") == 1,
                day(row, "registered"),
                day(row, "removed"),
                Optional.ofNullable(row.getString("form")).map(LegalForm::valueOf),
                Optional.ofNullable(row.getString("company")),
                day(row, "incorporated"),
                new Accounts(number(row, "income"), day(row, "income_end"), number(row, "spending"), balance(row)),
                years(row.getString("years")),
                parts(row.getString("areas")),
                causes(row.getString("causes")));
    }

    private static Balance balance(ResultSet row) throws SQLException {
        OptionalLong employees = number(row, "employees");
        return new Balance(
                number(row, "reserves"),
                number(row, "net_assets"),
                number(row, "gross_assets"),
                number(row, "cash"),
                employees.isPresent() ? OptionalInt.of((int) employees.getAsLong()) : OptionalInt.empty());
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }

    private static OptionalLong number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static List<String> parts(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split(PARTING, -1));
    }

    private static List<Year> years(@Nullable String joined) {
        List<Year> years = new ArrayList<>();
        for (String part : parts(joined)) {
            int equals = part.indexOf('=');
            String amount = part.substring(equals + 1);
            years.add(new Year(
                    LocalDate.parse(part.substring(0, equals)),
                    amount.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(amount))));
        }
        years.sort(Comparator.comparing(Year::end).reversed());
        return years;
    }

    private static List<Cause> causes(@Nullable String joined) {
        List<Cause> causes = new ArrayList<>();
        for (String part : parts(joined)) {
            int equals = part.indexOf('=');
            causes.add(new Cause(Kind.valueOf(part.substring(0, equals)), part.substring(equals + 1)));
        }
        return causes;
    }
}
