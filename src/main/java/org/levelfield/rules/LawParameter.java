package org.levelfield.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.levelfield.clause.Traceable;
import org.levelfield.tender.Money;

/**
 * A number of the law and the time for which it holds.
 *
 * @param regime the regime's id
 * @param name its name, {@code turnover.multiple}
 * @param value the number
 * @param unit ratio, days, percent, years or a currency
 * @param from its first day
 * @param to the day from which it no longer holds, where there is one
 * @param cite where the law says so
 * @param verified whether the citation was checked against a text
 */
public record LawParameter(
        String regime,
        String name,
        BigDecimal value,
        String unit,
        LocalDate from,
        Optional<LocalDate> to,
        String cite,
        boolean verified)
        implements Traceable {

    private static final int CURRENCY_CODE = 3;

    /** Whether it holds on a day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && to.map(day::isBefore).orElse(true);
    }

    /** Whether it gives a number for a time for which {@code other} gives one already. */
    public boolean doubles(LawParameter other) {
        return regime.equals(other.regime)
                && name.equals(other.name)
                && (isInForce(other.from) || other.isInForce(from));
    }

    /** Whether it held once, and no longer on a day. */
    public boolean endedBefore(LocalDate day) {
        return to.map(end -> !day.isBefore(end)).orElse(false);
    }

    /** The last day on which it held, or {@code day} where it still holds. */
    public LocalDate lastDay(LocalDate day) {
        return to.map(end -> end.minusDays(1))
                .filter(last -> last.isBefore(day))
                .orElse(day);
    }

    /** Whether it says yes: one, where nought is no. */
    public boolean isYes() {
        return value.signum() > 0;
    }

    /** The number as a sum of money; nothing in pounds where its unit is no currency. */
    public Money money() {
        boolean currency = unit.length() == CURRENCY_CODE && unit.equals(unit.toUpperCase(Locale.ROOT));
        return currency
                ? new Money(value, Currency.getInstance(unit))
                : new Money(BigDecimal.ZERO, Currency.getInstance("GBP"));
    }

    @Override
    public String kind() {
        return "law parameter";
    }

    @Override
    public String told() {
        return name.replace('.', ' ') + " of " + value.toPlainString()
                + (unit.equals("ratio") ? " times (" : " " + unit + " (") + cite + ", from " + from
                + to.map(day -> " to before " + day).orElse("") + (verified ? "" : ", citation to be checked") + ")";
    }
}
