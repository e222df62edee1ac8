package org.levelfield.screening.value.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.CheckOptions;
import org.levelfield.Levelfield;
import org.levelfield.clause.Evidence;
import org.levelfield.finding.Finding;
import org.levelfield.report.value.ValueReport;
import org.levelfield.screening.value.Calculation;
import org.levelfield.screening.value.CaseReader;
import org.levelfield.screening.value.CostTables;
import org.levelfield.screening.value.ValueSheet;
import org.levelfield.tender.Law;
import org.levelfield.tender.Regime;
import org.levelfield.tender.Subtype;

class AwardReaderTest {

    private static final Levelfield LEVELFIELD = Levelfield.builtIn();

    private static final String CASE = """
            service: Invented service
            buyer: Invented Council
            price-year: 2024/25
            cost-per-year: £1,200
            years: 1
            outcomes:
              - name: Own
                unit-cost: {amount: £50, year: 2024/25, source: Invented}
                volume-per-year: 100
                attribution: 60 %
                deadweight: 20 %
                drop-off: 0 %
                saves: INVENTED  council
                kind: cashable
              - name: Other
                unit-cost: {amount: £50, year: 2024/25, source: Invented}
                volume-per-year: 100
                attribution: 60 %
                deadweight: 20 %
                drop-off: 0 %
                saves: Police
                kind: capacity-releasing
              - name: Gain
                unit-cost: {amount: £50, year: 2024/25, source: Invented}
                volume-per-year: 100
                attribution: 60 %
                deadweight: 20 %
                drop-off: 0 %
                kind: non-cashable
            """;

    private static final String HEAD = """
            # Invitation to tender

            The Invented Council buys home care for older people. This procurement is carried out under the
            Procurement Act 2023.

            # Award criteria

            """;

    @TempDir
    private Path folder = Path.of("");

    private static ValueSheet sheet() {
        List<String> faults = new ArrayList<>();
        Optional<ValueSheet> sheet = CaseReader.read("case.yaml", CASE, CostTables.NONE, faults)
                .map(one -> Calculation.of(one, CostTables.NONE));
        assertThat(faults).isEmpty();
        return sheet.orElseThrow();
    }

    private AwardMatch match(String text) {
        try {
            Path file = folder.resolve("tender.md");
            Files.writeString(file, text, StandardCharsets.UTF_8);
            ValueReport report = LEVELFIELD.valueCase(
                    List.of(file), sheet(), CheckOptions.usual(Instant.parse("2026-10-06T00:00:00Z")));
            return report.award().orElseThrow().match();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GroundMatch ground(AwardMatch match, Ground ground) {
        return match.grounds().stream()
                .filter(one -> one.ground() == ground)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Whole-life cost carries 20% of the marks.|savings",
                "We score savings to other services at 10%.|savings",
                "Savings delivered to the health system are scored at 10%.|savings",
                "The outcomes that you achieve for people carry 30% of the marks.|outcomes",
                "Prevention carries 20% of the marks.|outcomes",
                "You will be marked on how you reduce emergency admissions.|outcomes",
                "Social value carries 10% of the marks.|social-value",
                "Community benefits carry 15% of the marks.|social-value"
            })
    void whatTheRulesOfAwardSpeakOfIsQuoted(String clause, String named) {
        AwardMatch match = match(HEAD + clause + " Price carries 40% of the marks and quality the rest.");

        for (GroundMatch ground : match.grounds()) {
            if (ground.ground().id().equals(named)) {
                assertThat(ground.standing()).as(clause).isEqualTo(Standing.NAMED);
                assertThat(ground.quotes()).extracting(Evidence::quote).containsExactly(clause);
            } else {
                assertThat(ground.standing()).as(ground.ground().id()).isEqualTo(Standing.NOT_NAMED);
                assertThat(ground.quotes()).isEmpty();
                assertThat(ground.questions()).hasSize(1);
            }
        }
    }

    @Test
    void theOutcomeOfTheProcedureIsNoneForPeople() {
        AwardMatch match = match(HEAD
                + "The outcome of this procurement is told to all bidders on one day. Price carries 40% of the marks.");

        assertThat(match.grounds()).extracting(GroundMatch::standing).containsOnly(Standing.NOT_NAMED);
    }

    @Test
    void wordsThatMayTakeItBackDecideNothing() {
        String clause = "Marks are not given for social value of any kind.";
        AwardMatch match = match(HEAD + clause + " Price carries 40% of the marks and quality 60%.");

        assertThat(ground(match, Ground.SOCIAL_VALUE).standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(ground(match, Ground.SOCIAL_VALUE).quotes())
                .extracting(Evidence::quote)
                .containsExactly(clause);
    }

    @Test
    void outsideTheRulesOfAwardNothingIsNamed() {
        AwardMatch match = match("""
                # Service specification

                The service must deliver outcomes, prevention and savings to the health system.

                # Award criteria

                Price carries 40% of the marks and quality 60%.
                """);

        assertThat(match.grounds()).extracting(GroundMatch::standing).containsOnly(Standing.NOT_NAMED);
    }

    @Test
    void whereNoRulesOfAwardAreFoundAllIsUnknown() {
        AwardMatch match = match("# Service specification\n\nThe service must care for older people at home.\n");

        assertThat(match.grounds()).extracting(GroundMatch::standing).containsOnly(Standing.UNKNOWN);
        assertThat(match.missing()).containsExactly("No rules of award were found in what was read.");
        assertThat(match.questions())
                .containsExactly(
                        "Under which law is this contract let?",
                        "What is the weight of price, and what of each other criterion?");
        assertThat(match.room()).isEmpty();
    }

    @Test
    void savingsThatAreLeftOutAreQuotedAndAsked() {
        String denial = "Savings to other budgets will not be taken into account in the evaluation of bids.";
        AwardMatch match = match(HEAD + denial + " Price carries 40% of the marks and quality 60%.");

        GroundMatch savings = ground(match, Ground.SAVINGS);
        assertThat(savings.standing()).isEqualTo(Standing.LEFT_OUT);
        assertThat(savings.quotes()).extracting(Evidence::quote).containsExactly(denial);
        assertThat(savings.questions()).isNotEmpty();
        assertThat(match.against()).extracting(Finding::barrier).contains("savings-not-counted");
    }

    @Test
    void whatOneClauseCountsAndAnotherLeavesOutIsDisputed() {
        AwardMatch match = match(HEAD
                + "Savings to other budgets will not be taken into account in the evaluation of bids.\n\n"
                + "Whole-life cost carries 20% of the marks, price 40% and quality the rest.");

        assertThat(ground(match, Ground.SAVINGS).standing()).isEqualTo(Standing.DISPUTED);
        assertThat(ground(match, Ground.SAVINGS).questions()).anyMatch(one -> one.contains("Which holds?"));
    }

    @Test
    void eachOutcomeIsArguedWhereItBelongs() {
        AwardMatch match = match(HEAD + "Savings made for the Council carry 10% of the marks. Price carries 40%.");

        assertThat(ground(match, Ground.SAVINGS).outcomes()).containsExactly("Own", "Other");
        assertThat(ground(match, Ground.OUTCOMES).outcomes()).containsExactly("Own", "Other", "Gain");
        assertThat(ground(match, Ground.SOCIAL_VALUE).outcomes()).containsExactly("Other", "Gain");
        assertThat(ground(match, Ground.SAVINGS).questions())
                .containsExactly("Are savings that fall to another budget than yours counted as well?");
    }

    @Test
    void aDominantPriceTellsItsWeight() {
        AwardMatch match = match(HEAD + "Price carries 70% of the marks and quality 30%.");

        assertThat(match.priceWeight().map(fact -> fact.value().intValue())).contains(70);
        assertThat(match.against()).extracting(Finding::barrier).contains("price-dominant");
        assertThat(match.questions()).noneMatch(one -> one.contains("weight of price"));
    }

    private static List<String> room(Regime regime, Optional<Subtype> subtype, String day) {
        return LegalRoom.of(new Law(regime, subtype, LocalDate.parse(day), false)).stream()
                .map(LegalRoom::id)
                .toList();
    }

    @Test
    void theLawsRoomIsThatOfTheRegimeOnTheDay() {
        assertThat(room(Regime.PA2023, Optional.empty(), "2025-02-24"))
                .containsExactly("pa-s12", "pa-s19", "pa-s23", "npps", "social-value-act");
        assertThat(room(Regime.PA2023, Optional.of(Subtype.BELOW_THRESHOLD), "2025-02-24"))
                .containsExactly("npps", "social-value-act");
        assertThat(room(Regime.PA2023, Optional.empty(), "2025-02-23")).containsExactly("social-value-act");
        assertThat(room(Regime.PCR2015, Optional.empty(), "2025-02-23"))
                .containsExactly("pcr-reg67", "social-value-act");
        assertThat(room(Regime.PSR2023, Optional.empty(), "2026-01-01"))
                .containsExactly("psr-reg5", "social-value-act");
        assertThat(room(Regime.UNKNOWN, Optional.empty(), "2026-01-01")).isEmpty();
        assertThat(room(Regime.KENYA, Optional.empty(), "2026-01-01")).isEmpty();
    }

    @Test
    void everyProvisionBelongsToARegimeThatThereIs() {
        assertThat(LegalRoom.all()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.regimes()).isNotEmpty().allMatch(id -> Regime.of(id).isPresent());
            assertThat(one.cite()).isNotBlank();
            assertThat(one.says()).endsWith(".");
        });
        assertThat(LegalRoom.all()).extracting(LegalRoom::id).doesNotHaveDuplicates();
    }
}
