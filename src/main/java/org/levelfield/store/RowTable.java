package org.levelfield.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of the store and the record that its rows are: each column has the name of a component, written with
 * underscores.
 *
 * @param name the table's name
 * @param type of its rows
 * @param order the columns by which its rows are told apart, and in whose order they are given
 * @param <R> the type of its rows
 */
public record RowTable<R extends Record>(String name, Class<R> type, List<String> order) {

    /** The packs. */
    public static final RowTable<PackRows.Pack> PACK = new RowTable<>("pack", PackRows.Pack.class, List.of("id"));

    /** Their files. */
    public static final RowTable<PackRows.Document> DOCUMENT =
            new RowTable<>("document", PackRows.Document.class, List.of("pack", "ordinal"));

    /** Which parts of a tender their files hold. */
    public static final RowTable<PackRows.Part> PART =
            new RowTable<>("document_part", PackRows.Part.class, List.of("pack", "document", "part"));

    /** What went wrong. */
    public static final RowTable<PackRows.Problem> PROBLEM =
            new RowTable<>("problem", PackRows.Problem.class, List.of("pack", "ordinal"));

    /** The barriers found. */
    public static final RowTable<PackRows.Finding> FINDING =
            new RowTable<>("finding", PackRows.Finding.class, List.of("pack", "ordinal"));

    /** Where else they stand. */
    public static final RowTable<PackRows.Quote> QUOTE =
            new RowTable<>("further_quote", PackRows.Quote.class, List.of("pack", "finding", "ordinal"));

    /** The notices beside packs. */
    public static final RowTable<NoticeRows.Notice> NOTICE =
            new RowTable<>("pack_notice", NoticeRows.Notice.class, List.of("pack", "ordinal"));

    /** What is said of facts in dispute. */
    public static final RowTable<NoticeRows.Reading> READING =
            new RowTable<>("contradiction", NoticeRows.Reading.class, List.of("pack", "ordinal", "reading"));

    /** How lots ended. */
    public static final RowTable<NoticeRows.Outcome> OUTCOME =
            new RowTable<>("outcome", NoticeRows.Outcome.class, List.of("pack", "ordinal"));

    /** Who won them. */
    public static final RowTable<NoticeRows.Winner> WINNER =
            new RowTable<>("winner", NoticeRows.Winner.class, List.of("pack", "outcome", "ordinal"));

    /** What of them registers can be asked about. */
    public static final RowTable<PackRows.Demand> DEMAND =
            new RowTable<>("demand", PackRows.Demand.class, List.of("pack", "ordinal"));

    /** What manifests said. */
    public static final RowTable<ManifestRow> MANIFEST = new RowTable<>("manifest", ManifestRow.class, List.of("pack"));

    /** The barriers of the rule books used. */
    public static final RowTable<BarrierRow> BARRIER =
            new RowTable<>("barrier", BarrierRow.class, List.of("rule_book", "id"));

    /** The options of checks. */
    public static final RowTable<PackSource.Settings> SETTINGS =
            new RowTable<>("settings", PackSource.Settings.class, List.of("hash"));

    /** What reviewers said. */
    public static final RowTable<Review> REVIEW = new RowTable<>("review", Review.class, List.of("pack", "finding"));

    /** Keeps its own copy. */
    public RowTable {
        order = List.copyOf(order);
    }

    /** The values of a row by the names of their columns, in the order of these: texts, whole numbers, or null. */
    public Map<String, @Nullable Object> cells(R row) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            cells.put(column(component.getName()), cell(component, row));
        }
        return cells;
    }

    private static @Nullable Object cell(RecordComponent component, Record row) {
        try {
            Object value = component.getAccessor().invoke(row);
            if (value instanceof Optional<?> optional) {
                return optional.orElse(null);
            }
            return value instanceof OptionalLong number
                    ? number.isPresent() ? (Object) number.getAsLong() : null
                    : value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("rows are public records", e);
        }
    }

    String insert() {
        return "INSERT INTO " + name + " ("
                + components().map(RowTable::column).collect(Collectors.joining(", ")) + ") VALUES ("
                + components().map(one -> ":" + one).collect(Collectors.joining(", ")) + ")";
    }

    /** Ordered by the bytes of texts, in which both kinds of database agree. */
    String select(String condition, String collation) {
        String columns = order.stream()
                .map(column -> isNumber(column) ? column : column + " COLLATE " + collation)
                .collect(Collectors.joining(", "));
        return "SELECT * FROM " + name + condition + " ORDER BY " + columns;
    }

    private boolean isNumber(String column) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(one -> column(one.getName()).equals(column) && one.getType() == long.class);
    }

    private java.util.stream.Stream<String> components() {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
    }

    private static String column(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
