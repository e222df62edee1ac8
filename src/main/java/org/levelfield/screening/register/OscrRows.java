package org.levelfield.screening.register;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** The export of the Scottish register: of one year with a header, or of five years, a row each, without one. */
final class OscrRows {

    /** The columns of the file that has no header. */
    static final List<String> COLUMNS = List.of(
            "charity number",
            "charity name",
            "registered date",
            "known as",
            "charity status",
            "notes",
            "postcode",
            "constitutional form",
            "previous constitutional form 1",
            "geographical spread",
            "main operating location",
            "purposes",
            "beneficiaries",
            "activities",
            "objectives",
            "principal office/trustees address",
            "website",
            "most recent year income",
            "most recent year expenditure",
            "mailing cycle",
            "year end",
            "date annual return received",
            "next year end date",
            "donations and legacies income",
            "charitable activities income",
            "other trading activities income",
            "investments income",
            "other income",
            "raising funds spending",
            "charitable activities spending",
            "other spending",
            "parent charity name",
            "parent charity number",
            "parent charity country of registration",
            "designated religious body",
            "regulatory type");

    private static final String NUMBER = "SC\\d{6}";

    private OscrRows() {}

    /** Whether a first row without a header may be of this register. */
    static boolean looksLike(List<String> cells) {
        return cells.size() == COLUMNS.size() && cells.get(0).matches(NUMBER);
    }

    static void charity(Row row, Loading loading) throws RowFault, SQLException {
        String number = row.needed("charity number");
        if (!number.matches(NUMBER)) {
            throw new RowFault("charity number is not SC and six digits");
        }
        String status = row.text("charity status");
        Optional<LocalDate> end = row.date("year end");
        OptionalLong income = row.pence("most recent year income");
        List<Cause> causes = new ArrayList<>();
        causes(row, "purposes", Kind.WHAT, causes);
        causes(row, "beneficiaries", Kind.WHO, causes);
        causes(row, "activities", Kind.HOW, causes);
        String area = row.text("main operating location");
        loading.newest(new Charity(
                loading.source(),
                number,
                number,
                0,
                row.text("charity name"),
                status,
                !status.toLowerCase(Locale.ROOT).startsWith("removed"),
                row.date("registered date"),
                Optional.empty(),
                form(row.text("constitutional form")),
                Optional.empty(),
                Optional.empty(),
                new Accounts(income, end, row.pence("most recent year expenditure"), Balance.NONE),
                end.map(day -> List.of(new Year(day, income))).orElse(List.of()),
                area.isEmpty() ? List.of() : List.of(area),
                causes));
    }

    private static void causes(Row row, String column, Kind kind, List<Cause> causes) {
        for (String name : items(row.whole(column))) {
            causes.add(new Cause(kind, name));
        }
    }

    /** The items of a list in one cell: {@code 'one','two, three'}, or {@code one,two, three}. */
    static List<String> items(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("'") && cell.endsWith("'");
        String inner = quoted ? cell.substring(1, cell.length() - 1) : cell;
        // A comma within an item is followed by a space; one between items is not.
        List<String> items = new ArrayList<>();
        for (String item : inner.split(quoted ? "'\\s*,\\s*'" : ",(?=\\S)", -1)) {
            if (!item.isBlank()) {
                items.add(item.strip());
            }
        }
        return items;
    }

    private static Optional<LegalForm> form(String written) {
        String form = written.toLowerCase(Locale.ROOT);
        if (form.isEmpty()) {
            return Optional.empty();
        } else if (form.startsWith("scio")) {
            return Optional.of(LegalForm.CHARITABLE_INCORPORATED_ORGANISATION);
        } else if (form.startsWith("company")) {
            return Optional.of(LegalForm.CHARITABLE_COMPANY);
        } else if (form.startsWith("trust")) {
            return Optional.of(LegalForm.CHARITABLE_TRUST);
        } else if (form.startsWith("unincorporated association")) {
            return Optional.of(LegalForm.UNINCORPORATED_ASSOCIATION);
        }
        return Optional.of(LegalForm.OTHER);
    }
}
