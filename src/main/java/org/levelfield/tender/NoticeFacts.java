package org.levelfield.tender;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.levelfield.clause.Evidence;
import org.levelfield.document.TenderNotice;
import org.levelfield.document.TenderNotice.Said;
import org.levelfield.document.TenderNotice.Subject;
import org.levelfield.document.TenderNotice.Topic;
import org.levelfield.tender.NoticeIndex.Known;
import org.levelfield.tender.TenderFact.Circumstance;

/** What the notices of one procurement say in fields of their own. Of several notices the last that says a thing counts. */
final class NoticeFacts {

    private static final Pattern OPAQUE = Pattern.compile("(?i)ocds-.*|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}.*");
    private static final String RUN_UNDER = "run-under-";

    /** A buyer is of one kind; what its papers tell counts more. */
    private static final Set<String> BUYERS = Set.of("buyer-central", "buyer-local", "buyer-nhs", "buyer-school");

    private final List<Known> notices;

    /**
     * Of notices.
     *
     * @param notices of one procurement, the oldest first
     */
    NoticeFacts(List<Known> notices) {
        this.notices = notices;
    }

    boolean isNone() {
        return notices.isEmpty();
    }

    private <T> Optional<Fact<T>> last(Topic topic, Function<String, T> reading) {
        return notices.stream()
                .flatMap(known -> known.notice().first(topic).map(said -> fact(known, said, reading)).stream())
                .reduce((one, two) -> two);
    }

    private static <T> Fact<T> fact(Known known, Said said, Function<String, T> reading) {
        return new Fact<>(reading.apply(said.value()), Fact.Source.NOTICE, Optional.of(evidence(known, said)));
    }

    private static Evidence evidence(Known known, Said said) {
        return new Evidence(
                known.document().id(),
                said.span().of(known.document().text()),
                OptionalInt.empty(),
                Optional.of(said.place()).filter(place -> !place.isEmpty()),
                Optional.empty(),
                said.span());
    }

    Optional<Fact<String>> title() {
        return last(Topic.TITLE, Function.identity());
    }

    Optional<Fact<String>> buyer() {
        return last(Topic.BUYER, Function.identity());
    }

    /** The buyer's own number, else the notice's, else that of the process. */
    Optional<Fact<String>> reference() {
        List<Fact<String>> numbers = new ArrayList<>();
        for (Known known : notices) {
            known.notice().of(Topic.REFERENCE).forEach(said -> numbers.add(fact(known, said, Function.identity())));
        }
        return numbers.stream()
                .filter(one -> !OPAQUE.matcher(one.value()).matches())
                .reduce((one, two) -> two)
                .or(() -> numbers.stream().findFirst());
    }

    Optional<Subject> subject() {
        return notices.stream()
                .flatMap(known -> known.notice().subject().stream())
                .reduce((one, two) -> two);
    }

    Optional<Fact<String>> procedure() {
        return last(Topic.PROCEDURE, Function.identity());
    }

    Optional<Fact<Money>> value() {
        return last(Topic.VALUE, NoticeFacts::money).or(() -> last(Topic.VALUE_WITH_TAX, NoticeFacts::money));
    }

    /** The value without tax and with it: documents may state either. */
    List<Fact<Money>> values() {
        return Stream.concat(
                        last(Topic.VALUE, NoticeFacts::money).stream(),
                        last(Topic.VALUE_WITH_TAX, NoticeFacts::money).stream())
                .toList();
    }

    private static Money money(String words) {
        String[] parts = words.split(" ", 2);
        return new Money(new BigDecimal(parts[0]), Currency.getInstance(parts[1]));
    }

    Optional<Fact<BigDecimal>> termMonths() {
        return last(Topic.TERM, BigDecimal::new);
    }

    /** The term to compare with that of documents: one in whole months that nothing may prolong. */
    List<Fact<BigDecimal>> firmTerm() {
        boolean renewable = notices.stream()
                .anyMatch(one -> one.notice().first(Topic.RENEWABLE).isPresent());
        return termMonths().stream()
                .filter(term -> !renewable && term.value().stripTrailingZeros().scale() <= 0)
                .toList();
    }

    /** The day of the first notice that asks for bids, else of the first. */
    Optional<Fact<LocalDate>> published() {
        List<Known> asking = notices.stream()
                .filter(one -> one.notice().first(Topic.DEADLINE).isPresent()
                        || one.notice().first(Topic.REQUESTS).isPresent())
                .toList();
        return days(asking).or(() -> days(notices));
    }

    private static Optional<Fact<LocalDate>> days(List<Known> some) {
        return some.stream()
                .flatMap(known ->
                        known.notice().first(Topic.PUBLISHED).map(said -> fact(known, said, LocalDate::parse)).stream())
                .min(Comparator.comparing(Fact::value));
    }

    /** The last day for bids; of a procedure in two steps, that for requests to take part. */
    Optional<Fact<LocalDate>> deadline() {
        return bidDeadline().or(() -> last(Topic.REQUESTS, LocalDate::parse));
    }

    Optional<Fact<LocalDate>> bidDeadline() {
        return last(Topic.DEADLINE, LocalDate::parse);
    }

    Optional<Fact<LocalDate>> questions() {
        return last(Topic.QUESTIONS, LocalDate::parse);
    }

    Optional<Fact<LocalDate>> start() {
        return last(Topic.START, LocalDate::parse);
    }

    Optional<Fact<BigDecimal>> lots() {
        return last(Topic.LOTS, BigDecimal::new);
    }

    Optional<Fact<BigDecimal>> priceWeight() {
        return last(Topic.PRICE_WEIGHT, BigDecimal::new);
    }

    /**
     * What bears on the law, that which documents tell left out.
     *
     * @param told what the documents tell
     */
    List<Circumstance> circumstances(List<Circumstance> told) {
        List<Circumstance> more = new ArrayList<>();
        boolean lawTold = told.stream().anyMatch(Circumstance::isOwnWords);
        boolean buyerTold = told.stream().anyMatch(one -> BUYERS.contains(one.name()));
        for (Known known : notices) {
            TenderNotice notice = known.notice();
            if (!lawTold) {
                notice.first(Topic.LAW).ifPresent(said -> add(RUN_UNDER + said.value(), known, said, told, more));
            }
            notice.of(Topic.CIRCUMSTANCE)
                    .filter(said -> !buyerTold || !BUYERS.contains(said.value()))
                    .forEach(said -> add(said.value(), known, said, told, more));
        }
        return more;
    }

    private static void add(String name, Known known, Said said, List<Circumstance> told, List<Circumstance> more) {
        boolean isNew = Stream.concat(told.stream(), more.stream())
                .noneMatch(one -> one.name().equals(name));
        if (isNew) {
            more.add(new Circumstance(name, BigDecimal.ONE, BigDecimal.ZERO, Optional.of(evidence(known, said))));
        }
    }
}
