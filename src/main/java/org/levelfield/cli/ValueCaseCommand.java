package org.levelfield.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.levelfield.CheckOptions;
import org.levelfield.Levelfield;
import org.levelfield.document.Budget;
import org.levelfield.document.Document;
import org.levelfield.report.Profile;
import org.levelfield.report.html.SheetHtml;
import org.levelfield.report.sheet.SheetDocx;
import org.levelfield.report.value.ValueJson;
import org.levelfield.report.value.ValuePage;
import org.levelfield.report.value.ValueReport;
import org.levelfield.report.value.ValueText;
import org.levelfield.screening.value.Calculation;
import org.levelfield.screening.value.CaseReader;
import org.levelfield.screening.value.CostTableReader;
import org.levelfield.screening.value.CostTables;
import org.levelfield.screening.value.ValueCase;
import org.levelfield.screening.value.ValueSheet;
import org.levelfield.tender.Stated;
import org.levelfield.tender.TenderFact;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code levelfield value-case}. */
@Command(
        name = "value-case",
        description = "Reckons what a service saves for each pound, from outcomes and unit costs.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Tables that are known, as their publishers give them: the unit cost database of Greater"
                    + " Manchester and the NHS National Cost Collection as CSV, deflators (financial_year and"
                    + " index), the Green Book's discount rates and additionality defaults as JSON, and your"
                    + " own (code,name,amount,year,source).",
            "",
            "Exit status: 0; 2 bad usage, or a file that cannot be read or is wrong; 3 some documents"
                    + " of the tender could not be read.",
            "",
            "Examples:",
            "  levelfield value-case examples/value-case/community-nursing.yaml \\",
            "    --costs examples/value-case/unit-costs.csv \\",
            "    --costs examples/value-case/deflators.csv",
            "  levelfield value-case case.yaml --tender pack.zip --regime psr2023"
        })
final class ValueCaseCommand extends TerminalCommand implements Callable<Integer> {

    private static final long LARGEST_CASE = 1_000_000;
    private static final long LARGEST_TABLE = 20_000_000;

    /** What to write. */
    enum SheetFormat {
        TEXT,
        JSON,
        HTML,
        DOCX
    }

    @Parameters(paramLabel = "FILE", description = "The case, a YAML file.")
    private Path file = Path.of("");

    @Option(
            names = "--costs",
            paramLabel = "FILE",
            description = "A table of unit costs, deflators or rates; may be repeated.")
    private List<Path> costs = new ArrayList<>();

    @Option(
            names = "--tender",
            paramLabel = "FILE",
            description = "A document, folder or ZIP pack of the tender that the case is for; may be repeated.")
    private List<Path> tender = new ArrayList<>();

    @Option(
            names = "--regime",
            paramLabel = "ID",
            converter = StatedOptions.LawConverter.class,
            description = "The law of the tender, where its documents do not tell it: pa2023, psr2023 …")
    private TenderFact.@Nullable ChosenLaw law;

    @Option(
            names = "--format",
            paramLabel = "text|json|html|docx",
            converter = Choice.OfSheetFormat.class,
            description = "What to write, text by default.")
    private SheetFormat format = SheetFormat.TEXT;

    @Option(names = "--output", paramLabel = "PATH", description = "A file; standard output by default.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
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
        ValueSheet sheet = Calculation.of(read.get(), tables);
        return (tender.isEmpty() ? write(ValueReport.of(sheet), ExitStatus.OK) : against(sheet)).code();
    }

    /** The case against the tender, where any of it can be read. */
    private ExitStatus against(ValueSheet sheet) throws IOException {
        CheckOptions options = new CheckOptions(
                Profile.BID,
                new Stated(
                        Optional.ofNullable(law),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                Now.time(),
                Budget.DEFAULT,
                Runtime.getRuntime().availableProcessors());
        ValueReport report = Levelfield.builtIn().valueCase(tender, sheet, options);
        List<Document> documents = report.award().stream()
                .flatMap(award -> award.tender().documents().stream())
                .toList();
        if (documents.isEmpty()) {
            complain(tender.get(0) + ": holds no document; name a folder with the tender's files");
            return ExitStatus.USAGE;
        }
        List<Document> unread = documents.stream()
                .filter(document -> document.status() == Document.Status.NOT_READ)
                .toList();
        unread.forEach(document ->
                document.problems().forEach(problem -> complain(document.path() + ": " + problem.message())));
        if (unread.size() == documents.size()) {
            return ExitStatus.USAGE;
        }
        return write(
                report, unread.stream().anyMatch(TenderCommand::isFailure) ? ExitStatus.PARTLY_READ : ExitStatus.OK);
    }

    private ExitStatus write(ValueReport report, ExitStatus status) throws IOException {
        OutputFiles.Content content = switch (format) {
            case TEXT -> OutputFiles.Content.text(out -> out.write(ValueText.write(report)));
            case JSON -> OutputFiles.Content.text(out -> out.write(ValueJson.write(report)));
            case HTML -> OutputFiles.Content.text(out -> SheetHtml.write(ValuePage.of(report, Now.time()), out));
            case DOCX -> out -> SheetDocx.write(ValuePage.of(report, Now.time()), out);
        };
        if (output == null) {
            commandLine().getOut().flush();
            OutputStream out = Main.standardOutput(commandLine());
            content.to(out);
            out.flush();
            return status;
        }
        Optional<String> trouble = OutputFiles.one(output, content);
        trouble.ifPresent(this::complain);
        return trouble.isEmpty() ? status : ExitStatus.USAGE;
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
}
