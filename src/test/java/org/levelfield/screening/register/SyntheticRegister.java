package org.levelfield.screening.register;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the register of made-up charities, in the shape of the public extract of England and Wales. Incomes are spread
 * as the analysis of annual returns for 2023 says of those that file: 62 % under £100,000, 86.5 % up to £500,000, 91.7 %
 * under £1m, 2.7 % from £5m. All else is chosen freely. Run it to write the file anew.
 */
final class SyntheticRegister {

    static final Path PLACE = Path.of("src/main/resources/org/levelfield/screening/register/synthetic-register.zip");

    private static final int CHARITIES = 3_000;
    private static final int YEARS = 4;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final String TIME = " 00:00:00.0000000";
    private static final List<String> PLACES =
            List.of("Northshire", "Southshire", "Eastborough", "Westborough", "Midtown", "Lakeside", "Moorland");
    private static final List<String> WORK = List.of(
            "Care", "Advice", "Families", "Youth", "Carers", "Hospice", "Nursing", "Befriending", "Employment", "Arts");
    private static final List<String> CAUSES = List.of(
            "109|What|Arts/culture/heritage/science",
            "102|What|Education/training",
            "103|What|The Advancement Of Health Or Saving Of Lives",
            "104|What|Disability",
            "105|What|The Prevention Or Relief Of Poverty",
            "107|What|Accommodation/housing",
            "113|What|Economic/community Development/employment");

    private final Random random = new Random(20260630);
    private final Map<String, StringBuilder> tables = new LinkedHashMap<>();

    /** Writes the file. */
    public static void main(String[] args) throws IOException {
        Files.createDirectories(PLACE.getParent());
        try (OutputStream out = Files.newOutputStream(PLACE)) {
            new SyntheticRegister().write(out);
        }
    }

    private void write(OutputStream out) throws IOException {
        Map<String, String> made = tables();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(9);
            for (Map.Entry<String, String> table : made.entrySet()) {
                ZipEntry entry = new ZipEntry(table.getKey());
                entry.setTimeLocal(LocalDateTime.of(2026, 6, 30, 0, 0));
                zip.putNextEntry(entry);
                zip.write(table.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    /** The tables by their file names. */
    Map<String, String> tables() {
        row(
                "charity",
                "date_of_extract",
                "organisation_number",
                "registered_charity_number",
                "linked_charity_number",
                "charity_name",
                "charity_type",
                "charity_registration_status",
                "date_of_registration",
                "date_of_removal",
                "latest_acc_fin_period_end_date",
                "latest_income",
                "latest_expenditure",
                "charity_company_registration_number",
                "charity_is_cio");
        row(
                "charity_annual_return_history",
                "organisation_number",
                "fin_period_end_date",
                "total_gross_income",
                "suppression_ind");
        row(
                "charity_annual_return_partb",
                "organisation_number",
                "fin_period_end_date",
                "reserves",
                "assets_total_fixed",
                "assets_other_assets",
                "assets_cash",
                "funds_total",
                "count_employees");
        row("charity_area_of_operation", "organisation_number", "geographic_area_description");
        row(
                "charity_classification",
                "organisation_number",
                "classification_code",
                "classification_type",
                "classification_description");
        for (int i = 0; i < CHARITIES; i++) {
            charity(9_000_001 + i);
        }
        Map<String, String> made = new LinkedHashMap<>();
        tables.forEach((name, text) -> made.put("synthetic-publicextract." + name + ".txt", text.toString()));
        return made;
    }

    private void charity(int number) {
        String place = PLACES.get(random.nextInt(PLACES.size()));
        String name = "Synthetic " + place + " " + WORK.get(random.nextInt(WORK.size())) + " " + number;
        long income = income();
        LocalDate end = LocalDate.of(2025, List.of(3, 8, 12).get(random.nextInt(3)), 31);
        int kind = random.nextInt(4);
        LocalDate registered = DAY.minusDays(100 + random.nextInt(12_000));
        boolean reports = random.nextInt(10) > 0 && end.isAfter(registered);
        row(
                "charity",
                DAY + TIME,
                number,
                number,
                0,
                name,
                List.of("CIO", "Charitable company", "Trust", "Other").get(kind),
                "Registered",
                registered + TIME,
                "",
                reports ? end + TIME : "",
                reports ? income : "",
                reports ? income * 96 / 100 : "",
                kind == 1 ? "SY" + (number % 1_000_000) : "",
                kind == 0 ? "True" : "False");
        if (reports) {
            years(number, end, income, registered);
        }
        row("charity_area_of_operation", number, place);
        TreeSet<String> causes = new TreeSet<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            causes.add(CAUSES.get(random.nextInt(CAUSES.size())));
        }
        causes.forEach(cause -> {
            String[] parts = cause.split("\\|", -1);
            row("charity_classification", number, parts[0], parts[1], parts[2]);
        });
    }

    private void years(int number, LocalDate end, long income, LocalDate registered) {
        long earned = income;
        for (int back = 0; back < YEARS && end.minusYears(back).isAfter(registered); back++) {
            row("charity_annual_return_history", number, end.minusYears(back) + TIME, earned, "False");
            earned = earned * (85 + random.nextInt(25)) / 100;
        }
        if (income > 500_000) {
            long fixed = income * random.nextInt(150) / 100;
            long other = income * (20 + random.nextInt(60)) / 100;
            long reserves = other * random.nextInt(80) / 100;
            row(
                    "charity_annual_return_partb",
                    number,
                    end + TIME,
                    reserves,
                    fixed,
                    other,
                    other / 2,
                    fixed + other * 7 / 10,
                    income / 38_000);
        }
    }

    /** Drawn from the published bands; within a band small incomes are the more common. */
    private long income() {
        int part = random.nextInt(10_000);
        if (part < 3_000) {
            return within(0, 10_000);
        } else if (part < 6_200) {
            return within(10_000, 100_000);
        } else if (part < 8_651) {
            return within(100_000, 500_000);
        } else if (part < 9_167) {
            return within(500_001, 1_000_000);
        } else if (part < 9_732) {
            return within(1_000_000, 5_000_000);
        }
        return within(5_000_000, 60_000_000);
    }

    private long within(long from, long to) {
        double drawn = random.nextDouble();
        return from + (long) ((to - from) * drawn * drawn);
    }

    private void row(String table, Object... cells) {
        StringBuilder text = tables.computeIfAbsent(table, none -> new StringBuilder());
        for (int i = 0; i < cells.length; i++) {
            text.append(i == 0 ? "" : "\t").append(cells[i]);
        }
        text.append("\r\n");
    }
}
