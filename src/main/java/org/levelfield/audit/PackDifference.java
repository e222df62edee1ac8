package org.levelfield.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.levelfield.report.Plain;
import org.levelfield.store.NoticeRows;
import org.levelfield.store.PackRows;

/** Compares the stored rows of a pack with those of a fresh check. */
final class PackDifference {

    /** Which rule book and when is told for the store as a whole; the version and the hash of all files say no more. */
    private static final Set<String> ASIDE =
            Set.of("auditedAt", "ruleBook", "program", "content", "folder", "id", "noticeContent");

    private static final int LONGEST = 120;

    private final String pack;
    private final List<String> lines = new ArrayList<>();

    private PackDifference(String pack) {
        this.pack = pack;
    }

    /** A line for each difference: documents first, then findings, then the rest. */
    static List<String> between(PackRows stored, PackRows fresh) {
        PackDifference difference = new PackDifference(stored.pack().id());
        difference.documents(stored, fresh);
        difference.compare(
                stored.findings(),
                fresh.findings(),
                one -> "finding " + one.id() + " (" + one.barrier() + ")",
                Set.of("ordinal"));
        difference.compare(
                stored.quotes(),
                fresh.quotes(),
                one -> "quote " + one.ordinal() + " of finding " + one.finding(),
                Set.of());
        difference.compare(
                stored.demands(),
                fresh.demands(),
                one -> "demand " + one.floor() + " of finding " + one.finding(),
                Set.of("ordinal"));
        difference.compare(stored.parts(), fresh.parts(), one -> one.document() + ", part " + one.part(), Set.of());
        difference.compare(stored.problems(), fresh.problems(), one -> "problem " + one.ordinal(), Set.of());
        difference.told(stored.told(), fresh.told());
        difference.compare(List.of(stored.pack()), List.of(fresh.pack()), one -> "the pack", ASIDE);
        if (difference.lines.isEmpty()
                && !stored.pack().content().equals(fresh.pack().content())) {
            difference.add("its files are others than those that were audited");
        }
        return difference.lines;
    }

    private void told(NoticeRows stored, NoticeRows fresh) {
        compare(stored.notices(), fresh.notices(), one -> "notice " + one.path(), Set.of("document", "ordinal"));
        compare(
                stored.readings(),
                fresh.readings(),
                one -> "contradiction " + one.ordinal() + ", reading " + one.reading(),
                Set.of());
        compare(stored.outcomes(), fresh.outcomes(), one -> "outcome " + one.ordinal(), Set.of());
        compare(
                stored.winners(),
                fresh.winners(),
                one -> "outcome " + one.outcome() + ", winner " + one.ordinal(),
                Set.of());
    }

    private void add(String what) {
        lines.add(Plain.line(pack + ": " + what));
    }

    private void documents(PackRows stored, PackRows fresh) {
        Map<String, PackRows.Document> now = new LinkedHashMap<>();
        fresh.documents().forEach(document -> now.put(document.path(), document));
        for (PackRows.Document before : stored.documents()) {
            Optional<PackRows.Document> after = Optional.ofNullable(now.remove(before.path()));
            if (after.isEmpty()) {
                add(before.path() + ": is not there any more");
            } else if (!after.get().sha256().equals(before.sha256())) {
                add(before.path() + ": is another document than the one that was audited (SHA-256 "
                        + after.get().sha256().orElse("unknown") + ", was "
                        + before.sha256().orElse("unknown") + ")");
            } else {
                fields(before.path(), before, after.get(), Set.of());
            }
        }
        now.keySet().forEach(path -> add(path + ": was not there when the pack was audited"));
    }

    private <R extends Record> void compare(
            List<R> stored, List<R> fresh, Function<R, String> name, Set<String> aside) {
        Map<String, R> now = new LinkedHashMap<>();
        fresh.forEach(row -> now.put(name.apply(row), row));
        for (R before : stored) {
            R after = now.remove(name.apply(before));
            if (after == null) {
                add(name.apply(before) + ": is stored, and is not found any more");
            } else {
                fields(name.apply(before), before, after, aside);
            }
        }
        now.keySet().forEach(row -> add(row + ": is found, and is not stored"));
    }

    private void fields(String name, Record stored, Record fresh, Set<String> aside) {
        for (RecordComponent field : stored.getClass().getRecordComponents()) {
            Object before = value(field, stored);
            Object after = value(field, fresh);
            if (!aside.contains(field.getName()) && !Objects.equals(before, after)) {
                add(name + ": " + field.getName() + " is stored as “" + shown(before) + "”, and is “" + shown(after)
                        + "”");
            }
        }
    }

    private static Object value(RecordComponent field, Record row) {
        try {
            return field.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("rows are public records", e);
        }
    }

    private static String shown(Object value) {
        String text = value instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("")
                : String.valueOf(value);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
