package org.levelfield.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levelfield.Levelfield;
import org.levelfield.document.Budget;
import org.levelfield.document.Document;
import org.levelfield.report.Ink;
import org.levelfield.report.Profile;
import org.levelfield.report.ScreeningJson;
import org.levelfield.report.ScreeningReport;
import org.levelfield.report.ScreeningText;
import org.levelfield.report.html.SheetHtml;
import org.levelfield.report.screening.ScreeningSheet;
import org.levelfield.report.sheet.SheetDocx;
import org.levelfield.screening.Bid;
import org.levelfield.screening.arithmetic.Answer;
import org.levelfield.screening.organisation.Organisation;
import org.levelfield.screening.organisation.OrganisationFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code levelfield screen}. */
@Command(
        name = "screen",
        description = "Tells whether an organisation, alone or with partners, can meet what a tender asks: each"
                + " requirement met, not met or unknown, and which fact decides.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit status: 0 no requirement is known to fail; 1 one is; 2 bad usage or nothing could"
                    + " be read; 3 some documents could not be read.",
            "",
            "Examples:",
            "  levelfield screen examples/community-nursing \\",
            "    --as examples/organisations/brindle-home-nursing.yaml",
            "  levelfield screen pack/ --as us.yaml --with partner.yaml --lead 'Our name'",
            "  levelfield screen pack/ --as us.yaml --format docx --output go-or-no-go.docx"
        })
final class ScreenCommand extends TenderCommand {

    /** What to write. */
    enum ScreeningFormat {
        TEXT,
        JSON,
        HTML,
        DOCX
    }

    @Option(names = "--as", required = true, paramLabel = "ORG.yaml", description = "The profile of who asks.")
    private @Nullable Path bidder;

    @Option(names = "--with", paramLabel = "PARTNER.yaml", description = "A partner's profile; may be repeated.")
    private List<Path> partners = new ArrayList<>();

    @Option(names = "--lead", paramLabel = "NAME", description = "The member that leads, by its name.")
    private @Nullable String lead;

    @Option(
            names = "--ask",
            description = "Ask in the terminal what the profile after --as leaves open, and add the answers to it.")
    private boolean ask;

    @Option(
            names = "--format",
            paramLabel = "text|json|html|docx",
            converter = Choice.OfScreeningFormat.class,
            description = "What to write, text by default.")
    private ScreeningFormat format = ScreeningFormat.TEXT;

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
        Optional<Bid> bid = bid();
        if (bid.isEmpty()) {
            return ExitStatus.USAGE;
        }
        List<String> faults = new ArrayList<>();
        Levelfield levelfield = levelfield(faults);
        ScreeningReport report = levelfield.screen(files(), bid.get(), options(profile(), budget));
        if (ask && bidder != null) {
            try {
                if (Questions.ask(bidder, report.screening(), commandLine())) {
                    report = levelfield.screen(files(), bid().orElse(bid.get()), options(profile(), budget));
                }
            } catch (IOException | IllegalArgumentException e) {
                return usage(bidder + ": the answers cannot be kept; check that the file may be written to");
            }
        }
        List<Document> documents = report.tender().documents();
        Optional<ExitStatus> unread = complainOfUnread(documents);
        if (unread.isPresent()) {
            return unread.get();
        }
        Optional<String> trouble = write(report);
        if (trouble.isPresent()) {
            return usage(trouble.get());
        }
        if (report.screening().answer() == Answer.NOT_MET) {
            return ExitStatus.FOUND;
        }
        boolean failed = documents.stream().anyMatch(TenderCommand::isFailure);
        return failed || !faults.isEmpty() ? ExitStatus.PARTLY_READ : ExitStatus.OK;
    }

    /** Who would bid; nobody where a profile is at fault, which is told. */
    private Optional<Bid> bid() {
        List<Path> profiles = new ArrayList<>(partners);
        if (bidder != null) {
            profiles.add(0, bidder);
        }
        List<Organisation> members = new ArrayList<>();
        for (Path profile : profiles) {
            OrganisationFile file = OrganisationFile.read(profile);
            file.faults().forEach(fault -> complain(fault.told()));
            file.organisation().ifPresent(members::add);
        }
        if (members.size() < profiles.size()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Bid(members, Optional.ofNullable(lead)));
        } catch (IllegalArgumentException e) {
            complain(e.getMessage() + "; check --as, --with and --lead");
            return Optional.empty();
        }
    }

    private Optional<String> write(ScreeningReport report) throws IOException {
        Ink ink = output == null && !noColor && CommandLine.Help.Ansi.AUTO.enabled() ? Ink.COLOUR : Ink.NONE;
        OutputFiles.Content content = switch (format) {
            case TEXT ->
                OutputFiles.Content.text(out -> out.write(ScreeningText.write(report, ink, Columns.ofTheTerminal())));
            case JSON -> OutputFiles.Content.text(out -> ScreeningJson.write(report, out));
            case HTML -> OutputFiles.Content.text(out -> SheetHtml.write(ScreeningSheet.of(report), out));
            case DOCX -> out -> SheetDocx.write(ScreeningSheet.of(report), out);
        };
        return output == null ? toStandardOutput(Map.of("", content)) : OutputFiles.one(output, content);
    }
}
