package org.levelfield.rules.engine;

import org.levelfield.mention.Statement;

/**
 * A clause that a rule would have matched but for one condition.
 *
 * @param statement the clause
 * @param rule the rule's name
 * @param condition the one that failed, as the rule writes it
 * @param line where it stands in the rule's file
 */
public record NearMiss(Statement statement, String rule, String condition, int line) {

    /** Whether the condition says which concept is asked for: a clause that lacks only a number is nearer. */
    public boolean lacksWords() {
        return RuleVariant.namesConcept(condition);
    }
}
