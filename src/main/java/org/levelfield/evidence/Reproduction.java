package org.levelfield.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.levelfield.document.Budget;
import org.levelfield.store.PackSource;
import org.levelfield.store.RowTable;
import org.levelfield.store.Store;
import org.levelfield.store.StoreException;

/** The commands with which a stranger makes the evidence of a store again, with every option that decides what it holds. */
final class Reproduction {

    private static final long MEGABYTE = 1_000_000;

    private final Store store;
    private final Set<String> folders = new TreeSet<>();
    private final Set<String> used = new TreeSet<>();

    /** Of a store. */
    Reproduction(Store store) throws StoreException {
        this.store = store;
        store.each(RowTable.PACK, pack -> {
            folders.add(pack.folder());
            used.add(pack.settings());
        });
    }

    /** Whether packs were checked with different options, so that no one run makes all of them again. */
    boolean isMixed() {
        return used.size() > 1;
    }

    /**
     * The commands, to be run in order beside the audited folders, which must have the names that they had, since findings
     * are told apart by them.
     *
     * @param files what the evidence holds, a manifest, notices and reviews perhaps among it
     */
    List<String> commands(EvidencePack.Order order, Set<String> files) throws StoreException {
        List<String> commands = new ArrayList<>();
        StringBuilder audit = new StringBuilder("levelfield audit");
        folders.forEach(folder -> audit.append(' ').append(quoted(folder)));
        audit.append(" --store audit.db");
        options()
                .forEach((name, value) ->
                        audit.append(" --").append(name).append(' ').append(quoted(value)));
        rules().forEach(folder -> audit.append(" --rules ").append(quoted(folder)));
        audit.append(files.contains("manifest.csv") ? " --manifest manifest.csv" : "");
        audit.append(files.contains(EvidencePack.NOTICES) ? " --notices notices" : "");
        commands.add(audit.toString());
        if (files.contains("reviews.csv")) {
            commands.add("levelfield review audit.db --import reviews.csv");
        }
        commands.add("levelfield pack audit.db --output evidence"
                + (order.where().isEmpty() ? "" : " --where '" + order.where().replace("'", "\"") + "'")
                + (order.masked() ? "" : " --unmasked")
                + (order.counting() == Counting.ALL
                        ? ""
                        : " --count "
                                + order.counting()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'))
                + " --minimum " + order.minimum());
        return commands;
    }

    /** The names of the folders with rules of the user's own. */
    List<String> rules() throws StoreException {
        return store.option("rules").orElse("").lines().toList();
    }

    /** The options that are not the usual ones, and the two that always count. */
    private Map<String, String> options() throws StoreException {
        Map<String, String> options = new TreeMap<>();
        store.each(
                RowTable.SETTINGS,
                (PackSource.Settings settings) -> settings.options()
                        .lines()
                        .filter(line -> used.contains(settings.hash()) && line.contains("="))
                        .forEach(line -> put(
                                line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1), options)));
        store.option("pack-by").filter(by -> !by.equals("folder")).ifPresent(by -> options.put("pack-by", by));
        return options;
    }

    private static void put(String name, String value, Map<String, String> options) {
        Budget usual = Budget.DEFAULT;
        switch (name) {
            case "as-of", "profile" -> options.put(name, value);
            case "max-bytes" -> unless(usual.bytes(), value, MEGABYTE, "max-size", options);
            case "max-unpacked" -> unless(usual.expanded(), value, MEGABYTE, name, options);
            case "max-pages" -> unless(usual.pages(), value, 1, name, options);
            case "max-ratio" -> unless(usual.ratio(), value, 1, name, options);
            case "max-nesting" -> unless(usual.nesting(), value, 1, name, options);
            case "max-files" -> unless(usual.entries(), value, 1, name, options);
            case "max-seconds" -> unless(usual.time().toSeconds(), value, 1, name, options);
            default -> throw new IllegalArgumentException(name + ": is no option of a check");
        }
    }

    private static void unless(long usual, String value, long unit, String name, Map<String, String> options) {
        long given = Long.parseLong(value);
        if (given != usual) {
            options.put(name, String.valueOf(given / unit));
        }
    }

    /** A word as a shell takes it. */
    private static String quoted(String name) {
        return name.matches("[\\p{L}\\p{N}._/-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
    }
}
