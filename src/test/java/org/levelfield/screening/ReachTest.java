package org.levelfield.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.CheckOptions;
import org.levelfield.Levelfield;
import org.levelfield.screening.register.Effect;
import org.levelfield.screening.register.Floor;
import org.levelfield.screening.register.RegisterException;
import org.levelfield.screening.register.RegisterStore;

/** What the requirements of a tender leave of registered charities. */
class ReachTest {

    private static final String HEAD = """
            # Invitation to tender: advice for carers

            The estimated total value of the contract is £1,200,000. The contract will last for 36 months. This procurement is run under the Procurement Act 2023.

            ## Selection

            """;

    @TempDir
    private static Path registers = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void importRegister() throws RegisterException {
        try (RegisterStore store = RegisterStore.open(registers.resolve("registers.db"))) {
            store.importSynthetic();
        }
    }

    @Test
    void incomeIsAskedOfAsManyYearsAsTheClauseNamesAndEasedToAYearOfTheContract() throws Exception {
        Reach reach = only(
                "Bidders must have had an annual turnover of at least £2 million in each of the last two financial years.");

        assertThat(reach.effect().question().floor().told())
                .isEqualTo("yearly income of at least GBP 2,000,000 in each of the last 2 years");
        assertThat(reach.effect().question().eased().map(Floor::told))
                .contains("yearly income of at least GBP 400,000 in each of the last 2 years");
        Effect effect = reach.effect();
        assertThat(effect.synthetic()).isTrue();
        assertThat(effect.share().left())
                .isLessThan(effect.eased().orElseThrow().left());
    }

    @Test
    void aMeanIsAskedAsAMean() throws Exception {
        assertThat(only("Bidders must have an average annual turnover of at least £900,000 over the last three years.")
                        .effect()
                        .question()
                        .floor()
                        .told())
                .isEqualTo("yearly income of at least GBP 900,000 on average over the last 3 years");
    }

    @Test
    void aFloorBelowAYearOfTheContractIsNotEased() throws Exception {
        assertThat(only("Bidders must have an annual turnover of at least £300,000.")
                        .effect()
                        .eased())
                .isEmpty();
    }

    @Test
    void yearsOfTradingAreAskedAsAge() throws Exception {
        assertThat(only("The bidder must have been trading for at least five years.")
                        .effect()
                        .question()
                        .floor())
                .isEqualTo(new Floor.Age(5));
    }

    @Test
    void sumsThatRegistersDoNotHoldAreNotCounted() throws Exception {
        assertThat(reach("The bidder must hold public liability insurance of at least £10 million at the time of bid."))
                .isEmpty();
    }

    @Test
    void aSumInAnotherCurrencyIsUnknownOfAll() throws Exception {
        Effect effect = only("Bidders must have an annual turnover of at least €2 million.")
                .effect();

        assertThat(effect.share().known()).isZero();
        assertThat(effect.caveats()).anyMatch(one -> one.contains("pounds alone"));
    }

    private Reach only(String clause) throws IOException, RegisterException {
        List<Reach> all = reach(clause);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<Reach> reach(String clause) throws IOException, RegisterException {
        Path tender = Files.writeString(folder.resolve("itt.md"), HEAD + clause + "\n");
        Screener screener = Levelfield.builtIn()
                .screener(List.of(tender), CheckOptions.usual(Instant.parse("2026-10-10T00:00:00Z")));
        try (RegisterStore store = RegisterStore.open(registers.resolve("registers.db"))) {
            return screener.reach(store, any -> true);
        }
    }
}
