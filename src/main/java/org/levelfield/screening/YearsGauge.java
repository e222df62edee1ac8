package org.levelfield.screening;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.levelfield.screening.arithmetic.Range;
import org.levelfield.screening.organisation.FinancialYear;
import org.levelfield.screening.organisation.FinancialYear.Accounts;
import org.levelfield.screening.organisation.Organisation;
import org.levelfield.tender.Money;

/** What an organisation's financial years and age say of a criterion. */
final class YearsGauge {

    private static final int MONTHS = 12;

    /** A gap of more than this between two year ends leaves a year out. */
    private static final int LONGEST_YEAR = 18;

    private final Organisation one;
    private final Criterion criterion;
    private final Occasion occasion;

    YearsGauge(Organisation one, Criterion criterion, Occasion occasion) {
        this.one = one;
        this.criterion = criterion;
        this.occasion = occasion;
    }

    /**
     * Income by each way of counting that the clause leaves open: of the latest year, of each of so many, or on average.
     * What all of them agree on is known.
     */
    Standing income() {
        List<String> missing = new ArrayList<>();
        int back = criterion.overYears().orElse(1);
        List<Range> years = new ArrayList<>();
        for (int i = 0; i < back; i++) {
            years.add(income(i, missing));
        }
        boolean average = says("average", "mean");
        boolean each = says("each", "every", "both", "either");
        Range least = years.stream().reduce(YearsGauge::lesser).orElse(Range.UNKNOWN);
        Range mean = mean(years);
        Range known = average ? mean : each ? least : hull(hull(years.get(0), mean), least);
        return standing(known, "income " + told(back), missing);
    }

    /** What the service asked for earned in the latest year: what is named as such at the least, all income at the most. */
    Standing serviceIncome() {
        List<String> missing = new ArrayList<>();
        Range all = income(0, missing);
        BigDecimal named = one.years().stream()
                .limit(1)
                .flatMap(year -> year.from().entrySet().stream())
                .filter(part -> Words.hold(criterion.words(), part.getKey()))
                .map(part -> part.getValue())
                .filter(sum -> Floor.isIn(criterion, occasion, sum))
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        missing.add("income from the service that the clause names");
        Range known = new Range(named, all.most().map(named::max));
        return standing(known, "income from that service at least " + named.toPlainString(), missing);
    }

    /** Years since the first day, in whole months; a length is counted to the day on which bids are due. */
    Standing tradingYears() {
        if (one.founded().isEmpty()) {
            return Standing.unknown(one.name(), Range.UNKNOWN, "age not known", "founded");
        }
        long months = Math.max(0, ChronoUnit.MONTHS.between(one.founded().get(), occasion.bid()));
        BigDecimal years = BigDecimal.valueOf(months).divide(BigDecimal.valueOf(MONTHS), 4, RoundingMode.DOWN);
        return Standing.known(
                one.name(),
                Range.exactly(years),
                "founded on " + one.founded().get() + ", " + months / MONTHS + " years before bids are due");
    }

    /** Years with audited accounts, counted back from the latest. */
    Standing auditedYears() {
        return run("audited accounts", "accounts", year -> year.accounts().map(kind -> kind == Accounts.AUDITED));
    }

    /** Years that ended with more in than out, counted back from the latest. */
    Standing surplusYears() {
        return run(
                "a surplus",
                "income and spending",
                year -> year.income()
                        .flatMap(in -> year.spending()
                                .filter(out -> out.currency().equals(in.currency()))
                                .map(out -> in.amount().compareTo(out.amount()) > 0)));
    }

    /** How many years in a row are so: where one is not known, or the years end, there may be more. */
    private Standing run(String what, String key, Function<FinancialYear, Optional<Boolean>> is) {
        int certain = 0;
        for (FinancialYear year : one.years()) {
            Optional<Boolean> answer = follows(certain) ? is.apply(year) : Optional.empty();
            if (answer.isEmpty()) {
                break;
            } else if (!answer.get()) {
                return Standing.known(
                        one.name(),
                        Range.exactly(BigDecimal.valueOf(certain)),
                        certain + " years with " + what + "; not so in the year to " + year.ends());
            }
            certain++;
        }
        return Standing.unknown(
                one.name(),
                new Range(BigDecimal.valueOf(certain), Optional.empty()),
                certain + " years with " + what + " known",
                "years: " + key + " of earlier years");
    }

    private Range income(int back, List<String> missing) {
        if (back < one.years().size() && follows(back)) {
            Optional<Money> income = one.years().get(back).income();
            if (income.filter(sum -> Floor.isIn(criterion, occasion, sum)).isPresent()) {
                return Range.exactly(income.get().amount());
            } else if (income.isPresent()) {
                missing.add("income in the currency that the tender uses");
                return Range.UNKNOWN;
            }
        }
        missing.add(back == 0 ? "income of the latest year" : "income of the year " + back + " before the latest");
        return Range.UNKNOWN;
    }

    /** Whether no year is left out between the day on which bids are due and the year so many before the latest. */
    private boolean follows(int back) {
        if (one.years().isEmpty() || !one.years().get(0).ends().plusYears(1).isAfter(occasion.bid())) {
            return false;
        }
        for (int i = 1; i <= back && i < one.years().size(); i++) {
            long months = ChronoUnit.MONTHS.between(
                    one.years().get(i).ends(), one.years().get(i - 1).ends());
            if (months > LONGEST_YEAR) {
                return false;
            }
        }
        return true;
    }

    private Standing standing(Range known, String told, List<String> missing) {
        return new Standing(
                one.name(),
                known,
                told,
                known.isExact() ? List.of() : missing.stream().distinct().toList(),
                List.of());
    }

    private String told(int back) {
        List<String> sums = one.years().stream()
                .limit(back)
                .filter(year -> year.income().isPresent())
                .map(year -> year.income().get().told() + " in the year to " + year.ends())
                .toList();
        return sums.isEmpty() ? "not known" : String.join(", ", sums);
    }

    private boolean says(String... words) {
        return criterion.words().stream().anyMatch(List.of(words)::contains);
    }

    private static Range mean(List<Range> years) {
        Range sum = years.stream().reduce(Range.NO, Range::plus);
        return new Range(share(sum.least(), years.size()), sum.most().map(most -> share(most, years.size())));
    }

    private static BigDecimal share(BigDecimal sum, int years) {
        return sum.divide(BigDecimal.valueOf(years), 4, RoundingMode.HALF_UP);
    }

    private static Range lesser(Range a, Range b) {
        Optional<BigDecimal> most = a.most().isPresent() && b.most().isPresent()
                ? Optional.of(a.most().get().min(b.most().get()))
                : a.most().or(b::most);
        return new Range(a.least().min(b.least()), most);
    }

    private static Range hull(Range a, Range b) {
        return new Range(
                a.least().min(b.least()), a.most().flatMap(mine -> b.most().map(mine::max)));
    }
}
