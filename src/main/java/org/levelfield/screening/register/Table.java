package org.levelfield.screening.register;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The published tables that are read, each told by columns that no other has. The order is that of reading. */
// Each reader is a method without state of its own, and each list of marks is a copy.
@SuppressWarnings("ImmutableEnumChecker")
enum Table {
    CCEW_CHARITY(
            Source.CCEW,
            CcewRows::charity,
            "organisation_number",
            "charity_registration_status",
            "linked_charity_number"),
    CCEW_HISTORY(Source.CCEW, CcewRows::year, "organisation_number", "total_gross_income", "suppression_ind"),
    CCEW_PART_B(Source.CCEW, CcewRows::balance, "organisation_number", "reserves", "assets_cash"),
    CCEW_AREA(Source.CCEW, CcewRows::area, "organisation_number", "geographic_area_description"),
    CCEW_CLASSIFICATION(Source.CCEW, CcewRows::cause, "organisation_number", "classification_description"),
    OSCR(Source.OSCR, OscrRows::charity, "charity number", "constitutional form", "most recent year income"),
    CCNI(Source.CCNI, CcniRows::charity, "reg charity number", "total income", "status"),
    COMPANIES(Source.COMPANIES, CompanyRows::company, "companynumber", "companycategory", "incorporationdate");

    /** Puts a row into the store. */
    @FunctionalInterface
    interface RowReader {
        void read(Row row, Loading loading) throws RowFault, SQLException;
    }

    private final Source source;
    private final RowReader reader;
    private final List<String> marks;

    Table(Source source, RowReader reader, String... marks) {
        this.source = source;
        this.reader = reader;
        this.marks = List.of(marks);
    }

    Source source() {
        return source;
    }

    RowReader reader() {
        return reader;
    }

    /** Whether the source is of no use without this table. */
    boolean needed() {
        return !source.equals(Source.CCEW) || this == CCEW_CHARITY;
    }

    /** The table with such columns; empty where it is none that is read. */
    static Optional<Table> of(Collection<String> columns) {
        return Arrays.stream(values())
                .filter(table -> columns.containsAll(table.marks))
                .findFirst();
    }

    /** The name of a column as tables are asked by it. */
    static String column(String written) {
        return written.replace("\ufeff", "").strip().toLowerCase(Locale.ROOT);
    }
}
