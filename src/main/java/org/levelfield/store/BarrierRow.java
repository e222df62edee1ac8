package org.levelfield.store;

import java.util.Locale;
import org.levelfield.rules.BarrierCard;

/**
 * A barrier of a rule book by which packs were judged.
 *
 * @param ruleBook the rule book's hash
 * @param id the barrier's id
 * @param title for a person
 * @param barrierGroup its group
 * @param gate where it bites: eligibility, award, process, terms or access
 */
public record BarrierRow(String ruleBook, String id, String title, String barrierGroup, String gate) {

    static BarrierRow of(String ruleBook, BarrierCard card) {
        return new BarrierRow(
                ruleBook,
                card.id(),
                card.title(),
                card.group(),
                card.gate().name().toLowerCase(Locale.ROOT));
    }
}
