package org.levelfield.screening.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.tender.Money;

class OrganisationFileTest {

    /** Every key that there is; synthetic. */
    static final String FULL = """
            name: Brindle Home Nursing
            charity-number: "1098765"
            company-number: 05512345
            legal-form: charitable company
            founded: 2005-03-14
            country: England
            currency: GBP
            years:
              - ends: 2025-03-31
                income: £2.5m
              - ends: 2026-03-31
                income: 2650000
                from: {Community Nursing: 1900000}
                spending: 2,590,000
                accounts: audited
            net-assets: 620000
            cash: 410000
            security: 50000
            guarantor: no
            ratios: {Current ratio: 1.4}
            insurance:
              public liability: {cover: 10000000, insurer: Marl Mutual, expires: 2027-09-30}
              employers' liability: £10m
              professional indemnity: no
            certificates:
              ISO 9001: {issuer: UKAS-accredited body, expires: never}
            registrations:
              Care Quality Commission: yes
            policies:
              safeguarding adults: {expires: 2027-01-31}
            staff: 64
            roles: {Registered nurse: 22.5}
            offices: {Tealeford: yes, Cobden: no}
            areas: [Marl Vale]
            languages: {English: yes}
            contracts-in-all: 5
            contracts:
              - client: NHS Harrowmere ICB
                sector: NHS
                service: nursing of adults at home
                place: England
                value: 2700000
                yearly-value: 900000
                starts: 2021-04-01
                ends: 2024-03-31
                running: no
                reference: yes
            willing-to-obtain:
              - {insurance: public liability, cover: 10000000, days: 14, cost: 1200}
              - {certificate: ISO 14001, days: 180}
              - {registration: Ofsted}
              - {policy: modern slavery}
            answers: {3f0c9a1b22d47e10: yes}
            """;

    @TempDir
    private Path folder = Path.of("");

    private static Organisation read(String text) {
        OrganisationFile file = OrganisationFile.parse("a.yaml", text);
        assertThat(file.faults()).isEmpty();
        return file.organisation().orElseThrow();
    }

    private static List<String> faults(String text) {
        OrganisationFile file = OrganisationFile.parse("a.yaml", text);
        assertThat(file.organisation()).isEmpty();
        return file.faults().stream().map(Fault::told).toList();
    }

    /** The only fault of a profile whose second line is this. */
    private static String fault(String line) {
        List<String> faults = faults("name: A\n" + line + "\n");
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    private static Money pounds(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("GBP"));
    }

    @Test
    void eachKeyIsRead() {
        Organisation one = read(FULL);
        assertThat(one.name()).isEqualTo("Brindle Home Nursing");
        assertThat(one.charityNumber()).contains("1098765");
        assertThat(one.companyNumber()).contains("05512345");
        assertThat(one.form()).contains(LegalForm.CHARITABLE_COMPANY);
        assertThat(one.founded()).contains(LocalDate.of(2005, 3, 14));
        assertThat(one.country()).contains("England");
        assertThat(one.netAssets()).contains(pounds("620000"));
        assertThat(one.cash()).contains(pounds("410000"));
        assertThat(one.security()).contains(pounds("50000"));
        assertThat(one.guarantor()).contains(false);
        assertThat(one.ratios()).isEqualTo(Map.of("current ratio", new BigDecimal("1.4")));
        assertThat(one.staff()).contains(new BigDecimal("64"));
        assertThat(one.roles()).isEqualTo(Map.of("registered nurse", new BigDecimal("22.5")));
        assertThat(one.offices()).isEqualTo(Map.of("Tealeford", true, "Cobden", false));
        assertThat(one.areas()).isEqualTo(Map.of("Marl Vale", true));
        assertThat(one.languages()).isEqualTo(Map.of("English", true));
        assertThat(one.contractsInAll()).contains(5);
        assertThat(one.answers()).isEqualTo(Map.of("3f0c9a1b22d47e10", true));
    }

    @Test
    void yearsStandWithTheLatestFirst() {
        List<FinancialYear> years = read(FULL).years();
        assertThat(years.get(0).ends()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(years.get(0).income()).contains(pounds("2650000"));
        assertThat(years.get(0).from()).isEqualTo(Map.of("community nursing", pounds("1900000")));
        assertThat(years.get(0).spending()).contains(pounds("2590000"));
        assertThat(years.get(0).accounts()).contains(FinancialYear.Accounts.AUDITED);
        assertThat(years.get(1).income()).contains(pounds("2500000"));
        assertThat(years.get(1).accounts()).isEmpty();
    }

    @Test
    void whatIsHeldAndWhatIsNotIsTold() {
        assertThat(read(FULL).holdings())
                .containsExactly(
                        new Holding(
                                Holding.Kind.INSURANCE,
                                "public liability",
                                true,
                                Optional.of(pounds("10000000")),
                                Optional.of("Marl Mutual"),
                                Optional.of(new Holding.Expiry.On(LocalDate.of(2027, 9, 30)))),
                        held(Holding.Kind.INSURANCE, "employers' liability", true, "10000000"),
                        held(Holding.Kind.INSURANCE, "professional indemnity", false, ""),
                        new Holding(
                                Holding.Kind.CERTIFICATE,
                                "ISO 9001",
                                true,
                                Optional.empty(),
                                Optional.of("UKAS-accredited body"),
                                Optional.of(new Holding.Expiry.Never())),
                        held(Holding.Kind.REGISTRATION, "Care Quality Commission", true, ""),
                        new Holding(
                                Holding.Kind.POLICY,
                                "safeguarding adults",
                                true,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new Holding.Expiry.On(LocalDate.of(2027, 1, 31)))));
    }

    private static Holding held(Holding.Kind kind, String name, boolean held, String level) {
        return new Holding(
                kind,
                name,
                held,
                Optional.of(level).filter(one -> !one.isEmpty()).map(OrganisationFileTest::pounds),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void contractsAndPromisesAreRead() {
        assertThat(read(FULL).contracts())
                .containsExactly(new PastContract(
                        "NHS Harrowmere ICB",
                        Optional.of("NHS"),
                        Optional.of("nursing of adults at home"),
                        Optional.of("England"),
                        Optional.of(pounds("2700000")),
                        Optional.of(pounds("900000")),
                        Optional.of(LocalDate.of(2021, 4, 1)),
                        Optional.of(LocalDate.of(2024, 3, 31)),
                        Optional.of(false),
                        Optional.of(true)));
        assertThat(read(FULL).promises())
                .containsExactly(
                        new Promise(
                                Holding.Kind.INSURANCE,
                                "public liability",
                                Optional.of(pounds("10000000")),
                                Optional.of(14),
                                Optional.of(pounds("1200"))),
                        new Promise(
                                Holding.Kind.CERTIFICATE,
                                "ISO 14001",
                                Optional.empty(),
                                Optional.of(180),
                                Optional.empty()),
                        new Promise(
                                Holding.Kind.REGISTRATION,
                                "Ofsted",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        new Promise(
                                Holding.Kind.POLICY,
                                "modern slavery",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
    }

    @Test
    void aNameIsEnough() {
        Organisation one = read("name: A");
        assertThat(one.years()).isEmpty();
        assertThat(one.holdings()).isEmpty();
        assertThat(one.staff()).isEmpty();
    }

    @Test
    void whatIsBlankIsUnknown() {
        assertThat(read("""
                name: A
                staff:
                founded: unknown
                guarantor: ~
                years: [{ends: , income: }]
                insurance: {public liability: , professional indemnity: {cover: }, other: {}}
                areas: {Marl Vale: null}
                contracts:
                  - client:
                    sector:
                willing-to-obtain: []
                """)).isEqualTo(read("name: A"));
    }

    @Test
    void aNoughtIsNoBlank() {
        assertThat(read("name: A\nstaff: 0\ncash: GBP 0").staff()).contains(BigDecimal.ZERO);
        assertThat(read("name: A\nstaff: 0\ncash: GBP 0").cash()).contains(pounds("0"));
    }

    @Test
    void eachFaultNamesItsLineAndWhatToDo() {
        assertThat(fault("staf: 3")).isEqualTo("a.yaml:2: there is no key \"staf\" here; did you mean staff?");
        assertThat(fault("colour: red"))
                .startsWith("a.yaml:2: there is no key \"colour\" here; known are name, charity-number");
        assertThat(fault("founded: 31/03/2026"))
                .isEqualTo("a.yaml:2: founded \"31/03/2026\" is no date; write 2026-03-31");
        assertThat(fault("founded: 04/03/2026")).endsWith("write year, month and day, as in 2026-03-31");
        assertThat(fault("founded: 2026-02-30")).contains("is no day of the calendar");
        assertThat(fault("guarantor: perhaps")).contains("is neither yes nor no");
        assertThat(fault("legal-form: club")).contains("write one of charitable company,");
        assertThat(fault("currency: pounds")).contains("is no currency");
        assertThat(fault("staff: -1")).contains("is below nothing");
        assertThat(fault("staff: many")).contains("is no number");
        assertThat(fault("staff: 1234567890123456")).contains("is no number");
        assertThat(fault("ratios: {current: high}")).contains("current \"high\" is no number");
        assertThat(fault("contracts-in-all: 2.5")).contains("is no whole number");
        assertThat(fault("name: B")).contains("stands here a second time");
        assertThat(fault("years: [{income: GBP 1}]")).contains("a year has no last day");
        assertThat(fault("years: [{ends: 2026-03-31}, {ends: 2026-03-31}]")).contains("a second year ends on");
        assertThat(fault("years: [{ends: 2026-03-31, accounts: seen}]")).contains("write audited, examined or neither");
        assertThat(fault("years: {ends: 2026-03-31}")).contains("years takes a list; begin each of its parts with");
        assertThat(fault("contracts: [{sector: NHS}]")).contains("a contract has no client");
        assertThat(fault("contracts: [{client: B, starts: 2024-01-01, ends: 2023-01-01}]"))
                .contains("before it starts");
        assertThat(fault("contracts: [NHS]")).contains("each part of contracts takes keys");
        assertThat(fault("willing-to-obtain: [{days: 3}]")).contains("says not what would be obtained");
        assertThat(fault("willing-to-obtain: [{policy: a, certificate: b}]")).contains("says not what would");
        assertThat(fault("willing-to-obtain: [{policy: a, cover: GBP 1}]")).contains("cover is for insurance only");
        assertThat(fault("certificates: {ISO 9001: 2027-05-01}")).contains("as in {expires: 2027-09-30}");
        assertThat(fault("certificates: {ISO 9001: {expires: soon}}")).contains("as in 2026-03-31, or never");
        assertThat(fault("areas: Marl Vale")).contains("areas takes names and values");
        assertThat(fault("country: [England]")).contains("country takes one value");
        assertThat(fault("answers: {\"a b\": yes}")).contains("is no key of a requirement");
        assertThat(fault("roles: {Nurse: 1, nurse: 2}")).contains("\"nurse\" stands here a second time");
        assertThat(fault("country: " + "x".repeat(301))).contains("is too long");
    }

    @Test
    void everyFaultIsTold() {
        assertThat(faults("staf: 3\n\ncash: GBP -4\nfounded: now\n"))
                .hasSize(4)
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("a.yaml:1: "),
                        one -> assertThat(one).startsWith("a.yaml:1: "),
                        one -> assertThat(one).startsWith("a.yaml:3: "),
                        one -> assertThat(one).startsWith("a.yaml:4: "));
        assertThat(faults("name: A\n" + "x: \n".repeat(1))).hasSize(1);
    }

    @Test
    void faultsWithoutEndAreCutShort() {
        StringBuilder text = new StringBuilder("name: A\n");
        for (int i = 0; i < 1000; i++) {
            text.append("key").append(i).append(": 1\n");
        }
        assertThat(faults(text.toString())).hasSize(51).last().asString().contains("there is more");
    }

    @Test
    void sumsThatAreNoneAreFaultsWithTheirLine() {
        assertThat(faults("name: A\ncurrency: GBP\n\ncash: 2.6 millions"))
                .containsExactly("a.yaml:4: cash \"2.6 millions\" is no sum of money; write 2600000 or GBP 2,600,000");
    }

    @Test
    void hostileFilesGiveOneLine() throws Exception {
        assertThat(fault("country: \"a\\0b\"")).contains("cannot be shown");
        assertThat(fault("country: a\0b"))
                .isEqualTo("a.yaml:2: holds a sign that no text has; save it as plain text" + " in UTF-8");
        assertThat(fault("country: &a England")).contains("uses & or *");
        assertThat(fault("areas: *all")).contains("uses & or *");
        assertThat(fault("country: !!java.net.URL [x]")).contains("exclamation mark");
        assertThat(fault("areas: " + "[".repeat(100_000))).contains("nested deeper");
        assertThat(fault("areas: " + "{a: ".repeat(100_000))).contains("nested deeper");
        assertThat(fault("? [a, b]\n: c")).contains("a key must be a plain name");
        assertThat(fault("---\nname: B")).contains("a second profile begins here");
        assertThat(fault("\tcountry: x")).contains("there is a tab; indent with spaces");
        assertThat(fault("country: a: b")).contains("a colon too many");
        assertThat(fault("areas: [a")).startsWith("a.yaml:3: cannot be read");
        assertThat(faults(""))
                .containsExactly(
                        "a.yaml:1: is no profile; begin with “name:” and what the organisation" + " is called");
        assertThat(faults("- a\n- b")).hasSize(1);
        assertThat(faults("hello")).hasSize(1);
        assertThat(faults("country: x"))
                .containsExactly("a.yaml:1: has no name; add “name:” and what the organisation is called");
    }

    @Test
    void filesThatAreNoTextGiveOneLine() throws Exception {
        Path file = folder.resolve("b.yaml");
        assertThat(told(file)).containsExactly("b.yaml:1: is not there; check the path");
        Files.write(file, "name: Café".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(told(file)).containsExactly("b.yaml:1: is no text in UTF-8; save it as plain text in UTF-8");
        Files.writeString(file, "#".repeat(1_000_001));
        assertThat(told(file)).containsExactly("b.yaml:1: is larger than 1 MB, which is no such file; check the path");
        Files.writeString(file, "\uFEFFname: A\r\nstaff: 3\r\n");
        assertThat(OrganisationFile.read(file).organisation()).isPresent();
        assertThat(told(folder)).hasSize(1).first().asString().endsWith("is no file; name a file");
    }

    private static List<String> told(Path file) {
        return OrganisationFile.read(file).faults().stream().map(Fault::told).toList();
    }

    @Test
    void anAnswerIsAddedAndAllElseIsKept() {
        String added = OrganisationFile.withAnswer("name: A # mine\n", "3f0c", true);
        assertThat(added).isEqualTo("name: A # mine\n\nanswers:\n  \"3f0c\": yes\n");
        assertThat(OrganisationFile.withAnswer(added, "3f0c", false))
                .isEqualTo("name: A # mine\n\nanswers:\n  \"3f0c\": no\n");
        assertThat(OrganisationFile.withAnswer("name: A\nanswers: {} # none\nstaff: 3", "11e5", true))
                .isEqualTo("name: A\nanswers:\n  \"11e5\": yes\nstaff: 3");
        assertThat(read(OrganisationFile.withAnswer(added, "11e5", false)).answers())
                .isEqualTo(Map.of("3f0c", true, "11e5", false));
        assertThat(read(OrganisationFile.withAnswer(FULL, "11e5", false)).answers())
                .isEqualTo(Map.of("3f0c9a1b22d47e10", true, "11e5", false));
        assertThat(read(OrganisationFile.withAnswer(FULL, "3f0c9a1b22d47e10", false))
                        .answers())
                .isEqualTo(Map.of("3f0c9a1b22d47e10", false));
    }

    /** Each line of the full profile with a key of its own is taken out in turn, with what is indented below it. */
    @Test
    void aKeyLessChangesNoOtherFact() {
        List<String> lines = FULL.lines().toList();
        Organisation full = read(FULL);
        for (int from = 1; from < lines.size(); from++) {
            if (lines.get(from).startsWith(" ") || lines.get(from).startsWith("currency")) {
                continue;
            }
            int to = from + 1;
            while (to < lines.size() && lines.get(to).startsWith(" ")) {
                to++;
            }
            List<String> rest = new java.util.ArrayList<>(lines.subList(0, from));
            rest.addAll(lines.subList(to, lines.size()));
            assertThat(differences(full, read(String.join("\n", rest))))
                    .as(lines.get(from))
                    .hasSize(1);
        }
    }

    private static List<String> differences(Organisation one, Organisation other) {
        return java.util.Arrays.stream(Organisation.class.getRecordComponents())
                .filter(part -> {
                    try {
                        Object before = part.getAccessor().invoke(one);
                        Object after = part.getAccessor().invoke(other);
                        boolean holdings = part.getName().equals("holdings");
                        return holdings
                                ? ((List<?>) before).size() != ((List<?>) after).size()
                                        && ((List<?>) before).containsAll((List<?>) after)
                                : !before.equals(after);
                    } catch (ReflectiveOperationException e) {
                        throw new LinkageError(e.getMessage(), e);
                    }
                })
                .map(java.lang.reflect.RecordComponent::getName)
                .toList();
    }
}
