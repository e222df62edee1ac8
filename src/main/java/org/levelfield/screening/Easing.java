package org.levelfield.screening;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levelfield.requirement.Measure;
import org.levelfield.screening.arithmetic.Answer;
import org.levelfield.screening.arithmetic.Asked;
import org.levelfield.screening.arithmetic.Range;
import org.levelfield.screening.team.Demand;
import org.levelfield.tender.Money;

/**
 * A requirement as it would stand if the buyer took the remedy: income no more than the contract brings in a year, one
 * past contract, and cover, certificates and registrations that may be obtained by the start. What leaves open how a
 * group is judged would be judged in favour of groups.
 */
final class Easing {

    private Easing() {}

    /** The eased demand; empty where the remedy of such a demand is to drop it. */
    static Optional<Demand> of(Posed posed, Occasion occasion) {
        Optional<Posed> eased = switch (posed.criterion().by()) {
            case INCOME, SERVICE_INCOME -> income(posed, occasion);
            case CONTRACTS -> atMost(posed, BigDecimal.ONE);
            case INSURANCE, CERTIFICATE, REGISTRATION -> Optional.of(withPromises(posed));
            default -> Optional.empty();
        };
        if (eased.isEmpty() && !posed.reading().isUndetermined()) {
            return Optional.empty();
        }
        return Leniency.IF_KIND.demand(eased.orElse(posed));
    }

    private static Optional<Posed> income(Posed posed, Occasion occasion) {
        Optional<Money> stated = posed.criterion().requirement().measure().flatMap(Measure::money);
        return occasion.yearly()
                .filter(yearly -> stated.map(asked -> asked.currency().equals(yearly.currency()))
                        .orElse(true))
                .flatMap(yearly -> atMost(posed, yearly.amount()));
    }

    /** The same with a lower floor; empty where it is no higher already. */
    private static Optional<Posed> atMost(Posed posed, BigDecimal floor) {
        return posed.asked().amount().compareTo(floor) <= 0
                ? Optional.empty()
                : Optional.of(new Posed(posed.criterion(), Asked.atLeast(floor), posed.reading(), posed.standings()));
    }

    private static Posed withPromises(Posed posed) {
        List<Standing> standings = new ArrayList<>();
        for (Standing one : posed.standings()) {
            boolean obtains = !one.closing().isEmpty() && posed.asked().reachedBy(one.amount()) != Answer.MET;
            standings.add(
                    obtains
                            ? new Standing(one.member(), enough(posed.asked()), one.told(), List.of(), one.closing())
                            : one);
        }
        return new Posed(posed.criterion(), posed.asked(), posed.reading(), standings);
    }

    private static Range enough(Asked asked) {
        return Range.exactly(asked.enough() ? asked.amount() : asked.amount().add(BigDecimal.ONE));
    }
}
