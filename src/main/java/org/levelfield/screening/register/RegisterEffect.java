package org.levelfield.screening.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.levelfield.screening.register.Charity.Cause;
import org.levelfield.screening.register.Charity.Kind;
import org.levelfield.screening.register.Effect.Group;

/**
 * Counts whom a floor leaves, over the charities that are on the register now in their own right. A charity of which the
 * register does not hold what is asked is unknown: it is told, and no share counts it.
 */
public final class RegisterEffect {

    private static final int GROUPS = 10;

    /** Accounts whose year ended longer ago than this many months are called old. */
    private static final int OLD_MONTHS = 24;

    private final Question question;
    private final Tally all = new Tally();
    private final Tally eased = new Tally();
    private final Map<IncomeBand, Tally> bands = new TreeMap<>();
    private final Tally withoutIncome = new Tally();
    private final Map<String, Tally> causes = new TreeMap<>();
    private final Map<String, Tally> areas = new TreeMap<>();
    private long oldAccounts;
    private long dated;

    private RegisterEffect(Question question) {
        this.question = question;
        for (IncomeBand band : IncomeBand.values()) {
            bands.put(band, new Tally());
        }
    }

    /**
     * What a floor leaves.
     *
     * @throws RegisterException where the store holds no such register, or cannot be read
     */
    public static Effect of(RegisterStore store, Question question) throws RegisterException {
        List<Provenance> registers = registers(store, question.source());
        RegisterEffect effect = new RegisterEffect(question);
        for (Provenance register : registers) {
            Optional<LocalDate> today = question.asOf().or(register::extracted);
            store.eachLive(register.source(), charity -> effect.count(charity, today));
        }
        return effect.made(registers);
    }

    /** The registers of charities to count: real ones where there are any, else the made-up one. */
    static List<Provenance> registers(RegisterStore store, Optional<Source> source) throws RegisterException {
        List<Provenance> charities = store.sources().stream()
                .filter(one -> one.source().ofCharities())
                .filter(one -> source.map(one.source()::equals).orElse(true))
                .toList();
        if (charities.isEmpty()) {
            throw new RegisterException(source.map(one -> "the register " + one.id() + " is not imported")
                            .orElse("no register of charities is imported")
                    + "; import one with: levelfield register import PATH, or the made-up one with: levelfield register"
                    + " import --synthetic");
        }
        List<Provenance> real =
                charities.stream().filter(one -> !one.synthetic()).toList();
        return real.isEmpty() ? charities : real;
    }

    private void count(Charity charity, Optional<LocalDate> today) {
        if (!asked(charity)) {
            return;
        }
        Optional<Boolean> met = Meeting.of(question.floor(), charity, today);
        all.add(met);
        question.eased().ifPresent(floor -> eased.add(Meeting.of(floor, charity, today)));
        IncomeBand.of(charity.accounts().income())
                .map(bands::get)
                .orElse(withoutIncome)
                .add(met);
        charity.causes().stream()
                .filter(cause -> cause.kind() == Kind.WHAT)
                .map(Cause::name)
                .distinct()
                .forEach(name ->
                        causes.computeIfAbsent(name, none -> new Tally()).add(met));
        charity.areas().stream()
                .distinct()
                .forEach(
                        name -> areas.computeIfAbsent(name, none -> new Tally()).add(met));
        if (today.isPresent() && charity.accounts().end().isPresent()) {
            dated++;
            boolean old = charity.accounts().end().get().isBefore(today.get().minusMonths(OLD_MONTHS));
            oldAccounts += old ? 1 : 0;
        }
    }

    private boolean asked(Charity charity) {
        return holds(charity.causes(), Cause::name, question.cause())
                && holds(charity.areas(), area -> area, question.area());
    }

    private static <T> boolean holds(List<T> all, Function<T, String> name, Optional<String> words) {
        return words.isEmpty()
                || all.stream()
                        .anyMatch(one -> name.apply(one)
                                .toLowerCase(Locale.ROOT)
                                .contains(words.get().toLowerCase(Locale.ROOT)));
    }

    private Effect made(List<Provenance> registers) {
        List<Group> byBand = new ArrayList<>();
        bands.forEach((band, tally) -> byBand.add(new Group(band.told(), tally.share())));
        if (withoutIncome.considered > 0) {
            byBand.add(new Group("income not known", withoutIncome.share()));
        }
        return new Effect(
                question,
                registers,
                all.share(),
                byBand,
                largest(causes),
                largest(areas),
                question.eased().map(floor -> eased.share()),
                Caveats.of(question, registers, all.share(), oldAccounts, dated));
    }

    private static List<Group> largest(Map<String, Tally> tallies) {
        return tallies.entrySet().stream()
                .map(each -> new Group(each.getKey(), each.getValue().share()))
                .sorted(Comparator.comparingLong((Group group) -> group.share().considered())
                        .reversed()
                        .thenComparing(Group::name))
                .limit(GROUPS)
                .toList();
    }

    /** A count that grows. */
    private static final class Tally {

        private long considered;
        private long known;
        private long left;

        void add(Optional<Boolean> met) {
            considered++;
            known += met.isPresent() ? 1 : 0;
            left += met.orElse(false) ? 1 : 0;
        }

        Share share() {
            return new Share(considered, known, left);
        }
    }
}
