package org.levelfield.evidence;

import java.util.ArrayList;
import java.util.List;
import org.levelfield.evidence.Figures.Table;
import org.levelfield.screening.register.RegisterException;
import org.levelfield.screening.register.RegisterStore;
import org.levelfield.store.Store;
import org.levelfield.store.StoreException;

/** Makes figures of what a store holds. Pure but for the reading of the store. */
public final class FigureReader {

    private FigureReader() {}

    /**
     * The figures of a store.
     *
     * @param counting which findings count
     * @param minimum of how many packs a buyer, region or service must have to be ranked
     */
    public static Figures read(Store store, Counting counting, int minimum) throws StoreException {
        Audited all = Audited.read(store, counting);
        return figures(all, tables(all, minimum), counting);
    }

    /**
     * The same, and what leaving out one clause would change for organisations of the registers.
     *
     * @throws RegisterException where these hold no register of charities, or cannot be read
     */
    public static Figures read(Store store, Counting counting, int minimum, RegisterStore registers)
            throws StoreException, RegisterException {
        Audited all = Audited.read(store, counting);
        List<Table> tables = tables(all, minimum);
        tables.add(ClauseTable.of(all, registers));
        return figures(all, tables, counting);
    }

    private static List<Table> tables(Audited all, int minimum) {
        List<Table> tables = new ArrayList<>(CountTables.of(all));
        tables.add(BarrierTables.byStatus(all));
        tables.add(BarrierTables.byBarrier(all));
        tables.add(GroupTables.named(all, "regime", "By law", "law", pack -> pack.regime));
        tables.add(GroupTables.months(all));
        tables.add(GroupTables.league(all, "buyer", "By buyer", "buyer", pack -> pack.buyer, minimum));
        tables.add(GroupTables.league(all, "region", "By region", "region", pack -> pack.region, minimum));
        tables.add(GroupTables.league(all, "service", "By what is bought", "service", pack -> pack.service, minimum));
        tables.add(NoticeTables.contradictions(all));
        tables.add(NoticeTables.outcomes(all));
        tables.add(CountTables.reviewed(all));
        return tables;
    }

    private static Figures figures(Audited all, List<Table> tables, Counting counting) {
        return new Figures(
                all.packs.size(), List.copyOf(all.books), List.copyOf(all.programs), tables, method(counting));
    }

    private static List<String> method(Counting counting) {
        return List.of(
                counting.told(),
                Opportunity.told(),
                "practical-barrier counts packs with a practical barrier or worse, against-guidance those with"
                        + " a finding against guidance or worse; notes are counted nowhere.",
                "Rates by law, month, buyer, region and what is bought are over the packs of which anything was read: those"
                        + " with at least one such finding.",
                "Intervals are Wilson's, 95 %: how far the rate might lie from that of all tenders like these,"
                        + " if these were drawn from them by chance. They say nothing of tenders that were not"
                        + " looked at for a reason.",
                "A possible breach is what appears to cross a line of the law in force; whether it does is for"
                        + " a court to say.");
    }
}
