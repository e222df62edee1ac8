package org.levelfield;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.levelfield.finding.LegalBasis;
import org.levelfield.report.Report;
import org.levelfield.tender.Law;
import org.levelfield.tender.TenderFact;

/** Which law the words of a tender tell. */
class LawOfTextsTest {

    private static final String PUBLISHED = "The tender notice was published on 2 February 2026.";
    private static final String LISTED =
            "Bidders comply with the Bribery Act 2010, the Equality Act 2010 and the Public Contracts Regulations 2015.";

    private static Report check(String... lines) {
        return Packs.check(Packs.lines(1, "itt.docx", lines));
    }

    private static String law(String... lines) {
        Law law = check(lines).law();
        return law.id() + law.subtype().map(subtype -> "/" + subtype.id()).orElse("");
    }

    private static boolean tells(String circumstance, String... lines) {
        return check(lines).tender().circumstances().stream()
                .map(TenderFact.Circumstance::name)
                .anyMatch(circumstance::equals);
    }

    @Test
    void theLawUnderWhichATenderSaysItIsRunBeatsOneInAList() {
        assertThat(law("This procurement is conducted under the Procurement Act 2023.", LISTED, LISTED, LISTED))
                .isEqualTo("pa2023");
        assertThat(law(
                        "The tender process is run in accordance with the Public Contracts Regulations 2015.",
                        "The Procurement Act 2023 is explained on the website of the Cabinet Office."))
                .isEqualTo("pcr2015");
    }

    @Test
    void aLawThatIsOnlyCitedDoesNotOutliveItsEnd() {
        assertThat(law(LISTED)).isEqualTo("pcr2015");
        assertThat(law(LISTED, PUBLISHED)).isEqualTo("unknown");
        assertThat(law(LISTED, PUBLISHED, "This competition is governed by the Public Contracts Regulations 2015."))
                .isEqualTo("pcr2015");
    }

    @Test
    void aLawThatIsDeniedIsNotNamed() {
        assertThat(tells("naming-pa2023", "This procurement is not subject to the Procurement Act 2023."))
                .isFalse();
        assertThat(tells("run-under-pa2023", "This procurement is subject to the Procurement Act 2023."))
                .isTrue();
        assertThat(law("The Procurement Act 2023 does not apply to this tender.", LISTED))
                .isEqualTo("pcr2015");
    }

    @Test
    void theBuyersNameTellsTheNation() {
        assertThat(law("Buyer: University of Aberdeen", "Bidders in the UK may tender.", PUBLISHED))
                .isEqualTo("scotland");
        assertThat(law(
                        "Buyer: Leeds City Council",
                        "The City of Edinburgh Council was an earlier client of bidders in England.",
                        PUBLISHED))
                .isEqualTo("pa2023");
    }

    @Test
    void aCallOffKeepsTheLawOfItsFramework() {
        Law law = check(
                        "You are invited to bid in this further competition in England.",
                        "The framework was let on 1 May 2022.",
                        PUBLISHED)
                .law();
        assertThat(law.id()).isEqualTo("pcr2015");
        assertThat(law.isCallOff()).isTrue();
        assertThat(law.isFullRegime()).isFalse();
        assertThat(law.date()).isEqualTo(LocalDate.of(2022, 5, 1));
    }

    @Test
    void theWordsOnTaxCount() {
        String act = "This procurement is conducted under the Procurement Act 2023.";
        String council = "Buyer: Leeds City Council";
        assertThat(law(act, council, PUBLISHED, "The estimated value of the contract is £200,000 including VAT."))
                .isEqualTo("pa2023/below-threshold");
        assertThat(law(act, council, PUBLISHED, "The estimated value of the contract is £200,000 excluding VAT."))
                .isEqualTo("pa2023");
        assertThat(law(act, council, PUBLISHED, "The estimated value of the contract is £210,000 excluding VAT."))
                .isEqualTo("pa2023/above-threshold");
    }

    @Test
    void aBuyerOfNorthernIrelandIsExemptFromThePartOnSmallContracts() {
        String[] lines = {
            "This procurement is conducted under the Procurement Act 2023.",
            PUBLISHED,
            "The estimated value of the contract is £60,000 including VAT.",
            "Bidders send their tenders in by the portal.",
            "Late bids are not opened.",
            "Quotations must be accompanied by valid certificates of insurance, and a quotation without them will not be"
                    + " considered.",
        };
        assertThat(cites("s.86", "Buyer: Leeds City Council", lines)).isTrue();
        assertThat(cites("s.86", "Buyer: Belfast City Council", lines)).isFalse();
    }

    private static boolean cites(String section, String buyer, String... lines) {
        String[] all = Stream.concat(Stream.of(buyer), Stream.of(lines)).toArray(String[]::new);
        Report report = check(all);
        assertThat(report.law().isBelowThreshold()).isTrue();
        assertThat(report.findings()).isNotEmpty();
        return report.findings().stream()
                .flatMap(finding -> finding.legalBasis().stream())
                .map(LegalBasis::cite)
                .anyMatch(cite -> cite.contains(section));
    }
}
