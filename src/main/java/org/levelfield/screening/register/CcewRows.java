package org.levelfield.screening.register;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.levelfield.screening.organisation.LegalForm;
import org.levelfield.screening.register.Charity.Accounts;
import org.levelfield.screening.register.Charity.Balance;
import org.levelfield.screening.register.Charity.Cause;
import org.levelfield.screening.register.Charity.Kind;
import org.levelfield.screening.register.Charity.Year;

/** The tables of the public extract of the Charity Commission for England and Wales. */
final class CcewRows {

    private static final String KEY = "organisation_number";
    private static final String YEAR_END = "fin_period_end_date";

    private CcewRows() {}

    static void charity(Row row, Loading loading) throws RowFault, SQLException {
        Optional<LocalDate> extracted = row.date("date_of_extract");
        String status = row.needed("charity_registration_status");
        Charity charity = new Charity(
                loading.source(),
                row.needed(KEY),
                row.needed("registered_charity_number"),
                row.count("linked_charity_number").orElseThrow(() -> new RowFault("linked_charity_number is empty")),
                row.text("charity_name"),
                status,
                status.equalsIgnoreCase("Registered"),
                row.date("date_of_registration"),
                row.date("date_of_removal"),
                form(row),
                CompanyRows.number(row.text("charity_company_registration_number")),
                Optional.empty(),
                new Accounts(
                        row.pence("latest_income"),
                        row.date("latest_acc_fin_period_end_date"),
                        row.pence("latest_expenditure"),
                        Balance.NONE),
                List.of(),
                List.of(),
                List.of());
        loading.charity(charity);
        extracted.ifPresent(loading::extracted);
    }

    private static Optional<LegalForm> form(Row row) {
        if (row.yes("charity_is_cio")) {
            return Optional.of(LegalForm.CHARITABLE_INCORPORATED_ORGANISATION);
        }
        return switch (row.text("charity_type").toLowerCase(Locale.ROOT)) {
            case "cio" -> Optional.of(LegalForm.CHARITABLE_INCORPORATED_ORGANISATION);
            case "charitable company" -> Optional.of(LegalForm.CHARITABLE_COMPANY);
            case "trust" -> Optional.of(LegalForm.CHARITABLE_TRUST);
            case "unincorporated association" -> Optional.of(LegalForm.UNINCORPORATED_ASSOCIATION);
            case "other" -> Optional.of(LegalForm.OTHER);
            default -> Optional.empty();
        };
    }

    static void year(Row row, Loading loading) throws RowFault, SQLException {
        loading.year(row.needed(KEY), new Year(end(row), row.pence("total_gross_income")));
    }

    static void balance(Row row, Loading loading) throws RowFault, SQLException {
        OptionalLong fixed = row.pence("assets_total_fixed");
        OptionalLong other = row.pence("assets_other_assets");
        // The form's "other assets" are all that are not fixed: stock, debtors, investments of the year, cash.
        OptionalLong gross = fixed.isPresent() && other.isPresent()
                ? OptionalLong.of(fixed.getAsLong() + other.getAsLong())
                : OptionalLong.empty();
        Balance balance = new Balance(
                row.pence("reserves"),
                row.pence("funds_total"),
                gross,
                row.pence("assets_cash"),
                row.count("count_employees"));
        loading.balance(row.needed(KEY), end(row), balance);
    }

    private static LocalDate end(Row row) throws RowFault {
        return row.date(YEAR_END).orElseThrow(() -> new RowFault(YEAR_END + " is empty"));
    }

    static void area(Row row, Loading loading) throws RowFault, SQLException {
        loading.area(row.needed(KEY), row.needed("geographic_area_description"));
    }

    static void cause(Row row, Loading loading) throws RowFault, SQLException {
        Kind kind = switch (row.needed("classification_type").toLowerCase(Locale.ROOT)) {
            case "what" -> Kind.WHAT;
            case "who" -> Kind.WHO;
            case "how" -> Kind.HOW;
            default -> throw new RowFault("classification_type is none of What, Who, How");
        };
        loading.cause(row.needed(KEY), new Cause(kind, row.needed("classification_description")));
    }
}
