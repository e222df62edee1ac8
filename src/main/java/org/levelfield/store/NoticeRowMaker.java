package org.levelfield.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.levelfield.clause.Evidence;
import org.levelfield.document.Document;
import org.levelfield.document.TenderNotice;
import org.levelfield.report.Report;
import org.levelfield.tender.Contradiction;
import org.levelfield.tender.Fact;
import org.levelfield.tender.Money;
import org.levelfield.tender.Procurement;

/** Makes the rows of a pack that tell of its notices and of what its papers say differently. Of one pack each. */
final class NoticeRowMaker {

    private final String pack;
    private final Report report;
    private final UnaryOperator<String> shown;
    private final List<NoticeRows.Reading> readings = new ArrayList<>();
    private final List<NoticeRows.Outcome> outcomes = new ArrayList<>();
    private final List<NoticeRows.Winner> winners = new ArrayList<>();

    private NoticeRowMaker(String pack, Report report, UnaryOperator<String> shown) {
        this.pack = pack;
        this.report = report;
        this.shown = shown;
    }

    /**
     * The rows.
     *
     * @param pack the id of the pack
     * @param shown makes of a path, or words that hold one, what rows show of it
     */
    static NoticeRows rows(String pack, Report report, UnaryOperator<String> shown) {
        return new NoticeRowMaker(pack, report, shown).rows();
    }

    private NoticeRows rows() {
        List<NoticeRows.Notice> notices = new ArrayList<>();
        for (Document document : report.notices()) {
            for (TenderNotice notice : document.published()) {
                notices.add(new NoticeRows.Notice(
                        pack,
                        notices.size() + 1L,
                        document.id(),
                        shown.apply(document.path()),
                        document.sha256(),
                        RowMaker.text(notice.process())));
            }
        }
        report.tender().contradictions().forEach(this::contradiction);
        report.tender()
                .procurement()
                .map(Procurement::outcomes)
                .orElse(List.of())
                .forEach(this::outcome);
        return new NoticeRows(notices, readings, outcomes, winners);
    }

    private void contradiction(Contradiction contradiction) {
        long ordinal =
                readings.isEmpty() ? 1 : readings.get(readings.size() - 1).ordinal() + 1;
        long reading = 0;
        for (Fact<?> fact : contradiction.values()) {
            reading++;
            readings.add(new NoticeRows.Reading(
                    pack,
                    ordinal,
                    reading,
                    contradiction.subject().id(),
                    told(fact.value()),
                    fact.source().id(),
                    fact.evidence().map(Evidence::document).orElse(""),
                    fact.evidence()
                            .map(place -> shown.apply(report.path(place.document())))
                            .orElse(""),
                    number(fact.evidence().map(Evidence::page).orElse(OptionalInt.empty())),
                    fact.evidence().flatMap(Evidence::section).map(RowMaker::text),
                    fact.evidence().map(place -> RowMaker.text(place.quote())).orElse("")));
        }
    }

    private static String told(Object value) {
        if (value instanceof Money money) {
            return money.told();
        }
        return value instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : RowMaker.text(value.toString());
    }

    private void outcome(TenderNotice.Outcome outcome) {
        long ordinal = outcomes.size() + 1L;
        outcomes.add(new NoticeRows.Outcome(
                pack,
                ordinal,
                outcome.lot().map(RowMaker::text),
                number(outcome.bids()),
                number(outcome.smallBids()),
                outcome.awarded().map(Object::toString)));
        long winner = 0;
        for (TenderNotice.Winner one : outcome.winners()) {
            winner++;
            winners.add(new NoticeRows.Winner(
                    pack,
                    ordinal,
                    winner,
                    RowMaker.text(one.name()),
                    one.size().id(),
                    one.voluntary().map(yes -> yes ? "yes" : "no")));
        }
    }

    private static OptionalLong number(OptionalInt number) {
        return number.isPresent() ? OptionalLong.of(number.getAsInt()) : OptionalLong.empty();
    }
}
