package org.levelfield.screening.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.screening.organisation.LegalForm;
import org.levelfield.screening.register.Charity.Accounts;
import org.levelfield.screening.register.Charity.Balance;
import org.levelfield.screening.register.Charity.Year;
import org.levelfield.tender.Money;

class MeetingTest {

    private static final LocalDate END = LocalDate.of(2025, 3, 31);
    private static final Optional<LocalDate> TODAY = Optional.of(LocalDate.of(2026, 6, 30));

    private static Money pounds(long amount) {
        return new Money(BigDecimal.valueOf(amount), Currency.getInstance("GBP"));
    }

    private static OptionalLong pence(long pounds) {
        return OptionalLong.of(pounds * 100);
    }

    private static Charity charity(Source source, Accounts accounts, List<Year> years) {
        return new Charity(
                source,
                "1",
                "1",
                0,
                "One",
                "Registered",
                true,
                Optional.of(LocalDate.of(2023, 6, 30)),
                Optional.empty(),
                Optional.of(LegalForm.CHARITABLE_TRUST),
                Optional.empty(),
                Optional.empty(),
                accounts,
                years,
                List.of(),
                List.of());
    }

    private static Charity earning(long... pounds) {
        List<Year> years = new ArrayList<>();
        for (int i = 0; i < pounds.length; i++) {
            years.add(new Year(END.minusYears(i), pounds[i] < 0 ? OptionalLong.empty() : pence(pounds[i])));
        }
        return charity(Source.CCEW, Accounts.NONE, years);
    }

    private static Optional<Boolean> of(Floor floor, Charity charity) {
        return Meeting.of(floor, charity, TODAY);
    }

    @Test
    void incomeAtTheFloorMeetsItAndUnknownIncomeIsUnknown() {
        Floor floor = new Floor.Income(pounds(100), 1, Floor.Way.AVERAGE);
        assertThat(of(floor, latest(pence(100)))).contains(true);
        assertThat(of(floor, latest(OptionalLong.of(9_999)))).contains(false);
        assertThat(of(floor, latest(OptionalLong.empty()))).isEmpty();
    }

    private static Charity latest(OptionalLong income) {
        return charity(
                Source.CCEW, new Accounts(income, Optional.of(END), OptionalLong.empty(), Balance.NONE), List.of());
    }

    @Test
    void theAverageNeedsEveryYear() {
        Floor floor = new Floor.Income(pounds(100), 3, Floor.Way.AVERAGE);
        assertThat(of(floor, earning(50, 100, 150))).contains(true);
        assertThat(of(floor, earning(50, 100, 149))).contains(false);
        assertThat(of(floor, earning(500, 500))).isEmpty();
        assertThat(of(floor, earning(500, -1, 500))).isEmpty();
        assertThat(of(floor, earning())).isEmpty();
        // The newest year is not reported yet: the three before it count.
        assertThat(of(floor, earning(-1, 50, 100, 150))).contains(true);
    }

    @Test
    void eachYearMustReachTheFloorAndTheNewestBelowDecides() {
        Floor floor = new Floor.Income(pounds(100), 3, Floor.Way.EACH);
        assertThat(of(floor, earning(100, 100, 100))).contains(true);
        assertThat(of(floor, earning(100, 99, 100))).contains(false);
        assertThat(of(floor, earning(99))).contains(false);
        assertThat(of(floor, earning(100, 100))).isEmpty();
    }

    @Test
    void yearsWithAGapBetweenThemAreNotTheLastYears() {
        List<Year> years = List.of(new Year(END, pence(100)), new Year(END.minusYears(5), pence(100)));
        assertThat(of(new Floor.Income(pounds(1), 2, Floor.Way.EACH), charity(Source.CCEW, Accounts.NONE, years)))
                .isEmpty();
    }

    @Test
    void otherMoneyThanPoundsIsUnknown() {
        Money euros = new Money(BigDecimal.ONE, Currency.getInstance("EUR"));
        assertThat(of(new Floor.Income(euros, 1, Floor.Way.EACH), latest(pence(100))))
                .isEmpty();
        assertThat(of(new Floor.Reserves(euros), latest(pence(100)))).isEmpty();
    }

    @Test
    void ageCountsWholeYearsToTheDay() {
        assertThat(of(new Floor.Age(3), earning())).contains(true);
        assertThat(of(new Floor.Age(4), earning())).contains(false);
        assertThat(Meeting.of(new Floor.Age(3), earning(), Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CCEW, 2026-09-29, 1000001, , true",
        "CCEW, 2026-09-29, 1000000, , ",
        "CCEW, 2026-09-29, 1000000, 3260001, true",
        "CCEW, 2026-09-29, 1000000, 3260000, false",
        "CCEW, 2026-09-29, 250000, 9000000, false",
        "CCEW, 2026-09-30, 1500001, , true",
        "CCEW, 2026-09-30, 1500000, , ",
        "CCEW, 2026-09-30, 500000, 9000000, false",
        "CCEW, 2026-09-30, 500001, 5000001, true",
        "OSCR, 2026-09-29, 9000000, 9000000, "
    })
    void theLawHasAccountsAuditedFromASize(Source source, LocalDate end, long income, Long assets, Boolean audited) {
        Balance balance = new Balance(
                OptionalLong.empty(),
                OptionalLong.empty(),
                assets == null ? OptionalLong.empty() : pence(assets),
                OptionalLong.empty(),
                OptionalInt.empty());
        Charity charity = charity(
                source, new Accounts(pence(income), Optional.of(end), OptionalLong.empty(), balance), List.of());
        assertThat(of(new Floor.Audit(), charity)).isEqualTo(Optional.ofNullable(audited));
    }

    @Test
    void formEmployeesAndReserves() {
        assertThat(of(new Floor.Form(Set.of(LegalForm.CHARITABLE_TRUST)), earning()))
                .contains(true);
        assertThat(of(new Floor.Form(Set.of(LegalForm.CHARITABLE_COMPANY)), earning()))
                .contains(false);
        assertThat(of(new Floor.Employees(1), earning())).isEmpty();
        Balance balance = new Balance(
                OptionalLong.of(-1), pence(5), OptionalLong.empty(), OptionalLong.empty(), OptionalInt.of(3));
        Charity charity = charity(
                Source.CCEW, new Accounts(pence(1), Optional.of(END), OptionalLong.empty(), balance), List.of());
        assertThat(of(new Floor.Reserves(pounds(0)), charity)).contains(false);
        assertThat(of(new Floor.NetAssets(pounds(5)), charity)).contains(true);
        assertThat(of(new Floor.Employees(4), charity)).contains(false);
    }
}
