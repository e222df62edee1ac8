package org.levelfield.screening.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of a pool's table.
 *
 * @param label its name, as the table has it
 * @param key the key of a profile that it fills
 * @param name whose part of that key, such as the name of a certificate or the last day of a year; empty for a key that
 *     takes one value
 * @param part which part of it; empty for the thing itself
 */
record Column(String label, String key, String name, String part) {

    /** First words of columns, and the keys that they fill. */
    private static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("insurance", "insurance"),
            Map.entry("certificate", "certificates"),
            Map.entry("registration", "registrations"),
            Map.entry("policy", "policies"),
            Map.entry("ratio", "ratios"),
            Map.entry("role", "roles"),
            Map.entry("office", "offices"),
            Map.entry("area", "areas"),
            Map.entry("language", "languages"),
            Map.entry("answer", "answers"));

    private static final Map<String, List<String>> PARTS = Map.of(
            "insurance", List.of("insurer", "expires"),
            "certificates", Keys.CERTIFICATE,
            "registrations", Keys.REGISTRATION,
            "policies", Keys.POLICY);
    private static final List<String> SINGLE = List.of(
            "name",
            "charity-number",
            "company-number",
            "legal-form",
            "founded",
            "country",
            "currency",
            "net-assets",
            "cash",
            "security",
            "guarantor",
            "staff",
            "contracts-in-all");
    private static final Pattern YEAR =
            Pattern.compile("(?:(income|spending|accounts)|income from (.+)) (\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTRACT = Pattern.compile("contract (\\d{1,3}) (.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OBTAIN = Pattern.compile(
            "obtain ((?:insurance|certificate|registration|policy) .+?)( days| cost)?", Pattern.CASE_INSENSITIVE);

    /** The column of a name; empty where there is none of it. */
    static Optional<Column> of(String header) {
        String label = header.strip().replaceAll("\\s+", " ");
        String key = hyphened(label);
        if (SINGLE.contains(key)) {
            return Optional.of(new Column(label, key, "", ""));
        }
        Matcher year = YEAR.matcher(label);
        if (year.matches()) {
            boolean whole = year.group(1) != null;
            String part = whole ? hyphened(year.group(1)) : "from " + year.group(2);
            return Optional.of(new Column(label, "years", year.group(3), part));
        }
        Matcher contract = CONTRACT.matcher(label);
        if (contract.matches()) {
            return Optional.of(hyphened(contract.group(2)))
                    .filter(Keys.CONTRACT::contains)
                    .map(part -> new Column(label, "contracts", contract.group(1), part));
        }
        Matcher obtain = OBTAIN.matcher(label);
        if (obtain.matches()) {
            String part = obtain.group(2) == null ? "" : hyphened(obtain.group(2));
            return Optional.of(new Column(label, "willing-to-obtain", obtain.group(1), part));
        }
        return ofGroup(label);
    }

    private static Optional<Column> ofGroup(String label) {
        int space = label.indexOf(' ');
        String key = space < 0 ? null : GROUPS.get(label.substring(0, space).toLowerCase(Locale.ROOT));
        if (key == null) {
            return Optional.empty();
        }
        String name = label.substring(space + 1);
        for (String part : PARTS.getOrDefault(key, List.of())) {
            if (name.toLowerCase(Locale.ROOT).endsWith(" " + part)) {
                return Optional.of(new Column(label, key, name.substring(0, name.length() - part.length() - 1), part));
            }
        }
        return Optional.of(new Column(label, key, name, ""));
    }

    private static String hyphened(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** What is wrong with a name of which there is no column. */
    static String unknown(String header) {
        List<String> known = new ArrayList<>(SINGLE);
        GROUPS.keySet().stream().sorted().forEach(known::add);
        known.addAll(List.of("income", "spending", "accounts", "contract", "obtain"));
        String first = header.strip().split(" ", 2)[0];
        return "there is no column " + Faults.quoted(header) + "; "
                + Nearest.of(header, known)
                        .or(() -> Nearest.of(first, known))
                        .map(one -> "did you mean " + one
                                + (SINGLE.contains(one) ? "?" : " and what it is of, as in " + sample(one) + "?"))
                        .orElse("columns begin with " + String.join(", ", known));
    }

    private static String sample(String first) {
        return switch (first) {
            case "income", "spending", "accounts" -> "“" + first + " 2026-03-31”";
            case "contract" -> "“contract 1 client”";
            case "obtain" -> "“obtain insurance public liability”";
            case "insurance" -> "“insurance public liability”";
            case "certificate" -> "“certificate ISO 9001”";
            default -> "“" + first + " …”";
        };
    }
}
