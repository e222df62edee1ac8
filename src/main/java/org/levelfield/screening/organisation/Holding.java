package org.levelfield.screening.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.levelfield.tender.Money;

/**
 * Something that an organisation holds, or says that it does not hold.
 *
 * @param kind what sort of thing
 * @param name as its file has it: {@code public liability}, {@code ISO 9001}, {@code Care Quality Commission}
 * @param held whether it holds it
 * @param level how much insurance covers
 * @param issuer the insurer, certifier or registrar
 * @param expiry how long it lasts; empty where that is unknown
 */
public record Holding(
        Kind kind, String name, boolean held, Optional<Money> level, Optional<String> issuer, Optional<Expiry> expiry) {

    /** What sort of thing is held. */
    public enum Kind {
        INSURANCE,
        CERTIFICATE,
        REGISTRATION,
        POLICY
    }

    /** How long something lasts. */
    public sealed interface Expiry {

        /** Until the end of a day. */
        record On(LocalDate day) implements Expiry {}

        /** For good. */
        record Never() implements Expiry {}
    }

    /** Whether it is in force on a day; empty where that is unknown. */
    public Optional<Boolean> inForceOn(LocalDate day) {
        if (!held) {
            return Optional.of(false);
        }
        return expiry.map(
                until -> until instanceof Expiry.Never || until instanceof Expiry.On last && !day.isAfter(last.day()));
    }
}
