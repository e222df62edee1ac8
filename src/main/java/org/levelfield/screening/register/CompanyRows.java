package org.levelfield.screening.register;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/** The basic company data of Companies House. Names, addresses and people are left out: nothing here needs them. */
final class CompanyRows {

    private static final int DIGITS = 8;

    private CompanyRows() {}

    static void company(Row row, Loading loading) throws RowFault, SQLException {
        String number = number(row.needed("companynumber"))
                .orElseThrow(() -> new RowFault("companynumber is not eight letters and digits"));
        loading.company(
                number,
                row.text("companycategory"),
                row.text("companystatus"),
                row.date("incorporationdate"),
                row.text("accounts.accountcategory"));
    }

    /** A company number of eight characters, with the noughts that spreadsheets take away; empty where it is none. */
    static Optional<String> number(String written) {
        String number = written.replace(" ", "").toUpperCase(Locale.ROOT);
        if (number.matches("0*") || !number.matches("[A-Z0-9]{1,8}")) {
            return Optional.empty();
        }
        boolean digits = number.matches("\\d+");
        return digits
                ? Optional.of("0".repeat(DIGITS - number.length()) + number)
                : Optional.of(number).filter(one -> one.length() == DIGITS);
    }
}
