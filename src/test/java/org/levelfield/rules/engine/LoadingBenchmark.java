package org.levelfield.rules.engine;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Times how long a new process takes to load the rule book, with the jar, the options and the cache of the launcher,
 * which must have been started before. Run as a program it is such a process.
 */
final class LoadingBenchmark {

    private static final int PROCESSES = 7;
    private static final double MILLION = 1e6;
    private static final Path TARGET = Path.of("target");

    private LoadingBenchmark() {}

    /** Milliseconds until documents can be marked, until they can be judged, and of processor time for all. */
    private record Times(double words, double rules, double processor) {}

    public static void main(String[] args) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long busy = system.getProcessCpuTime();
        long start = System.nanoTime();
        RuleEngine engine = RuleEngine.builtIn();
        long words = System.nanoTime();
        engine.rules("any");
        System.out.printf(
                Locale.ROOT,
                "%.0f %.0f %.0f%n",
                (words - start) / MILLION,
                (System.nanoTime() - start) / MILLION,
                (system.getProcessCpuTime() - busy) / MILLION);
    }

    /** A line for each cache of the launcher: one for each Java with which it was started. */
    static List<String> lines() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> caches = Files.isDirectory(TARGET) ? Files.list(TARGET) : Stream.empty()) {
            for (Path cache : caches.filter(one -> one.getFileName().toString().matches("start-.*\\.cache"))
                    .sorted()
                    .toList()) {
                String version = cache.getFileName().toString().replaceAll("start-(.*)\\.cache", "$1");
                Optional<Path> java = java(version);
                if (java.isPresent() && Files.size(cache) > 0) {
                    lines.add("Java " + version + " with the launcher's cache: " + told(java.get(), cache, version));
                }
            }
        }
        return lines.isEmpty() ? List.of("no cache: start ./levelfield once to make it") : lines;
    }

    private static String told(Path java, Path cache, String version) throws IOException, InterruptedException {
        List<Times> all = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            all.add(process(java, cache, version));
        }
        return String.format(
                Locale.ROOT,
                "documents can be marked after %.0f ms and judged after %.0f ms; %.0f ms of the processor's time",
                median(all.stream().map(Times::words)),
                median(all.stream().map(Times::rules)),
                median(all.stream().map(Times::processor)));
    }

    private static double median(Stream<Double> times) {
        return times.sorted().toList().get(PROCESSES / 2);
    }

    private static Times process(Path java, Path cache, String version) throws IOException, InterruptedException {
        boolean newer = Integer.parseInt(version.replaceFirst("\\D.*", "")) >= 25;
        Process process = new ProcessBuilder(
                        java.toString(),
                        (newer ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + cache.toAbsolutePath(),
                        "-Xlog:disable",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        LoadingBenchmark.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String[] told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .strip()
                .split(" ", -1);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the rule book was not loaded");
        }
        return new Times(Double.parseDouble(told[0]), Double.parseDouble(told[1]), Double.parseDouble(told[2]));
    }

    /** The launcher's, and at its end, where a cache allows it, the tests. */
    private static String classPath() throws IOException {
        try (Stream<Path> jars = Files.list(TARGET.resolve("lib"))) {
            return Stream.of(
                            Stream.of(TARGET.resolve("levelfield.jar")),
                            jars.filter(jar -> jar.toString().endsWith(".jar"))
                                    .sorted((one, two) -> one.toString().compareTo(two.toString())),
                            Stream.of(TARGET.resolve("test-classes")))
                    .flatMap(paths -> paths)
                    .map(path -> path.toAbsolutePath().toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    /** The program {@code java} of a version, where the launcher looks for it. */
    private static Optional<Path> java(String version) throws IOException {
        List<Path> homes = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
        File[] usual = new File("/usr/lib/jvm").listFiles(File::isDirectory);
        Arrays.stream(usual == null ? new File[0] : usual).map(File::toPath).forEach(homes::add);
        for (Path home : homes) {
            Path release = home.resolve("release");
            if (Files.exists(release)
                    && Files.readString(release).contains("JAVA_VERSION=\"" + version + "\"")
                    && Files.isExecutable(home.resolve("bin/java"))) {
                return Optional.of(home.resolve("bin/java"));
            }
        }
        return Optional.empty();
    }
}
