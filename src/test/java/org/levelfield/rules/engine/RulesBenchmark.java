package org.levelfield.rules.engine;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.levelfield.document.Budget;
import org.levelfield.document.Document;
import org.levelfield.document.PackReader;
import org.levelfield.mention.MarkedDocument;
import org.levelfield.tender.Stated;
import org.levelfield.tender.Tender;
import org.levelfield.tender.TenderReader;

/**
 * Times the loading of the rule book, and how much of the processor's time of a warm check goes to the rules. Arguments:
 * documents, each checked by itself.
 */
final class RulesBenchmark {

    private static final int WARM = 4;
    private static final int MEASURED = 5;
    private static final double MILLION = 1e6;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private RulesBenchmark() {}

    /** Processor time of the parts of a check, in nanoseconds. */
    private record Times(long read, long mark, long judge) {
        double share() {
            return (double) judge / (read + mark + judge);
        }
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        LoadingBenchmark.lines().forEach(System.out::println);
        RuleEngine engine = RuleEngine.builtIn();
        for (Path file : Arrays.stream(args).map(Path::of).toList()) {
            List<Times> all = new ArrayList<>();
            for (int i = 0; i < WARM + MEASURED; i++) {
                Times times = check(engine, file);
                if (i >= WARM) {
                    all.add(times);
                }
            }
            all.sort((one, two) -> Double.compare(one.share(), two.share()));
            Times middle = all.get(MEASURED / 2);
            System.out.printf(
                    Locale.ROOT,
                    "%-60s read %6.0f ms, mark %6.0f ms, rules %6.0f ms: %2.0f %% of the processor's time%n",
                    file.getFileName(),
                    middle.read() / MILLION,
                    middle.mark() / MILLION,
                    middle.judge() / MILLION,
                    middle.share() * 100);
        }
    }

    private static Times check(RuleEngine engine, Path file) {
        long begun = SYSTEM.getProcessCpuTime();
        List<Document> documents = PackReader.read(List.of(file), Budget.DEFAULT, 1);
        long read = SYSTEM.getProcessCpuTime();
        List<MarkedDocument> marked =
                documents.stream().map(engine.marker()::mark).toList();
        Tender tender = TenderReader.read(marked, Stated.NOTHING);
        long mark = SYSTEM.getProcessCpuTime();
        engine.judge(tender, marked, LocalDate.of(2026, 3, 2));
        return new Times(read - begun, mark - read, SYSTEM.getProcessCpuTime() - mark);
    }
}
