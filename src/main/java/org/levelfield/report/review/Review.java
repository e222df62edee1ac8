package org.levelfield.report.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.levelfield.document.Problem;
import org.levelfield.finding.Finding;
import org.levelfield.report.read.SavedReport;

/**
 * What people and an earlier report say of findings.
 *
 * @param suppressed the accepted findings by their ids
 * @param baseline how the findings stand to an earlier report, where there is one
 * @param problems of suppressions that have ended or fit no finding
 */
public record Review(Map<String, Suppression> suppressed, Optional<Baseline> baseline, List<Problem> problems) {

    /** Nobody says anything. */
    public static final Review NONE = new Review(Map.of(), Optional.empty(), List.of());

    /** Keeps its own copies. */
    public Review {
        suppressed = Map.copyOf(suppressed);
        problems = List.copyOf(problems);
    }

    /**
     * What is said of findings.
     *
     * @param suppressions in the order of their file; of several that fit a finding the first that holds counts
     * @param today the day on which they must hold
     */
    public static Review of(
            List<Finding> findings, List<Suppression> suppressions, Optional<SavedReport> earlier, LocalDate today) {
        Map<String, Suppression> suppressed = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Suppression one : suppressions) {
            List<Finding> fitting = findings.stream().filter(one::fits).toList();
            if (one.holds(today)) {
                fitting.forEach(finding -> suppressed.putIfAbsent(finding.id(), one));
            }
            problem(one, fitting, today).ifPresent(problems::add);
        }
        return new Review(suppressed, earlier.map(report -> Baseline.of(report, findings)), problems);
    }

    private static Optional<Problem> problem(Suppression one, List<Finding> fitting, LocalDate today) {
        if (fitting.isEmpty()) {
            return Optional.of(problem(
                    "suppression-unused",
                    one.place() + ": the suppression of " + one.barrier()
                            + " fits no finding; take it out, or check its fingerprint or quote"));
        }
        if (one.holds(today)) {
            return Optional.empty();
        }
        String findings = String.join(", ", fitting.stream().map(Finding::id).toList());
        return Optional.of(problem(
                "suppression-expired",
                one.place() + ": the suppression of " + one.barrier() + " by " + one.who() + " ended on " + one.until()
                        + " and no longer holds for " + findings + "; change the clause, or agree on a new date"));
    }

    private static Problem problem(String code, String message) {
        return new Problem(code, message, Optional.empty(), OptionalInt.empty());
    }

    /** Who accepted a finding and why; empty where it counts. */
    public Optional<Suppression> suppression(Finding finding) {
        return Optional.ofNullable(suppressed.get(finding.id()));
    }
}
