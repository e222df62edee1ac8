package org.levelfield.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Write to jo.o'neil+bids@marl-vale.gov.example by noon; Write to [e-mail address] by noon",
                "Call 020 7946 0018 or +44 (0)20 7946 0018.; Call [telephone number] or [telephone number].",
                "Tel (01632) 960 001 | Fax 01632-960-002; Tel [telephone number] | Fax [telephone number]",
                "Ask Mr J. Smith or Dr Anna-Maria O'Neil today; Ask [name] or [name] today",
                "Contact officer: Jane Doe, Procurement; Contact officer: [name], Procurement",
                "Contact: Oyelaran Adeyemi | Room 4; Contact: [name] | Room 4",
                "Officer: Jane Doe; Officer: [name]",
                "Procurement Officer | Tamsin Polglaze; Procurement Officer | [name]",
                "Senior Category Manager – Jane van der Berg; Senior Category Manager – [name]",
                "Signed: Jane Doe; Signed: [name]",
                "Signed by Tamsin Polglaze for the Council; Signed by [name] for the Council",
                "Signed Jane Doe Director; Signed [name] Director",
                "for and on behalf of the Council by Jane Doe; for and on behalf of the Council by [name]",
                "on behalf of Jane Doe; on behalf of [name]",
                "Yours sincerely, Tamsin Polglaze; Yours sincerely, [name]",
                "Dr Angel D. Geoghan decides; [name] decides",
                "FAO Tamsin Polglaze by noon; FAO [name] by noon",
                "Name | Jane Doe | Address | 4 Weir Street; Name | [name] | Address | 4 Weir Street",
                "Name | Tamsin Polglaze | Position | Buyer; Name | [name] | Position | Buyer",
                "Name: Jane Doe; Name: [name]",
                "Name of signatory: Tamsin Polglaze; Name of signatory: [name]",
                "Jane Doe, Head of Procurement, decides; [name], Head of Procurement, decides",
                "Tamsin Polglaze (Contracts Manager); [name] (Contracts Manager)",
                "ask J. Polglaze, Deputy Director of Health; ask [name], Deputy Director of Health",
                "Head of Procurement, Jane Doe, decides; Head of Procurement, [name], decides",
                "Jane Doe (j.doe@marl.example); [name] ([e-mail address])",
                "Tamsin Polglaze <tpolglaze@marl.example>; [name] <[e-mail address]>",
                "Ask Jane Doe at bids@marl.example; Ask [name] at [e-mail address]",
                "Write to tpolglaze@marl.example (Tamsin Polglaze); Write to [e-mail address] ([name])",
                "Tamsin Polglaze will answer: tamsin.polglaze@marl.example; [name] will answer: [e-mail address]",
                "Please contact Sarah O'Brien with questions; Please contact [name] with questions"
            })
    void whatIsPersonalIsHidden(String words, String masked) {
        assertThat(PersonalData.masked(words)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a turnover of at least £5,000,000 in 2019, 2020 and 2021",
                "Reference 2015/102/0045678 and CPV 85000000-9",
                "by 01/02/2026 12:00, or 2026-02-01",
                "Regulation 58(9) of SI 2015/102, section 0.5",
                "insurance of 10000000 pounds, ISO 9001:2015",
                "Contact: the portal",
                "Contact: Marl Vale Council",
                "Contact Officer: Corporate Procurement",
                "Contact: Crown Commercial Service",
                "Signed: Authorised Signatory",
                "Signed on behalf of the Contractor",
                "Signed for and on behalf of Marl Vale Council",
                "on behalf of Marl Vale",
                "on behalf of Brindle Home Nursing",
                "on behalf of NHS England and the Welsh Ministers",
                "on behalf of Tiger Bay Trust",
                "Name | Public Liability | £10 million",
                "Name | Marl Vale | Lot One",
                "Name: Community Nursing",
                "Name of tender: Routes into Work",
                "Name of Bidder | Marl Vale Carers | Date",
                "Lot One | North Region | Lot Two | South Region",
                "Officer: Head of Procurement",
                "Head of Procurement, Marl Vale",
                "Head of Procurement, Cobden House",
                "Victoria Road, Managing Agents",
                "Florence Nightingale Hospital, Director of Estates",
                "James Street Surgery (Practice Manager)",
                "Public Health, Director of",
                "Employers Liability, Officer Insurance",
                "Clinical Lead | Registered Nurse",
                "Contract Manager: To Be Confirmed",
                "Project Manager | Key Personnel",
                "Health and Safety Executive: see bids@marl.example",
                "Marl Vale: bids@marl.example",
                "SELECTION QUESTIONNAIRE AND TERMS",
                "SIGNED: AUTHORISED SIGNATORY",
                "CONTACT DETAILS: MARL VALE COUNCIL",
                "INVITATION TO TENDER: HEAD OF PROCUREMENT",
                "King's Lynn and West Norfolk, Officer's decision",
                "Find a Tender, Contracts Finder",
                "Prepared by Strategic Commissioning",
                "Approved by Marl Vale Council on 4 May",
                "Witness: Supplier Representative",
                "Attention: Late Bids",
                "arrears of any NHS Pension Scheme Arrears, the Buyer will deduct",
                "Sustainability Re-Engineering and Outlook",
                "signed by Procuring Entity, including any change",
                "Signed Integrity Pact on stamped paper",
                "Compliance Plans, Specialist Surveys and Audits",
                "Additional Clients (buyers) may stipulate the term",
                "Marl Vale Carers, the Contract Manager and the Engineer",
                "Contact person: Key Account Team"
            })
    void whatIsNotPersonalStays(String words) {
        assertThat(PersonalData.masked(words)).isEqualTo(words.replaceAll("\\S+@\\S+", "[e-mail address]"));
    }
}
