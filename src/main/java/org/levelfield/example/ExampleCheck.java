package org.levelfield.example;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levelfield.CheckOptions;
import org.levelfield.Levelfield;
import org.levelfield.clause.Evidence;
import org.levelfield.document.Budget;
import org.levelfield.finding.Finding;
import org.levelfield.finding.TraceStep;
import org.levelfield.report.Profile;
import org.levelfield.requirement.Measure;

/** Holds examples against what is found in them: just what each names, at its quote, and nothing else. */
public final class ExampleCheck {

    /** The date whose law applies where an example names no day of publication; fixed, so that examples stay true. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 3, 2);

    private static final int RULES_TOLD = 2;

    private final Levelfield levelfield;

    /**
     * @param levelfield with the rules to test
     */
    public ExampleCheck(Levelfield levelfield) {
        this.levelfield = levelfield;
    }

    /** What is found in an example, however unsure. */
    public List<Finding> findings(Example example) {
        CheckOptions options =
                new CheckOptions(Profile.BID, example.stated(), Optional.of(AS_OF), Instant.EPOCH, Budget.DEFAULT, 1);
        return levelfield.judge(List.of(example.document()), options).findings();
    }

    /** Where an example and what is found in it differ, a line each; none where it holds. */
    public List<String> differences(Example example) {
        List<Finding> found = findings(example);
        List<Finding> own = found.stream()
                .filter(finding -> finding.barrier().equals(example.barrier()))
                .toList();
        List<String> differences = new ArrayList<>(ownDifferences(example, own));
        found.stream()
                .filter(finding -> !finding.barrier().equals(example.barrier()))
                .filter(finding -> !example.alsoAllowed().contains(finding.barrier()))
                .map(finding -> "not allowed beside it: " + finding.barrier() + ", " + told(finding))
                .forEach(differences::add);
        return differences;
    }

    /** Where an example and the findings of its barrier differ, a line each; none where it holds. */
    public static List<String> ownDifferences(Example example, List<Finding> own) {
        if (example.expectsNothing()) {
            return own.stream()
                    .map(one -> "nothing expected, found " + told(one))
                    .toList();
        }
        if (own.size() != 1) {
            List<String> told = own.stream().map(ExampleCheck::told).toList();
            return List.of("one finding expected (" + example.status() + "), found " + own.size() + " " + told);
        }
        Finding finding = own.get(0);
        List<String> differences = new ArrayList<>();
        if (!finding.status().id().equals(example.status())) {
            differences.add("status " + example.status() + " expected, found " + told(finding));
        }
        String quote =
                finding.evidence().stream().findFirst().map(Evidence::quote).orElse("");
        example.quote()
                .filter(words -> !quote.contains(words))
                .ifPresent(words -> differences.add("quote “" + words + "” expected, found “" + quote + "”"));
        List<String> missing = finding.missingFacts();
        example.missing()
                .filter(words -> words.equals("none")
                        ? !missing.isEmpty()
                        : missing.stream().noneMatch(fact -> fact.contains(words)))
                .ifPresent(words -> differences.add("missing “" + words + "” expected, found " + missing));
        String measure = finding.requirement().measure().map(ExampleCheck::told).orElse("none");
        example.measure()
                .filter(expected -> !expected.equals(measure))
                .ifPresent(expected -> differences.add("measure " + expected + " expected, found " + measure));
        return differences;
    }

    private static String told(Measure measure) {
        String number = measure.amount().stripTrailingZeros().toPlainString();
        return measure.money().isPresent() ? measure.unit() + " " + number : number + " " + measure.unit();
    }

    private static String told(Finding finding) {
        String quote =
                finding.evidence().stream().findFirst().map(Evidence::quote).orElse("");
        return finding.status().id() + " by "
                + finding.trace().stream()
                        .map(TraceStep::rule)
                        .limit(RULES_TOLD)
                        .toList() + " at “" + quote + "”";
    }
}
