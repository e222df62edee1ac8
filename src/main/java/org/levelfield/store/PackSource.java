package org.levelfield.store;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Whence a pack is, and what decides what its check gives.
 *
 * @param folder the name of the folder that was audited
 * @param path of the pack below that folder, with {@code /}
 * @param content hash over the paths and hashes of the pack's files
 * @param settings the options that decide what the check gives
 * @param manifest what the audit's manifest says of it; {@link Manifest#EMPTY} where it says nothing
 */
public record PackSource(String folder, String path, String content, Settings settings, Manifest manifest) {

    /** The pack's name in the store. */
    public String id() {
        return folder + "/" + path;
    }

    /**
     * What a manifest says of a pack. An amount goes with its currency.
     *
     * @param buyer who buys
     * @param published the day of publication, as ISO 8601
     * @param value the estimated value over the whole term
     * @param currency its ISO 4217 code
     * @param region where
     * @param reference the buyer's number for it
     * @param service what is bought, in the words or codes of who wrote the manifest
     */
    public record Manifest(
            Optional<String> buyer,
            Optional<String> published,
            Optional<BigDecimal> value,
            Optional<String> currency,
            Optional<String> region,
            Optional<String> reference,
            Optional<String> service) {

        /** A manifest that says nothing. */
        public static final Manifest EMPTY = new Manifest(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        /** Whether it says anything. */
        public boolean isEmpty() {
            return equals(EMPTY);
        }
    }

    /**
     * The options of a check, as lines {@code name=value} in a fixed order.
     *
     * @param hash of the lines
     * @param options the lines
     */
    public record Settings(String hash, String options) {

        /** The settings of these lines. */
        public static Settings of(String options) {
            return new Settings(Sha256.of(options), options);
        }
    }
}
