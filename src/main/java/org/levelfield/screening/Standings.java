package org.levelfield.screening;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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
            case NET_ASSETS -> netAssets(one, criterion, occasion);
            case CASH -> cash(one, criterion, occasion);
            case SECURITY -> sum(one, criterion, occasion, one.security(), "security that it could lodge", "security");
            case GUARANTOR -> yesOrNo(one, one.guarantor(), "somebody would stand surety", "guarantor");
            case INSURANCE -> held(one, criterion, occasion, Holding.Kind.INSURANCE);
            case CERTIFICATE -> held(one, criterion, occasion, Holding.Kind.CERTIFICATE);
            case REGISTRATION -> held(one, criterion, occasion, Holding.Kind.REGISTRATION);
            case CONTRACTS -> contracts.number();
            case CONTRACT_VALUE -> contracts.largest();
            case WORK_YEARS -> contracts.years();
            case CLIENT_PROOF -> contracts.proof();
            case STAFF -> staff(one, criterion);
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

    /** Paid-up capital and the like are other sums than net assets, and may be more or less. */
    private static Standing netAssets(Organisation one, Criterion criterion, Occasion occasion) {
        Standing sum = sum(one, criterion, occasion, one.netAssets(), "net assets", "net-assets");
        boolean meant = criterion.words().contains("net") || criterion.words().contains("equity");
        return meant ? sum : Standing.unknown(one.name(), Range.UNKNOWN, sum.told(), answerTo(criterion));
    }

    /** Cash is part of what can be made liquid: there may be more, as a line of credit. A paper of a bank is no cash. */
    private static Standing cash(Organisation one, Criterion criterion, Occasion occasion) {
        Standing sum = sum(one, criterion, occasion, one.cash(), "cash", "cash");
        boolean paper =
                criterion.words().contains("certificate") || criterion.words().contains("letter");
        Range known = paper ? Range.UNKNOWN : new Range(sum.amount().least(), Optional.empty());
        return Standing.unknown(one.name(), known, sum.told(), answerTo(criterion));
    }

    /** All its staff are the most that it can have of any sort; those of a role that the clause names are the least. */
    private static Standing staff(Organisation one, Criterion criterion) {
        BigDecimal named = one.roles().entrySet().stream()
                .filter(role -> Words.hold(criterion.words(), role.getKey()))
                .map(Map.Entry::getValue)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        Range known = new Range(named, one.staff().map(named::max));
        String told = one.staff().map(all -> all.toPlainString() + " staff").orElse("staff not known")
                + (named.signum() > 0 ? ", " + named.toPlainString() + " of a role that the clause names" : "");
        return known.isExact()
                ? Standing.known(one.name(), known, told)
                : Standing.unknown(one.name(), known, told, "staff and roles, by the names that the clause uses");
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
        return Standing.unknown(one.name(), Range.YES_OR_NO, "profile does not say", answerTo(criterion));
    }

    private static String answerTo(Criterion criterion) {
        return "answers: " + criterion.key() + ": yes or no – whether it meets “" + criterion.brief() + "”";
    }
}
