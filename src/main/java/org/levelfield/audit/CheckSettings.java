package org.levelfield.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.levelfield.CheckOptions;
import org.levelfield.document.Budget;
import org.levelfield.report.Profile;
import org.levelfield.store.PackSource;
import org.levelfield.tender.Money;
import org.levelfield.tender.Stated;

/**
 * The options that decide what a check gives; they are stored beside it, so that it can be made again.
 *
 * @param profile how sure a finding must be
 * @param asOf the day whose law applies to a pack without a date
 * @param budget what reading may cost
 */
public record CheckSettings(Profile profile, LocalDate asOf, Budget budget) {

    /** As the store keeps them. */
    public PackSource.Settings written() {
        return PackSource.Settings.of("profile=" + profile.id() + "\nas-of=" + asOf + "\nmax-bytes=" + budget.bytes()
                + "\nmax-pages=" + budget.pages() + "\nmax-unpacked=" + budget.expanded() + "\nmax-ratio="
                + budget.ratio() + "\nmax-nesting=" + budget.nesting() + "\nmax-files=" + budget.entries()
                + "\nmax-seconds=" + budget.time().toSeconds() + "\n");
    }

    /**
     * Reads what {@link #written} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static CheckSettings read(PackSource.Settings settings) {
        try {
            Map<String, String> values = Arrays.stream(settings.options().split("\n", -1))
                    .filter(line -> line.contains("="))
                    .collect(Collectors.toMap(
                            line -> line.substring(0, line.indexOf('=')),
                            line -> line.substring(line.indexOf('=') + 1)));
            return new CheckSettings(
                    Profile.valueOf(value(values, "profile").toUpperCase(Locale.ROOT)),
                    LocalDate.parse(value(values, "as-of")),
                    new Budget(
                            Long.parseLong(value(values, "max-bytes")),
                            Integer.parseInt(value(values, "max-pages")),
                            Long.parseLong(value(values, "max-unpacked")),
                            Integer.parseInt(value(values, "max-ratio")),
                            Integer.parseInt(value(values, "max-nesting")),
                            Integer.parseInt(value(values, "max-files")),
                            Duration.ofSeconds(Long.parseLong(value(values, "max-seconds")))));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("these are no settings of a check", e);
        }
    }

    private static String value(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name)).orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** How to check one pack: in one thread, since packs run side by side; the manifest's facts count as stated. */
    CheckOptions options(PackSource.Manifest manifest) {
        Optional<Money> value = manifest.value()
                .flatMap(amount -> manifest.currency().map(code -> new Money(amount, Currency.getInstance(code))));
        Stated stated = new Stated(
                Optional.empty(),
                value,
                Optional.empty(),
                manifest.published().map(LocalDate::parse),
                Optional.empty());
        // The time of the run is put in by who stores the rows.
        return new CheckOptions(profile, stated, Optional.of(asOf), Instant.EPOCH, budget, 1);
    }
}
