package org.levelfield.screening.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levelfield.screening.value.Cases.HEAD;
import static org.levelfield.screening.value.Cases.OUTCOME;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseReaderTest {

    private static final Path SCHEMA = Path.of("src/main/resources/org/levelfield/screening/value/value-case-1.json");

    private static final CostTables GMCA = Cases.table("""
            cost_code,cost_saving_detail,unit,fiscal_value,fiscal_year,economic_value,economic_year,original_source,rag
            XX1.0,Invented whole,Per incident,100,2024/25,40,2024/25,Invented,G
            XX1.0.1,Invented part,Per incident,60,2024/25,20,2024/25,Invented,A
            XX1.1,Invented neighbour,Per incident,30,2024/25,,,Invented,R
            XX2.1,Invented other,Per incident,,,,,Invented,G
            """);

    private static String from(String name, String reference) {
        return OUTCOME.replace("name: One", "name: " + name)
                .replace("{amount: £50, year: 2024/25, source: Invented}", "{from: " + reference + "}");
    }

    /** A fault, its line and what to do, in one line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "service: Invented service|sevice: Invented|1: “service” is missing",
                "service: Invented service|sevice: Invented|1: there is no key “sevice” here",
                "price-year: 2024/25|price-year: 2024|3: “price-year” is a financial year; write it like 2024/25",
                "price-year: 2024/25|price-year: 2024/26|3: “price-year” is a financial year",
                "£1,200|cheap|4: “cost-per-year” must be pounds such as £1,200; write it so",
                "£1,200|-5|4: “cost-per-year” must be pounds",
                "£1,200|0|4: “cost-per-year” is above £0",
                "£1,200|{low: 1, high: 2}|4: “cost-per-year” needs low, central and high",
                "£1,200|{low: £1,000, central: £1,200, high: £2,000}|4: between { and } a comma parts values",
                "£1,200|{low: 3, central: 2, high: 1}|4: “cost-per-year” must not fall",
                "£1,200|{low: 1, central: 2, high: 3, top: 4}|4: there is no key “top” here",
                "people-per-year: 10|people-per-year: many|5: “people-per-year” must be a number such as 120",
                "years: 1|years: 0|6: “years” is a whole number from 1 to 100; change it",
                "years: 1|years: 101|6: “years” is a whole number from 1 to 100; change it",
                "years: 1|years: 1.5|6: “years” is a whole number from 1 to 100; change it",
                "years: 1|years: [1]|6: “years” must be a number",
                "attribution: 60 %|attribution: 160 %|11: “attribution” must be a share such as 60 % or 0.6",
                "attribution: 60 %|attribution: 60|11: “attribution” must be a share such as 60 % or 0.6",
                "kind: cashable|kind: cash|15: “kind” is cashable, capacity-releasing or non-cashable; choose one",
                "unit-cost: {amount|unit-cst: {amount|9: there is no key “unit-cst” here",
                "volume-per-year: 100|volume-per-year: 1e999999999|10: “volume-per-year” must be a number",
                "    volume-per-year: 100|    volume-per-year: [1|11: this is no YAML",
                "name: One|name: [One]|8: “name” is a text; write it in one line",
                "{amount: £50, year: 2024/25, source: Invented}|{from: pssru 7}|9: “from” begins with gmca, nhs-ncc or"
                        + " table",
                "{amount: £50, year: 2024/25, source: Invented}|£50|9: keys with values belong here"
            })
    void aFaultIsToldWithItsLine(String right, String wrong, String told) {
        assertThat(Cases.faults((HEAD + OUTCOME).replace(right.strip(), wrong.strip()), CostTables.NONE))
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("case.yaml:" + told).doesNotContain("\n"));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        String text = (HEAD + OUTCOME)
                .replace("£1,200", "cheap")
                .replace("60 %", "often")
                .replace("kind: cashable", "kind: cash")
                .replace("evidence:", "proof:");

        assertThat(Cases.faults(text, CostTables.NONE)).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing",
                "outcomes: []",
                "- a list",
                "just words",
                "a: 1\na: 2",
                "a: 1\n---\nb: 2",
                "\u0000",
                "a: &x [*x, *x]",
                "outcomes: [[[[[[[[[["
            })
    void whatIsNoCaseIsAFaultAndNoCrash(String text) {
        assertThat(Cases.faults(text, CostTables.NONE))
                .isNotEmpty()
                .allMatch(fault -> fault.matches("case.yaml:\\d+: .*"));
    }

    @Test
    void deepNestingIsAFault() {
        assertThat(Cases.faults("a: " + "[".repeat(50_000), CostTables.NONE)).hasSize(1);
    }

    @Test
    void aWholeIsNeverAddedToItsParts() {
        for (List<String> two : List.of(List.of("gmca XX1.0", "gmca XX1.0.1"), List.of("gmca xx1.0.1", "gmca XX1.0"))) {
            assertThat(Cases.faults(HEAD + from("One", two.get(0)) + from("Two", two.get(1)), GMCA))
                    .containsExactly(
                            "case.yaml:18: gmca XX1.0 holds gmca XX1.0.1 (“One” and “Two”): both would count the"
                                    + " same money twice; keep the whole or its parts");
        }
        assertThat(Cases.faults(HEAD + from("One", "gmca XX1.0 economic") + from("Two", "gmca XX1.0.1 economic"), GMCA))
                .hasSize(1);
    }

    @Test
    void anotherValueOfTheSameLineIsOtherMoney() {
        ValueSheet sheet = Cases.sheet(HEAD + from("One", "gmca XX1.0") + from("Two", "gmca XX1.0 economic"), GMCA);

        // 100 × 0.6 × 0.8 = 48 events of £100 and of £40.
        assertThat(sheet.savings().map(Cases::told)).contains("6720.00 6720.00 6720.00");
    }

    @Test
    void aLineThatMaySumUpItsNeighboursIsACaution() {
        ValueSheet sheet = Cases.sheet(HEAD + from("One", "gmca XX1.0") + from("Two", "gmca XX1.1"), GMCA);

        assertThat(sheet.cautions())
                .contains(
                        "“One” and “Two”: gmca XX1.0 may sum up gmca XX1.1 or the other way round; the table's comments"
                                + " tell.",
                        "Two: its publisher rates the unit cost red, weak.");
        assertThat(Cases.sheet(HEAD + from("One", "gmca XX1.1") + from("Two", "gmca XX1.1"), GMCA)
                        .cautions())
                .contains("“One” and “Two” take the same line, gmca XX1.1: see that no event is counted in both.");
    }

    @Test
    void aReferenceWithoutItsTableOrFigureIsAMissingFactAndAWrongOneAFault() {
        assertThat(Cases.sheet(HEAD + from("One", "gmca XX1.0"))
                        .leftOut()
                        .get(0)
                        .missing())
                .containsExactly("the table that holds “gmca XX1.0”: give it with --costs");
        assertThat(Cases.sheet(HEAD + from("One", "gmca XX2.1"), GMCA)
                        .leftOut()
                        .get(0)
                        .missing())
                .containsExactly("a unit cost for “gmca XX2.1”, of which the table gives none: take another line");
        assertThat(Cases.faults(HEAD + from("One", "gmca XX9.9"), GMCA))
                .containsExactly("case.yaml:9: the tables hold no “gmca XX9.9”; check the code");
    }

    @Test
    void schemaAndReaderAgreeOnTheExample() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA));
        String example = Files.readString(Path.of("examples/value-case/community-nursing.yaml"));

        assertThat(schema.validate(example, InputFormat.YAML)).isEmpty();
        assertThat(schema.validate(HEAD + OUTCOME, InputFormat.YAML)).isEmpty();
        assertThat(schema.validate(HEAD + from("One", "gmca XX1.0"), InputFormat.YAML))
                .isEmpty();
        for (String wrong :
                List.of("buyer:|byer:", "60 %|[60]", "kind: cashable|kind: cash", "2024/25|2024", "£50|{low: 1}")) {
            String[] both = wrong.split("\\|", -1);
            String text = (HEAD + OUTCOME).replace(both[0], both[1]);
            assertThat(schema.validate(text, InputFormat.YAML)).as(wrong).isNotEmpty();
            assertThat(Cases.faults(text, CostTables.NONE)).as(wrong).isNotEmpty();
        }
    }
}
