package org.levelfield.requirement;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.levelfield.mention.Amount;
import org.levelfield.mention.Count;
import org.levelfield.mention.Mark;
import org.levelfield.mention.Multiple;
import org.levelfield.mention.Period;
import org.levelfield.mention.Share;
import org.levelfield.mention.quantity.Comparison;
import org.levelfield.tender.Money;

/**
 * How much is asked.
 *
 * @param amount the number
 * @param unit an ISO 4217 code, or {@code years}, {@code months}, {@code days}, {@code working-days}, {@code percent},
 *     {@code count}, {@code times-contract-value}
 * @param comparison how it is compared
 */
public record Measure(BigDecimal amount, String unit, Comparison comparison) {

    private static final int CURRENCY_CODE = 3;

    /** The measure that a mark states, if it states one. */
    public static Optional<Measure> of(Mark mark) {
        if (mark instanceof Amount money) {
            return Optional.of(new Measure(money.value(), money.currency().getCurrencyCode(), money.comparison()));
        } else if (mark instanceof Share share) {
            return Optional.of(new Measure(share.percent(), "percent", share.comparison()));
        } else if (mark instanceof Count number) {
            return Optional.of(new Measure(number.value(), "count", number.comparison()));
        } else if (mark instanceof Period period) {
            return Optional.of(period(period));
        } else if (mark instanceof Multiple multiple) {
            return Optional.of(new Measure(multiple.factor(), "times-contract-value", multiple.comparison()));
        }
        return Optional.empty();
    }

    private static Measure period(Period period) {
        return switch (period.unit()) {
            case WEEKS -> new Measure(period.length().multiply(BigDecimal.valueOf(7)), "days", period.comparison());
            default -> new Measure(period.length(), period.unit().id(), period.comparison());
        };
    }

    /** The measure as a sum of money, if it is one. */
    public Optional<Money> money() {
        boolean code = unit.length() == CURRENCY_CODE && unit.equals(unit.toUpperCase(Locale.ROOT));
        return code ? Optional.of(new Money(amount, Currency.getInstance(unit))) : Optional.empty();
    }

    /** The measure as a person writes it, with its comparison: {@code at least GBP 5,000,000}. */
    public String told() {
        return comparison.before() + plain();
    }

    private String plain() {
        String number = amount.stripTrailingZeros().toPlainString();
        return money().map(Money::told).orElseGet(() -> switch (unit) {
            case "percent" -> number + " %";
            case "count" -> number;
            case "times-contract-value" -> number + " times the contract value";
            default ->
                number + " " + (number.equals("1") ? unit.substring(0, unit.length() - 1) : unit).replace('-', ' ');
        });
    }
}
