package org.levelfield.rules.engine;

import java.util.List;
import org.levelfield.finding.Finding;
import org.levelfield.requirement.GroupTerm;
import org.levelfield.requirement.Requirement;
import org.levelfield.tender.Law;

/**
 * What the rules made of a pack.
 *
 * @param law the law under which it was judged
 * @param candidates where that is unknown, the laws that could apply, by id
 * @param requirements what it asks, in the order of documents and places
 * @param groupTerms what it says of groups that bid together, in the same order
 * @param findings the barriers, in the same order
 */
public record Judged(
        Law law,
        List<Law> candidates,
        List<Requirement> requirements,
        List<GroupTerm> groupTerms,
        List<Finding> findings) {

    /** Keeps its own copies. */
    public Judged {
        candidates = List.copyOf(candidates);
        requirements = List.copyOf(requirements);
        groupTerms = List.copyOf(groupTerms);
        findings = List.copyOf(findings);
    }
}
