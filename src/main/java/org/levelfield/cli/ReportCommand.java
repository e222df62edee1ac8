package org.levelfield.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levelfield.evidence.Counting;
import org.levelfield.evidence.FigureCsv;
import org.levelfield.evidence.FigureJson;
import org.levelfield.evidence.FigureReader;
import org.levelfield.evidence.FigureSheet;
import org.levelfield.evidence.FigureText;
import org.levelfield.evidence.FigureWorkbook;
import org.levelfield.evidence.Figures;
import org.levelfield.report.html.SheetHtml;
import org.levelfield.screening.register.RegisterException;
import org.levelfield.screening.register.RegisterStore;
import org.levelfield.store.Store;
import org.levelfield.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code levelfield report}. */
@Command(
        name = "report",
        description = "Figures of an audit: how many tenders hold which barrier, of how many in which it could have"
                + " been found, with intervals; by barrier, status, law, month, buyer, region and what is bought; where"
                + " papers differ, how tenders ended, and what was not read.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit status: 0; 2 bad usage, or there is no such store.",
            "",
            "Examples:",
            "  levelfield report audit.db",
            "  levelfield report audit.db --format html --output figures.html",
            "  levelfield report audit.db --format xlsx --minimum 20 --output figures.xlsx",
            "  levelfield report audit.db --register registers.db",
            "  levelfield report 'jdbc:postgresql://host/audits?user=me' --format csv"
        })
final class ReportCommand extends StoreCommand {

    /** What to write. */
    enum FigureFormat {
        TEXT,
        MARKDOWN,
        HTML,
        XLSX,
        CSV,
        JSON
    }

    @Parameters(arity = "1", paramLabel = "STORE", description = "What audit --store made.")
    private String store = "";

    @Option(
            names = "--format",
            paramLabel = "text|markdown|html|xlsx|csv|json",
            converter = Choice.OfFigureFormat.class,
            description = "What to write, text by default.")
    private FigureFormat format = FigureFormat.TEXT;

    @Option(names = "--output", paramLabel = "PATH", description = "A file; standard output by default.")
    private @Nullable Path output;

    @Option(
            names = "--minimum",
            paramLabel = "N",
            description = "How many packs a buyer, region or service must have to be ranked; default ${DEFAULT-VALUE}.")
    private int minimum = 10;

    @Option(
            names = "--count",
            paramLabel = "all|not-rejected|upheld",
            converter = Choice.OfCounting.class,
            description = "Which findings count, by what reviewers said of them; all by default.")
    private Counting counting = Counting.ALL;

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "Tell to how many registered charities leaving out one clause would open tenders, by what"
                    + " register import --store FILE keeps.")
    private @Nullable Path register;

    @Override
    ExitStatus run() throws IOException, StoreException {
        if (minimum < 1) {
            return usage("--minimum is a whole number above zero");
        }
        if (register != null && !Files.exists(register)) {
            return usage(register + ": is no store of registers; make it with: levelfield register import PATH --store "
                    + register);
        }
        Figures figures;
        try (Store open = Store.open(store)) {
            figures = figures(open);
        } catch (RegisterException e) {
            return usage(String.valueOf(e.getMessage()));
        }
        OutputFiles.Content content = content(figures);
        if (output == null) {
            out().flush();
            OutputStream out = Main.standardOutput(commandLine());
            content.to(out);
            out.flush();
            return ExitStatus.OK;
        }
        Optional<String> trouble = OutputFiles.one(output, content);
        return trouble.isPresent() ? usage(trouble.get()) : ExitStatus.OK;
    }

    private Figures figures(Store open) throws StoreException, RegisterException {
        if (register == null) {
            return FigureReader.read(open, counting, minimum);
        }
        try (RegisterStore registers = RegisterStore.open(register)) {
            return FigureReader.read(open, counting, minimum, registers);
        }
    }

    private OutputFiles.Content content(Figures figures) {
        return switch (format) {
            case TEXT -> OutputFiles.Content.text(out -> out.write(FigureText.text(figures)));
            case MARKDOWN -> OutputFiles.Content.text(out -> out.write(FigureText.markdown(figures)));
            case HTML -> OutputFiles.Content.text(out -> SheetHtml.write(FigureSheet.of(figures), out));
            case XLSX -> out -> FigureWorkbook.write(figures, out);
            case CSV -> OutputFiles.Content.text(out -> out.write(FigureCsv.write(figures)));
            case JSON -> OutputFiles.Content.text(out -> out.write(FigureJson.write(figures)));
        };
    }
}
