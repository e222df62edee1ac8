package org.levelfield.screening.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levelfield.screening.organisation.Value.Entry;
import org.levelfield.tender.Money;

/** Reads what a profile says of things that are held, not held, or would be obtained. */
final class HoldingReader {

    private final Section profile;
    private final MoneyWords money;
    private final Faults faults;

    HoldingReader(Section profile, MoneyWords money, Faults faults) {
        this.profile = profile;
        this.money = money;
        this.faults = faults;
    }

    /** By kind, then in the order of the file. */
    List<Holding> holdings() {
        List<Holding> holdings = new ArrayList<>();
        take("insurance", Holding.Kind.INSURANCE, Keys.INSURANCE, holdings);
        take("certificates", Holding.Kind.CERTIFICATE, Keys.CERTIFICATE, holdings);
        take("registrations", Holding.Kind.REGISTRATION, Keys.REGISTRATION, holdings);
        take("policies", Holding.Kind.POLICY, Keys.POLICY, holdings);
        return holdings;
    }

    private void take(String key, Holding.Kind kind, List<String> keys, List<Holding> holdings) {
        Set<String> seen = new HashSet<>();
        for (Entry entry : profile.entries(key)) {
            String name = Wording.text(entry.key());
            if (!seen.add(name)) {
                faults.add(entry.line(), Faults.quoted(entry.label()) + " stands here a second time; keep one");
            }
            holding(entry, name, kind, keys).ifPresent(holdings::add);
        }
    }

    private Optional<Holding> holding(Entry entry, String name, Holding.Kind kind, List<String> keys) {
        if (entry.value() instanceof Value.Table table) {
            Section section = Section.of(table, keys, faults);
            return Optional.of(new Holding(
                    kind,
                    name,
                    true,
                    section.read("cover", money),
                    section.read(kind == Holding.Kind.INSURANCE ? "insurer" : "issuer", Wording::text),
                    section.read("expires", Wording::expiry)));
        }
        boolean isSum = kind == Holding.Kind.INSURANCE
                && entry.value() instanceof Value.Text text
                && !Wording.isYesNo(text.words().strip());
        if (isSum) {
            return Section.read(entry, money, faults)
                    .map(cover ->
                            new Holding(kind, name, true, Optional.of(cover), Optional.empty(), Optional.empty()));
        }
        return Section.read(entry, words -> yesNo(words, keys), faults)
                .map(held -> new Holding(kind, name, held, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static boolean yesNo(String words, List<String> keys) {
        if (!Wording.isYesNo(words)) {
            throw new IllegalArgumentException("is neither yes nor no; write yes, no, or what is known of it, as in {"
                    + keys.get(keys.size() - 1) + ": 2027-09-30}");
        }
        return Wording.yesNo(words);
    }

    /** In the order of the file. */
    List<Promise> promises() {
        List<Promise> promises = new ArrayList<>();
        for (Section promise : profile.each("willing-to-obtain", Keys.PROMISE)) {
            List<Promise> named = new ArrayList<>();
            for (Holding.Kind kind : Holding.Kind.values()) {
                String key = kind.name().toLowerCase(java.util.Locale.ROOT);
                promise.read(key, Wording::text)
                        .ifPresent(name -> named.add(new Promise(
                                kind,
                                name,
                                cover(promise, kind),
                                promise.read("days", Wording::count),
                                promise.read("cost", money))));
            }
            if (named.size() == 1) {
                promises.add(named.get(0));
            } else {
                faults.add(
                        promise.line(),
                        "says not what would be obtained; write one of insurance, certificate, registration or policy,"
                                + " and its name");
            }
        }
        return promises;
    }

    private Optional<Money> cover(Section promise, Holding.Kind kind) {
        if (kind != Holding.Kind.INSURANCE && promise.at("cover").isPresent()) {
            faults.add(promise.line(), "cover is for insurance only; leave it out");
        }
        return promise.read("cover", money);
    }
}
