package org.levelfield.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levelfield.Levelfield;
import org.levelfield.audit.Verification;
import org.levelfield.audit.Workers;
import org.levelfield.report.Plain;
import org.levelfield.store.Store;
import org.levelfield.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code levelfield verify}. */
@Command(
        name = "verify",
        description = "Reads and judges the packs of a store again, as they were checked, and says what differs: a"
                + " changed document, a changed quote, a changed rule.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit status: 0 nothing differs; 1 something does; 2 bad usage.",
            "",
            "Examples:",
            "  levelfield verify audit.db tenders/",
            "  levelfield verify audit.db tenders/ --sample 50",
            "  levelfield verify audit.db tenders/ --notices notices/"
        })
final class VerifyCommand extends StoreCommand {

    @Parameters(index = "0", paramLabel = "STORE", description = "What audit --store made.")
    private String store = "";

    @Parameters(index = "1", paramLabel = "FOLDER", description = "The folder that was audited, or a copy of it.")
    private @Nullable Path folder;

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "Look at N packs only, the same ones each time; all by default.")
    private @Nullable Integer sample;

    @Mixin
    private NoticeOptions noticed = new NoticeOptions();

    @Mixin
    private WorkerOptions working = new WorkerOptions();

    @Override
    ExitStatus run() throws IOException, StoreException {
        if (folder == null || !Files.isDirectory(folder)) {
            return usage(folder + ": is no folder; name the folder that was audited");
        }
        if (sample != null && sample < 1) {
            return usage("--sample is a whole number above zero");
        }
        List<String> faults = new ArrayList<>();
        try (Store open = Store.open(store)) {
            Workers workers = working.workers();
            Levelfield levelfield = Levelfield.with(working.rules(), faults);
            faults.forEach(this::complain);
            Verification found = Verification.of(
                    open, folder, levelfield, workers, noticed.read(this::complain), Optional.ofNullable(sample));
            found.differences().forEach(line -> out().println(Plain.line(line)));
            out().println(String.format(
                    Locale.ROOT,
                    "%,d packs read and judged again: %s",
                    found.packs(),
                    found.differences().isEmpty()
                            ? "nothing differs"
                            : String.format(
                                    Locale.ROOT,
                                    "%,d differences",
                                    found.differences().size())));
            return found.differences().isEmpty() ? ExitStatus.OK : ExitStatus.FOUND;
        } catch (IllegalArgumentException e) {
            return usage(String.valueOf(e.getMessage()));
        }
    }
}
