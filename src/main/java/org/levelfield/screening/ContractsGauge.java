package org.levelfield.screening;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.levelfield.screening.arithmetic.Answer;
import org.levelfield.screening.arithmetic.Range;
import org.levelfield.screening.organisation.Organisation;
import org.levelfield.screening.organisation.PastContract;
import org.levelfield.tender.Money;

/** What an organisation's past contracts say of a criterion. A contract that may count, and may not, is both. */
final class ContractsGauge {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final Organisation one;
    private final Criterion criterion;
    private final Occasion occasion;

    ContractsGauge(Organisation one, Criterion criterion, Occasion occasion) {
        this.one = one;
        this.criterion = criterion;
        this.occasion = occasion;
    }

    /** How many count. */
    Standing number() {
        long certain = those(Answer.MET).size();
        long perhaps = those(Answer.UNKNOWN).size();
        Optional<BigDecimal> most = one.contractsUnlisted().map(rest -> BigDecimal.valueOf(certain + perhaps + rest));
        return standing(
                new Range(BigDecimal.valueOf(certain), most),
                certain
                        + (certain == 1 ? " listed contract counts" : " listed contracts count")
                        + (perhaps == 0 ? "" : ", " + perhaps + " may"));
    }

    /** How many clients would confirm them. */
    Standing proof() {
        long certain = those(Answer.MET).stream()
                .filter(contract -> contract.reference().orElse(false))
                .count();
        long perhaps = one.contracts().stream()
                .filter(contract -> counts(contract) != Answer.NOT_MET
                        && contract.reference().orElse(true))
                .count();
        Optional<BigDecimal> most = one.contractsUnlisted().map(rest -> BigDecimal.valueOf(perhaps + rest));
        return standing(new Range(BigDecimal.valueOf(certain), most), certain + " clients would confirm such work");
    }

    /** The value of the largest that counts. One whose whole value is not known may be worth any sum. */
    Standing largest() {
        BigDecimal certain = those(Answer.MET).stream()
                .map(this::value)
                .map(Range::least)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        Optional<BigDecimal> most = one.contractsUnlisted()
                .filter(rest -> rest == 0)
                .flatMap(none -> one.contracts().stream()
                        .filter(contract -> counts(contract) != Answer.NOT_MET)
                        .map(contract -> value(contract).most())
                        .reduce(Optional.of(certain), (a, b) -> a.flatMap(mine -> b.map(mine::max))));
        return standing(new Range(certain, most), "largest listed contract that counts: " + certain.toPlainString());
    }

    /** Years since the first of such work began. */
    Standing years() {
        Optional<LocalDate> first = those(Answer.MET).stream()
                .flatMap(contract -> contract.starts().stream())
                .min(LocalDate::compareTo);
        BigDecimal certain = first.map(this::since).orElse(BigDecimal.ZERO);
        Optional<BigDecimal> most = one.founded().map(this::since).map(certain::max);
        return standing(
                new Range(certain, most),
                first.map(day -> "such work since " + day).orElse("no such work listed"));
    }

    private BigDecimal since(LocalDate day) {
        long months = Math.max(0, ChronoUnit.MONTHS.between(day, occasion.bid()));
        return BigDecimal.valueOf(months).divide(MONTHS, 4, RoundingMode.DOWN);
    }

    private Standing standing(Range range, String told) {
        return range.isExact()
                ? Standing.known(one.name(), range, told)
                : Standing.unknown(one.name(), range, told, "contracts: service, client, dates and value of each");
    }

    private List<PastContract> those(Answer answer) {
        return one.contracts().stream()
                .filter(contract -> counts(contract) == answer)
                .toList();
    }

    /** Whether a contract is of the kind that the clause asks for, and young enough. */
    private Answer counts(PastContract contract) {
        return recent(contract).and(service(contract)).and(client(contract));
    }

    private Answer service(PastContract contract) {
        return isOfClients() ? Answer.MET : named(contract.service());
    }

    /** Whether the criterion is about the sort of client alone. */
    private boolean isOfClients() {
        return criterion.requirement().type().equals("sector-experience");
    }

    /** The clause may name the client by other words than the profile; then it may count. */
    private Answer client(PastContract contract) {
        return criterion.beside().contains("sector-experience") ? named(contract.sector()) : Answer.MET;
    }

    private Answer named(Optional<String> words) {
        return words.filter(name -> Words.hold(criterion.words(), name)).isPresent() ? Answer.MET : Answer.UNKNOWN;
    }

    private Answer recent(PastContract contract) {
        Optional<LocalDate> from = criterion.countsFrom(occasion.bid());
        if (from.isEmpty() || contract.running().orElse(false)) {
            return Answer.MET;
        }
        return contract.ends()
                .map(end -> end.isBefore(from.get()) ? Answer.NOT_MET : Answer.MET)
                .orElse(Answer.UNKNOWN);
    }

    /** By its whole term; what it is worth in a year is the least that it can be. */
    private Range value(PastContract contract) {
        Optional<BigDecimal> whole = contract.value()
                .filter(sum -> Floor.isIn(criterion, occasion, sum))
                .map(Money::amount);
        return whole.map(Range::exactly)
                .orElseGet(() -> new Range(
                        contract.yearlyValue()
                                .filter(sum -> Floor.isIn(criterion, occasion, sum))
                                .map(Money::amount)
                                .orElse(BigDecimal.ZERO),
                        Optional.empty()));
    }
}
