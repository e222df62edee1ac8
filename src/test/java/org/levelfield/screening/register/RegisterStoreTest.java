package org.levelfield.screening.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.Desktop;
import org.levelfield.screening.organisation.LegalForm;
import org.levelfield.screening.register.Charity.Cause;
import org.levelfield.screening.register.Charity.Kind;
import org.levelfield.screening.register.Charity.Year;
import org.levelfield.tender.Money;

// Tabs and ends of lines are what the files differ in, so they are written out.
@SuppressWarnings("StringConcatToTextBlock")
class RegisterStoreTest {

    private static final String CHARITY_HEAD = "date_of_extract\torganisation_number\tregistered_charity_number\t"
            + "linked_charity_number\tcharity_name\tcharity_type\tcharity_registration_status\tdate_of_registration\t"
            + "latest_acc_fin_period_end_date\tlatest_income\tcharity_is_cio\r\n";
    private static final String OSCR_HEAD = String.join(",", OscrRows.COLUMNS) + "\r\n";
    private static final String CCNI_HEAD = "Reg charity number,Charity name,Date registered,Status,"
            + "Date for financial year ending,Total income,Total spending,Company number,What the charity does,"
            + "Type of governing document,Total income. Previous financial period.,Employed staff,"
            + "Total income and endowments,Total net assets and liabilities,\r\n";
    private static final String COMPANY_HEAD =
            "CompanyName, CompanyNumber,CompanyCategory,CompanyStatus,IncorporationDate,Accounts.AccountCategory\r\n";

    @TempDir
    private Path folder = Path.of("");

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private RegisterStore store() throws RegisterException {
        return RegisterStore.open(folder.resolve("store/register.db"));
    }

    private static List<Charity> live(RegisterStore store, Source source) throws RegisterException {
        List<Charity> all = new ArrayList<>();
        store.eachLive(source, all::add);
        return all;
    }

    private static String ccew(int number, String name, String income) {
        return "2026-06-30 00:00:00.0000000\t" + number + "\t" + number + "\t0\t" + name
                + "\tCharitable company\tRegistered\t2001-02-03 00:00:00.0000000\t2025-03-31 00:00:00.0000000\t"
                + income
                + "\tFalse\r\n";
    }

    private ImportResult read(RegisterStore store, Path path) throws RegisterException {
        return store.importFrom(path, Optional.empty());
    }

    @Test
    void theExtractOfEnglandAndWalesIsJoined() throws Exception {
        file("in/charity.txt", CHARITY_HEAD + ccew(7, "A \"quoted\" name", "1200.50") + ccew(8, "Other", ""));
        file(
                "in/annual.txt",
                "organisation_number\tfin_period_end_date\ttotal_gross_income\tsuppression_ind\n"
                        + "7\t2024-03-31 00:00:00.0000000\t900\tFalse\n7\t2025-03-31 00:00:00.0000000\t\tFalse\n");
        file(
                "in/partb.txt",
                "organisation_number\tfin_period_end_date\treserves\tassets_total_fixed\tassets_other_assets\tassets_cash\t"
                        + "funds_total\tcount_employees\n7\t2025-03-31\t-5\t10\t20\t6\t25\t3\n7\t2024-03-31\t9\t9\t9\t9\t9\t9\n");
        file("in/area.txt", "organisation_number\tgeographic_area_description\n7\tDevon\n7\tDevon\n");
        file(
                "in/class.txt",
                "organisation_number\tclassification_type\tclassification_description\n7\tWhat\tDisability\n");
        try (RegisterStore store = store()) {
            ImportResult result = read(store, folder.resolve("in"));
            assertThat(result.faults()).isEmpty();
            assertThat(result.sources()).singleElement().satisfies(one -> {
                assertThat(one.extracted()).contains(LocalDate.of(2026, 6, 30));
                assertThat(one.kept()).isEqualTo(2);
                assertThat(one.read()).isEqualTo(9);
            });
            Charity first = live(store, Source.CCEW).get(0);
            assertThat(first.name()).isEqualTo("A \"quoted\" name");
            assertThat(first.accounts().income()).isEqualTo(OptionalLong.of(120_050));
            assertThat(first.form()).contains(LegalForm.CHARITABLE_COMPANY);
            assertThat(first.years())
                    .containsExactly(
                            new Year(LocalDate.of(2025, 3, 31), OptionalLong.empty()),
                            new Year(LocalDate.of(2024, 3, 31), OptionalLong.of(90_000)));
            assertThat(first.accounts().balance().reserves()).isEqualTo(OptionalLong.of(-500));
            assertThat(first.accounts().balance().grossAssets()).isEqualTo(OptionalLong.of(3_000));
            assertThat(first.accounts().balance().employees()).isEqualTo(OptionalInt.of(3));
            assertThat(first.areas()).containsExactly("Devon");
            assertThat(first.causes()).containsExactly(new Cause(Kind.WHAT, "Disability"));
            assertThat(live(store, Source.CCEW).get(1).accounts().income()).isEmpty();
        }
    }

    @Test
    void theExtractAsJsonIsReadToo() throws Exception {
        Path json = file(
                "charity.json",
                "\ufeff[{\"date_of_extract\":\"2026-06-30T00:00:00\",\"organisation_number\":7,"
                        + "\"registered_charity_number\":7,\"linked_charity_number\":0,\"charity_name\":\"A\\u001b[31m\","
                        + "\"charity_registration_status\":\"Registered\",\"latest_income\":1200.0,"
                        + "\"charity_is_cio\":true,\"date_of_removal\":null}]");
        try (RegisterStore store = store()) {
            read(store, json);
            Charity only = live(store, Source.CCEW).get(0);
            assertThat(only.accounts().income()).isEqualTo(OptionalLong.of(120_000));
            assertThat(only.form()).contains(LegalForm.CHARITABLE_INCORPORATED_ORGANISATION);
            assertThat(only.name()).doesNotContain("\u001b");
            assertThat(only.registered()).isEmpty();
        }
        assertThatThrownBy(() -> {
                    try (RegisterStore store = store()) {
                        read(store, file("cut.json", Files.readString(json).replace("}]", "},{")));
                    }
                })
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("cut.json")
                .hasMessageContaining("nothing of the Charity Commission for England and Wales was changed");
    }

    private static String oscr(String number, String year, String income) {
        List<String> cells = new ArrayList<>(Collections.nCopies(OscrRows.COLUMNS.size(), ""));
        Map<String, String> known = Map.of(
                "charity number", number,
                "charity name", "One",
                "registered date", "28/05/1927 00:00",
                "charity status", "Active",
                "constitutional form", "SCIO (Scottish Charitable Incorporated Organisation)",
                "main operating location", "Fife",
                "purposes", "\"'the relief, by any means, of need','the advancement of health'\"",
                "year end", year,
                "most recent year income", income);
        known.forEach((column, value) -> cells.set(OscrRows.COLUMNS.indexOf(column), value));
        return String.join(",", cells) + "\r\n";
    }

    @Test
    void theScottishExportIsReadWithAndWithoutItsHeader() throws Exception {
        Path years = file("years.csv", oscr("SC000001", "31/03/2025", "300") + oscr("SC000001", "31/03/2024", "200"));
        Path named = file("export.csv", OSCR_HEAD + oscr("SC000001", "31/03/2025", "300") + oscr("17", "", ""));
        try (RegisterStore store = store()) {
            read(store, years);
            Charity only = live(store, Source.OSCR).get(0);
            assertThat(only.accounts().income()).isEqualTo(OptionalLong.of(30_000));
            assertThat(only.years()).hasSize(2);
            assertThat(only.registered()).contains(LocalDate.of(1927, 5, 28));
            assertThat(only.form()).contains(LegalForm.CHARITABLE_INCORPORATED_ORGANISATION);
            assertThat(only.areas()).containsExactly("Fife");
            assertThat(only.causes().stream().map(Cause::name))
                    .containsExactlyInAnyOrder("the relief, by any means, of need", "the advancement of health");
            ImportResult again = store.importFrom(named, Optional.of(LocalDate.of(2026, 1, 2)));
            assertThat(again.faults())
                    .containsExactly("export.csv: line 3 is left out: charity number is not SC and six digits");
            assertThat(again.sources().get(0).extracted()).contains(LocalDate.of(2026, 1, 2));
            assertThat(live(store, Source.OSCR).get(0).years()).hasSize(1);
        }
    }

    @Test
    void theRegisterOfNorthernIrelandKnowsNothingFromNotSaid() throws Exception {
        Path csv = folder.resolve("ccni.csv");
        Files.write(
                csv,
                (CCNI_HEAD + "100001,Caf\u00e9,13/12/2013,Received: on time,31 March 2025,500,400,0,"
                                + "\"The relief of need,The advancement of health\",Constitution,450,2,500,-7,\r\n"
                                + "100002,Two,13/12/2013,Overdue: 3 days,31 March 2025,500,400,0,,Will,0,0,0,0,\r\n"
                                + "100003,Three,13/12/2013,Registered,,0,0,0,,,0,0,0,0,\r\n"
                                + "100004,Four,13/12/2013,Removed,,0,0,0,,,0,0,0,0,\r\n"
                                + "100005,Five,13/12/2013,Registered,31 March 2027,0,0,0,,,0,0,0,0,\r\n")
                        .getBytes(Charset.forName("windows-1252")));
        try (RegisterStore store = store()) {
            assertThat(read(store, csv).faults()).isEmpty();
            List<Charity> all = live(store, Source.CCNI);
            assertThat(all)
                    .extracting(Charity::number)
                    .containsExactly("NIC100001", "NIC100002", "NIC100003", "NIC100005");
            assertThat(all.get(0).name()).isEqualTo("Caf\u00e9");
            assertThat(all.get(0).years()).hasSize(2);
            assertThat(all.get(0).accounts().balance().netAssets()).isEqualTo(OptionalLong.of(-700));
            assertThat(all.get(0).causes()).hasSize(2);
            assertThat(all.get(1).accounts().balance().employees()).isEmpty();
            assertThat(all.get(1).years()).hasSize(1);
            assertThat(all.get(2).accounts().income()).isEmpty();
            assertThat(all.get(3).accounts().income()).isEmpty();
        }
    }

    @Test
    void aCompanyThatIsOlderThanItsCharityCounts() throws Exception {
        file(
                "in/charity.txt",
                CHARITY_HEAD.strip() + "\tcharity_company_registration_number\r\n"
                        + ccew(7, "One", "1").strip() + "\t123456\r\n");
        Path in = folder.resolve("in");
        file("in/company.csv", COMPANY_HEAD + "\"ONE\",\"00123456\",\"PRI\",\"Active\",\"10/05/1990\",\"FULL\"\r\n");
        try (RegisterStore store = store()) {
            assertThat(read(store, in).sources()).hasSize(2);
            assertThat(live(store, Source.CCEW).get(0).incorporated()).contains(LocalDate.of(1990, 5, 10));
        }
    }

    @Test
    void rowsThatCannotBeReadAreToldAndNotFatal() throws Exception {
        Path in = file(
                "charity.txt",
                CHARITY_HEAD + ccew(1, "Good", "5") + ccew(2, "Bad", "many") + "2026\t3\r\n" + ccew(4, "Bad", "x")
                        + ccew(5, "Bad", "y") + ccew(6, "Bad", "=1+1"));
        try (RegisterStore store = store()) {
            ImportResult result = read(store, in);
            assertThat(result.faults())
                    .containsExactly(
                            "charity.txt: line 3 is left out: latest_income is no amount: many",
                            "charity.txt: line 4 is left out: has 2 cells, not 11",
                            "charity.txt: line 5 is left out: latest_income is no amount: x",
                            "charity.txt: 2 more lines are left out");
            assertThat(result.sources().get(0).refused()).isEqualTo(5);
            assertThat(live(store, Source.CCEW)).hasSize(1);
        }
    }

    @Test
    void namesAreDataNeverStatements() throws Exception {
        String name = "x'); DROP TABLE charity; --";
        Path in = file("charity.txt", CHARITY_HEAD + ccew(1, name, "5") + ccew(2, "=cmd|' /C calc'!A0", "5"));
        try (RegisterStore store = store()) {
            read(store, in);
            assertThat(live(store, Source.CCEW)).extracting(Charity::name).containsExactly(name, "=cmd|' /C calc'!A0");
        }
    }

    @Test
    void aFailedImportLeavesWhatWasThere() throws Exception {
        Path good = file("good.txt", CHARITY_HEAD + ccew(1, "Good", "5"));
        Path broken = file("bad.csv", OSCR_HEAD + "SC000001,\"never closed" + "x".repeat(5_000_000));
        Path none = file("none.txt", CHARITY_HEAD);
        try (RegisterStore store = store()) {
            read(store, good);
            assertThatThrownBy(() -> read(store, none)).hasMessageContaining("holds no row");
            assertThatThrownBy(() -> read(store, broken)).hasMessageContaining("never closed");
            assertThat(live(store, Source.CCEW)).hasSize(1);
            assertThat(store.sources()).extracting(Provenance::source).containsExactly(Source.CCEW);
        }
    }

    @Test
    void veryLongNamesAreCut() throws Exception {
        Path in = file("charity.txt", CHARITY_HEAD + ccew(1, "x".repeat(100_000), "5"));
        try (RegisterStore store = store()) {
            read(store, in);
            assertThat(live(store, Source.CCEW).get(0).name()).hasSize(500);
        }
    }

    @Test
    void whatIsNoRegisterIsRefusedInOneLine() throws Exception {
        Path other = file("other.csv", "type,name\na,b\n");
        Path part = file("area.txt", "organisation_number\tgeographic_area_description\n7\tDevon\n");
        Path zip = file("half.zip", "PK\u0003\u0004 and no more");
        try (RegisterStore store = store()) {
            assertThatThrownBy(() -> read(store, other))
                    .isInstanceOf(RegisterException.class)
                    .hasMessageContaining("no register in a shape that is known; what is read: ");
            assertThatThrownBy(() -> read(store, part)).hasMessageContaining("but not publicextract.charity");
            assertThatThrownBy(() -> read(store, zip)).hasMessageContaining("is no whole ZIP file");
            assertThatThrownBy(() -> read(store, folder.resolve("nowhere"))).hasMessageContaining("check the name");
        }
        assertThatThrownBy(() -> RegisterStore.open(other)).isInstanceOf(RegisterException.class);
    }

    private Path zip(String name, Map<String, byte[]> entries) throws IOException {
        Path zip = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                packed.putNextEntry(new ZipEntry(each.getKey()));
                packed.write(each.getValue());
                packed.closeEntry();
            }
        }
        return zip;
    }

    @Test
    void aNameInAZipLeadsNowhereAndABombIsRefused() throws Exception {
        byte[] table = (CHARITY_HEAD + ccew(1, "One", "5") + "bad\r\n").getBytes(StandardCharsets.UTF_8);
        Path climbing = zip("climb.zip", Map.of("../../charity.txt", table));
        byte[] bomb = new byte[80_000_000];
        byte[] head = CHARITY_HEAD.getBytes(StandardCharsets.UTF_8);
        Arrays.fill(bomb, (byte) '\n');
        System.arraycopy(head, 0, bomb, 0, head.length);
        Path bombed = zip("bomb.zip", Map.of("charity.txt", bomb));
        try (RegisterStore store = store()) {
            assertThat(read(store, climbing).faults())
                    .allMatch(line -> line.startsWith("climb.zip!/charity.txt: line 3"));
            assertThat(folder.resolveSibling("charity.txt")).doesNotExist();
            assertThatThrownBy(() -> read(store, bombed)).hasMessageContaining("unpacks to more than 100 times");
            assertThat(live(store, Source.CCEW)).hasSize(1);
        }
    }

    @Test
    void theSyntheticRegisterIsWhatItsMakerMakes() throws Exception {
        Map<String, String> shipped = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(SyntheticRegister.PLACE);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                shipped.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(shipped.equals(new SyntheticRegister().tables()))
                .as("run the main method of SyntheticRegister")
                .isTrue();
    }

    @Test
    void theEffectSaysThatItIsOfMadeUpCharitiesUntilARealRegisterIsThere() throws Exception {
        Money floor = new Money(BigDecimal.valueOf(100_000), Currency.getInstance("GBP"));
        Question question = Question.about(new Floor.Income(floor, 1, Floor.Way.AVERAGE));
        try (RegisterStore store = store()) {
            assertThatThrownBy(() -> RegisterEffect.of(store, question)).hasMessageContaining("register import");
            store.importSynthetic();
            Effect effect = RegisterEffect.of(store, question);
            assertThat(effect.synthetic()).isTrue();
            assertThat(effect.caveats().get(0)).startsWith("Synthetic: ");
            assertThat(effect.share().considered()).isEqualTo(3_000);
            assertThat(effect.share().part().orElseThrow()).isBetween(0.36, 0.40);
            assertThat(effect.bands().stream()
                            .mapToLong(one -> one.share().considered())
                            .sum())
                    .isEqualTo(3_000);
            read(
                    store,
                    file("charity.txt", CHARITY_HEAD + ccew(1, "A", "100000") + ccew(2, "B", "") + ccew(3, "C", "1")));
            Effect real = RegisterEffect.of(
                    store,
                    question.easedTo(new Floor.Income(
                            new Money(BigDecimal.ONE, Currency.getInstance("GBP")), 1, Floor.Way.AVERAGE)));
            assertThat(real.synthetic()).isFalse();
            assertThat(real.share()).isEqualTo(new Share(3, 2, 1));
            assertThat(real.eased()).contains(new Share(3, 2, 2));
        }
    }

    @Test
    void theUsualPlaceFollowsTheEnvironment() {
        Path home = Path.of("/home/a");
        assertThat(RegisterStore.usualPlace(Map.of(), home))
                .isEqualTo(home.resolve(".local/share/levelfield/register.db"));
        assertThat(RegisterStore.usualPlace(Map.of("XDG_DATA_HOME", "/d"), home))
                .isEqualTo(Path.of("/d/levelfield/register.db"));
        assertThat(RegisterStore.usualPlace(Map.of("XDG_DATA_HOME", "/d", "LEVELFIELD_REGISTER", "/e.db"), home))
                .isEqualTo(Path.of("/e.db"));
    }

    @Test
    void thePublishedRegistersAreReadWithoutAFault() throws Exception {
        Path published = Desktop.shared("standards/register");
        try (RegisterStore store = store()) {
            ImportResult result = read(store, published);
            assertThat(result.faults()).isEmpty();
            assertThat(result.sources())
                    .extracting(Provenance::source)
                    .containsExactly(Source.CCEW, Source.OSCR, Source.CCNI, Source.COMPANIES);
            assertThat(result.sources()).extracting(Provenance::kept).containsExactly(572L, 550L, 365L, 87L);
        }
    }
}
