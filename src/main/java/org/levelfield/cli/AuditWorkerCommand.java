package org.levelfield.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.levelfield.Levelfield;
import org.levelfield.audit.PackAudit;
import org.levelfield.audit.WorkerLoop;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A worker process of {@code levelfield audit}; people do not call it. */
@Command(name = AuditWorkerCommand.NAME, hidden = true, description = "Checks the packs that an audit hands to it.")
final class AuditWorkerCommand implements Callable<Integer> {

    static final String NAME = "audit-worker";

    /** Known to who started the worker. */
    private static final int OUT_OF_MEMORY = 3;

    @Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Option(names = "--rules", description = "Extra barriers.")
    private List<Path> rules = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        if (spec == null) {
            throw new IllegalStateException("the command is run by picocli alone");
        }
        // What a library may print must not stand among the answers.
        System.setOut(System.err);
        try {
            WorkerLoop.run(
                    new PackAudit(Levelfield.with(rules, new ArrayList<>())),
                    System.in,
                    Main.standardOutput(spec.commandLine()),
                    // Who asked is gone: nobody waits for an orderly end.
                    () -> Runtime.getRuntime().halt(0));
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        }
        return ExitStatus.OK.code();
    }
}
