package org.levelfield.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.levelfield.audit.Workers;
import picocli.CommandLine.Option;

/** Where packs are checked, and by which rules. */
final class WorkerOptions {

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "How many processes check packs side by side, default one for each core; 0 checks in this"
                    + " process, without shelter from a document that takes it down.")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--worker-memory",
            paramLabel = "MB",
            description = "How much memory a worker may use for its objects; default ${DEFAULT-VALUE}.")
    private int memory = 512;

    @Option(
            names = "--pack-seconds",
            paramLabel = "N",
            description = "How long a pack may take in a worker; default ${DEFAULT-VALUE}.")
    private int seconds = 600;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Extra barriers beside the built-in ones; may be repeated.")
    private List<Path> rules = new ArrayList<>();

    List<Path> rules() {
        return List.copyOf(rules);
    }

    /**
     * The workers.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    Workers workers() {
        if (workers < 0 || memory < 64 || seconds < 1) {
            throw new IllegalArgumentException(
                    "--workers is nought or more, --worker-memory 64 or more," + " --pack-seconds 1 or more");
        }
        return new Workers(workers, command(), Duration.ofSeconds(seconds));
    }

    /** The same program again, with a small memory. */
    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory + "m",
                // One thread works in each.
                "-XX:+UseSerialGC",
                "-Xlog:disable",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                AuditWorkerCommand.NAME));
        rules.forEach(folder -> command.addAll(List.of("--rules", folder.toString())));
        return command;
    }
}
