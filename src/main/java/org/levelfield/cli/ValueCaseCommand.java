package org.levelfield.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.levelfield.report.Plain;
import org.levelfield.report.value.ValueJson;
import org.levelfield.report.value.ValueText;
import org.levelfield.screening.value.Calculation;
import org.levelfield.screening.value.CaseReader;
import org.levelfield.screening.value.CostTableReader;
import org.levelfield.screening.value.CostTables;
import org.levelfield.screening.value.ValueCase;
import org.levelfield.screening.value.ValueSheet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code levelfield value-case}. */
@Command(
        name = "value-case",
        description = "Reckons what a service saves for each pound, from outcomes and unit costs.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Tables that are known, as their publishers give them: the unit cost database of Greater Manchester",
            "and the NHS National Cost Collection as CSV, deflators (financial_year and index), the Green Book's",
            "discount rates and additionality defaults as JSON, and your own (code,name,amount,year,source).",
            "",
            "Exit status: 0; 2 bad usage, or a file that cannot be read or is wrong.",
            "",
            "Examples:",
            "  levelfield value-case examples/value-case/community-nursing.yaml \\",
            "    --costs examples/value-case/unit-costs.csv,examples/value-case/deflators.csv"
        })
final class ValueCaseCommand implements Callable<Integer> {

    private static final long LARGEST_CASE = 1_000_000;
    private static final long LARGEST_TABLE = 20_000_000;

    /** What to write. */
    enum SheetFormat {
        TEXT,
        JSON
    }

    @Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The case, a YAML file.")
    private Path file = Path.of("");

    @Option(
            names = "--costs",
            split = ",",
            paramLabel = "FILE",
            description = "Tables of unit costs, deflators and rates, with commas between them; may be repeated.")
    private List<Path> costs = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            converter = Choice.OfSheetFormat.class,
            description = "What to write, text by default.")
    private SheetFormat format = SheetFormat.TEXT;

    @Option(names = "--output", paramLabel = "PATH", description = "A file; standard output by default.")
    private @Nullable Path output;

    @Override
    public Integer call() {
        List<String> faults = new ArrayList<>();
        CostTables tables = CostTables.NONE;
        for (Path table : costs) {
            Optional<String> text = text(table, LARGEST_TABLE, faults);
            if (text.isPresent()) {
                tables = tables.with(CostTableReader.read(table.toString(), text.get(), faults));
            }
        }
        Optional<String> text = text(file, LARGEST_CASE, faults);
        Optional<ValueCase> read = Optional.empty();
        if (text.isPresent()) {
            read = CaseReader.read(file.toString(), text.get(), tables, faults);
        }
        if (!faults.isEmpty() || read.isEmpty()) {
            faults.forEach(this::complain);
            return ExitStatus.USAGE.code();
        }
        return write(Calculation.of(read.get(), tables));
    }

    private int write(ValueSheet sheet) {
        String text = switch (format) {
            case TEXT -> ValueText.write(sheet);
            case JSON -> ValueJson.write(sheet);
        };
        if (output == null) {
            commandLine().getOut().print(text);
            return ExitStatus.OK.code();
        }
        Optional<String> trouble = OutputFiles.one(output, out -> out.write(text));
        trouble.ifPresent(this::complain);
        return trouble.isEmpty() ? ExitStatus.OK.code() : ExitStatus.USAGE.code();
    }

    private static Optional<String> text(Path file, long largest, List<String> faults) {
        try {
            if (!Files.isRegularFile(file)) {
                faults.add(file + ": is no file; check the name");
            } else if (Files.size(file) > largest) {
                faults.add(file + ": is larger than " + largest / 1_000_000 + " MB; give a smaller one");
            } else {
                return Optional.of(Files.readString(file));
            }
        } catch (CharacterCodingException e) {
            faults.add(file + ": is no text in UTF-8; save it as UTF-8");
        } catch (IOException e) {
            faults.add(file + ": cannot be read; check its rights");
        }
        return Optional.empty();
    }

    private void complain(String line) {
        commandLine().getErr().println("levelfield: " + Plain.line(line));
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("the command is run by picocli alone");
        }
        return spec.commandLine();
    }
}
