package org.levelfield.screening;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.levelfield.mention.quantity.Comparison;
import org.levelfield.requirement.Measure;
import org.levelfield.screening.arithmetic.Answer;
import org.levelfield.screening.arithmetic.Asked;

/** What a rule for groups makes of a bid: a ban and a limit decide, consent is unknown until it is given. */
final class GroupRule {

    private static final String CONSORTIUM = "no-consortium";

    private GroupRule() {}

    /** Whether an answer turns on it. */
    static boolean decides(Criterion criterion) {
        return criterion.requirement().type().equals(CONSORTIUM);
    }

    /** Its verdict on a group; none on one alone, and none from a rule that an answer does not turn on. */
    static Optional<Verdict> of(Criterion criterion, Bid bid) {
        if (!decides(criterion) || !bid.isGroup()) {
            return Optional.empty();
        }
        Optional<Boolean> own = bid.members().get(0).answers().containsKey(criterion.key())
                ? Optional.of(bid.members().get(0).answers().get(criterion.key()))
                : Optional.empty();
        if (own.isPresent()) {
            return Optional.of(verdict(criterion, own.get() ? Answer.MET : Answer.NOT_MET, bid, List.of()));
        }
        return switch (criterion.requirement().variant()) {
            case "cap" -> Optional.of(cap(criterion, bid));
            case "leave" ->
                Optional.of(verdict(
                        criterion, Answer.UNKNOWN, bid, List.of(Lack.of("the buyer's consent to a joint bid"))));
            case "ban" -> Optional.of(verdict(criterion, Answer.NOT_MET, bid, List.of()));
            default ->
                Optional.of(verdict(criterion, Answer.UNKNOWN, bid, List.of(Lack.of("whether joint bids are let in"))));
        };
    }

    /** The most members that a limit allows; empty where its words do not tell. */
    static Optional<Integer> most(Criterion criterion) {
        return criterion
                .requirement()
                .measure()
                .filter(measure -> criterion.requirement().variant().equals("cap"))
                .map(GroupRule::members);
    }

    /** “No more than three” is read as more than three, since the ban stands apart from the number. */
    private static int members(Measure measure) {
        int number = measure.amount().intValue();
        return measure.comparison() == Comparison.LESS_THAN ? number - 1 : number;
    }

    private static Verdict cap(Criterion criterion, Bid bid) {
        Optional<Integer> most = most(criterion);
        if (most.isEmpty()) {
            return verdict(criterion, Answer.UNKNOWN, bid, List.of(Lack.of("how many members the buyer allows")));
        }
        int over = bid.members().size() - most.get();
        return new Verdict(
                criterion,
                Optional.of(Asked.atLeast(BigDecimal.valueOf(most.get()))),
                over > 0 ? Answer.NOT_MET : Answer.MET,
                List.of(),
                bid.names(),
                over > 0 ? Optional.of(BigDecimal.valueOf(over)) : Optional.empty(),
                List.of(),
                Verdict.Reading.ALONE);
    }

    private static Verdict verdict(Criterion criterion, Answer answer, Bid bid, List<Lack> missing) {
        return new Verdict(
                criterion,
                Optional.empty(),
                answer,
                List.of(),
                bid.names(),
                Optional.empty(),
                missing,
                Verdict.Reading.ALONE);
    }
}
