package org.levelfield.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a file was dealt with, as a stranger sees it from the report, the texts and the exit status.
 *
 * @param status the exit status
 * @param outcome read, warning, error, refused, no-text or language
 * @param problems the codes of all problems
 * @param text of all documents, white space joined
 * @param output the report and what went to standard error
 */
record Behaviour(int status, String outcome, List<String> problems, String text, String output) {

    private static final Set<String> NO_TEXT = Set.of("needs-ocr", "no-text");
    private static final Set<String> REFUSED = Set.of(
            "too-large", "file-too-large", "unsafe", "nested-too-deep", "page-limit", "too-slow", "copy-forbidden");

    /** Reads the results of {@link HostileRun}. */
    static Behaviour of(Path folder) throws IOException {
        int status = Integer.parseInt(Files.readString(folder.resolve("status"), StandardCharsets.UTF_8)
                .strip());
        String err = Files.readString(folder.resolve("err"), StandardCharsets.UTF_8);
        Path report = folder.resolve("report.json");
        if (!Files.exists(report)) {
            return new Behaviour(status, "error", List.of(), "", err);
        }
        JsonNode json = JsonMapper.shared().readTree(Files.readAllBytes(report));
        List<String> problems = new ArrayList<>();
        boolean read = false;
        for (JsonNode document : json.get("documents")) {
            read |= !document.get("status").asString().equals("not-read");
            document.path("problems")
                    .forEach(problem -> problems.add(problem.get("code").asString()));
        }
        json.path("problems")
                .forEach(problem -> problems.add(problem.get("code").asString()));
        return new Behaviour(
                status,
                outcome(read, problems),
                problems,
                text(folder.resolve("text")),
                Files.readString(report) + err);
    }

    private static String outcome(boolean read, List<String> problems) {
        if (read) {
            return problems.isEmpty() ? "read" : "warning";
        }
        if (problems.stream().anyMatch(NO_TEXT::contains)) {
            return "no-text";
        }
        if (problems.contains("language-not-supported")) {
            return "language";
        }
        return problems.stream().anyMatch(REFUSED::contains) ? "refused" : "error";
    }

    private static String text(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                text.append(Files.readString(file, StandardCharsets.UTF_8)).append(' ');
            }
        }
        return folded(text.toString());
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\u00ad", "")
                .replaceAll("[\\s\u00a0|]+", " ");
    }

    /** In what it is other than a row asks for; empty if in nothing. */
    List<String> differences(Expected row) {
        List<String> differences = new ArrayList<>();
        if (row.outcomes().stream().noneMatch(this::is)) {
            differences.add("outcome " + outcome + " " + problems);
        }
        if (status != 0 && status != 1 && status != 2 && status != 3) {
            differences.add("exit status " + status);
        }
        if (output.contains("\tat ") || output.contains("Exception")) {
            differences.add("a stack trace");
        }
        if (outcome.equals("read") || outcome.equals("warning")) {
            row.contains().stream()
                    .filter(part -> !text.contains(folded(part)))
                    .forEach(part -> differences.add("lacks \"" + part + "\""));
        }
        row.absent().stream()
                .filter(part -> text.contains(folded(part)) || folded(output).contains(folded(part)))
                .forEach(part -> differences.add("holds \"" + part + "\""));
        return differences;
    }

    private boolean is(String wanted) {
        return switch (wanted) {
            case "any" -> true;
            case "read" -> outcome.equals("read") || outcome.equals("warning");
            // Not read, with one clear message, whatever the reason.
            case "error" -> Set.of("error", "refused", "no-text", "language").contains(outcome);
            default -> outcome.equals(wanted);
        };
    }
}
