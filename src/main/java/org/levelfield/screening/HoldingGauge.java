package org.levelfield.screening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levelfield.mention.Moment;
import org.levelfield.screening.arithmetic.Range;
import org.levelfield.screening.organisation.Holding;
import org.levelfield.screening.organisation.Organisation;
import org.levelfield.screening.organisation.Promise;
import org.levelfield.tender.Money;

/** What an organisation's insurance, certificates and registrations say of a criterion. */
final class HoldingGauge {

    private static final String INSURANCE = "-insurance";
    private static final String ANY_OTHER = "specialist";
    private static final String BEFORE_AWARD = "-before-award";

    private final Organisation one;
    private final Criterion criterion;
    private final Occasion occasion;
    private final Holding.Kind kind;

    HoldingGauge(Organisation one, Criterion criterion, Occasion occasion, Holding.Kind kind) {
        this.one = one;
        this.criterion = criterion;
        this.occasion = occasion;
        this.kind = kind;
    }

    /** How much cover, certificate or registration of the name that the clause uses is there on the day that counts. */
    Standing standing() {
        List<Holding> those =
                one.holdings(kind).stream().filter(one -> isMeant(one.name())).toList();
        String wanted = kind == Holding.Kind.INSURANCE ? cover() : "what the clause names";
        if (those.isEmpty()) {
            return Standing.unknown(one.name(), open(), "profile does not say", section() + ": " + wanted)
                    .closedBy(promises());
        }
        Range most =
                those.stream().map(this::amount).reduce(HoldingGauge::better).orElse(open());
        String told = String.join("; ", those.stream().map(this::told).toList());
        return most.isExact()
                ? Standing.known(one.name(), most, told).closedBy(promises())
                : Standing.unknown(one.name(), most, told, section() + ": level and last day of " + wanted)
                        .closedBy(promises());
    }

    private Range open() {
        return kind == Holding.Kind.INSURANCE ? Range.UNKNOWN : Range.YES_OR_NO;
    }

    private Range amount(Holding holding) {
        if (!holding.held()) {
            return Range.NO;
        }
        Range whole = kind != Holding.Kind.INSURANCE
                ? Range.YES
                : holding.level()
                        .filter(level -> Floor.isIn(criterion, occasion, level) || isOfAnyLevel())
                        .map(level -> Range.exactly(level.amount()))
                        .orElse(Range.UNKNOWN);
        Optional<Boolean> inForce = counts().isPresent() ? holding.inForceOn(counts().get()) : Optional.empty();
        return inForce.map(yes -> yes ? whole : Range.NO).orElseGet(() -> new Range(BigDecimal.ZERO, whole.most()));
    }

    private boolean isOfAnyLevel() {
        return criterion
                .requirement()
                .measure()
                .filter(measure -> measure.money().isPresent())
                .isEmpty();
    }

    /** A demand to be met with the bid counts on the day of the bid, any other on the day the service starts too. */
    private Optional<LocalDate> counts() {
        boolean atBid = criterion.requirement().statement().moment() == Moment.AT_BID
                || criterion.requirement().type().endsWith(BEFORE_AWARD);
        return atBid || occasion.start().isEmpty() ? Optional.of(occasion.bid()) : occasion.start();
    }

    private String told(Holding holding) {
        if (!holding.held()) {
            return "no " + holding.name();
        }
        String level = holding.level().map(sum -> " of " + sum.told()).orElse("");
        String until = holding.expiry()
                .map(expiry -> expiry instanceof Holding.Expiry.On last ? " until " + last.day() : " without end")
                .orElse(", last day not known");
        String passed = counts().flatMap(holding::inForceOn).orElse(true) ? "" : ", which is before it is needed";
        return holding.name() + level + until + passed;
    }

    /** What the profile says that it would obtain. */
    private List<String> promises() {
        List<String> ways = new ArrayList<>();
        for (Promise promise : one.promises()) {
            if (promise.kind() == kind && isMeant(promise.name())) {
                ways.add("would obtain " + promise.name()
                        + promise.level().map(sum -> " of " + sum.told()).orElse("")
                        + promise.days()
                                .map(days -> " within " + days + " days")
                                .orElse("")
                        + promise.cost()
                                .map(Money::told)
                                .map(cost -> " for " + cost)
                                .orElse(""));
            }
        }
        return ways;
    }

    private boolean isMeant(String name) {
        if (kind == Holding.Kind.INSURANCE && !cover().startsWith(ANY_OTHER)) {
            return Words.hold(Words.of(name), cover());
        }
        // Where the clause asks for one thing of the kind, all its words may name it; else only those that were known.
        return isOnlyOneAsked()
                ? Words.hold(criterion.words(), name)
                : criterion.named().stream().anyMatch(words -> Words.hold(Words.of(words), name));
    }

    private boolean isOnlyOneAsked() {
        return criterion.beside().stream()
                .filter(type -> type.endsWith("-certificate") || type.endsWith("-accreditation"))
                .allMatch(criterion.requirement().type()::equals);
    }

    /** The cover that the barrier's id names. */
    private String cover() {
        return criterion.card().id().replace(INSURANCE, "").replace('-', ' ');
    }

    private String section() {
        return switch (kind) {
            case INSURANCE -> "insurance";
            case CERTIFICATE -> "certificates";
            case REGISTRATION -> "registrations";
            case POLICY -> "policies";
        };
    }

    /** Of two things that both fit, the one that is more. */
    private static Range better(Range a, Range b) {
        return new Range(
                a.least().max(b.least()), a.most().flatMap(mine -> b.most().map(mine::max)));
    }
}
