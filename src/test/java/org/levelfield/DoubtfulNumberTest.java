package org.levelfield;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.levelfield.document.Document;
import org.levelfield.document.Format;
import org.levelfield.document.Places;
import org.levelfield.document.Span;
import org.levelfield.document.TextBuilder;
import org.levelfield.finding.Finding;
import org.levelfield.finding.Severity;
import org.levelfield.finding.Status;
import org.levelfield.report.Report;

/** A number that text recognition could not read surely decides nothing. */
class DoubtfulNumberTest {

    private static final Levelfield LEVELFIELD = Levelfield.builtIn();
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final Pattern WORD = Pattern.compile("\\S+");

    private static final String LAW =
            "This invitation to tender is run by the council under the Procurement Act 2023 for bidders in England.";
    private static final String PUBLISHED = "The tender notice was published on 2 February 2026.";
    private static final String VALUE =
            "The estimated value of the contract is £900,000. The contract is for an initial term of 36 months.";
    private static final String PAYMENT = "Undisputed invoices will be paid within 60 days of their receipt.";

    /** A tender of two pages read from pictures: all surely, but for the words between square brackets. */
    private static Document scanned(String... paragraphs) {
        TextBuilder paper = new TextBuilder();
        Places.Builder places = new Places.Builder();
        paper.startPage();
        paper.heading("1 Invitation to tender", 1, "");
        paper.startPage();
        paper.heading("2 Terms", 1, "");
        for (String paragraph : paragraphs) {
            int start = paper.length();
            paper.paragraph(paragraph.replaceAll("[\\[\\]]", ""), "");
            Matcher words = WORD.matcher(paragraph.replaceAll("[\\[\\]]", ""));
            Matcher marked = WORD.matcher(paragraph);
            while (words.find() && marked.find()) {
                places.add(
                        new Span(start + words.start(), start + words.end()),
                        new Places.Box(2, 0, 0, 10, 10),
                        marked.group().startsWith("[") ? 0.7f : 0.96f);
            }
        }
        return new Document(
                "d1",
                "scan.pdf",
                Optional.empty(),
                Format.PDF,
                Document.Status.READ_WITH_PROBLEMS,
                paper.text(),
                paper.blocks(),
                paper.pages(),
                places.build(),
                List.of(),
                Optional.empty());
    }

    private static Report judge(String... paragraphs) {
        return LEVELFIELD.judge(List.of(scanned(paragraphs)), CheckOptions.usual(NOW));
    }

    private static Finding only(String barrier, Report report) {
        List<Finding> findings = report.findings().stream()
                .filter(finding -> finding.barrier().equals(barrier))
                .toList();
        assertThat(findings).as("findings of " + barrier).hasSize(1);
        return findings.get(0);
    }

    @Test
    void aNumberReadSurelyDecides() {
        Finding finding = only("late-payment", judge(LAW, PUBLISHED, VALUE, PAYMENT));
        assertThat(finding.status()).isEqualTo(Status.POSSIBLE_BREACH);
        assertThat(finding.missingFacts()).isEmpty();
        assertThat(finding.evidence().get(0).ocrConfidence()).hasValueCloseTo(0.96, offset());
    }

    @Test
    void aDoubtfulNumberIsNoBreachAndIsNamedWithItsPage() {
        Finding finding = only("late-payment", judge(LAW, PUBLISHED, VALUE, PAYMENT.replace("60", "[60]")));
        assertThat(finding.status()).isEqualTo(Status.PRACTICAL_BARRIER);
        assertThat(finding.missingFacts().get(0)).contains("“60 days”", "page 2", "could not read surely");
        assertThat(finding.why()).contains("could not read surely");
        assertThat(finding.evidence().get(0).ocrConfidence()).hasValueCloseTo(0.7, offset());
    }

    @Test
    void aDoubtfulWordBesideTheNumberChangesNothing() {
        Finding finding = only("late-payment", judge(LAW, PUBLISHED, VALUE, PAYMENT.replace("receipt", "[receipt")));
        assertThat(finding.status()).isEqualTo(Status.POSSIBLE_BREACH);
    }

    @Test
    void aDoubtfulNumberDoesNotClear() {
        String demand = "Bidders must have a turnover of at least £200,000 in each of the last two years.";
        Finding sure = only("minimum-turnover", judge(LAW, PUBLISHED, VALUE, demand));
        assertThat(sure.status()).isEqualTo(Status.NOTE);
        assertThat(sure.severity()).isEqualTo(Severity.LOW);
        Finding doubtful = only("minimum-turnover", judge(LAW, PUBLISHED, VALUE, demand.replace("£", "[£")));
        assertThat(doubtful.status()).isEqualTo(Status.PRACTICAL_BARRIER);
        assertThat(doubtful.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(doubtful.missingFacts()).anyMatch(fact -> fact.contains("£200,000"));
    }

    @Test
    void doubtfulFactsOfTheTenderAreNotKnown() {
        Report report = judge(LAW, PUBLISHED.replace("2026", "[2026"), VALUE.replace("£900", "[£900"), PAYMENT);
        assertThat(report.tender().published()).isEmpty();
        assertThat(report.tender().value()).isEmpty();
        assertThat(report.tender().termMonths()).isPresent();
        assertThat(judge(LAW, PUBLISHED, VALUE).tender().value()).isPresent();
        assertThat(judge(LAW, PUBLISHED, VALUE).tender().published()).isPresent();
    }

    @Test
    void aFactThatIsReadSurelyElsewhereIsKnown() {
        Report report = judge(LAW, VALUE.replace("£900", "[£900"), "In short: the contract value is £900,000.");
        assertThat(report.tender().value()).isPresent();
    }

    private static org.assertj.core.data.Offset<Double> offset() {
        return org.assertj.core.data.Offset.offset(0.01);
    }
}
