package org.levelfield.screening;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.levelfield.screening.arithmetic.Range;
import org.levelfield.screening.organisation.Holding;
import org.levelfield.screening.organisation.Organisation;
import org.levelfield.tender.Money;

/** How organisations stand to criteria. What a profile itself answers for a clause outweighs all that it says elsewhere. */
final class Standings {

    private Standings() {}

    static Standing of(Organisation one, Criterion criterion, Occasion occasion) {
        Boolean own = one.answers().get(criterion.key());
        if (own != null) {
            return Standing.known(
                    one.name(),
                    own ? enough(criterion, occasion) : Range.NO,
                    "its own answer: " + (own ? "yes" : "no"));
        }
        YearsGauge years = new YearsGauge(one, criterion, occasion);
        ContractsGauge contracts = new ContractsGauge(one, criterion, occasion);
        return switch (criterion.by()) {
            case INCOME -> years.income();
            case SERVICE_INCOME -> years.serviceIncome();
            case SURPLUS_YEARS -> years.surplusYears();
            case AUDITED_YEARS -> years.auditedYears();
            case TRADING_YEARS -> years.tradingYears();
            case NET_ASSETS -> sum(one, criterion, occasion, one.netAssets(), "net assets", "net-assets");
            case CASH -> sum(one, criterion, occasion, one.cash(), "cash", "cash");
            case SECURITY -> sum(one, criterion, occasion, one.security(), "security that it could lodge", "security");
            case GUARANTOR -> yesOrNo(one, one.guarantor(), "somebody would stand surety", "guarantor");
            case INSURANCE -> held(one, criterion, occasion, Holding.Kind.INSURANCE);
            case CERTIFICATE -> held(one, criterion, occasion, Holding.Kind.CERTIFICATE);
            case REGISTRATION -> held(one, criterion, occasion, Holding.Kind.REGISTRATION);
            case CONTRACTS -> contracts.number();
            case CONTRACT_VALUE -> contracts.largest();
            case WORK_YEARS -> contracts.years();
            case CLIENT_PROOF -> contracts.proof();
            case STAFF ->
                one.staff()
                        .map(staff ->
                                Standing.known(one.name(), Range.exactly(staff), staff.toPlainString() + " staff"))
                        .orElseGet(() -> Standing.unknown(one.name(), Range.UNKNOWN, "staff not known", "staff"));
            case OFFICE -> office(one, criterion);
            case ANSWER, GROUP, WORK, TERMS -> answer(one, criterion);
        };
    }

    private static Range enough(Criterion criterion, Occasion occasion) {
        return Floor.of(criterion, occasion)
                .asked()
                .map(asked -> Range.exactly(
                        asked.enough() ? asked.amount() : asked.amount().add(BigDecimal.ONE)))
                .orElse(Range.YES);
    }

    private static Standing sum(
            Organisation one, Criterion criterion, Occasion occasion, Optional<Money> sum, String what, String key) {
        return sum.filter(known -> Floor.isIn(criterion, occasion, known))
                .map(known -> Standing.known(one.name(), Range.exactly(known.amount()), what + " " + known.told()))
                .orElseGet(() -> Standing.unknown(
                        one.name(),
                        Range.UNKNOWN,
                        what
                                + sum.map(known -> " " + known.told() + ", in another currency")
                                        .orElse(" not known"),
                        sum.isPresent() ? key + " in the currency that the tender uses" : key));
    }

    private static Standing yesOrNo(Organisation one, Optional<Boolean> known, String what, String key) {
        return known.map(yes -> Standing.known(one.name(), Range.ofKnown(yes), what + ": " + (yes ? "yes" : "no")))
                .orElseGet(() -> Standing.unknown(one.name(), Range.YES_OR_NO, what + ": not known", key));
    }

    private static Standing held(Organisation one, Criterion criterion, Occasion occasion, Holding.Kind kind) {
        return new HoldingGauge(one, criterion, occasion, kind).standing();
    }

    private static Standing office(Organisation one, Criterion criterion) {
        List<String> there = one.offices().entrySet().stream()
                .filter(place -> Words.hold(criterion.words(), place.getKey()))
                .map(place -> place.getKey() + ": " + (place.getValue() ? "yes" : "no"))
                .toList();
        boolean has = one.offices().entrySet().stream()
                .anyMatch(place -> place.getValue() && Words.hold(criterion.words(), place.getKey()));
        return there.isEmpty()
                ? Standing.unknown(
                        one.name(),
                        Range.YES_OR_NO,
                        "no place of the clause in its profile",
                        "offices: the place that the clause names")
                : Standing.known(one.name(), Range.ofKnown(has), "premises in " + String.join(", ", there));
    }

    private static Standing answer(Organisation one, Criterion criterion) {
        return Standing.unknown(
                one.name(),
                Range.YES_OR_NO,
                "profile does not say",
                "answers: " + criterion.key() + ": yes or no – whether it meets “" + criterion.brief() + "”");
    }
}
