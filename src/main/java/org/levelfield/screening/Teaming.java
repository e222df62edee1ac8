package org.levelfield.screening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levelfield.screening.arithmetic.Answer;
import org.levelfield.screening.team.Counterfactuals;
import org.levelfield.screening.team.Demand;
import org.levelfield.screening.team.Impossibility;
import org.levelfield.screening.team.Teams;

/**
 * Who of a pool can meet a tender together.
 *
 * @param pool the organisations' names, in their order
 * @param must those that every group must hold
 * @param most how many members a group may have
 * @param occasion the dates and sums on which it turns
 * @param posed the requirements that the profiles can decide, in the order of documents and places
 * @param limits what the tender says of the number of members; a ban is a limit of one
 * @param open what has to be settled whoever bids; no group is counted out for it
 * @param groups those that meet all of {@code posed} and {@code limits} for certain
 * @param ifKind those that do where the buyer, asked, reads open words in favour of groups; empty where {@code groups}
 *     are there, or nothing of that kind is open
 * @param ifFilled those that no known fact rules out; empty where others were found, or there are none
 * @param impossible why no group can, whatever is still unknown; empty where one may
 * @param counterfactuals who could bid alone or in pairs if one requirement were dropped or eased
 */
public record Teaming(
        List<String> pool,
        Set<String> must,
        int most,
        Occasion occasion,
        List<Posed> posed,
        List<Limit> limits,
        List<OpenMatter> open,
        Teams groups,
        Optional<Teams> ifKind,
        Optional<Teams> ifFilled,
        Optional<Impossibility> impossible,
        Counterfactuals counterfactuals) {

    /**
     * How many members a group may have.
     *
     * @param criterion that says so
     * @param demand the same for the search
     */
    public record Limit(Criterion criterion, Demand demand) {}

    /** Keeps its own copies. */
    public Teaming {
        pool = List.copyOf(pool);
        must = Set.copyOf(must);
        posed = List.copyOf(posed);
        limits = List.copyOf(limits);
        open = List.copyOf(open);
    }

    /**
     * Met where a group meets all there is; not met where it is proven that none can; else unknown. What is open for all
     * leaves the answer open.
     */
    public Answer answer() {
        if (impossible.isPresent()) {
            return Answer.NOT_MET;
        }
        return groups.number() > 0 && open.isEmpty() ? Answer.MET : Answer.UNKNOWN;
    }

    /** Whether a group was found, be it only one that has still to learn something. */
    public boolean anyFound() {
        return groups.number() > 0
                || ifKind.filter(teams -> teams.number() > 0).isPresent()
                || ifFilled.filter(teams -> teams.number() > 0).isPresent();
    }

    /** The requirements whose words leave open how a group is judged; each with its question to the buyer. */
    public List<Posed> openReadings() {
        return posed.stream().filter(one -> one.reading().isUndetermined()).toList();
    }

    /** The criterion under an id of the search. */
    public Criterion criterion(String id) {
        return posed.stream()
                .map(Posed::criterion)
                .filter(one -> one.id().equals(id))
                .findFirst()
                .or(() -> limits.stream()
                        .map(Limit::criterion)
                        .filter(one -> one.id().equals(id))
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException(id + ": is no requirement of this tender"));
    }
}
