package org.levelfield.screening.register;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.levelfield.screening.organisation.LegalForm;
import org.levelfield.screening.register.Charity.Accounts;
import org.levelfield.screening.register.Charity.Balance;
import org.levelfield.screening.register.Charity.Cause;
import org.levelfield.screening.register.Charity.Kind;
import org.levelfield.screening.register.Charity.Year;

/**
 * The register of Northern Ireland. It writes 0 both for nothing and for not said: what of a year's figures cannot be
 * told apart is unknown.
 */
final class CcniRows {

    private CcniRows() {}

    static void charity(Row row, Loading loading) throws RowFault, SQLException {
        String number = row.needed("reg charity number");
        if (!number.matches("\\d{6}")) {
            throw new RowFault("reg charity number is not six digits");
        }
        String status = row.needed("status");
        Optional<LocalDate> end = row.date("date for financial year ending");
        Accounts accounts = accounts(row, end);
        List<Cause> causes = new ArrayList<>();
        // In this register "what the charity does" holds its purposes, "charitable purposes" its own words.
        OscrRows.items(row.whole("what the charity does")).forEach(one -> causes.add(new Cause(Kind.WHAT, one)));
        OscrRows.items(row.whole("who the charity helps")).forEach(one -> causes.add(new Cause(Kind.WHO, one)));
        OscrRows.items(row.whole("how the charity works")).forEach(one -> causes.add(new Cause(Kind.HOW, one)));
        loading.charity(new Charity(
                loading.source(),
                number,
                "NIC" + number,
                0,
                row.text("charity name"),
                status,
                !status.toLowerCase(Locale.ROOT).startsWith("removed"),
                row.date("date registered"),
                Optional.empty(),
                form(row.text("type of governing document")),
                CompanyRows.number(row.text("company number").replaceFirst("^0$", "")),
                Optional.empty(),
                accounts,
                years(row, end, accounts.income()),
                List.of(),
                causes));
    }

    private static Accounts accounts(Row row, Optional<LocalDate> end) throws RowFault {
        // The register writes 0 for both of a year of which nothing was filed yet.
        boolean filed = end.isPresent()
                && (row.pence("total income").orElse(0) != 0
                        || row.pence("total spending").orElse(0) != 0);
        OptionalLong income = filed ? row.pence("total income") : OptionalLong.empty();
        OptionalLong spending = filed ? row.pence("total spending") : OptionalLong.empty();
        boolean detailed = row.pence("total income and endowments").orElse(0) != 0
                || row.pence("total expenditure").orElse(0) != 0;
        if (!detailed) {
            return new Accounts(income, end, spending, Balance.NONE);
        }
        OptionalInt employees = row.count("employed staff");
        Balance balance = new Balance(
                OptionalLong.empty(),
                row.pence("total net assets and liabilities"),
                OptionalLong.empty(),
                OptionalLong.empty(),
                employees);
        return new Accounts(income, end, spending, balance);
    }

    private static List<Year> years(Row row, Optional<LocalDate> end, OptionalLong income) throws RowFault {
        List<Year> years = new ArrayList<>();
        if (end.isPresent()) {
            years.add(new Year(end.get(), income));
            OptionalLong before = row.pence("total income. previous financial period.");
            if (before.orElse(0) != 0) {
                years.add(new Year(end.get().minusYears(1), before));
            }
        }
        return years;
    }

    private static Optional<LegalForm> form(String document) {
        return switch (document.toLowerCase(Locale.ROOT)) {
            case "memorandum and articles" -> Optional.of(LegalForm.CHARITABLE_COMPANY);
            case "trust deed or declaration of trust", "will" -> Optional.of(LegalForm.CHARITABLE_TRUST);
            case "constitution" -> Optional.of(LegalForm.UNINCORPORATED_ASSOCIATION);
            case "ips rules" -> Optional.of(LegalForm.COMMUNITY_BENEFIT_SOCIETY);
            case "royal charter", "other" -> Optional.of(LegalForm.OTHER);
            default -> Optional.empty();
        };
    }
}
