package org.levelfield.screening.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.levelfield.screening.organisation.Value.Entry;

/** A table of a profile whose keys are known. What is blank is as if it were not there. */
final class Section {

    private final Value.Table table;
    private final Faults faults;

    private Section(Value.Table table, Faults faults) {
        this.table = table;
        this.faults = faults;
    }

    /** A table as one with these keys; each other key is a fault. */
    static Section of(Value.Table table, List<String> keys, Faults faults) {
        for (Entry entry : table.entries()) {
            if (!keys.contains(entry.key())) {
                String guess = Nearest.of(entry.key(), keys)
                        .map(key -> "did you mean " + key + "?")
                        .orElse("known are " + String.join(", ", keys));
                faults.add(entry.line(), "there is no key " + Faults.quoted(entry.label()) + " here; " + guess);
            }
        }
        return new Section(table, faults);
    }

    /** The line on which it begins. */
    int line() {
        return table.line();
    }

    /** What stands at a key; empty where that is nothing. */
    Optional<Entry> at(String key) {
        return table.entries().stream()
                .filter(entry -> entry.key().equals(key) && !entry.value().isBlank())
                .findFirst();
    }

    /** One value; empty, with a fault, where it cannot be read. */
    <T> Optional<T> read(String key, Wording.Of<T> wording) {
        return at(key).flatMap(entry -> read(entry, wording, faults));
    }

    /** One value; empty, with a fault, where it cannot be read. */
    static <T> Optional<T> read(Entry entry, Wording.Of<T> wording, Faults faults) {
        if (!(entry.value() instanceof Value.Text text)) {
            faults.add(entry.line(), entry.label() + " takes one value; write it behind the colon, on the same line");
            return Optional.empty();
        }
        String words = text.words().strip();
        try {
            return Optional.of(wording.read(words));
        } catch (IllegalArgumentException e) {
            faults.add(text.line(), entry.label() + " " + Faults.quoted(words) + " " + e.getMessage());
            return Optional.empty();
        }
    }

    /** Values by the names that the file gives them; two that become one name are a fault. */
    <T> Map<String, T> named(String key, UnaryOperator<String> spelling, Wording.Of<T> wording) {
        Map<String, T> named = new LinkedHashMap<>();
        for (Entry entry : entries(key)) {
            read(entry, wording, faults).ifPresent(value -> {
                if (named.putIfAbsent(spelling.apply(entry.key()), value) != null) {
                    faults.add(entry.line(), Faults.quoted(entry.label()) + " stands here a second time; keep one");
                }
            });
        }
        return named;
    }

    /** The named values of a key that are not blank. A list of names says yes to each. */
    List<Entry> entries(String key) {
        Optional<Entry> found = at(key);
        if (found.isEmpty()) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        if (found.get().value() instanceof Value.Table inner) {
            inner.entries().stream().filter(entry -> !entry.value().isBlank()).forEach(entries::add);
        } else if (found.get().value() instanceof Value.Series names) {
            names.values().stream().filter(one -> !one.isBlank()).forEach(one -> {
                if (one instanceof Value.Text name) {
                    entries.add(new Entry(
                            name.words().strip(),
                            name.words().strip(),
                            name.line(),
                            new Value.Text("yes", name.line())));
                } else {
                    faults.add(one.line(), key + " takes names; write each as in “Name: yes”");
                }
            });
        } else {
            faults.add(
                    found.get().value().line(),
                    found.get().label() + " takes names and values; write them on lines of their own, indented, as in"
                            + " “  Name: yes”");
        }
        entries.removeIf(entry -> !isName(entry));
        return entries;
    }

    private boolean isName(Entry entry) {
        try {
            if (!Wording.text(entry.key()).isEmpty()) {
                return true;
            }
            faults.add(entry.line(), "a name is missing before the colon");
        } catch (IllegalArgumentException e) {
            faults.add(entry.line(), Faults.quoted(entry.key()) + " " + e.getMessage());
        }
        return false;
    }

    /** The tables of a list, each with these keys; those that are blank are left out. */
    List<Section> each(String key, List<String> keys) {
        Optional<Entry> found = at(key);
        if (found.isEmpty()) {
            return List.of();
        }
        if (!(found.get().value() instanceof Value.Series series)) {
            faults.add(found.get().line(), found.get().label() + " takes a list; begin each of its parts with a dash");
            return List.of();
        }
        List<Section> sections = new ArrayList<>();
        for (Value one : series.values()) {
            if (one instanceof Value.Table inner) {
                if (!inner.isBlank()) {
                    sections.add(of(inner, keys, faults));
                }
            } else if (!one.isBlank()) {
                faults.add(one.line(), "each part of " + key + " takes keys; known are " + String.join(", ", keys));
            }
        }
        return sections;
    }
}
