package org.levelfield.screening.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a charity's value case, in the shape of {@code examples/value-case/community-nursing.yaml}. */
public final class CaseReader {

    private static final int LONGEST = 100;
    private static final int MOST_OUTCOMES = 100;

    private final String file;
    private final CostTables tables;
    private final List<String> faults;
    private final Map<UnitCost.Reference, String> taken = new LinkedHashMap<>();

    private CaseReader(String file, CostTables tables, List<String> faults) {
        this.file = file;
        this.tables = tables;
        this.faults = faults;
    }

    /**
     * The case that a text holds; empty, and said why, where anything is wrong.
     *
     * @param file its name, for messages
     * @param text what it holds
     * @param tables where its references lead
     * @param faults takes a line for each fault, all at once
     */
    public static Optional<ValueCase> read(String file, String text, CostTables tables, List<String> faults) {
        List<String> own = new ArrayList<>();
        Optional<ValueCase> read = Optional.empty();
        try {
            read = new CaseReader(file, tables, own).root(new Fields(file, Node.read(text), own));
        } catch (Node.Fault e) {
            own.add(file + ":" + e.line() + ": " + e.getMessage());
        }
        faults.addAll(own);
        return own.isEmpty() ? read : Optional.empty();
    }

    private Optional<ValueCase> root(Fields root) {
        String service = root.needed("service");
        String buyer = root.needed("buyer");
        Optional<PriceYear> prices = root.year("price-year");
        if (!root.has("price-year")) {
            root.fault(1, "“price-year” is missing; add it, like 2024/25");
        }
        Optional<Spread> cost = root.spread("cost-per-year", Fields.Written.POUNDS);
        if (cost.filter(one -> one.low().signum() == 0).isPresent()) {
            root.fault(root.line("cost-per-year"), "“cost-per-year” is above £0; leave it empty if you do not know it");
        }
        Optional<BigDecimal> people = root.number("people-per-year", Fields.Written.NUMBER);
        int years = years(root);
        Discounting discounting = root.number("discount-rate", Fields.Written.SHARE)
                .map(rate -> Discounting.at(rate, "the case"))
                .or(tables::discounting)
                .orElseGet(Discounting::greenBook);
        List<Outcome> outcomes = new ArrayList<>();
        List<Fields> items = root.items("outcomes");
        if (items.isEmpty() || items.size() > MOST_OUTCOMES) {
            root.fault(root.line("outcomes"), "“outcomes” holds from 1 to " + MOST_OUTCOMES + " entries; list them");
        } else {
            items.forEach(item -> outcomes.add(outcome(item, people)));
        }
        root.end();
        return prices.map(year -> new ValueCase(service, buyer, year, cost, people, years, discounting, outcomes));
    }

    private static int years(Fields root) {
        Optional<BigDecimal> years = root.number("years", Fields.Written.NUMBER);
        if (!root.has("years")) {
            root.fault(1, "“years” is missing; say for how many years the service runs");
        }
        boolean fits = years.filter(one -> one.stripTrailingZeros().scale() <= 0
                        && one.signum() > 0
                        && one.compareTo(BigDecimal.valueOf(LONGEST)) <= 0)
                .isPresent();
        if (years.isPresent() && !fits) {
            root.fault(root.line("years"), "“years” is a whole number from 1 to " + LONGEST + "; change it");
        }
        return fits ? years.map(BigDecimal::intValue).orElse(1) : 1;
    }

    private Outcome outcome(Fields fields, Optional<BigDecimal> people) {
        String name = fields.needed("name");
        List<String> missing = new ArrayList<>();
        List<String> assumed = new ArrayList<>();
        Map<Factor, Spread> factors = new EnumMap<>(Factor.class);
        Optional<UnitCost> cost = cost(fields, name, missing);
        volume(fields, people, missing).ifPresent(volume -> factors.put(Factor.VOLUME, volume));
        share(fields, "attribution", missing).ifPresent(share -> factors.put(Factor.ATTRIBUTION, share));
        deadweight(fields, missing, assumed).ifPresent(share -> factors.put(Factor.DEADWEIGHT, share));
        share(fields, "drop-off", missing).ifPresent(share -> factors.put(Factor.DROP_OFF, share));
        Optional<String> saves = fields.text("saves");
        Optional<String> word = fields.text("kind");
        Optional<Kind> kind = word.flatMap(Kind::of);
        if (word.isPresent() && kind.isEmpty()) {
            fields.fault(fields.line("kind"), "“kind” is cashable, capacity-releasing or non-cashable; choose one");
        }
        Optional<String> evidence = fields.text("evidence");
        fields.end();
        return new Outcome(name, cost, factors, saves, kind, evidence, missing, assumed);
    }

    private Optional<UnitCost> cost(Fields outcome, String name, List<String> missing) {
        Optional<Node> node = outcome.node("unit-cost");
        if (node.isEmpty()) {
            missing.add("the unit cost: what one event costs, its year and its source");
            return Optional.empty();
        }
        Fields fields = new Fields(file, node.get(), faults);
        Optional<String> from = fields.text("from");
        Optional<UnitCost> cost =
                from.isPresent() ? published(fields, from.get(), name, missing) : stated(fields, missing);
        fields.end();
        return cost;
    }

    private Optional<UnitCost> stated(Fields fields, List<String> missing) {
        Optional<Spread> amount = fields.spread("amount", Fields.Written.POUNDS);
        Optional<PriceYear> year = fields.year("year");
        Optional<String> source = fields.text("source");
        if (amount.isEmpty()) {
            missing.add("the amount of the unit cost");
        }
        if (year.isEmpty()) {
            missing.add("the year in whose prices the unit cost is told");
        }
        if (source.isEmpty()) {
            missing.add("the source of the unit cost");
        }
        return amount.isPresent() && year.isPresent() && source.isPresent()
                ? Optional.of(UnitCost.stated(amount.get(), year.get(), source.get()))
                : Optional.empty();
    }

    private Optional<UnitCost> published(Fields fields, String from, String name, List<String> missing) {
        String kind = from.split(" ", 2)[0];
        if (!List.of("gmca", "nhs-ncc", "table").contains(kind) || kind.length() == from.length()) {
            fields.fault(fields.line("from"), "“from” begins with gmca, nhs-ncc or table, then the code; write it so");
            return Optional.empty();
        }
        CostTables.Found found = tables.find(from);
        if (found instanceof CostTables.Line line) {
            line.cost().table().ifPresent(reference -> take(fields, reference, name));
            return Optional.of(line.cost());
        }
        if (found instanceof CostTables.Wrong wrong) {
            fields.fault(fields.line("from"), wrong.what());
        } else if (found instanceof CostTables.Missing lacking) {
            missing.add(lacking.what());
        }
        return Optional.empty();
    }

    /** A line and its parts together would count the same money twice. */
    private void take(Fields fields, UnitCost.Reference reference, String name) {
        taken.forEach((other, by) -> {
            if (other.holds(reference) || reference.holds(other)) {
                String whole = other.holds(reference) ? other + " holds " + reference : reference + " holds " + other;
                fields.fault(
                        fields.line("from"),
                        whole + " (“" + by + "” and “" + name + "”): both would count the same money twice;"
                                + " keep the whole or its parts");
            }
        });
        taken.put(reference, name);
    }

    private static Optional<Spread> volume(Fields fields, Optional<BigDecimal> people, List<String> missing) {
        Optional<Spread> volume = fields.spread("volume-per-year", Fields.Written.NUMBER);
        Optional<Spread> rate = fields.spread("rate-per-person", Fields.Written.NUMBER);
        if (fields.has("volume-per-year") && fields.has("rate-per-person")) {
            fields.fault(
                    fields.line("rate-per-person"),
                    "“volume-per-year” and “rate-per-person” say the same; keep one of them");
        }
        if (volume.isPresent()) {
            return volume;
        }
        if (rate.isEmpty()) {
            missing.add("how many are avoided in a year: volume-per-year, or rate-per-person");
        } else if (people.isEmpty()) {
            missing.add("people-per-year, which the rate is for");
        }
        return rate.flatMap(one -> people.map(number -> one.map(number::multiply)));
    }

    private Optional<Spread> deadweight(Fields fields, List<String> missing, List<String> assumed) {
        boolean published = fields.node("deadweight")
                .filter(node ->
                        node instanceof Node.Scalar scalar && scalar.text().equals("default"))
                .isPresent();
        if (!published) {
            return share(fields, "deadweight", missing);
        }
        if (tables.deadweight().isEmpty()) {
            missing.add("the table of the default deadweight: give it with --costs");
        }
        tables.deadweight()
                .ifPresent(one -> assumed.add("deadweight is a default of " + one.source()
                        + " for projects of many kinds, and was not measured here."));
        return tables.deadweight().map(CostTables.Deadweight::share);
    }

    private static Optional<Spread> share(Fields fields, String key, List<String> missing) {
        Optional<Spread> share = fields.spread(key, Fields.Written.SHARE);
        if (share.isEmpty()) {
            missing.add(
                    switch (key) {
                        case "attribution" -> "attribution: the share of the change that is due to this service";
                        case "deadweight" -> "deadweight: the share that would have come about anyway";
                        default -> key + ": the share of the effect that is lost each year (0 % if none)";
                    });
        }
        return share;
    }
}
