package org.levelfield.screening.value.award;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levelfield.tender.Law;
import org.levelfield.tender.Regime;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A provision that lets a buyer count savings or social value. It gives nobody a right to have them counted.
 *
 * @param id short
 * @param regimes the ids of the laws with which it goes
 * @param cite as a lawyer cites it
 * @param says what it says, in words of our own
 * @param from its first day, where known
 * @param to the day from which it no longer applies, where there is one
 * @param branch {@code above} where it holds over the threshold only
 * @param verified whether the citation was checked against a text
 */
public record LegalRoom(
        String id,
        List<String> regimes,
        String cite,
        String says,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> branch,
        boolean verified) {

    private static final String TABLE = "/org/levelfield/screening/value/legal-room.yaml";

    /** Keeps its own copy. */
    public LegalRoom {
        regimes = List.copyOf(regimes);
    }

    /** What a law has; nothing where it is not known which applies. */
    static List<LegalRoom> of(Law law) {
        return law.regime() == Regime.UNKNOWN
                ? List.of()
                : all().stream().filter(one -> one.fits(law)).toList();
    }

    private boolean fits(Law law) {
        return regimes.contains(law.id())
                && from.map(first -> !law.date().isBefore(first)).orElse(true)
                && to.map(law.date()::isBefore).orElse(true)
                && !(law.isBelowThreshold() && branch.filter("above"::equals).isPresent());
    }

    /** The whole table, in its order. */
    static List<LegalRoom> all() {
        try (InputStream in = LegalRoom.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is not in the program");
            }
            return YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(in, new TypeReference<List<LegalRoom>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
