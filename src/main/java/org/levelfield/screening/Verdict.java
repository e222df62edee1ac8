package org.levelfield.screening;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.levelfield.requirement.GroupWay;
import org.levelfield.screening.arithmetic.Answer;
import org.levelfield.screening.arithmetic.Asked;
import org.levelfield.screening.arithmetic.Operator;

/**
 * Whether a bid meets one requirement, and what decides it.
 *
 * @param criterion what is asked
 * @param asked how much of one bidder, in the unit in which profiles are counted; empty where the tender does not tell
 * @param answer met, not met or unknown
 * @param standings how each member stands, in their order
 * @param deciding the members on whom the answer rests
 * @param shortfall how much is wanting, where it is not met for want of an amount
 * @param missing what would settle it, of members and of the tender
 * @param reading how the demand is put to a group, as the answer took it
 */
public record Verdict(
        Criterion criterion,
        Optional<Asked> asked,
        Answer answer,
        List<Standing> standings,
        List<String> deciding,
        Optional<BigDecimal> shortfall,
        List<Lack> missing,
        Reading reading) {

    /**
     * How a demand that is put to one bidder is put to a group.
     *
     * @param operators all of which must hold, by the names of the report's schema; empty for one bidder alone
     * @param ways the same in words, each as part of a sentence; empty where it is open
     * @param assumed whether the tender is silent, and the regime's default stands in
     * @param because the words of the tender, or the provision, that say so
     * @param question to put to the buyer where that does not decide
     */
    public record Reading(
            List<String> operators,
            List<String> ways,
            boolean assumed,
            Optional<String> because,
            Optional<String> question) {

        static Reading of(AggregationChoice choice) {
            return new Reading(
                    choice.operators().stream().map(Operator::id).toList(),
                    choice.isUndetermined()
                            ? List.of()
                            : choice.ways().stream().map(GroupWay::told).toList(),
                    choice.assumed(),
                    Optional.of(choice.source() + (choice.verified() ? "" : " (to be checked)")),
                    choice.question());
        }

        /** For one bidder there is nothing to read. */
        public static final Reading ALONE =
                new Reading(List.of(), List.of(), false, Optional.empty(), Optional.empty());

        /** Keeps its own copies. */
        public Reading {
            operators = List.copyOf(operators);
            ways = List.copyOf(ways);
        }
    }

    /** Keeps its own copies. */
    public Verdict {
        standings = List.copyOf(standings);
        deciding = List.copyOf(deciding);
        missing = List.copyOf(missing);
    }

    /** The same, left open until a fact is known. */
    Verdict open(Lack lack) {
        return new Verdict(
                criterion, asked, Answer.UNKNOWN, standings, deciding, Optional.empty(), List.of(lack), reading);
    }

    /** What would close a gap: what members say that they would obtain, each with its name before it. */
    public List<String> closing() {
        return standings.stream()
                .flatMap(one -> one.closing().stream().map(way -> one.member() + " " + way))
                .toList();
    }

    /** The question to put to the buyer, without a name: what the barrier's card asks, with the place of the clause. */
    public String question() {
        return reading.question()
                .filter(one -> answer == Answer.UNKNOWN)
                .orElseGet(() -> criterion
                        .card()
                        .question()
                        .replace("Clause {clause}", place().orElse("A clause"))
                        .replace("clause {clause}", place().orElse("a clause"))
                        .replace("{clause}", place().orElse("")));
    }

    private Optional<String> place() {
        return criterion.evidence().section().map(section -> "“" + section + "”");
    }
}
