package org.levelfield.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.document.Document;
import org.levelfield.document.Format;
import org.levelfield.document.Places;
import org.levelfield.document.Span;
import org.levelfield.document.TenderNotice;
import org.levelfield.document.TenderNotice.Outcome;
import org.levelfield.document.TenderNotice.Said;
import org.levelfield.document.TenderNotice.Topic;
import org.levelfield.tender.NoticeIndex.Match;

class NoticeIndexTest {

    private static TenderNotice notice(String process, String day, List<Outcome> outcomes, String... references) {
        return new TenderNotice(
                TenderNotice.Kind.OCDS,
                "UK4",
                process,
                Optional.of(day).filter(one -> !one.isEmpty()).map(one -> Instant.parse(one + "T00:00:00Z")),
                Stream.of(references)
                        .map(one -> new Said(Topic.REFERENCE, one, "id", new Span(0, 1)))
                        .toList(),
                outcomes,
                Optional.empty());
    }

    private static Document document(TenderNotice... notices) {
        return new Document(
                "d1",
                "notice.json",
                Optional.empty(),
                Format.NOTICE,
                Document.Status.READ,
                "x",
                List.of(),
                Document.Pages.NONE,
                Places.NONE,
                List.of(),
                Optional.empty(),
                List.of(notices));
    }

    private static final NoticeIndex INDEX = NoticeIndex.of(List.of(
            document(
                    notice(
                            "ocds-abcdef-1",
                            "2026-01-02",
                            List.of(),
                            "RC-CPU-19-065",
                            "000123-2026",
                            "LOT1",
                            "SHARED-1"),
                    notice("ocds-abcdef-1", "2026-01-01", List.of(), "000100-2026"),
                    notice("ocds-abcdef-2", "", List.of(), "2020/S 064-154324", "SHARED-1", "2026")),
            document()));

    @ParameterizedTest
    @CsvSource({
        "RC-CPU-19-065, OCDS-ABCDEF-1",
        "rc-cpu-19-065, OCDS-ABCDEF-1",
        "' RC – CPU – 19 – 065 ', OCDS-ABCDEF-1",
        "RC‑CPU‑19‑065, OCDS-ABCDEF-1",
        "000100-2026, OCDS-ABCDEF-1",
        "ocds-abcdef-2, OCDS-ABCDEF-2",
        "2020/S064-154324, OCDS-ABCDEF-2"
    })
    void aNumberFitsButForCapitalsSpacesAndDashes(String number, String process) {
        assertThat(INDEX.find(List.of(number))).isEqualTo(new Match.Found(process));
    }

    @ParameterizedTest
    @CsvSource({"RC-CPU-19-06", "RC-CPU-19-0655", "XRC-CPU-19-065", "RC.CPU.19.065", "LOT1", "2026", "''", "UNKNOWN"})
    void whatIsNearlyTheNumberOrTellsNothingFitsNone(String number) {
        assertThat(INDEX.find(List.of(number))).isEqualTo(new Match.None());
    }

    @Test
    void whatFitsSeveralIsAmbiguous() {
        Match.Ambiguous both = new Match.Ambiguous(List.of("OCDS-ABCDEF-1", "OCDS-ABCDEF-2"));
        assertThat(INDEX.find(List.of("SHARED-1"))).isEqualTo(both);
        assertThat(INDEX.find(List.of("RC-CPU-19-065", "ocds-abcdef-2"))).isEqualTo(both);
        assertThat(both.only()).isEmpty();
        assertThat(INDEX.find(List.of("nothing-1", "000123-2026")).only()).contains("OCDS-ABCDEF-1");
        assertThat(INDEX.find(List.of())).isEqualTo(new Match.None());
    }

    @Test
    void noticesOfAProcessComeOldestFirst() {
        assertThat(INDEX.processes()).containsExactly("OCDS-ABCDEF-1", "OCDS-ABCDEF-2");
        assertThat(INDEX.notices("OCDS-ABCDEF-1"))
                .extracting(known -> known.notice().references().get(1))
                .containsExactly("000100-2026", "RC-CPU-19-065");
        assertThat(INDEX.notices("none")).isEmpty();
    }

    @Test
    void ofEachLotTheLastWordCounts() {
        Outcome first = outcome("1", 3);
        Outcome later = outcome("1", 4);
        Outcome other = outcome("2", 5);
        NoticeIndex index = NoticeIndex.of(List.of(document(
                notice("o-1", "2026-03-01", List.of(later)), notice("o-1", "2026-02-01", List.of(first, other)))));
        assertThat(index.outcomes("O-1")).containsExactly(later, other);
        assertThat(index.outcomes("none")).isEmpty();
    }

    private static Outcome outcome(String lot, int bids) {
        return new Outcome(Optional.of(lot), OptionalInt.of(bids), OptionalInt.empty(), List.of(), Optional.empty());
    }
}
