package org.levelfield.screening.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Value cases and tables for tests, read from texts as a charity would write them. */
final class Cases {

    static final String HEAD = """
            service: Invented service
            buyer: Invented council
            price-year: 2024/25
            cost-per-year: £1,200
            people-per-year: 10
            years: 1
            outcomes:
            """;

    /** Saves 100 × £50 × 60 % × (1 − 20 %) = £2,400 in the first year. */
    static final String OUTCOME = """
              - name: One
                unit-cost: {amount: £50, year: 2024/25, source: Invented}
                volume-per-year: 100
                attribution: 60 %
                deadweight: 20 %
                drop-off: 0 %
                saves: Invented council
                kind: cashable
                evidence: Invented
            """;

    private Cases() {}

    static ValueCase read(String text, CostTables tables) {
        List<String> faults = new ArrayList<>();
        Optional<ValueCase> read = CaseReader.read("case.yaml", text, tables, faults);
        return read.orElseThrow(() -> new AssertionError(String.join("\n", faults)));
    }

    static ValueSheet sheet(String text) {
        return sheet(text, CostTables.NONE);
    }

    static ValueSheet sheet(String text, CostTables tables) {
        return Calculation.of(read(text, tables), tables);
    }

    static List<String> faults(String text, CostTables tables) {
        List<String> faults = new ArrayList<>();
        CaseReader.read("case.yaml", text, tables, faults);
        return faults;
    }

    /** The table that a text holds, which must be without fault. */
    static CostTables table(String text) {
        List<String> faults = new ArrayList<>();
        CostTables table = CostTableReader.read("folder/table.csv", text, faults);
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("\n", faults));
        }
        return table;
    }

    /** Three figures in pounds and pence: {@code 1.00 2.00 3.00}. */
    static String told(ValueSheet.Cases cases) {
        return pence(cases.low()) + " " + pence(cases.central()) + " " + pence(cases.high());
    }

    static String pence(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
