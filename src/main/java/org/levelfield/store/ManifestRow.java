package org.levelfield.store;

import java.math.BigDecimal;
import java.util.Optional;

/** What a manifest says of a pack, as the store keeps it. */
public record ManifestRow(
        String pack,
        Optional<String> buyer,
        Optional<String> published,
        Optional<String> value,
        Optional<String> currency,
        Optional<String> region,
        Optional<String> reference,
        Optional<String> service) {

    static ManifestRow of(String pack, PackSource.Manifest manifest) {
        return new ManifestRow(
                pack,
                manifest.buyer(),
                manifest.published(),
                manifest.value().map(BigDecimal::toPlainString),
                manifest.currency(),
                manifest.region(),
                manifest.reference(),
                manifest.service());
    }

    /** What the manifest said. */
    public PackSource.Manifest manifest() {
        return new PackSource.Manifest(
                buyer, published, value.map(BigDecimal::new), currency, region, reference, service);
    }
}
