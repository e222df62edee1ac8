package org.levelfield.report.read;

import java.util.List;
import java.util.Optional;

/**
 * What an earlier report says, as far as later work asks for it. Its words come from a file and may hold anything.
 *
 * @param title of the tender
 * @param asOf the date whose law was applied, as written
 * @param rulesVersion hash of the rules that were in force
 * @param findings in the order of the report; those that it only names as gone are left out
 */
public record SavedReport(
        Optional<String> title, Optional<String> asOf, Optional<String> rulesVersion, List<SavedFinding> findings) {

    /** Keeps its own copy. */
    public SavedReport {
        findings = List.copyOf(findings);
    }

    /** The finding of an id. */
    public Optional<SavedFinding> finding(String id) {
        return findings.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
