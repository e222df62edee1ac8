package org.levelfield.screening.organisation;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Maps that nobody changes, in the order of their keys. */
final class Sorted {

    private Sorted() {}

    static <T> SortedMap<String, T> copy(Map<String, T> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
