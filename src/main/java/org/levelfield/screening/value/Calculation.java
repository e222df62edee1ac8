package org.levelfield.screening.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.levelfield.screening.value.ValueSheet.Cases;
import org.levelfield.screening.value.ValueSheet.Driver;
import org.levelfield.screening.value.ValueSheet.LeftOut;
import org.levelfield.screening.value.ValueSheet.Line;
import org.levelfield.screening.value.ValueSheet.Part;

/**
 * Reckons a value case. A year saves volume × attribution × (1 − deadweight) × unit cost; each further year loses the
 * drop-off; cost and savings of later years are discounted alike (HM Treasury, The Green Book).
 */
public final class Calculation {

    private static final MathContext PRECISION = MathContext.DECIMAL64;

    /** Three digits that count, never in favour of the case. */
    private static final MathContext UP = new MathContext(3, RoundingMode.CEILING);

    private final ValueCase valueCase;
    private final CostTables tables;
    private final List<BigDecimal> discount;
    private final List<Priced> priced = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<String> cautions = new ArrayList<>();

    private Calculation(ValueCase valueCase, CostTables tables) {
        this.valueCase = valueCase;
        this.tables = tables;
        this.discount = valueCase.discounting().factors(valueCase.years());
    }

    /** An outcome with all its factors, the unit cost in the prices of the sheet. */
    private record Priced(Outcome outcome, Map<Factor, Spread> factors) {}

    /** The sheet of a case. */
    public static ValueSheet of(ValueCase valueCase, CostTables tables) {
        return new Calculation(valueCase, tables).sheet();
    }

    private ValueSheet sheet() {
        cautions.addAll(tables.notes());
        valueCase.outcomes().forEach(this::price);
        overlaps();
        Optional<Cases> cost = valueCase.cost().map(this::cost);
        Optional<Cases> savings = priced.isEmpty() ? Optional.empty() : Optional.of(sum(priced));
        Optional<Cases> perPound = cost.flatMap(spent -> savings.flatMap(saved -> ratio(saved, spent)));
        Optional<Cases> net = cost.flatMap(spent -> savings.map(saved -> net(saved, spent)));
        if (cost.isEmpty()) {
            cautions.add("What is saved for each pound is unknown: cost-per-year is missing.");
        }
        List<Line> lines = priced.stream()
                .map(one -> new Line(one.outcome(), spread(one, Factor.UNIT_COST), sum(List.of(one))))
                .toList();
        return new ValueSheet(
                valueCase,
                cost,
                savings,
                perPound,
                net,
                breakEven(cost, savings),
                parts(outcome -> outcome.saves().orElse("")),
                parts(outcome -> outcome.kind().map(Kind::id).orElse("")),
                drivers(),
                lines,
                leftOut,
                cautions);
    }

    private void price(Outcome outcome) {
        Optional<UnitCost> cost = outcome.cost();
        if (!outcome.missing().isEmpty() || cost.isEmpty()) {
            leftOut.add(new LeftOut(outcome.name(), outcome.missing()));
            return;
        }
        Optional<Deflators.Rise> rise = rise(cost.get().year());
        if (rise.isEmpty()) {
            leftOut.add(new LeftOut(
                    outcome.name(),
                    List.of("a table of deflators that holds both " + cost.get().year() + " and " + valueCase.prices()
                            + ": give it with --costs")));
            return;
        }
        Map<Factor, Spread> factors = new EnumMap<>(Factor.class);
        factors.putAll(outcome.factors());
        factors.put(
                Factor.UNIT_COST,
                cost.get()
                        .amount()
                        .map(amount -> amount.multiply(rise.get().after())
                                .divide(rise.get().before(), PRECISION)));
        priced.add(new Priced(outcome, factors));
        caution(outcome, cost.get(), rise.get());
    }

    private Optional<Deflators.Rise> rise(PriceYear from) {
        return from.equals(valueCase.prices())
                ? Optional.of(new Deflators.Rise(BigDecimal.ONE, BigDecimal.ONE, false))
                : tables.deflators().stream()
                        .flatMap(table -> table.rise(from, valueCase.prices()).stream())
                        .findFirst();
    }

    private void caution(Outcome outcome, UnitCost cost, Deflators.Rise rise) {
        String name = outcome.name() + ": ";
        cost.rating()
                .filter(rating -> !rating.equals("G"))
                .ifPresent(rating -> cautions.add(name
                        + "its publisher rates the unit cost "
                        + (rating.equals("R")
                                ? "red, weak."
                                : rating.equals("A") ? "amber, of middling strength." : rating + ".")));
        if (rise.isForecast()) {
            cautions.add(name + "the unit cost is brought to " + valueCase.prices() + " with a forecast of prices.");
        }
        if (outcome.factors().values().stream().noneMatch(Spread::isWide)) {
            cautions.add(name + "no range is given, so low and high are too close.");
        }
        outcome.assumed().forEach(one -> cautions.add(name + one));
        if (outcome.evidence().isEmpty()) {
            cautions.add(name + "no evidence is given for how many are avoided.");
        }
    }

    /** What neither codes nor names can tell, and a person must look at. */
    private void overlaps() {
        if (priced.size() > 1) {
            cautions.add(
                    "See that no event is counted under two outcomes: the cost of an admission, say, holds its days"
                            + " in bed.");
        }
        for (int i = 0; i < priced.size(); i++) {
            for (int j = i + 1; j < priced.size(); j++) {
                overlap(priced.get(i).outcome(), priced.get(j).outcome());
            }
        }
    }

    private void overlap(Outcome one, Outcome other) {
        Optional<UnitCost.Reference> first = one.cost().flatMap(UnitCost::table);
        Optional<UnitCost.Reference> second = other.cost().flatMap(UnitCost::table);
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        String both = "“" + one.name() + "” and “" + other.name() + "”";
        if (first.equals(second)) {
            cautions.add(both + " take the same line, " + first.get() + ": see that no event is counted in both.");
        } else if (first.get().mayOverlap(second.get())) {
            cautions.add(both + ": " + first.get() + " may sum up " + second.get()
                    + " or the other way round; the table's comments tell.");
        }
    }

    private static Spread spread(Priced one, Factor factor) {
        return one.factors().getOrDefault(factor, Spread.of(BigDecimal.ZERO));
    }

    /** What an outcome saves over all years, with each factor as chosen. */
    private BigDecimal saved(Function<Factor, BigDecimal> value) {
        BigDecimal first = value.apply(Factor.VOLUME)
                .multiply(value.apply(Factor.ATTRIBUTION))
                .multiply(BigDecimal.ONE.subtract(value.apply(Factor.DEADWEIGHT)))
                .multiply(value.apply(Factor.UNIT_COST));
        BigDecimal kept = BigDecimal.ONE.subtract(value.apply(Factor.DROP_OFF));
        BigDecimal effect = BigDecimal.ONE;
        BigDecimal years = BigDecimal.ZERO;
        for (BigDecimal factor : discount) {
            years = years.add(factor.multiply(effect, PRECISION), PRECISION);
            effect = effect.multiply(kept, PRECISION);
        }
        return first.multiply(years, PRECISION);
    }

    private BigDecimal saved(Priced one, Scenario scenario) {
        return saved(factor -> factor.in(scenario, spread(one, factor)));
    }

    private Cases sum(List<Priced> some) {
        return cases(
                scenario -> some.stream().map(one -> saved(one, scenario)).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Cases cost(Spread cost) {
        BigDecimal years = discount.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return cases(scenario -> scenario.opposite().of(cost).multiply(years, PRECISION));
    }

    private static Cases cases(Function<Scenario, BigDecimal> figure) {
        return new Cases(figure.apply(Scenario.LOW), figure.apply(Scenario.CENTRAL), figure.apply(Scenario.HIGH));
    }

    private static Optional<Cases> ratio(Cases saved, Cases spent) {
        if (spent.high().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Cases(
                saved.low().divide(spent.low(), PRECISION),
                saved.central().divide(spent.central(), PRECISION),
                saved.high().divide(spent.high(), PRECISION)));
    }

    private static Cases net(Cases saved, Cases spent) {
        return new Cases(
                saved.low().subtract(spent.low()),
                saved.central().subtract(spent.central()),
                saved.high().subtract(spent.high()));
    }

    private Optional<BigDecimal> breakEven(Optional<Cases> cost, Optional<Cases> savings) {
        if (cost.isEmpty() || savings.isEmpty() || savings.get().central().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal times = cost.get().central().divide(savings.get().central(), PRECISION);
        return valueCase
                .people()
                .map(people -> people.multiply(times)
                        .setScale(0, RoundingMode.CEILING)
                        .round(UP)
                        .setScale(0));
    }

    private List<Part> parts(Function<Outcome, String> by) {
        Map<String, List<Priced>> groups = new LinkedHashMap<>();
        priced.forEach(one -> groups.computeIfAbsent(by.apply(one.outcome()), name -> new ArrayList<>())
                .add(one));
        return groups.entrySet().stream()
                .map(group -> new Part(group.getKey(), sum(group.getValue())))
                .sorted(Comparator.comparing((Part part) -> part.savings().central())
                        .reversed())
                .toList();
    }

    private List<Driver> drivers() {
        List<Driver> drivers = new ArrayList<>();
        BigDecimal all = sum(priced).central();
        Optional<BigDecimal> spent =
                valueCase.cost().map(one -> cost(one).central()).filter(one -> one.signum() > 0);
        for (Priced one : priced) {
            BigDecimal others = all.subtract(saved(one, Scenario.CENTRAL));
            one.factors().forEach((factor, spread) -> {
                if (spread.isWide()) {
                    BigDecimal low = others.add(moved(one, factor, Scenario.LOW));
                    BigDecimal high = others.add(moved(one, factor, Scenario.HIGH));
                    String what = factor.words() + " of “" + one.outcome().name() + "”";
                    drivers.add(new Driver(what, per(low, spent), per(high, spent)));
                }
            });
        }
        valueCase.cost().filter(Spread::isWide).map(this::cost).ifPresent(cost -> {
            if (cost.high().signum() > 0) {
                drivers.add(new Driver(
                        "cost of the service", all.divide(cost.low(), PRECISION), all.divide(cost.high(), PRECISION)));
            }
        });
        drivers.sort(Comparator.comparing((Driver one) -> one.to().subtract(one.from()))
                .reversed());
        return drivers;
    }

    private BigDecimal moved(Priced one, Factor moved, Scenario to) {
        return saved(factor -> factor.in(factor == moved ? to : Scenario.CENTRAL, spread(one, factor)));
    }

    private static BigDecimal per(BigDecimal savings, Optional<BigDecimal> spent) {
        return spent.map(cost -> savings.divide(cost, PRECISION)).orElse(savings);
    }
}
