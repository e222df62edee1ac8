package org.levelfield.screening;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.levelfield.screening.arithmetic.Answer;

/**
 * Whether a bid can meet a tender, requirement by requirement. There is no score: one requirement that is not met shuts
 * the bid out.
 *
 * @param bid who would bid
 * @param occasion the dates and sums on which it turns
 * @param verdicts the requirements that a bidder is tested against, in the order of documents and places
 * @param groupRules what the tender says of groups, and the answer does not turn on
 * @param work what a bid takes, whoever bids
 * @param terms what a supplier would have to accept
 */
public record Screening(
        Bid bid,
        Occasion occasion,
        List<Verdict> verdicts,
        List<Criterion> groupRules,
        List<Criterion> work,
        List<Criterion> terms) {

    /** Keeps its own copies. */
    public Screening {
        verdicts = List.copyOf(verdicts);
        groupRules = List.copyOf(groupRules);
        work = List.copyOf(work);
        terms = List.copyOf(terms);
    }

    /** Not met where one requirement is not met; met where all are, and there is one; else unknown. */
    public Answer answer() {
        return verdicts.stream().map(Verdict::answer).reduce(Answer::and).orElse(Answer.UNKNOWN);
    }

    /** The verdicts of one answer, in their order. */
    public List<Verdict> verdicts(Answer answer) {
        return verdicts.stream().filter(one -> one.answer() == answer).toList();
    }

    /** What would settle all that is unknown, each once, in the order of the requirements. */
    public List<Lack> missing() {
        Set<Lack> all = new LinkedHashSet<>();
        verdicts(Answer.UNKNOWN).forEach(one -> all.addAll(one.missing()));
        return List.copyOf(all);
    }

    /** The questions to the buyer about what is not met or unknown for the tender's own words, each once. */
    public List<String> questions() {
        Set<String> all = new LinkedHashSet<>();
        verdicts.stream()
                .filter(one -> one.answer() != Answer.MET)
                .map(Verdict::question)
                .forEach(all::add);
        return List.copyOf(all);
    }
}
