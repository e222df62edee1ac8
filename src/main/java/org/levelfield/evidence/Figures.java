package org.levelfield.evidence;

import java.util.List;
import java.util.Optional;
import org.levelfield.screening.register.Share;

/**
 * What a store says of the packs in it.
 *
 * @param packs how many there are
 * @param ruleBooks hashes of the rule books by which they were judged, sorted
 * @param programs versions that judged them, sorted
 * @param tables the figures
 * @param method how they were counted, a sentence each
 */
public record Figures(
        long packs, List<String> ruleBooks, List<String> programs, List<Table> tables, List<String> method) {

    /** Keeps its own copies. */
    public Figures {
        ruleBooks = List.copyOf(ruleBooks);
        programs = List.copyOf(programs);
        tables = List.copyOf(tables);
        method = List.copyOf(method);
    }

    /** The same with one table alone, and nothing of method. */
    public Figures only(String id) {
        return new Figures(packs, ruleBooks, programs, table(id).stream().toList(), List.of());
    }

    /** The table of an id. */
    public Optional<Table> table(String id) {
        return tables.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * Figures of one kind.
     *
     * @param id a short fixed name
     * @param title for a person
     * @param of what the names are: barrier, buyer …
     * @param figures in the order in which they are shown; those of one name stand together
     * @param notes what has to be known to read it
     */
    public record Table(String id, String title, String of, List<Figure> figures, List<String> notes) {

        /** Keeps its own copies. */
        public Table {
            figures = List.copyOf(figures);
            notes = List.copyOf(notes);
        }

        /** The figure of a name and a measure. */
        public Optional<Figure> figure(String name, String measure) {
            return figures.stream()
                    .filter(one -> one.name().equals(name) && one.measure().equals(measure))
                    .findFirst();
        }
    }

    /**
     * One figure.
     *
     * @param name whose it is: a barrier's id, a buyer, a month
     * @param title the name for a person
     * @param measure what was found: {@code practical-barrier} and worse, …
     * @param value in how many of how many, or how much
     * @param sample whether a rate is that of a sample, so that an interval says something
     */
    public record Figure(String name, String title, String measure, Value value, boolean sample) {

        /** A number. */
        static Figure of(String name, String title, String measure, Amount amount) {
            return new Figure(name, title, measure, amount, false);
        }

        /** In how many of how many; empty for a number. */
        public Optional<Rate> rate() {
            return value instanceof Rate rate ? Optional.of(rate) : Optional.empty();
        }

        /** How much; empty for a rate. */
        public Optional<Amount> amount() {
            return value instanceof Amount amount ? Optional.of(amount) : Optional.empty();
        }

        /** The interval of a rate of a sample; empty where there is none. */
        public Optional<Share.Interval> interval() {
            return sample ? rate().flatMap(Rate::interval) : Optional.empty();
        }
    }
}
