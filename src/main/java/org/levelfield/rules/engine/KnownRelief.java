package org.levelfield.rules.engine;

import java.util.ArrayList;
import java.util.List;
import org.levelfield.clause.Traceable;
import org.levelfield.finding.Mitigation;
import org.levelfield.rules.BarrierCard;

/**
 * A mitigation that a barrier's card names, as a fact for the rule that looks for its words.
 *
 * @param barrier the barrier's id
 * @param id the mitigation's id
 * @param effect what it does
 * @param concept the concept by which its words are known
 * @param reach how far off the words may stand
 * @param variants the ways of asking that it relieves; all where there is none
 */
public record KnownRelief(
        String barrier,
        String id,
        Mitigation.Effect effect,
        String concept,
        BarrierCard.Reach reach,
        List<String> variants)
        implements Traceable {

    /** Keeps its own copy. */
    public KnownRelief {
        variants = List.copyOf(variants);
    }

    /** All that cards name, in their order. */
    static List<KnownRelief> of(List<BarrierCard> cards) {
        List<KnownRelief> reliefs = new ArrayList<>();
        for (BarrierCard card : cards) {
            for (BarrierCard.Relief relief : card.mitigations()) {
                reliefs.add(new KnownRelief(
                        card.id(),
                        relief.id(),
                        relief.effect(),
                        relief.concept(),
                        relief.reach(),
                        relief.variants().orElse(List.of())));
            }
        }
        return List.copyOf(reliefs);
    }

    /** Whether it relieves a way of asking. */
    public boolean isFor(String variant) {
        return variants.isEmpty() || variants.contains(variant);
    }

    @Override
    public String kind() {
        return "known mitigation";
    }

    @Override
    public String told() {
        return id.replace('-', ' ');
    }
}
