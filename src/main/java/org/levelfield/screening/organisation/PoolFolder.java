package org.levelfield.screening.organisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A pool that was read: organisations of which some may bid together. It is a folder with a YAML profile for each, as
 * {@link OrganisationFile} reads them, or a table in CSV with a line for each. A profile or line with a fault is left
 * out and named, as is one whose name another has already.
 *
 * <p>The first line of a table names its columns; an empty cell is unknown. Of these, {@code name} alone must be there:
 *
 * <ul>
 *   <li>{@code name}, {@code charity-number}, {@code company-number}, {@code legal-form}, {@code founded}, {@code
 *       country}, {@code currency}, {@code net-assets}, {@code cash}, {@code security}, {@code guarantor}, {@code
 *       staff}, {@code contracts-in-all}: as in a profile
 *   <li>{@code income 2026-03-31}, {@code spending 2026-03-31}, {@code accounts 2026-03-31}, {@code income from
 *       community nursing 2026-03-31}: of the year that ends on that day
 *   <li>{@code insurance public liability}: the cover, yes or no; then {@code … expires}, {@code … insurer}
 *   <li>{@code certificate ISO 9001}, {@code registration Care Quality Commission}, {@code policy safeguarding adults}:
 *       yes or no; then {@code … expires}, and but for policies {@code … issuer}
 *   <li>{@code office Tealeford}, {@code area Marl Vale}, {@code language English}, {@code answer 3f0c9a1b22d47e10}: yes
 *       or no
 *   <li>{@code role registered nurse}, {@code ratio current ratio}: a number
 *   <li>{@code contract 1 client}, {@code contract 1 yearly-value} and the other keys of a contract, then {@code contract
 *       2 client} and so on
 *   <li>{@code obtain insurance public liability}: the cover that would be bought, or yes; {@code obtain certificate ISO
 *       9001} and the like: yes; then {@code … days}, {@code … cost}
 * </ul>
 *
 * @param organisations in the order of their files' names, or of the lines
 * @param faults what is wrong, each with its file and line
 */
public record PoolFolder(List<Organisation> organisations, List<Fault> faults) {

    private static final int MOST_FILES = 5_000;
    private static final int MOST_BYTES_OF_TABLE = 20_000_000;

    /** Keeps its own copies. */
    public PoolFolder {
        organisations = List.copyOf(organisations);
        faults = List.copyOf(faults);
    }

    /** Reads a folder, or a table. One that is missing or empty gives a fault. */
    public static PoolFolder read(Path pool) {
        Reading reading = new Reading();
        if (Files.isDirectory(pool)) {
            reading.folder(pool);
        } else {
            reading.table(pool);
        }
        return new PoolFolder(reading.organisations, reading.faults);
    }

    /** Gathers organisations, and who has which name. */
    private static final class Reading {

        private final List<Organisation> organisations = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private final Map<String, String> places = new HashMap<>();

        void folder(Path folder) {
            Faults own = new Faults(OrganisationFile.shortName(folder));
            List<Path> files = List.of();
            try (Stream<Path> inside = Files.list(folder)) {
                files = inside.filter(Reading::isProfile)
                        .limit(MOST_FILES + 1L)
                        .sorted(Comparator.comparing(OrganisationFile::shortName))
                        .toList();
            } catch (IOException e) {
                own.add(1, "cannot be read; check its rights");
            }
            if (files.size() > MOST_FILES) {
                own.add(1, "holds more than " + MOST_FILES + " profiles; name a smaller folder");
            } else if (files.isEmpty() && own.isEmpty()) {
                own.add(1, "holds no profile; put files that end in .yaml into it");
            } else {
                files.forEach(this::profile);
            }
            faults.addAll(own.list());
        }

        private static boolean isProfile(Path file) {
            String name = OrganisationFile.shortName(file);
            return (name.endsWith(".yaml") || name.endsWith(".yml"))
                    && !name.startsWith(".")
                    && !Files.isDirectory(file);
        }

        private void profile(Path file) {
            Faults own = new Faults(OrganisationFile.shortName(file));
            OrganisationFile.table(file, own).ifPresent(table -> take(table, own));
            faults.addAll(own.list());
        }

        void table(Path file) {
            Faults own = new Faults(OrganisationFile.shortName(file));
            PlainFile.read(file, MOST_BYTES_OF_TABLE, own)
                    .filter(text -> PlainFile.isClean(text, own))
                    .ifPresent(text -> {
                        List<Value.Table> rows = PoolTable.read(text, own);
                        if (rows.isEmpty() && own.isEmpty()) {
                            own.add(1, "has no line below the names of its columns; give each organisation one");
                        }
                        rows.forEach(row -> take(row, own));
                    });
            faults.addAll(own.list());
        }

        private void take(Value.Table table, Faults own) {
            ProfileReader.read(table, own).ifPresent(organisation -> {
                int line = table.entries().stream()
                        .filter(entry -> entry.key().equals("name"))
                        .mapToInt(Value.Entry::line)
                        .findFirst()
                        .orElse(table.line());
                String place = own.file() + ":" + line;
                String other = places.putIfAbsent(organisation.name().toLowerCase(Locale.ROOT), place);
                if (other == null) {
                    organisations.add(organisation);
                } else {
                    own.add(
                            line,
                            "is called " + Faults.quoted(organisation.name()) + ", as is " + other
                                    + "; give each its own name");
                }
            });
        }
    }
}
