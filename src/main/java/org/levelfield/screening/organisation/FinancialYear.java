package org.levelfield.screening.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import org.levelfield.tender.Money;

/**
 * One financial year of an organisation.
 *
 * @param ends its last day
 * @param income all that came in
 * @param from income by the service that earned it, by the service's name in lower case; parts, not all of it
 * @param spending all that went out
 * @param accounts who looked at its accounts
 */
public record FinancialYear(
        LocalDate ends,
        Optional<Money> income,
        SortedMap<String, Money> from,
        Optional<Money> spending,
        Optional<Accounts> accounts) {

    /** Who looked at a year's accounts. */
    public enum Accounts {
        /** A registered auditor. */
        AUDITED,
        /** An independent examiner, as charity law allows below the audit threshold. */
        EXAMINED,
        /** Nobody from outside. */
        NEITHER
    }

    /** Keeps its own copy. */
    public FinancialYear {
        from = Sorted.copy(from);
    }
}
