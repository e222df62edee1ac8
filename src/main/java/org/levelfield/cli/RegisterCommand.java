package org.levelfield.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levelfield.report.RegisterJson;
import org.levelfield.report.RegisterText;
import org.levelfield.screening.register.Effect;
import org.levelfield.screening.register.ImportResult;
import org.levelfield.screening.register.Provenance;
import org.levelfield.screening.register.RegisterEffect;
import org.levelfield.screening.register.RegisterException;
import org.levelfield.screening.register.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code levelfield register}. */
@Command(
        name = "register",
        description = "Keeps registers of charities, and counts whom a demand leaves.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Registers lie in the file that --store names, else LEVELFIELD_REGISTER, else"
                    + " levelfield/register.db in XDG_DATA_HOME or ~/.local/share.",
            "",
            "Exit status: 0; 2 bad usage, or nothing could be read; 3 some rows could not be read.",
            "",
            "Examples:",
            "  levelfield register import --synthetic",
            "  levelfield register import publicextract/ --as-of 2026-11-02",
            "  levelfield register list",
            "  levelfield register effect --income 'GBP 500000' --years 3 --average \\",
            "    --eased 'GBP 200000'"
        })
final class RegisterCommand extends TerminalCommand {

    /** Where the store lies. */
    static final class StoreOption {

        @Option(names = "--store", paramLabel = "FILE", description = "The file that keeps the registers.")
        private @Nullable Path store;

        Path place() {
            return store != null
                    ? store
                    : RegisterStore.usualPlace(System.getenv(), Path.of(System.getProperty("user.home", ".")));
        }
    }

    @Command(
            name = "import",
            description = "Reads registers as their keepers publish them, each in place of what was read of it before.",
            mixinStandardHelpOptions = true,
            footer = {
                "",
                "Examples:",
                "  levelfield register import publicextract/ --as-of 2026-11-02",
                "  levelfield register import --synthetic --store try.db"
            })
    int read(
            @Parameters(arity = "0..1", paramLabel = "PATH", description = "A file, a folder or a ZIP.") @Nullable
                    Path path,
            @Option(
                            names = "--synthetic",
                            description = "The register of made-up charities that comes with the program.")
                    boolean synthetic,
            @Option(
                            names = "--as-of",
                            paramLabel = "DATE",
                            description =
                                    "The day on which the keeper wrote it, where the file does not say: 2026-11-02.")
                    @Nullable
                    LocalDate asOf,
            @Mixin StoreOption place) {
        if (synthetic == (path != null) || (synthetic && asOf != null)) {
            return usage("register import: give either a PATH or --synthetic alone")
                    .code();
        }
        try (RegisterStore store = RegisterStore.open(place.place())) {
            ImportResult result =
                    path == null ? store.importSynthetic() : store.importFrom(path, Optional.ofNullable(asOf));
            return told(result);
        } catch (RegisterException e) {
            return usage(String.valueOf(e.getMessage())).code();
        }
    }

    private int told(ImportResult result) {
        result.faults().forEach(this::complain);
        if (!result.passedOver().isEmpty()) {
            complain("not read, as no table that is known: " + String.join(", ", result.passedOver()));
        }
        out().print(RegisterText.sources(result.sources()));
        boolean whole = result.sources().stream().mapToLong(Provenance::refused).sum() == 0;
        return whole ? ExitStatus.OK.code() : ExitStatus.PARTLY_READ.code();
    }

    @Command(
            name = "list",
            description = "Shows which registers were read: of whom, from when, how many.",
            mixinStandardHelpOptions = true,
            footer = {"", "Examples:", "  levelfield register list", "  levelfield register list --format json"})
    int list(
            @Option(
                            names = "--format",
                            converter = Choice.OfTextOrJson.class,
                            defaultValue = "text",
                            description = "text (the default) or json.")
                    TextOrJson format,
            @Mixin StoreOption place) {
        boolean json = format == TextOrJson.JSON;
        if (!Files.exists(place.place())) {
            // To look must not make a file.
            out().print(json ? RegisterJson.sources(List.of()) : RegisterText.sources(List.of()));
            return ExitStatus.OK.code();
        }
        try (RegisterStore store = RegisterStore.open(place.place())) {
            out().print(json ? RegisterJson.sources(store.sources()) : RegisterText.sources(store.sources()));
            return ExitStatus.OK.code();
        } catch (RegisterException e) {
            return usage(String.valueOf(e.getMessage())).code();
        }
    }

    @Command(
            name = "effect",
            description = "Counts what share of registered charities a demand leaves.",
            mixinStandardHelpOptions = true,
            footer = {
                "",
                "Examples:",
                "  levelfield register effect --income 'GBP 5500000' --eased 'GBP 800000'",
                "  levelfield register effect --age 5 --cause disab --area devon"
            })
    int effect(
            @Mixin DemandOptions demand,
            @Option(
                            names = "--format",
                            converter = Choice.OfTextOrJson.class,
                            defaultValue = "text",
                            description = "text (the default) or json.")
                    TextOrJson format,
            @Mixin StoreOption place) {
        Optional<String> fault = demand.fault();
        if (fault.isPresent()) {
            return usage("register effect: " + fault.get()).code();
        }
        if (!Files.exists(place.place())) {
            return usage(place.place() + ": no register is imported; import one with: levelfield register import PATH,"
                            + " or the made-up one with: levelfield register import --synthetic")
                    .code();
        }
        try (RegisterStore store = RegisterStore.open(place.place())) {
            Effect effect = RegisterEffect.of(store, demand.question());
            out().print(format == TextOrJson.JSON ? RegisterJson.effect(effect) : RegisterText.effect(effect));
            return ExitStatus.OK.code();
        } catch (RegisterException e) {
            return usage(String.valueOf(e.getMessage())).code();
        }
    }
}
