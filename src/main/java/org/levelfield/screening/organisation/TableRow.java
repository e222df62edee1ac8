package org.levelfield.screening.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.levelfield.screening.organisation.Value.Entry;

/** Makes of a row of a pool's table what a profile of one organisation would say. For one row. */
final class TableRow {

    private final int line;
    private final Faults faults;
    private final List<Entry> single = new ArrayList<>();

    /** By key, by name, the cells of the row; by part within. */
    private final Map<String, Map<String, Map<String, Entry>>> groups = new LinkedHashMap<>();

    TableRow(int line, Faults faults) {
        this.line = line;
        this.faults = faults;
    }

    /** Takes a cell that is not blank. */
    void take(Column column, String cell) {
        Value.Text text = new Value.Text(cell, line);
        if (column.name().isEmpty()) {
            single.add(new Entry(column.key(), column.label(), line, text));
        } else {
            groups.computeIfAbsent(column.key(), any -> new LinkedHashMap<>())
                    .computeIfAbsent(column.name(), any -> new LinkedHashMap<>())
                    .put(column.part(), new Entry(column.part(), column.label(), line, text));
        }
    }

    /** The whole row. */
    Value.Table table() {
        List<Entry> entries = new ArrayList<>(single);
        groups.forEach((key, named) -> entries.add(new Entry(key, key, line, group(key, named))));
        return new Value.Table(List.copyOf(entries), line);
    }

    private Value group(String key, Map<String, Map<String, Entry>> named) {
        List<Value> series = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        named.forEach((name, cells) -> {
            switch (key) {
                case "years" -> series.add(year(name, cells));
                case "contracts" -> series.add(new Value.Table(List.copyOf(cells.values()), line));
                case "willing-to-obtain" -> promise(name, cells, series);
                default -> entries.add(thing(key, name, cells));
            }
        });
        return series.isEmpty() ? new Value.Table(List.copyOf(entries), line) : new Value.Series(series, line);
    }

    private Value year(String ends, Map<String, Entry> cells) {
        List<Entry> year = new ArrayList<>();
        List<Entry> from = new ArrayList<>();
        year.add(new Entry("ends", "the day in a column’s name,", line, new Value.Text(ends, line)));
        cells.forEach((part, cell) -> {
            if (part.startsWith("from ")) {
                from.add(new Entry(part.substring(5), cell.label(), line, cell.value()));
            } else {
                year.add(cell);
            }
        });
        year.add(new Entry("from", "from", line, new Value.Table(List.copyOf(from), line)));
        return new Value.Table(List.copyOf(year), line);
    }

    /** Something that is obtained: its column says yes, no, or how much insurance would cover. */
    private void promise(String kindAndName, Map<String, Entry> cells, List<Value> promises) {
        String[] words = kindAndName.split(" ", 2);
        List<Entry> promise = new ArrayList<>();
        promise.add(new Entry(
                words[0].toLowerCase(java.util.Locale.ROOT), kindAndName, line, new Value.Text(words[1], line)));
        cells.forEach((part, cell) -> promise.add(part.isEmpty() ? of("cover", cell) : cell));
        Entry whole = cells.get("");
        if (whole != null && says(whole, false)) {
            return;
        }
        promise.removeIf(cell -> cell.key().equals("cover") && says(cell, true));
        promises.add(new Value.Table(List.copyOf(promise), line));
    }

    /** Something that is held, or a number or a yes by name. */
    private Entry thing(String key, String name, Map<String, Entry> cells) {
        Entry whole = cells.get("");
        if (whole != null && cells.size() == 1) {
            return new Entry(name, whole.label(), line, whole.value());
        }
        if (whole != null && says(whole, false)) {
            faults.add(line, whole.label() + " says no, but another column says more of it; empty one of them");
        }
        List<Entry> parts = new ArrayList<>();
        cells.forEach((part, cell) -> {
            if (!part.isEmpty()) {
                parts.add(cell);
            } else if (!says(cell, true)) {
                parts.add(of("cover", cell));
            }
        });
        return new Entry(name, key + " " + name, line, new Value.Table(List.copyOf(parts), line));
    }

    private static Entry of(String key, Entry cell) {
        return new Entry(key, cell.label(), cell.line(), cell.value());
    }

    private static boolean says(Entry cell, boolean yes) {
        return cell.value() instanceof Value.Text text
                && Wording.isYesNo(text.words().strip())
                && Wording.yesNo(text.words().strip()) == yes;
    }
}
