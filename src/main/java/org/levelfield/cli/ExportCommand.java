package org.levelfield.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levelfield.evidence.Counting;
import org.levelfield.evidence.FindingExport;
import org.levelfield.evidence.FindingFilter;
import org.levelfield.evidence.OcdsExport;
import org.levelfield.store.Store;
import org.levelfield.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code levelfield export}. */
@Command(
        name = "export",
        description =
                "Writes the findings of an audit for other programs: as lines of JSON, or as open contracting data"
                        + " with each tender's barriers. E-mail addresses, telephone numbers and names beside a title,"
                        + " a post, a signature or an address are hidden.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "jsonl: a finding to a line, with the columns of the store's table.",
            "ocds: a package of releases, one for each tender, with the extension",
            "levelfield_barriers. A tender whose notice is known has the OCID of that notice,",
            "another one of its own that begins with levelfield-. With --where, tenders",
            "without such a finding are left out; else they stand there without barriers.",
            "EXPR: comparisons joined by and, as in review.",
            "Exit status: 0; 2 bad usage.",
            "",
            "Examples:",
            "  levelfield export audit.db --output findings.jsonl",
            "  levelfield export audit.db --format ocds --output barriers.json",
            "  levelfield export audit.db --where 'status>=against-guidance'"
        })
final class ExportCommand extends StoreCommand {

    /** What to write. */
    enum ExportFormat {
        JSONL,
        OCDS
    }

    @Parameters(arity = "1", paramLabel = "STORE", description = "What audit --store made.")
    private String store = "";

    @Option(
            names = "--format",
            paramLabel = "jsonl|ocds",
            converter = Choice.OfExportFormat.class,
            description = "What to write, jsonl by default.")
    private ExportFormat format = ExportFormat.JSONL;

    @Option(names = "--where", paramLabel = "EXPR", description = "Which findings; all by default.")
    private @Nullable String where;

    @Option(
            names = "--count",
            paramLabel = "all|not-rejected|upheld",
            converter = Choice.OfCounting.class,
            description = "Which findings, by what reviewers said of them; all by default.")
    private Counting counting = Counting.ALL;

    @Option(names = "--output", paramLabel = "PATH", description = "A file; standard output by default.")
    private @Nullable Path output;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who publishes the open contracting data.")
    private String publisher = "not stated";

    @Option(names = "--unmasked", description = "Do not hide personal data in quotes.")
    private boolean unmasked;

    @Override
    ExitStatus run() throws IOException, StoreException {
        FindingFilter filter;
        try {
            filter = where == null ? FindingFilter.all() : FindingFilter.of(where);
        } catch (IllegalArgumentException e) {
            return usage("--where: " + e.getMessage());
        }
        FindingExport.Order order = new FindingExport.Order(filter, where == null ? "" : where, counting, !unmasked);
        try (Store open = Store.open(store)) {
            OutputFiles.Content content = OutputFiles.Content.text(out -> write(open, order, out));
            if (output == null) {
                PrintStream out = Main.standardOutput(commandLine());
                content.to(out);
                out.flush();
                return ExitStatus.OK;
            }
            Optional<String> trouble = OutputFiles.one(output, content);
            return trouble.isPresent() ? usage(trouble.get()) : ExitStatus.OK;
        } catch (UncheckedIOException e) {
            return usage(String.valueOf(e.getMessage()));
        }
    }

    private void write(Store open, FindingExport.Order order, Writer out) throws IOException {
        try {
            switch (format) {
                case JSONL -> FindingExport.lines(open, order, out);
                case OCDS -> OcdsExport.write(open, order, publisher, out);
            }
        } catch (StoreException e) {
            throw new UncheckedIOException(String.valueOf(e.getMessage()), new IOException(e));
        }
    }
}
