package org.levelfield.rules.engine;

import org.kie.api.KieBase;

/**
 * Rules that can be run.
 *
 * @param base the rules
 * @param needs what they ask of clauses
 */
record CompiledRules(KieBase base, RuleNeeds needs) {}
