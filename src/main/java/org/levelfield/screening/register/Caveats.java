package org.levelfield.screening.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.levelfield.screening.organisation.LegalForm;

/** What to bear in mind with a share, in plain words. */
final class Caveats {

    private static final String SYNTHETIC =
            "Synthetic: these charities are made up. The shares show how the count works and are no evidence.";
    private static final String SEEN =
            "Only charities that have to register and to report are seen: exempt and excepted ones, community interest"
                    + " companies and unregistered groups are not.";
    private static final String TWICE = "A charity on two registers counts twice.";

    private Caveats() {}

    /** Of a count that asked about several floors. */
    static List<String> of(List<Provenance> registers, Collection<Floor> floors) {
        Set<String> caveats = new LinkedHashSet<>();
        if (registers.stream().anyMatch(Provenance::synthetic)) {
            caveats.add(SYNTHETIC);
        }
        caveats.add(SEEN);
        for (Floor floor :
                floors.stream().sorted(Comparator.comparing(FloorText::of)).toList()) {
            List<String> own = new ArrayList<>();
            of(floor, own);
            caveats.addAll(own);
        }
        if (registers.size() > 1) {
            caveats.add(TWICE);
        }
        return List.copyOf(caveats);
    }

    static List<String> of(Question question, List<Provenance> registers, Share share, long old, long dated) {
        List<String> caveats = new ArrayList<>();
        boolean synthetic = registers.stream().anyMatch(Provenance::synthetic);
        if (synthetic) {
            caveats.add(SYNTHETIC);
        }
        if (!question.floor().inPounds()) {
            caveats.add("Registers hold pounds alone, so for a sum in another currency all is unknown.");
        }
        if (share.unknown() > 0) {
            caveats.add(String.format(
                    Locale.ROOT,
                    "Of %,d charities the register does not hold what is asked. They are counted neither as left nor as"
                            + " shut out; the shares are of the others.",
                    share.unknown()));
        }
        if (!synthetic) {
            caveats.add(
                    "A register lists every charity, so the share is exact for those it knows. The range in brackets"
                            + " is what the share may be among bodies like them, if these were drawn by chance.");
        }
        if (old > 0) {
            caveats.add(String.format(
                    Locale.ROOT,
                    "The latest accounts of %,d of %,d charities are of a year that ended more than two years before the"
                            + " register's day.",
                    old,
                    dated));
        }
        caveats.add(SEEN);
        of(question.floor(), caveats);
        if (registers.size() > 1) {
            caveats.add(TWICE);
        }
        return caveats;
    }

    private static void of(Floor floor, List<String> caveats) {
        if (floor instanceof Floor.Income) {
            caveats.add(
                    "Income is all income, grants and gifts too, and of a whole group where the accounts are a group's;"
                            + " a demand for turnover in one kind of service leaves fewer.");
        } else if (floor instanceof Floor.Age) {
            caveats.add(
                    "Years run from the charity's registration, or from that of its company where the list of"
                            + " companies is imported; the work may be older. Where a register has no date, import it with --as-of.");
        } else if (floor instanceof Floor.Audit) {
            caveats.add("Counted are charities of England and Wales whose accounts the law has audited, by the size of"
                    + " income and assets: for years that end before 30 September 2026 above £1m income, or above £250,000"
                    + " with assets above £3.26m; from then on £1.5m, or £500,000 with £5m. Others may have an audit by"
                    + " choice.");
        } else if (floor instanceof Floor.Reserves
                || floor instanceof Floor.NetAssets
                || floor instanceof Floor.Employees) {
            caveats.add(
                    "In England and Wales only charities with an income above £500,000 report this, so the share is of"
                            + " the larger ones; among all it is lower.");
        } else if (floor instanceof Floor.Form form && form.allowed().contains(LegalForm.CHARITABLE_COMPANY)) {
            caveats.add("A charitable company is limited by guarantee as a rule; registers do not say so.");
        }
    }
}
