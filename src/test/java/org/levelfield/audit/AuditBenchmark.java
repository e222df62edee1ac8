package org.levelfield.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.levelfield.cli.Main;
import org.levelfield.store.Dump;

/**
 * Audits copies of a corpus, each with other bytes: once unbroken, once killed at random points and resumed, and compares
 * the stores row by row; measures the throughput for one and for all workers, and that of {@code pdftotext} in the same
 * minutes. Prints what it finds; status 1 where the stores differ.
 */
public final class AuditBenchmark {

    private static final double NANOS_IN_MINUTE = 60e9;
    private static final int SEED = 8;
    private static final int SCALED = 3;
    private static final byte[] END_OF_ZIP = {'P', 'K', 5, 6};
    private static final int END_OF_ZIP_LENGTH = 22;

    private final Path work;
    private final Path tenders;
    private final String memory;

    private AuditBenchmark(Path work, String memory) {
        this.work = work;
        this.tenders = work.resolve("tenders");
        this.memory = memory;
    }

    /** Arguments: corpus, hostile folder, folder to work in, copies, kills, megabytes a worker may use. */
    public static void main(String[] args) throws Exception {
        Path work = Files.createDirectories(Path.of(args[2]));
        AuditBenchmark benchmark = new AuditBenchmark(work, args[5]);
        long documents = benchmark.copy(Path.of(args[0]), Integer.parseInt(args[3]));
        if (Files.isDirectory(Path.of(args[1]))) {
            documents += benchmark.copyTree(Path.of(args[1]), benchmark.tenders.resolve("hostile"), 0);
        }
        System.out.printf(Locale.ROOT, "%,d documents in %s%n", documents, benchmark.tenders);
        int cores = Runtime.getRuntime().availableProcessors();
        double all = benchmark.timed("unbroken.db", cores, List.of(benchmark.tenders));
        System.out.printf(Locale.ROOT, "%d workers: %,.0f documents a minute%n", cores, documents / all);
        benchmark.pdftotext(cores);
        benchmark.scaling(cores);
        benchmark.killed(Integer.parseInt(args[4]), cores, all);
        boolean same = Dump.of(work.resolve("killed.db").toString())
                .equals(Dump.of(work.resolve("unbroken.db").toString()));
        System.out.println(same ? "The stores are equal, row by row." : "THE STORES DIFFER.");
        System.exit(same ? 0 : 1);
    }

    private long copy(Path corpus, int copies) throws IOException {
        long documents = 0;
        for (int copy = 1; copy <= copies; copy++) {
            documents += copyTree(corpus, tenders.resolve("copy-" + copy), copy);
        }
        return documents;
    }

    private long copyTree(Path from, Path to, int number) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path place = to.resolve(from.relativize(file).toString());
            Files.createDirectories(place.resolveSibling(""));
            if (!Files.exists(place)) {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(place, number == 0 ? bytes : changed(bytes, "\n%copy " + number + "\n"));
            }
        }
        return files.size();
    }

    /** Other bytes, the same document: a remark at the end of a PDF, in the comment of a ZIP. */
    private static byte[] changed(byte[] bytes, String remark) {
        byte[] more = remark.getBytes(StandardCharsets.UTF_8);
        byte[] changed = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(more, 0, changed, bytes.length, more.length);
        int end = bytes.length - END_OF_ZIP_LENGTH;
        if (end >= 0 && Arrays.equals(Arrays.copyOfRange(bytes, end, end + 4), END_OF_ZIP)) {
            changed[bytes.length - 2] = (byte) more.length;
        }
        return changed;
    }

    /** One worker and all of them over a few of the copies, since the whole with one would take hours. */
    private void scaling(int cores) throws IOException, InterruptedException {
        List<Path> few;
        try (Stream<Path> all = Files.list(tenders)) {
            few = all.filter(copy -> copy.getFileName().toString().startsWith("copy-"))
                    .sorted()
                    .limit(SCALED)
                    .toList();
        }
        double one = timed("one.db", 1, few);
        double all = timed("all.db", cores, few);
        System.out.printf(
                Locale.ROOT, "%d copies: 1 worker %.1f minutes, %d workers %.1f%n", few.size(), one, cores, all);
    }

    private Process start(String store, int workers, List<Path> folders) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "audit",
                "--store",
                work.resolve(store).toString(),
                "--workers",
                Integer.toString(workers),
                "--worker-memory",
                memory,
                "--as-of",
                "2026-11-23"));
        folders.forEach(folder -> command.add(folder.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Minutes of an unbroken run. */
    private double timed(String store, int workers, List<Path> folders) throws IOException, InterruptedException {
        Files.deleteIfExists(work.resolve(store));
        long start = System.nanoTime();
        Process audit = start(store, workers, folders);
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(audit.getInputStream(), StandardCharsets.UTF_8))) {
            out.lines().forEach(System.out::println);
        }
        audit.waitFor();
        return (System.nanoTime() - start) / NANOS_IN_MINUTE;
    }

    private void killed(int kills, int workers, double minutes) throws IOException, InterruptedException {
        Files.deleteIfExists(work.resolve("killed.db"));
        Random random = new Random(SEED);
        for (int i = 0; i < kills; i++) {
            Process audit = start("killed.db", workers, List.of(tenders));
            Thread drain = new Thread(() -> {
                try {
                    audit.getInputStream().readAllBytes();
                } catch (IOException e) {
                    // It was killed.
                }
            });
            drain.start();
            long after = (long) (random.nextDouble() * minutes * 60_000 / kills * 2);
            boolean ended = audit.waitFor(after, TimeUnit.MILLISECONDS);
            audit.destroyForcibly().waitFor();
            System.out.printf(Locale.ROOT, "%s after %,d ms%n", ended ? "ended" : "killed", after);
        }
        Process last = start("killed.db", workers, List.of(tenders));
        System.out.println(new String(last.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        last.waitFor();
    }

    /** Not those of the hostile folder: on some of them pdftotext never ends. */
    private static boolean isMeasured(Path file) {
        return file.toString().endsWith(".pdf") && !file.toString().contains("hostile");
    }

    private void pdftotext(int workers) throws IOException, InterruptedException {
        long pdfs;
        try (Stream<Path> all = Files.walk(tenders)) {
            pdfs = all.filter(AuditBenchmark::isMeasured).count();
        }
        long start = System.nanoTime();
        Process run = new ProcessBuilder(
                        "sh",
                        "-c",
                        "command -v pdftotext >/dev/null && find \"$0\"/copy-* -name '*.pdf' -print0 | xargs -0 -n1 -P"
                                + workers + " sh -c 'pdftotext \"$0\" - >/dev/null 2>&1 || true'",
                        tenders.toString())
                .redirectErrorStream(true)
                .start();
        run.getInputStream().readAllBytes();
        double minutes = (System.nanoTime() - start) / NANOS_IN_MINUTE;
        System.out.println(
                run.waitFor() == 0
                        ? String.format(
                                Locale.ROOT,
                                "pdftotext, %d at once: %,d PDF files, %,.0f a minute",
                                workers,
                                pdfs,
                                pdfs / minutes)
                        : "pdftotext is not installed");
    }
}
