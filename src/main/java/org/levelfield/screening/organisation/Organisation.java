package org.levelfield.screening.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.levelfield.tender.Money;

/**
 * A bidder, or one that may become a member of a group. What is empty is unknown, and no default stands in for it; what
 * it has not is said so, by a {@link Holding} that is not held, a {@code false}, or a nought.
 *
 * @param name by which reports call it; unique among those screened together
 * @param charityNumber in the register of its country
 * @param companyNumber at Companies House or its like
 * @param form its legal form
 * @param founded the day from which it has traded
 * @param country where it is established, as its file has it
 * @param years its financial years, the latest first
 * @param netAssets what it owns less what it owes
 * @param cash what it could pay within a month
 * @param security the largest bond, guarantee or deposit that it could lodge
 * @param guarantor whether somebody would stand surety for it
 * @param ratios financial ratios by name, in lower case
 * @param holdings insurance, certificates, registrations and policies that it holds, or says that it does not
 * @param staff how many people it employs
 * @param roles how many of them by role, in lower case
 * @param offices where it has premises, and where it says that it has none
 * @param areas where it works; empty where that is unknown
 * @param languages in which it can bid and serve
 * @param contracts what it has done for others
 * @param contractsInAll how many contracts it has had; more than are listed where some are left out
 * @param promises what it would obtain in time
 * @param answers what it says of single requirements, by their keys
 */
public record Organisation(
        String name,
        Optional<String> charityNumber,
        Optional<String> companyNumber,
        Optional<LegalForm> form,
        Optional<LocalDate> founded,
        Optional<String> country,
        List<FinancialYear> years,
        Optional<Money> netAssets,
        Optional<Money> cash,
        Optional<Money> security,
        Optional<Boolean> guarantor,
        SortedMap<String, BigDecimal> ratios,
        List<Holding> holdings,
        Optional<BigDecimal> staff,
        SortedMap<String, BigDecimal> roles,
        SortedMap<String, Boolean> offices,
        SortedMap<String, Boolean> areas,
        SortedMap<String, Boolean> languages,
        List<PastContract> contracts,
        Optional<Integer> contractsInAll,
        List<Promise> promises,
        Map<String, Boolean> answers) {

    /** Keeps its own copies; maps keep the order of their keys. */
    public Organisation {
        years = List.copyOf(years);
        ratios = Sorted.copy(ratios);
        holdings = List.copyOf(holdings);
        roles = Sorted.copy(roles);
        offices = Sorted.copy(offices);
        areas = Sorted.copy(areas);
        languages = Sorted.copy(languages);
        contracts = List.copyOf(contracts);
        promises = List.copyOf(promises);
        answers = Map.copyOf(answers);
    }

    /** What it holds, or says that it does not hold, of a kind. */
    public List<Holding> holdings(Holding.Kind kind) {
        return holdings.stream().filter(one -> one.kind() == kind).toList();
    }

    /** How many of its contracts are not listed; empty where that is unknown. */
    public Optional<Integer> contractsUnlisted() {
        return contractsInAll.map(all -> Math.max(0, all - contracts.size()));
    }
}
