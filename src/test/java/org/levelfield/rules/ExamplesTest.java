package org.levelfield.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.levelfield.CheckOptions;
import org.levelfield.Levelfield;
import org.levelfield.clause.Evidence;
import org.levelfield.document.Budget;
import org.levelfield.finding.Finding;
import org.levelfield.report.Profile;
import org.levelfield.report.Report;
import org.levelfield.requirement.Measure;

/** Every example of every barrier: exactly the finding that it names, at its quote, and nothing else. */
class ExamplesTest {

    private static final Levelfield LEVELFIELD = Levelfield.builtIn();
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 2);

    @TestFactory
    Stream<DynamicTest> everyExampleGivesWhatItSays() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(Path.of("rules/barriers"))) {
            walk.filter(file -> Files.isRegularFile(file) && folder(file, 2).equals("examples"))
                    .sorted()
                    .forEach(files::add);
        }
        assertThat(files).as("examples found").hasSizeGreaterThan(300);
        return files.stream().map(file -> DynamicTest.dynamicTest(name(file), () -> check(Example.read(file))));
    }

    private static String name(Path file) {
        return folder(file, 3) + "/" + folder(file, 1);
    }

    private static String folder(Path file, int fromEnd) {
        return file.getName(file.getNameCount() - fromEnd).toString();
    }

    private static void check(Example example) {
        Report report = LEVELFIELD.judge(
                List.of(example.document()),
                new CheckOptions(Profile.BID, example.stated(), Optional.of(AS_OF), Instant.EPOCH, Budget.DEFAULT, 1));
        List<Finding> own = report.findings().stream()
                .filter(finding -> finding.barrier().equals(example.barrier()))
                .toList();
        List<String> others = report.findings().stream()
                .map(Finding::barrier)
                .filter(barrier -> !barrier.equals(example.barrier())
                        && !example.alsoAllowed().contains(barrier))
                .toList();
        if (example.expectsNothing()) {
            assertThat(own)
                    .as("findings of this barrier")
                    .extracting(ExamplesTest::told)
                    .isEmpty();
        } else {
            assertThat(own)
                    .as("findings of this barrier")
                    .extracting(ExamplesTest::told)
                    .hasSize(1);
            assertFinding(example, own.get(0));
        }
        assertThat(others)
                .as("findings of other barriers that the example does not allow")
                .isEmpty();
    }

    private static void assertFinding(Example example, Finding finding) {
        assertThat(finding.status().id()).as(told(finding)).isEqualTo(example.status());
        example.quote()
                .ifPresent(quote -> assertThat(finding.evidence())
                        .as("quotes")
                        .extracting(Evidence::quote)
                        .first()
                        .asString()
                        .contains(quote));
        Optional.ofNullable(example.facts().get("measure"))
                .ifPresent(expected -> assertThat(finding.requirement()
                                .measure()
                                .map(ExamplesTest::told)
                                .orElse("none"))
                        .isEqualTo(expected));
    }

    private static String told(Measure measure) {
        String number = measure.amount().stripTrailingZeros().toPlainString();
        return measure.money().isPresent() ? measure.unit() + " " + number : number + " " + measure.unit();
    }

    private static String told(Finding finding) {
        return finding.status().id() + " by "
                + finding.trace().stream().map(step -> step.rule()).limit(2).toList() + " at “"
                + finding.evidence().get(0).quote() + "”";
    }
}
