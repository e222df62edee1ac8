package org.levelfield.screening.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.Desktop;

class CostTableReaderTest {

    private static List<String> faults(String text) {
        List<String> faults = new ArrayList<>();
        CostTableReader.read("table.csv", text, faults);
        return faults;
    }

    private static CostTables published(String name) throws IOException {
        Path file = Desktop.shared("standards/prices/" + name);
        List<String> faults = new ArrayList<>();
        CostTables table = CostTableReader.read(file.toString(), Files.readString(file), faults);
        assertThat(faults).isEmpty();
        return table;
    }

    private static UnitCost cost(CostTables tables, String reference) {
        assertThat(tables.find(reference)).isInstanceOf(CostTables.Line.class);
        return ((CostTables.Line) tables.find(reference)).cost();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colour;amount|1: its columns are those of no table that is known",
                "code,name,amount,year,source,code|1: this is no table with commas and a line of headings, each once",
                "{\"schedule\": [{\"years_from\": 5, \"rate\": 0.03}]}|1: the rates do not begin at year 0",
                "{\"schedule\": [{\"years_from\": 0, \"rate\": 3.5}]}|1: a step needs years_from and a rate from 0 to 1",
                "{\"colour\": 1}|1: holds neither a schedule of discount rates nor scenarios of deadweight",
                "{\"schedule\": |1: this is no YAML"
            })
    void whatIsNoTableIsAFault(String text, String told) {
        assertThat(faults(text)).anySatisfy(fault -> assertThat(fault).startsWith("table.csv:" + told));
    }

    @Test
    void rowsAreFaultsWithTheirLinesAllAtOnce() {
        assertThat(faults("""
                        code,name,amount,year,source
                        A,One,"1,200",2024/25,"two
                        lines"
                        B,Two,dear,2024/25,Invented
                        C,Three,5,2024,Invented
                        A,Four,5,2024/25,Invented
                        D,Five,-5,2024/25,Invented
                        """))
                .containsExactly(
                        "table.csv:4: table B has no amount in pounds or no year like 2024/25; mend the row",
                        "table.csv:5: table C has no amount in pounds or no year like 2024/25; mend the row",
                        "table.csv:6: table A stands here a second time; keep one row",
                        "table.csv:7: table D has no amount in pounds or no year like 2024/25; mend the row");
        assertThat(faults("financial_year,index\n2024/25,0\n2023/24,1\n2023/24,2\n2024,3\n"))
                .containsExactly(
                        "table.csv:2: no year like 2024/25, or no index above nothing; mend the row",
                        "table.csv:4: 2023/24 stands here a second time; keep one row",
                        "table.csv:5: no year like 2024/25, or no index above nothing; mend the row");
    }

    @Test
    void aByteOrderMarkAndWordsOfTheTableOnItselfAreUnderstood() {
        CostTables table =
                Cases.table("\ufeff# Invented.\n# All of it.\ncode,name,amount,year,source\nA,One,£5,2024-25,Me\n");

        assertThat(table.notes()).containsExactly("table.csv says of itself: Invented. All of it.");
        assertThat(cost(table, "table a").year()).isEqualTo(new PriceYear(2024));
    }

    @Test
    void theUnitCostDatabaseIsReadAsItIs() throws IOException {
        CostTables table = published("gmca-unit-cost-database-v1.4.csv");

        UnitCost incident = cost(table, "gmca CR1.0");
        assertThat(incident.amount().central()).isEqualByComparingTo("500");
        assertThat(incident.year()).isEqualTo(new PriceYear(2002));
        assertThat(incident.rating()).contains("R");
        assertThat(incident.source()).startsWith("Unit Cost Database of Greater Manchester, which has it from: ");
        assertThat(incident.what().orElse("")).endsWith(", per incident");
    }

    @Test
    void theNationalCostCollectionIsReadAsItIs() throws IOException {
        CostTables table = published("nhs-national-cost-collection-2024-25.csv");

        assertThat(cost(table, "nhs-ncc 2024/25 N02AF").amount().central()).isEqualByComparingTo("59.65");
        assertThat(cost(table, "nhs-ncc 2024/25 Community Health Service N02AF")
                        .amount()
                        .central())
                .isEqualByComparingTo("59.65");
        assertThat(cost(table, "nhs-ncc 2024/25 EI AA22C").amount().central()).isEqualByComparingTo("11921.56");
        assertThat(cost(table, "nhs-ncc 2024/25 Elective Inpatients AA22C")
                        .what()
                        .orElse(""))
                .startsWith("Cerebrovascular Accident");
        assertThat(table.find("nhs-ncc 2024/25 AA22C"))
                .isInstanceOfSatisfying(
                        CostTables.Wrong.class,
                        wrong -> assertThat(wrong.what())
                                .contains("put one of these before AA22C: ")
                                .contains("daycase"));
        // Held back by the publisher, since too few events rest on it.
        assertThat(table.find("nhs-ncc 2024/25 N07CN")).isInstanceOf(CostTables.Missing.class);
        assertThat(table.find("nhs-ncc 2023/24 N02AF")).isInstanceOf(CostTables.Wrong.class);
    }

    /** The edition 1.4 brought £500 of 2002/03 to £673.23 of 2015/16. */
    @Test
    void theDeflatorsOfGreaterManchesterGiveItsOwnUpdatedCosts() throws IOException {
        CostTables tables =
                published("gmca-v1.4-gdp-deflators.csv").with(published("gmca-unit-cost-database-v1.4.csv"));
        String text = Cases.HEAD.replace("2024/25", "2015/16")
                + Cases.OUTCOME.replace("{amount: £50, year: 2024/25, source: Invented}", "{from: gmca CR1.0}");
        ValueSheet sheet = Cases.sheet(text, tables);

        assertThat(Cases.pence(sheet.lines().get(0).unitCost().central())).isEqualTo("673.23");
        assertThat(sheet.cautions()).anyMatch(one -> one.contains("with a forecast of prices"));
        ValueSheet known = Cases.sheet(text.replace("2015/16", "2013/14"), tables);
        assertThat(known.cautions()).noneMatch(one -> one.contains("forecast"));
        ValueSheet estimated = Cases.sheet(text.replace("2015/16", "2014/15"), tables);
        assertThat(estimated.cautions()).anyMatch(one -> one.contains("forecast"));
        ValueSheet beyond = Cases.sheet(text.replace("2015/16", "2020/21"), tables);
        assertThat(beyond.leftOut()).hasSize(1);
    }

    @Test
    void theRatesAreReadAsTheyAre() throws IOException {
        Discounting rates = published("uk-discount-rates.json").discounting().orElseThrow();
        assertThat(rates.firstRate()).isEqualByComparingTo("0.035");
        assertThat(rates.steps()).hasSize(6);

        Spread deadweight =
                published("uk-additionality.json").deadweight().orElseThrow().share();
        assertThat(deadweight.low()).isEqualByComparingTo("0.1");
        assertThat(deadweight.central()).isEqualByComparingTo("0.2");
        assertThat(deadweight.high()).isEqualByComparingTo("0.35");
    }
}
