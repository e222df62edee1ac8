package org.levelfield.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levelfield.mention.quantity.Quantity;
import org.levelfield.mention.quantity.QuantityReader;
import org.levelfield.tender.Money;
import org.levelfield.tender.Regime;
import org.levelfield.tender.Stated;
import org.levelfield.tender.Subtype;
import org.levelfield.tender.TenderFact;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Facts that the user states on the command line; each overrides what the pack says. */
final class StatedOptions {

    @Option(
            names = "--regime",
            paramLabel = "ID",
            converter = LawConverter.class,
            description =
                    "The law: pa2023, pcr2015, psr2023 …; with /above-threshold, /below-threshold, /light-touch ….")
    private TenderFact.@Nullable ChosenLaw law;

    @Option(
            names = "--value",
            paramLabel = "AMOUNT",
            converter = MoneyConverter.class,
            description = "The value over the whole term: 'GBP 1200000', £1.2m.")
    private @Nullable Money value;

    @Option(names = "--term", paramLabel = "MONTHS", description = "The whole term in months, extensions included.")
    private @Nullable BigDecimal term;

    @Option(names = "--published", paramLabel = "DATE", description = "The day of publication: 2026-03-04.")
    private @Nullable LocalDate published;

    @Option(names = "--deadline", paramLabel = "DATE", description = "The last day for bids: 2026-04-02.")
    private @Nullable LocalDate deadline;

    Stated stated() {
        return new Stated(
                Optional.ofNullable(law),
                Optional.ofNullable(value),
                Optional.ofNullable(term),
                Optional.ofNullable(published),
                Optional.ofNullable(deadline));
    }

    /** Reads {@code pa2023/light-touch}. */
    static final class LawConverter implements ITypeConverter<TenderFact.ChosenLaw> {
        @Override
        public TenderFact.ChosenLaw convert(String text) {
            String[] parts = text.split("/", 2);
            Optional<Regime> regime = Regime.of(parts[0]);
            Optional<Subtype> subtype = parts.length == 2 ? Subtype.of(parts[1]) : Optional.empty();
            if (regime.isEmpty() || (parts.length == 2 && subtype.isEmpty())) {
                throw new TypeConversionException("'" + text + "' is no regime; the ids stand in the README");
            }
            return new TenderFact.ChosenLaw(regime.get(), subtype);
        }
    }

    /** Reads an amount as a tender would write it; a bare number is in pounds. */
    static final class MoneyConverter implements ITypeConverter<Money> {
        @Override
        public Money convert(String text) {
            for (Quantity quantity : QuantityReader.read(text)) {
                if (quantity instanceof Quantity.Money money) {
                    return new Money(money.amount(), money.currency());
                } else if (quantity instanceof Quantity.Count count) {
                    return new Money(count.value(), Currency.getInstance("GBP"));
                }
            }
            throw new TypeConversionException("'" + text + "' is no amount of money; write 'GBP 1200000' or £1.2m");
        }
    }
}
