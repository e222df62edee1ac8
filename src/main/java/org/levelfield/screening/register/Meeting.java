package org.levelfield.screening.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.levelfield.screening.register.Charity.Year;
import org.levelfield.tender.Money;

/** Tells whether a charity meets a floor: yes, no, or empty where the register does not say. */
final class Meeting {

    private static final Set<Source> UNDER_ENGLISH_LAW = Set.of(Source.CCEW, Source.SYNTHETIC);

    /** Years that end on this day or later have the higher bounds of SI 2026/427. */
    private static final LocalDate RAISED = LocalDate.of(2026, 9, 30);

    private Meeting() {}

    /**
     * Whether a charity meets a floor.
     *
     * @param today the day on which age is reckoned, where known
     */
    static Optional<Boolean> of(Floor floor, Charity charity, Optional<LocalDate> today) {
        if (!floor.inPounds()) {
            return Optional.empty();
        } else if (floor instanceof Floor.Income income) {
            return income(income, charity);
        } else if (floor instanceof Floor.Age age) {
            return age(age, charity, today);
        } else if (floor instanceof Floor.Audit) {
            return audit(charity);
        } else if (floor instanceof Floor.Reserves reserves) {
            return reaches(charity.accounts().balance().reserves(), reserves.least());
        } else if (floor instanceof Floor.NetAssets assets) {
            return reaches(charity.accounts().balance().netAssets(), assets.least());
        } else if (floor instanceof Floor.Employees employees) {
            OptionalInt held = charity.accounts().balance().employees();
            return held.isPresent() ? Optional.of(held.getAsInt() >= employees.least()) : Optional.empty();
        } else if (floor instanceof Floor.Form form) {
            return charity.form().map(form.allowed()::contains);
        }
        throw new IllegalStateException("a floor without a way to tell: " + floor);
    }

    private static Optional<Boolean> reaches(OptionalLong pence, Money least) {
        return pence.isPresent()
                ? Optional.of(BigDecimal.valueOf(pence.getAsLong(), 2).compareTo(least.amount()) >= 0)
                : Optional.empty();
    }

    private static Optional<Boolean> income(Floor.Income floor, Charity charity) {
        if (floor.years() == 1) {
            return reaches(charity.accounts().income(), floor.least());
        }
        // A year that has ended but is not reported yet is not the latest.
        List<Year> reported = charity.years().stream()
                .dropWhile(year -> year.income().isEmpty())
                .limit(floor.years())
                .toList();
        List<Long> known = reported.stream()
                .filter(year -> year.income().isPresent())
                .map(year -> year.income().getAsLong())
                .toList();
        boolean allKnown = known.size() == floor.years() && inARow(reported);
        if (floor.way() == Floor.Way.AVERAGE) {
            long sum = known.stream().mapToLong(Long::longValue).sum();
            BigDecimal wanted = floor.least().amount().multiply(BigDecimal.valueOf(floor.years()));
            return allKnown ? Optional.of(BigDecimal.valueOf(sum, 2).compareTo(wanted) >= 0) : Optional.empty();
        }
        // A newest year below the floor decides, whatever the years before it were.
        boolean newestBelow = !known.isEmpty()
                && !reaches(OptionalLong.of(known.get(0)), floor.least()).orElse(true);
        if (newestBelow) {
            return Optional.of(false);
        }
        return allKnown
                ? Optional.of(known.stream()
                        .allMatch(one ->
                                reaches(OptionalLong.of(one), floor.least()).orElse(false)))
                : Optional.empty();
    }

    /** Whether the years follow one another, with some months' play for years of other lengths. */
    private static boolean inARow(List<Year> years) {
        LocalDate first = years.get(years.size() - 1).end();
        return first.isAfter(years.get(0).end().minusYears(years.size()));
    }

    private static Optional<Boolean> age(Floor.Age floor, Charity charity, Optional<LocalDate> today) {
        Optional<LocalDate> since = charity.incorporated()
                .filter(made -> charity.registered().map(made::isBefore).orElse(true))
                .or(charity::registered);
        return today.flatMap(
                day -> since.map(from -> !from.plusYears(floor.years()).isAfter(day)));
    }

    private static Optional<Boolean> audit(Charity charity) {
        OptionalLong income = charity.accounts().income();
        Optional<LocalDate> end = charity.accounts().end();
        if (!UNDER_ENGLISH_LAW.contains(charity.source()) || income.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        boolean raised = !end.get().isBefore(RAISED);
        BigDecimal earned = BigDecimal.valueOf(income.getAsLong(), 2);
        if (earned.compareTo(pounds(raised ? 1_500_000 : 1_000_000)) > 0) {
            return Optional.of(true);
        } else if (earned.compareTo(pounds(raised ? 500_000 : 250_000)) <= 0) {
            return Optional.of(false);
        }
        OptionalLong assets = charity.accounts().balance().grossAssets();
        return assets.isPresent()
                ? Optional.of(
                        BigDecimal.valueOf(assets.getAsLong(), 2).compareTo(pounds(raised ? 5_000_000 : 3_260_000)) > 0)
                : Optional.empty();
    }

    private static BigDecimal pounds(long whole) {
        return BigDecimal.valueOf(whole);
    }
}
