package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.levelfield.report.read.SavedFinding;
import org.levelfield.report.read.SavedReportFile;

/** {@code explain REPORT FINDING}. */
class StoryTest {

    private static final Path REPORT = Path.of("examples/expected/community-nursing.json");

    private static String turnover() {
        return SavedReportFile.read(REPORT).report().orElseThrow().findings().stream()
                .filter(one -> one.barrier().equals("minimum-turnover"))
                .map(SavedFinding::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theChainIsToldFromTheClauseToTheStatus() {
        Run run = Run.of("explain", REPORT, turnover());
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsSubsequence(
                        "possible breach · severity high",
                        "1. The clause",
                        "£5.5 million or more",
                        "2. The words in it that count",
                        "the clause demands, of the bidder",
                        "amount: at least GBP 5,500,000",
                        "3. What they ask",
                        "Bidders must show a yearly turnover",
                        "recognised by the rule “a turnover of at least an amount is asked for”",
                        "4. What else is known",
                        "contract value: GBP 2,400,000",
                        "Estimated value",
                        "5. The law",
                        "law parameter: turnover multiple of 2 times",
                        "date: the law of the day of publication",
                        "6. What follows",
                        "so: possible breach");
    }

    @Test
    void theBeginningOfAnIdIsEnough() {
        assertThat(Run.of("explain", REPORT, turnover().substring(0, 6)).status())
                .isZero();
    }

    @Test
    void whatIsNotInTheReportIsSaid() {
        Run none = Run.of("explain", REPORT, "ffffffffffff");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.errors()).singleElement().asString().contains("holds no finding ffffffffffff");
        assertThat(Run.of("explain", REPORT).err()).contains("--barrier");
        assertThat(Run.of("explain", "pom.xml", "abc").err()).contains("pom.xml: is no JSON");
    }
}
