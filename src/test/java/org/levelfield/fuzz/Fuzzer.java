package org.levelfield.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Spoils files and makes up texts for a while, gives them to the program, and keeps each one with which something went
 * wrong. Run by {@code mvn -Dquick -Pfuzz test}; round for round the same inputs for the same seed.
 */
public final class Fuzzer {

    private static final int MOST_FAILURES = 40;

    private final long seed;
    private final Path kept;
    private final List<NamedBytes> seeds;
    private final Trial trial;
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    private Fuzzer(long seed, Path kept) throws IOException {
        this.seed = seed;
        this.kept = Files.createDirectories(kept);
        this.seeds = Seeds.all();
        this.trial = new Trial(Files.createTempDirectory("levelfield-fuzz-"));
    }

    /**
     * Runs, prints what came of it, and fails if anything went wrong.
     *
     * @param args seconds, seed, folder for what is found, and optionally the one round to run
     */
    public static void main(String[] args) throws IOException {
        long seconds = args.length > 0 ? Long.parseLong(args[0]) : 120;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        Path kept = Path.of(args.length > 2 ? args[2] : "target/fuzz");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Fuzzer fuzzer = new Fuzzer(seed, kept);
        try {
            fuzzer.soundSeeds();
            if (args.length > 3) {
                fuzzer.round(Integer.parseInt(args[3]));
            } else {
                fuzzer.run(Duration.ofSeconds(seconds));
            }
        } finally {
            fuzzer.trial.close();
        }
        fuzzer.outcomes.forEach((outcome, count) -> out.println(count + "\t" + outcome));
        fuzzer.failures.forEach(out::println);
        out.println("seed " + seed + ", " + fuzzer.failures.size() + " failures, kept in " + kept);
        // Readings that hang would keep a plain return from ending the program.
        System.exit(fuzzer.failures.isEmpty() ? 0 : 1);
    }

    /** What is spoiled must be sound, or the rounds prove nothing. */
    private void soundSeeds() throws IOException {
        for (NamedBytes sound : seeds) {
            tried("seed-" + sound.name(), sound.name(), sound.bytes(), () -> trial.file(sound.name(), sound.bytes()));
        }
    }

    private void run(Duration time) throws IOException {
        long end = System.nanoTime() + time.toNanos();
        for (int round = 0; System.nanoTime() < end && failures.size() < MOST_FAILURES; round++) {
            round(round);
        }
    }

    private void round(int round) throws IOException {
        Chance chance = new Chance(seed * 1_000_003L + round);
        if (round % 3 == 2) {
            tried("round-" + round, "text", new byte[0], () -> trial.text(Gibberish.document(chance)));
            return;
        }
        NamedBytes sound = chance.of(seeds);
        byte[] spoiled = Mutator.spoil(sound.bytes(), chance);
        tried("round-" + round, sound.name(), spoiled, () -> trial.file(sound.name(), spoiled));
    }

    private interface Attempt {
        Trial.Outcome run() throws IOException;
    }

    /** Runs in a thread of its own, so that what hangs is told from what works. */
    private void tried(String round, String name, byte[] bytes, Attempt attempt) throws IOException {
        FutureTask<Trial.Outcome> task = new FutureTask<>(attempt::run);
        Thread thread = new Thread(task, round);
        thread.setDaemon(true);
        thread.start();
        try {
            Trial.Outcome outcome = task.get(Trial.LONGEST.toMillis(), TimeUnit.MILLISECONDS);
            outcomes.merge(kind(name) + " " + outcome.summary(), 1, Integer::sum);
            if (!outcome.faults().isEmpty()) {
                keep(round, name, bytes, String.join("\n", outcome.faults()));
            }
        } catch (TimeoutException e) {
            String stacks = Stream.concat(
                            Stream.of(thread),
                            Thread.getAllStackTraces().keySet().stream()
                                    .filter(other -> other.getName().startsWith("reading ")))
                    .map(hung -> hung.getName() + "\n  " + stack(hung.getStackTrace()))
                    .reduce("hangs", (one, other) -> one + "\n" + other);
            keep(round, name, bytes, stacks);
        } catch (ExecutionException e) {
            keep(
                    round,
                    name,
                    bytes,
                    "throws " + e.getCause() + "\n  " + stack(e.getCause().getStackTrace()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String kind(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String stack(StackTraceElement[] stack) {
        return String.join(
                "\n  ", Arrays.stream(stack).limit(25).map(String::valueOf).toList());
    }

    private void keep(String round, String name, byte[] bytes, String what) throws IOException {
        String base = "seed-" + seed + "-" + round;
        if (bytes.length > 0) {
            Files.write(kept.resolve(base + "-" + name.replaceAll("[^\\w.-]", "_")), bytes);
        }
        Files.writeString(kept.resolve(base + ".txt"), name + "\n" + what + "\n");
        failures.add(base + " " + name + ": "
                + what.lines().limit(3).reduce((a, b) -> a + " / " + b).orElse(""));
    }
}
