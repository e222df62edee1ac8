package org.levelfield.screening.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.levelfield.screening.organisation.Value.Entry;

/** Makes an organisation of what a profile says. */
final class ProfileReader {

    /** ISO 4217's code for no currency. Stands in for a currency that could not be read, so that its sums are still looked at. Never leaves here. */
    private static final Currency NONE = Currency.getInstance("XXX");

    private final Section profile;
    private final Faults faults;
    private final MoneyWords money;

    private ProfileReader(Section profile, Faults faults) {
        this.profile = profile;
        this.faults = faults;
        this.money = new MoneyWords(profile.at("currency")
                .map(entry -> profile.read(entry.key(), Wording::currency).orElse(NONE)));
    }

    /** The organisation; empty where there is any fault. */
    static Optional<Organisation> read(Value.Table table, Faults faults) {
        int before = faults.count();
        Section profile = Section.of(table, Keys.PROFILE, faults);
        Organisation organisation = new ProfileReader(profile, faults).organisation();
        return faults.count() == before ? Optional.of(organisation) : Optional.empty();
    }

    private Organisation organisation() {
        Optional<String> name = profile.read("name", Wording::text);
        if (profile.at("name").isEmpty()) {
            faults.add(profile.line(), "has no name; add “name:” and what the organisation is called");
        }
        return new Organisation(
                name.orElse(""),
                profile.read("charity-number", Wording::text),
                profile.read("company-number", Wording::text),
                profile.read("legal-form", Wording::form),
                profile.read("founded", Wording::day),
                profile.read("country", Wording::text),
                years(),
                profile.read("net-assets", money),
                profile.read("cash", money),
                profile.read("security", money),
                profile.read("guarantor", Wording::yesNo),
                new TreeMap<>(profile.named("ratios", ProfileReader::lower, Wording::ratio)),
                new HoldingReader(profile, money, faults).holdings(),
                profile.read("staff", Wording::people),
                new TreeMap<>(profile.named("roles", ProfileReader::lower, Wording::people)),
                yesNo("offices"),
                yesNo("areas"),
                yesNo("languages"),
                contracts(),
                contractsInAll(),
                new HoldingReader(profile, money, faults).promises(),
                answers());
    }

    private static String lower(String name) {
        return Wording.text(name).toLowerCase(Locale.ROOT);
    }

    private SortedMap<String, Boolean> yesNo(String key) {
        return new TreeMap<>(profile.named(key, Wording::text, Wording::yesNo));
    }

    private List<FinancialYear> years() {
        List<FinancialYear> years = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (Section year : profile.each("years", Keys.YEAR)) {
            Optional<LocalDate> ends = year.read("ends", Wording::day);
            if (year.at("ends").isEmpty()) {
                faults.add(year.line(), "a year has no last day; add “ends:” and the day, as in 2026-03-31");
            }
            if (ends.isPresent() && !seen.add(ends.get())) {
                faults.add(year.line(), "a second year ends on " + ends.get() + "; keep one");
            }
            years.add(new FinancialYear(
                    ends.orElse(LocalDate.MIN),
                    year.read("income", money),
                    new TreeMap<>(year.named("from", ProfileReader::lower, money)),
                    year.read("spending", money),
                    year.read("accounts", Wording::accounts)));
        }
        years.sort(Comparator.comparing(FinancialYear::ends).reversed());
        return years;
    }

    private List<PastContract> contracts() {
        List<PastContract> contracts = new ArrayList<>();
        for (Section contract : profile.each("contracts", Keys.CONTRACT)) {
            if (contract.at("client").isEmpty()) {
                faults.add(contract.line(), "a contract has no client; add “client:” and for whom it was");
            }
            Optional<LocalDate> starts = contract.read("starts", Wording::day);
            Optional<LocalDate> ends = contract.read("ends", Wording::day);
            if (starts.isPresent() && ends.isPresent() && ends.get().isBefore(starts.get())) {
                faults.add(contract.line(), "a contract ends on " + ends.get() + ", before it starts; check both days");
            }
            contracts.add(new PastContract(
                    contract.read("client", Wording::text).orElse(""),
                    contract.read("sector", Wording::text),
                    contract.read("service", Wording::text),
                    contract.read("place", Wording::text),
                    contract.read("value", money),
                    contract.read("yearly-value", money),
                    starts,
                    ends,
                    contract.read("running", Wording::yesNo),
                    contract.read("reference", Wording::yesNo)));
        }
        return contracts;
    }

    private Optional<Integer> contractsInAll() {
        return profile.read("contracts-in-all", Wording::count);
    }

    private Map<String, Boolean> answers() {
        for (Entry entry : profile.entries("answers")) {
            try {
                Wording.answerKey(entry.key());
            } catch (IllegalArgumentException e) {
                faults.add(entry.line(), Faults.quoted(entry.key()) + " " + e.getMessage());
            }
        }
        return profile.named("answers", UnaryOperator.identity(), Wording::yesNo);
    }
}
