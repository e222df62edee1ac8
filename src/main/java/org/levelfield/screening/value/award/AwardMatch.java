package org.levelfield.screening.value.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.levelfield.finding.Finding;
import org.levelfield.tender.Fact;
import org.levelfield.tender.Law;

/**
 * A value case against the rules by which a tender is awarded.
 *
 * @param law the law that applies
 * @param priceWeight the weight of price in per cent, where the tender tells
 * @param grounds one entry for each {@link Ground}, in their order
 * @param against the barriers found that keep a value case from counting
 * @param room where the law makes room for it; none where the law is not known
 * @param missing why what is unknown is unknown, in sentences; none where the rules of award were read in whole
 * @param questions to the buyer on the tender as a whole
 */
public record AwardMatch(
        Law law,
        Optional<Fact<BigDecimal>> priceWeight,
        List<GroundMatch> grounds,
        List<Finding> against,
        List<LegalRoom> room,
        List<String> missing,
        List<String> questions) {

    /** Keeps its own copies. */
    public AwardMatch {
        grounds = List.copyOf(grounds);
        against = List.copyOf(against);
        room = List.copyOf(room);
        missing = List.copyOf(missing);
        questions = List.copyOf(questions);
    }

    /** What the tender says of a ground. */
    public Standing standing(Ground ground) {
        return grounds.stream()
                .filter(one -> one.ground() == ground)
                .map(GroundMatch::standing)
                .findFirst()
                .orElse(Standing.UNKNOWN);
    }
}
