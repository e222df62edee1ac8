package org.levelfield.tender;

import java.util.List;
import java.util.stream.Stream;

/**
 * A fact of which documents of a pack, or its notice, say different things.
 *
 * @param subject what it is about
 * @param values what they say, at least two, in the order of the documents, the notice's last
 */
public record Contradiction(Subject subject, List<Fact<?>> values) {

    /** The facts that are compared. */
    public enum Subject {
        VALUE("estimatedValue", "estimated contract value"),
        TERM("termMonths", "contract term"),
        PUBLISHED("published", "day of publication"),
        DEADLINE("deadline", "deadline for bids"),
        CLARIFICATION_DEADLINE("clarificationDeadline", "deadline for questions"),
        START("start", "start of the contract"),
        LOTS("lots", "number of lots"),
        PRICE_WEIGHT("priceWeight", "weight of price");

        private final String id;
        private final String title;

        Subject(String id, String title) {
            this.id = id;
            this.title = title;
        }

        /** The name in reports. */
        public String id() {
            return id;
        }

        /** The name for a person, and the name by which rules call a fact that is missing. */
        public String title() {
            return title;
        }
    }

    /** Refuses one that is none. */
    public Contradiction {
        values = List.copyOf(values);
        if (values.size() < 2) {
            throw new IllegalArgumentException("nothing is contradicted: " + values);
        }
    }

    /** Whether a notice is one of those that differ. */
    public boolean isWithNotice() {
        return values.stream().anyMatch(fact -> fact.source() == Fact.Source.NOTICE);
    }

    /** The values that are of a type. */
    public <T> Stream<T> valuesOf(Class<T> type) {
        return values.stream().map(Fact::value).filter(type::isInstance).map(type::cast);
    }
}
