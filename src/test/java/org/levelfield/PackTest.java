package org.levelfield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.document.Document;
import org.levelfield.document.Problem;
import org.levelfield.finding.Finding;
import org.levelfield.finding.Status;
import org.levelfield.report.Ink;
import org.levelfield.report.JsonReport;
import org.levelfield.report.Report;
import org.levelfield.report.TextReport;
import org.levelfield.tender.Contradiction;
import org.levelfield.tender.Contradiction.Subject;
import org.levelfield.tender.Fact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What concerns a pack as a whole: repeats, contradictions, missing annexes, languages. */
class PackTest {

    private static final String DEADLINE = "The deadline for submission of tenders is ";

    private static final String TURNOVER =
            "Bidders must have had an annual turnover of at least £3,000,000 in each of the last two years.";

    private static final String REGULATIONS =
            "This tender is held under the Public Contracts Regulations 2015. Tenderers submit a tender.";

    private static final String[] FRENCH = {
        "Le titulaire doit disposer d'une assurance pour chaque sinistre et les offres qui sont reçues après la date ne"
                + " seront pas ouvertes.",
        "Les candidats doivent avoir un chiffre d'affaires de trois millions d'euros pour chacune des deux dernières"
                + " années.",
        "Les prestations sont décrites dans ce document et le marché est conclu pour une durée de deux ans."
    };

    private static List<String> disagreements(Report report) {
        return report.tender().contradictions().stream()
                .map(one -> one.subject().id() + " "
                        + one.values().stream().map(Fact::value).toList())
                .toList();
    }

    private static List<String> missing(Document... documents) {
        return Packs.check(documents).problems().stream()
                .filter(one -> one.code().equals("annex-missing"))
                .map(Problem::message)
                .toList();
    }

    @Test
    void aFindingInBothFormatsIsReportedOnceWithBothPlaces() {
        String[] text = {
            REGULATIONS,
            "The garden by the lake is open on every day of the year and is kept clean by the parks team.",
            "Paths are swept in the morning, and walls are mended in the spring of each year by masons.",
            TURNOVER
        };
        Report report = Packs.check(Packs.lines(1, "itt.pdf", text), Packs.lines(2, "itt.docx", text));
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence())
                        .extracting(evidence -> evidence.document())
                        .containsExactly("d2", "d1"));
        assertThat(report.requirements()).hasSize(1);
        assertThat(report.problems()).extracting(Problem::code).containsExactly("duplicate");
        Report alone = Packs.check(Packs.lines(1, "itt.docx", text));
        assertThat(report.findings())
                .extracting(Finding::id)
                .isEqualTo(alone.findings().stream().map(Finding::id).toList());
    }

    @Test
    void documentsThatGiveDifferentDeadlinesContradictEachOther() {
        Report report = Packs.check(
                Packs.lines(1, "invitation.docx", DEADLINE + "12 March 2026 at noon."),
                Packs.lines(2, "timetable.docx", DEADLINE + "19 March 2026 at noon."));
        assertThat(disagreements(report)).containsExactly("deadline [2026-03-12, 2026-03-19]");
        assertThat(TextReport.write(report, Ink.NONE).replaceAll("\\s+", " "))
                .contains("The documents disagree on the deadline for bids: 2026-03-12 (invitation.docx) – 2026-03-19"
                        + " (timetable.docx)");
        JsonNode values = JsonMapper.shared().readTree(JsonReport.write(report)).at("/contradictions/0/values");
        assertThat(values.at("/1/evidence/document").asString()).isEqualTo("d2");
        assertThat(values.at("/1/value").asString()).isEqualTo("2026-03-19");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The deadline for submission of tenders for lot 2 is 19 March 2026.",
                "The deadline for submission of tenders is extended to 19 March 2026.",
                "For example, the deadline for submission of tenders is 19 March 2026.",
                "Call-off bids: the deadline for submission of bids is 19 March 2026.",
                "The deadline for submission of tenders is 12 March 2026, not 19 March 2026.",
                "The supplier shall send a report no later than 19 March 2026."
            })
    void datesOfOtherThingsAreNoContradiction(String words) {
        Report report = Packs.check(
                Packs.lines(1, "invitation.docx", DEADLINE + "12 March 2026 at noon."),
                Packs.lines(2, "timetable.docx", words));
        assertThat(disagreements(report)).isEmpty();
    }

    @Test
    void anAddendumMayChangeADate() {
        assertThat(disagreements(Packs.check(
                        Packs.lines(1, "invitation.docx", DEADLINE + "12 March 2026."),
                        Packs.lines(2, "Addendum 1.docx", DEADLINE + "19 March 2026."))))
                .isEmpty();
    }

    @Test
    void tendersOfTheirOwnDoNotContradictEachOther() {
        assertThat(disagreements(Packs.check(
                        Packs.lines(1, "one.docx", "Tender reference: AB/123", DEADLINE + "12 March 2026."),
                        Packs.lines(2, "two.docx", "Tender reference: AB/124", DEADLINE + "19 March 2026."))))
                .isEmpty();
    }

    @Test
    void aBreachDoesNotRestOnAValueThatThePackContradicts() {
        String value = "The estimated contract value is £";
        String term = "The contract period is 12 months.";
        Report agreed = Packs.check(
                Packs.lines(1, "a.docx", REGULATIONS, value + "1,000,000.", term, TURNOVER),
                Packs.lines(2, "b.docx", value + "1,000,000."));
        assertThat(agreed.findings()).extracting(Finding::status).containsExactly(Status.POSSIBLE_BREACH);
        Report disputed = Packs.check(
                Packs.lines(1, "a.docx", REGULATIONS, value + "1,000,000.", term, TURNOVER),
                Packs.lines(2, "b.docx", value + "2,000,000."));
        assertThat(disputed.tender().contradictions())
                .extracting(Contradiction::subject)
                .containsExactly(Subject.VALUE);
        assertThat(disputed.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.status()).isEqualTo(Status.PRACTICAL_BARRIER);
            assertThat(finding.missingFacts()).contains("estimated contract value (the documents disagree)");
        });
    }

    @Test
    void anAnnexThatIsNamedAndNotThereIsAskedFor() {
        assertThat(missing(Packs.document(1, "itt.pdf", paper -> {
                    paper.startPage();
                    paper.paragraph("Bidders must complete the attached Appendix C – Pricing Schedule.", "");
                    paper.paragraph("Return Appendix C with the tender. Complete Form 7 as well.", "");
                })))
                .containsExactly(
                        "Appendix C – Pricing Schedule is named (d1, page 1), but is not in the pack; ask the buyer for"
                                + " it",
                        "Form 7 is named (d1, page 1), but is not in the pack; ask the buyer for it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See Schedule 7 to the Procurement Act 2023, which is attached.",
                "The services listed in Annex I to Directive 2014/24/EU are available to all.",
                "Please attach your accounts as Appendix 1.",
                "The form in Schedule 2 of the framework agreement shall be completed by the supplier.",
                "Call-Off Schedule 5 is provided by the agency.",
                "Appendix C is not used in this tender and is not attached.",
                "Complete SC2 Schedule 5 and 36 C.F.R. § 1194.1 & Appendix A, which is available online.",
                "The plan shows Annex B."
            })
    void whatNoBuyerSendsIsNotAskedFor(String words) {
        assertThat(missing(Packs.lines(1, "itt.docx", words))).isEmpty();
    }

    @Test
    void anAnnexIsThereInAnyWriting() {
        String named = "Complete and return the attached Annex II.";
        assertThat(missing(Packs.lines(1, "itt.docx", named), Packs.lines(2, "annex_2_prices.docx", "Prices")))
                .isEmpty();
        assertThat(missing(Packs.document(1, "itt.docx", paper -> {
                    paper.paragraph(named, "");
                    paper.heading("ANNEX 2: PRICES", 1, "");
                })))
                .isEmpty();
        assertThat(missing(Packs.lines(1, "itt.docx", named, "Annex Two – Prices")))
                .isEmpty();
        assertThat(missing(
                        Packs.lines(1, "itt.docx", "Complete the attached Annex 2 – Pricing Schedule."),
                        Packs.lines(2, "Pricing Schedule.docx", "Prices")))
                .isEmpty();
        assertThat(missing(
                        Packs.lines(1, "itt.docx", "Complete the attached Annex 2 – Site Pricing Schedule as usual."),
                        Packs.lines(2, "02-pricing-schedule.docx", "Prices")))
                .isEmpty();
        assertThat(missing(Packs.lines(1, "itt.docx", named, "Trades not allowed (Annex II) ........ 23")))
                .isEmpty();
    }

    @Test
    void aListOfDocumentsNamesWhatBelongsToThePack() {
        assertThat(missing(
                        Packs.document(1, "itt.docx", paper -> {
                            paper.paragraph("The tender pack comprises these documents:", "");
                            paper.item("Attachment 1 – Instructions", "•", 0);
                            paper.item("Attachment 2 – Specification", "•", 0);
                        }),
                        Packs.lines(2, "Attachment 1 Instructions.docx", "How to bid.")))
                .containsExactly(
                        "Attachment 2 – Specification is named (d1), but is not in the pack; ask the buyer for it");
    }

    @Test
    void aDocumentInALanguageWithoutWordsIsNotReadButKeepsItsText() {
        Report report = Packs.check(
                Packs.lines(1, "reglement.docx", FRENCH), Packs.lines(2, "itt.docx", REGULATIONS, TURNOVER));
        Document french = report.documents().get(0);
        assertThat(french.status()).isEqualTo(Document.Status.NOT_READ);
        assertThat(french.text()).contains("Le titulaire");
        assertThat(french.problems())
                .extracting(Problem::code, Problem::message)
                .containsExactly(tuple(
                        "language-not-supported",
                        "is in French, for which the rules have no words, and was not judged; ask the buyer for an"
                                + " English version"));
        assertThat(report.findings()).isNotEmpty();
        assertThat(Stream.of(FRENCH)).allMatch(line -> french.text().contains(line));
        assertThat(JsonMapper.shared()
                        .readTree(JsonReport.write(report))
                        .at("/documents/0/language")
                        .asString())
                .isEqualTo("fr");
    }
}
