package org.levelfield.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levelfield.document.Budget;
import org.levelfield.report.Ink;
import org.levelfield.report.Profile;
import org.levelfield.report.TeamingJson;
import org.levelfield.report.TeamingReport;
import org.levelfield.report.TeamingText;
import org.levelfield.report.html.SheetHtml;
import org.levelfield.report.screening.TeamingSheet;
import org.levelfield.report.sheet.SheetDocx;
import org.levelfield.screening.organisation.Organisation;
import org.levelfield.screening.organisation.PoolFolder;
import org.levelfield.screening.team.Puzzle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code levelfield team}. */
@Command(
        name = "team",
        description = "Finds the groups of a pool that can meet a tender together: every one of which no smaller part"
                + " would do, or why none can.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit status: 0 a group was found; 1 none; 2 bad usage or nothing could be read; 3 some"
                    + " documents or profiles could not be read.",
            "",
            "Examples:",
            "  levelfield team examples/community-nursing --pool examples/pool",
            "  levelfield team pack/ --pool members.csv --must 'Our name' \\",
            "    --max 3 --format json"
        })
final class TeamCommand extends TenderCommand {

    private static final int USUAL_MOST = 5;

    @Option(
            names = "--pool",
            required = true,
            paramLabel = "PATH",
            description = "Who may bid together: a folder of profiles, or a table in CSV.")
    private Path pool = Path.of("");

    @Option(
            names = "--must",
            paramLabel = "NAME",
            description = "Who must be in each group, by its name in the pool; may be repeated.")
    private List<String> must = new ArrayList<>();

    @Option(names = "--max", paramLabel = "N", description = "How many members a group may have, 5 by default.")
    private int most = USUAL_MOST;

    @Option(
            names = "--format",
            paramLabel = "text|json|html|docx",
            converter = Choice.OfScreeningFormat.class,
            description = "What to write, text by default.")
    private ScreenCommand.ScreeningFormat format = ScreenCommand.ScreeningFormat.TEXT;

    @Option(names = "--output", paramLabel = "PATH", description = "A file; standard output by default.")
    private @Nullable Path output;

    @Option(names = "--no-color", description = "No colour, also on a terminal.")
    private boolean noColor;

    /** A bidder would rather look at a requirement too many. */
    @Override
    Profile usualProfile() {
        return Profile.BID;
    }

    @Override
    ExitStatus run(Budget budget) throws IOException {
        if (most < 1 || most > Puzzle.LARGEST_GROUP) {
            return usage("--max is from 1 to " + Puzzle.LARGEST_GROUP);
        }
        PoolFolder read = PoolFolder.read(pool);
        read.faults().forEach(fault -> complain(fault.told()));
        if (read.organisations().isEmpty()) {
            return usage(pool + ": holds no organisation that could be read; see the lines above");
        } else if (read.organisations().size() > Puzzle.LARGEST_POOL) {
            return usage(pool + ": holds more than " + Puzzle.LARGEST_POOL + " organisations; give fewer");
        }
        Optional<String> stranger = stranger(read.organisations());
        if (stranger.isPresent()) {
            return usage(stranger.get() + ": is nobody in the pool; check the name after --must");
        }
        List<String> faults = new ArrayList<>();
        Set<String> named = new LinkedHashSet<>(must);
        TeamingReport report =
                levelfield(faults).team(files(), read.organisations(), named, most, options(profile(), budget));
        Optional<ExitStatus> unread = complainOfUnread(report.tender().documents());
        if (unread.isPresent()) {
            return unread.get();
        }
        Optional<String> trouble = write(report);
        if (trouble.isPresent()) {
            return usage(trouble.get());
        } else if (!report.teaming().anyFound()) {
            return ExitStatus.FOUND;
        }
        boolean whole = faults.isEmpty()
                && read.faults().isEmpty()
                && report.tender().documents().stream().noneMatch(TenderCommand::isFailure);
        return whole ? ExitStatus.OK : ExitStatus.PARTLY_READ;
    }

    private Optional<String> stranger(List<Organisation> organisations) {
        List<String> names = organisations.stream().map(Organisation::name).toList();
        return must.stream().filter(name -> !names.contains(name)).findFirst();
    }

    private Optional<String> write(TeamingReport report) throws IOException {
        Ink ink = output == null && !noColor && CommandLine.Help.Ansi.AUTO.enabled() ? Ink.COLOUR : Ink.NONE;
        OutputFiles.Content content = switch (format) {
            case TEXT ->
                OutputFiles.Content.text(out -> out.write(TeamingText.write(report, ink, Columns.ofTheTerminal())));
            case JSON -> OutputFiles.Content.text(out -> TeamingJson.write(report, out));
            case HTML -> OutputFiles.Content.text(out -> SheetHtml.write(TeamingSheet.of(report), out));
            case DOCX -> out -> SheetDocx.write(TeamingSheet.of(report), out);
        };
        return output == null ? toStandardOutput(Map.of("", content)) : OutputFiles.one(output, content);
    }
}
