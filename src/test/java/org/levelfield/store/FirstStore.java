package org.levelfield.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** A store as the first version of the program left it. */
public final class FirstStore {

    private static final String PACK =
            "id, folder, path, content, settings, rule_book, program, status, reason, message, profile, regime, subtype, law_date, title,"
                    + " buyer, buyer_source, reference, region, value, currency, value_source, published, published_source, deadline,"
                    + " audited_at";
    private static final String FINDING =
            "pack, id, ordinal, barrier, barrier_group, rule, status, severity, confidence, measure, message, why, law,"
                    + " law_parameters, missing_facts, document, document_path, document_sha256, page, section, quote, quote_start,"
                    + " quote_end";

    private FirstStore() {}

    /** Makes one where there is nothing, with packs and their findings. */
    public static void make(String address, List<PackRows> packs) {
        String url = address.startsWith("jdbc:") ? address : "jdbc:sqlite:" + address;
        Flyway.configure(FirstStore.class.getClassLoader())
                .dataSource(url, null, null)
                .locations("classpath:org/levelfield/store/migration")
                .target("1")
                .load()
                .migrate();
        Jdbi jdbi = Jdbi.create(url);
        jdbi.useHandle(handle -> packs.forEach(pack -> {
            handle.createUpdate(insert("pack", PACK)).bindMethods(pack.pack()).execute();
            pack.findings()
                    .forEach(finding -> handle.createUpdate(insert("finding", FINDING))
                            .bindMethods(finding)
                            .execute());
        }));
    }

    private static String insert(String table, String columns) {
        String values = Arrays.stream(columns.split(", ", -1))
                .map(column -> ":" + camel(column))
                .collect(Collectors.joining(", "));
        return "INSERT INTO " + table + " (" + columns + ") VALUES (" + values + ")";
    }

    private static String camel(String column) {
        StringBuilder name = new StringBuilder();
        for (String word : column.split("_", -1)) {
            name.append(
                    name.length() == 0
                            ? word
                            : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
