package org.levelfield.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.levelfield.CheckOptions;
import org.levelfield.Levelfield;
import org.levelfield.document.Budget;
import org.levelfield.document.Document;
import org.levelfield.document.Problem;
import org.levelfield.report.Profile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that reads a tender: which files, by which rules, under which law, within which limits. */
abstract class TenderCommand extends TerminalCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents, folders and ZIP packs of one tender.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--profile",
            paramLabel = "bid|publish",
            converter = Choice.OfProfile.class,
            description =
                    "bid misses nothing and is what screen uses; publish, which the others use, accuses nobody wrongly.")
    private @Nullable Profile profile;

    @Mixin
    private StatedOptions stated = new StatedOptions();

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The date whose law applies, where the pack has none.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--notice",
            paramLabel = "FILE",
            description = "An OCDS or eForms notice of the tender, to take facts from and to compare with.")
    private @Nullable Path notice;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Extra barriers beside the built-in ones; may be repeated.")
    private List<Path> rules = new ArrayList<>();

    @Option(names = "--quiet", description = "Only the result and what went wrong.")
    private boolean quiet;

    @Option(names = "--verbose", description = "Show what a defect of the program looks like inside.")
    // Read by Main, before there is a command.
    @SuppressWarnings("UnusedVariable")
    private boolean verbose;

    private List<Document> notices = List.of();

    @Override
    public final Integer call() throws IOException {
        Optional<Path> noFolder =
                rules.stream().filter(folder -> !Files.isDirectory(folder)).findFirst();
        if (noFolder.isPresent()) {
            return usage(noFolder.get() + ": is no folder of rules; check the name after --rules")
                    .code();
        }
        Budget budget;
        try {
            budget = limits.budget();
        } catch (IllegalArgumentException | ArithmeticException e) {
            return usage("a limit is out of range; give a whole number above zero")
                    .code();
        }
        if (notice != null) {
            Optional<String> trouble = read(notice, budget);
            if (trouble.isPresent()) {
                return usage(trouble.get()).code();
            }
        }
        return run(budget).code();
    }

    /** Reads the notice; why it is none, where it is not. */
    private Optional<String> read(Path file, Budget budget) {
        List<Document> read = Levelfield.notices(List.of(file), options(profile(), budget));
        notices = read.stream().filter(Document::isNotice).toList();
        if (!notices.isEmpty()) {
            return Optional.empty();
        }
        String why = read.stream()
                .flatMap(document -> document.problems().stream())
                .map(Problem::message)
                .findFirst()
                .orElse("is no notice that can be read; give an OCDS release in JSON or an eForms notice in XML");
        boolean unread = read.stream().anyMatch(document -> document.status() == Document.Status.NOT_READ);
        return Optional.of(
                file + ": " + (unread ? why : "is no notice; give an OCDS release in JSON or an eForms notice in XML"));
    }

    /** What the command does, once its options are known to be sound. */
    abstract ExitStatus run(Budget budget) throws IOException;

    /** The files, in the order given; at least one. */
    final List<Path> files() {
        return List.copyOf(files);
    }

    final boolean quiet() {
        return quiet;
    }

    final Profile profile() {
        return profile == null ? usualProfile() : profile;
    }

    /** The profile where none is named. */
    Profile usualProfile() {
        return Profile.PUBLISH;
    }

    /** How to check, with all findings that {@code shown} shows. */
    final CheckOptions options(Profile shown, Budget budget) {
        return new CheckOptions(
                shown,
                stated.stated(),
                Optional.ofNullable(asOf),
                Now.time(),
                budget,
                Runtime.getRuntime().availableProcessors(),
                notices,
                List.of());
    }

    /** The program with the rules asked for; what is wrong with these is told, and how far each check is. */
    final Levelfield levelfield(List<String> faults) {
        Levelfield levelfield = Levelfield.with(rules, faults);
        faults.forEach(this::complain);
        return quiet
                ? levelfield
                : levelfield.telling(
                        new CheckProgress(new ProgressLine(commandLine().getErr()), Main.clock(commandLine())));
    }

    /** Says that there is nothing to read, with the status for it. */
    final ExitStatus nothingToRead() {
        return usage(files.get(0) + ": holds no document; name a folder with the tender's files");
    }

    /**
     * Tells why documents were not read.
     *
     * @return the status to end with where there is nothing to go on with
     */
    final Optional<ExitStatus> complainOfUnread(List<Document> documents) {
        if (documents.isEmpty()) {
            return Optional.of(nothingToRead());
        }
        documents.stream()
                .filter(document -> document.status() == Document.Status.NOT_READ)
                .flatMap(document ->
                        document.problems().stream().map(problem -> document.path() + ": " + problem.message()))
                .forEach(this::complain);
        return documents.stream().allMatch(document -> document.status() == Document.Status.NOT_READ)
                ? Optional.of(ExitStatus.USAGE)
                : Optional.empty();
    }

    /** Kinds that are not read are listed and are no failure; a document of a kind that is read, and was not, is one. */
    static boolean isFailure(Document document) {
        return document.status() == Document.Status.NOT_READ
                && document.problems().stream()
                        .noneMatch(problem -> problem.code().equals("not-supported"));
    }

    /** Writes all of it to standard output, in UTF-8 or as bytes; nothing is wrong where nothing is returned. */
    final Optional<String> toStandardOutput(Map<String, OutputFiles.Content> files) throws IOException {
        out().flush();
        OutputStream out = Main.standardOutput(commandLine());
        for (OutputFiles.Content content : files.values()) {
            content.to(out);
        }
        out.flush();
        return Optional.empty();
    }
}
