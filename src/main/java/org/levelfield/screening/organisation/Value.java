package org.levelfield.screening.organisation;

import java.util.List;
import java.util.Set;

/** What a file says at one place, not yet understood. */
sealed interface Value {

    /** Words that leave a value unknown, as does nothing at all. */
    Set<String> UNKNOWN = Set.of("", "~", "null", "Null", "NULL", "unknown", "Unknown", "?");

    /** Its line, counted from 1. */
    int line();

    /** Whether nothing is said here: what is blank is unknown. */
    boolean isBlank();

    /** One value, as it is written. */
    record Text(String words, int line) implements Value {

        @Override
        public boolean isBlank() {
            return UNKNOWN.contains(words.strip());
        }
    }

    /** Values by key, in the order of the file. */
    record Table(List<Entry> entries, int line) implements Value {

        @Override
        public boolean isBlank() {
            return entries.stream().allMatch(entry -> entry.value().isBlank());
        }
    }

    /** Values one after the other. */
    record Series(List<Value> values, int line) implements Value {

        @Override
        public boolean isBlank() {
            return values.stream().allMatch(Value::isBlank);
        }
    }

    /**
     * A key and its value.
     *
     * @param label by what a fault calls it: the key, or the name of a column
     * @param line of the key
     */
    record Entry(String key, String label, int line, Value value) {}
}
