package org.levelfield.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.levelfield.Levelfield;

/** Every example of every barrier: exactly the finding that it names, at its quote, and nothing else. */
class ExamplesTest {

    private static final Path RULES = Path.of("rules");

    private final ExampleCheck check = new ExampleCheck(Levelfield.builtIn());

    private static List<Example> ofTheFolder() throws IOException {
        List<String> faults = new ArrayList<>();
        List<Example> examples = Examples.of(RULES, faults);
        assertThat(faults).isEmpty();
        return examples;
    }

    @TestFactory
    Stream<DynamicTest> everyExampleGivesWhatItSays() throws IOException {
        return ofTheFolder().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.name(),
                        () -> assertThat(check.differences(example)).isEmpty()));
    }

    @Test
    void theProgramHoldsEveryExampleOfTheFolder() throws IOException {
        assertThat(Examples.builtIn())
                .extracting(Example::name)
                .containsExactlyElementsOf(
                        ofTheFolder().stream().map(Example::name).toList());
    }

    @Test
    void noTwoExamplesOfABarrierDifferInNumbersOnly() throws IOException {
        Map<String, List<String>> alike = new LinkedHashMap<>();
        for (Example example : ofTheFolder()) {
            String words = example.document().text().replaceAll("[\\p{Nd}.,]+", "0");
            alike.computeIfAbsent(example.barrier() + " " + words, any -> new ArrayList<>())
                    .add(example.name());
        }
        assertThat(alike.values().stream().filter(names -> names.size() > 1).collect(Collectors.toList()))
                .isEmpty();
    }

    private static List<String> differences(String text) {
        Example example = Example.read("x.txt", "minimum-turnover", text);
        return new ExampleCheck(Levelfield.builtIn()).differences(example);
    }

    private static final String TURNOVER = "---\nBidders must have an annual turnover of at least £5,000,000.";

    @Test
    void aFindingThatIsNotThereIsTold() {
        assertThat(differences("regime: pa2023/light-touch\nexpect: practical-barrier\n---\nBidders may apply."))
                .containsExactly("one finding expected (practical-barrier), found 0 []");
    }

    @Test
    void aFindingOfAnotherStatusQuoteOrMeasureIsTold() {
        assertThat(differences(
                        "regime: pa2023/light-touch\nexpect: note\nquote: no such words\nmeasure: GBP 1\n" + TURNOVER))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("status note expected, found "))
                .anyMatch(line -> line.startsWith("quote “no such words” expected, found “Bidders must"))
                .contains("measure GBP 1 expected, found GBP 5000000");
    }

    @Test
    void aFindingThatIsNotExpectedIsTold() {
        assertThat(differences("expect: none\n" + TURNOVER))
                .singleElement()
                .asString()
                .startsWith("nothing expected, found ");
    }

    @Test
    void aFindingOfAnotherBarrierIsTold() {
        Example example = Example.read("x.txt", "audited-accounts", "expect: none\n" + TURNOVER);
        assertThat(check.differences(example))
                .singleElement()
                .asString()
                .startsWith("not allowed beside it: minimum-turnover, ");
    }

    @Test
    void aFileThatIsNoExampleIsNamed() {
        for (String text : List.of("expect: none", "expect none\n---\n", "regime: unknown\n---\n")) {
            assertThatThrownBy(() -> Example.read("x.txt", "years-trading", text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("x.txt: ");
        }
    }
}
