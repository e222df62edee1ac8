package org.levelfield.fuzz;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.levelfield.CheckOptions;
import org.levelfield.Levelfield;
import org.levelfield.document.Budget;
import org.levelfield.document.Document;
import org.levelfield.document.PackReader;
import org.levelfield.report.JsonReport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Gives one input to the program and looks at what comes out. Exceptions come through as they are. */
final class Trial {

    /** Tight, so that a bomb of a few kilobytes is told from an honest file of that size. */
    private static final Budget BUDGET = Budget.DEFAULT
            .withBytes(20_000_000)
            .withExpanded(60_000_000)
            .withPages(200)
            .withEntries(200)
            .withTime(Duration.ofMinutes(1));

    /** After so long something hangs, however busy the machine. */
    static final Duration LONGEST = Duration.ofMinutes(3);

    /** Time of the processors, which does not depend on what else the machine does; no honest input takes a second. */
    private static final Duration LONG = Duration.ofSeconds(15);

    private static final CheckOptions OPTIONS = CheckOptions.usual(Instant.EPOCH);

    private final Path folder;
    private final Levelfield levelfield = Levelfield.builtIn();
    private final JsonMapper json = JsonMapper.builder().build();

    Trial(Path folder) {
        this.folder = folder;
    }

    /**
     * What came out.
     *
     * @param summary the status of the first document and its first problem's code
     * @param faults what cannot be right, one line each
     */
    record Outcome(String summary, List<String> faults) {}

    Outcome file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        long start = processorTime();
        List<Document> documents = PackReader.read(List.of(file), BUDGET, 1);
        List<Document> again = PackReader.read(List.of(file), BUDGET, 1);
        List<String> faults = new ArrayList<>();
        documents.forEach(document -> faults.addAll(Soundness.faults(document)));
        if (faults.isEmpty() && !same(documents, again)) {
            faults.add("the second reading differs from the first");
        }
        faults.addAll(judged(documents));
        slow(start, faults);
        Files.delete(file);
        return new Outcome(shortly(documents), faults);
    }

    Outcome text(Document document) {
        long start = processorTime();
        List<String> faults = new ArrayList<>(judged(List.of(document)));
        slow(start, faults);
        return new Outcome("judged", faults);
    }

    private static void slow(long start, List<String> faults) {
        long seconds = Duration.ofNanos(processorTime() - start).toSeconds();
        if (seconds >= LONG.toSeconds()) {
            faults.add("took " + seconds + " seconds of the processors");
        }
    }

    /** Of the whole process, in nanoseconds: readings run in threads of their own. */
    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private List<String> judged(List<Document> documents) {
        String report = JsonReport.write(levelfield.judge(documents, OPTIONS));
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(report)) {
            return List.of("the report holds half a surrogate pair");
        }
        try {
            return json.readTree(report).isObject() ? List.of() : List.of("the report is no object");
        } catch (JacksonException e) {
            return List.of("the report is no JSON: " + e.getMessage());
        }
    }

    private static String shortly(List<Document> documents) {
        Document first = documents.get(0);
        return first.status().id()
                + (first.problems().isEmpty()
                        ? ""
                        : " " + first.problems().get(0).code());
    }

    private static boolean same(List<Document> one, List<Document> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            Document a = one.get(i);
            Document b = other.get(i);
            if (!a.path().equals(b.path())
                    || a.status() != b.status()
                    || !a.text().equals(b.text())
                    || !a.blocks().equals(b.blocks())
                    || !a.pages().equals(b.pages())
                    || !a.problems().equals(b.problems())) {
                return false;
            }
        }
        return true;
    }

    void close() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
