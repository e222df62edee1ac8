package org.levelfield.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levelfield.Levelfield;
import org.levelfield.example.Example;
import org.levelfield.example.ExampleCheck;
import org.levelfield.example.Examples;
import org.levelfield.report.BarrierText;
import org.levelfield.report.Plain;
import org.levelfield.rules.BarrierCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code levelfield rules}. */
@Command(
        name = "rules",
        description = "Shows the rule book, and tests it on its own examples.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit status: 0; 1 an example does not give what it says; 2 bad usage.",
            "",
            "Examples:",
            "  levelfield rules list",
            "  levelfield rules show minimum-turnover",
            "  levelfield rules test my-rules/"
        })
final class RulesCommand extends TerminalCommand {

    @Command(
            name = "list",
            description = "Lists the barriers.",
            mixinStandardHelpOptions = true,
            footer = {"", "Examples:", "  levelfield rules list", "  levelfield rules list --rules my-rules/"})
    int list(
            @Option(
                            names = "--rules",
                            paramLabel = "DIR",
                            description = "Extra barriers beside the built-in ones; may be repeated.")
                    @Nullable
                    List<Path> folders) {
        return open(folders).map(this::list).orElse(ExitStatus.USAGE.code());
    }

    private int list(Levelfield levelfield) {
        List<BarrierCard> cards = levelfield.book().barriers();
        int width = cards.stream().mapToInt(card -> card.id().length()).max().orElse(0);
        String group = "";
        for (BarrierCard card : cards) {
            if (!card.group().equals(group)) {
                group = card.group();
                out().println(Plain.line(group.replace('-', ' ')));
            }
            out().println("  " + Plain.line(card.id())
                    + " ".repeat(width - card.id().length()) + "  " + Plain.line(card.title()));
        }
        out().println(cards.size() + " barriers");
        return ExitStatus.OK.code();
    }

    @Command(
            name = "show",
            description = "Shows a barrier: its law, what softens it, the wording that removes it, its rules.",
            mixinStandardHelpOptions = true,
            footer = {"", "Examples:", "  levelfield rules show minimum-turnover"})
    int show(
            @Parameters(paramLabel = "ID", description = "As rules list prints it.") String id,
            @Option(
                            names = "--rules",
                            paramLabel = "DIR",
                            description = "Extra barriers beside the built-in ones; may be repeated.")
                    @Nullable
                    List<Path> folders) {
        Optional<Levelfield> opened = open(folders);
        if (opened.isEmpty()) {
            return ExitStatus.USAGE.code();
        }
        Optional<BarrierCard> card = opened.get().book().barrier(id);
        if (card.isEmpty()) {
            return usage(id + ": is no barrier; levelfield rules list names them")
                    .code();
        }
        out().print(BarrierText.write(card.get(), opened.get().rules(id), Columns.ofTheTerminal()));
        return ExitStatus.OK.code();
    }

    @Command(
            name = "test",
            description = "Runs the examples of the built-in barriers, or those of a folder of rules.",
            mixinStandardHelpOptions = true,
            footer = {"", "Examples:", "  levelfield rules test", "  levelfield rules test my-rules/"})
    int test(@Parameters(arity = "0..1", paramLabel = "DIR", description = "A folder of rules.") @Nullable Path folder)
            throws IOException {
        if (folder == null) {
            return run(Levelfield.builtIn(), Examples.builtIn());
        }
        Optional<Levelfield> levelfield = open(List.of(folder));
        if (levelfield.isEmpty()) {
            return ExitStatus.USAGE.code();
        }
        List<String> faults = new ArrayList<>();
        List<Example> examples = Examples.of(folder, faults);
        faults.forEach(this::complain);
        if (examples.isEmpty()) {
            return usage(folder + ": holds no example; they stand in barriers/GROUP/ID/examples/")
                    .code();
        }
        int status = run(levelfield.get(), examples);
        return faults.isEmpty() ? status : ExitStatus.FOUND.code();
    }

    private int run(Levelfield levelfield, List<Example> examples) {
        ExampleCheck check = new ExampleCheck(levelfield);
        int failed = 0;
        for (Example example : examples) {
            List<String> differences = check.differences(example);
            failed += differences.isEmpty() ? 0 : 1;
            differences.forEach(what -> out().println(Plain.line(example.name() + ": " + what)));
        }
        long barriers = examples.stream().map(Example::barrier).distinct().count();
        out().println(examples.size() + " examples of " + barriers + " barriers, "
                + (failed == 0 ? "all as they say" : failed + " other than they say"));
        return failed == 0 ? ExitStatus.OK.code() : ExitStatus.FOUND.code();
    }

    /** With folders of rules; empty, and said why, where one is none or is wrong. */
    private Optional<Levelfield> open(@Nullable List<Path> folders) {
        List<Path> own = folders == null ? List.of() : folders;
        for (Path folder : own) {
            if (!Files.isDirectory(folder)) {
                complain(folder + ": is no folder of rules; check the name");
                return Optional.empty();
            }
        }
        List<String> faults = new ArrayList<>();
        Levelfield levelfield = Levelfield.with(own, faults);
        faults.forEach(this::complain);
        return faults.isEmpty() ? Optional.of(levelfield) : Optional.empty();
    }
}
