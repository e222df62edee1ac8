package org.levelfield.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.levelfield.Levelfield;
import org.levelfield.audit.Audit;
import org.levelfield.audit.AuditState;
import org.levelfield.audit.CheckSettings;
import org.levelfield.audit.FoundPack;
import org.levelfield.audit.ManifestFile;
import org.levelfield.audit.NoticeShelf;
import org.levelfield.audit.PackBy;
import org.levelfield.audit.PackFinder;
import org.levelfield.audit.Workers;
import org.levelfield.document.Budget;
import org.levelfield.report.Plain;
import org.levelfield.report.Profile;
import org.levelfield.store.PackSource;
import org.levelfield.store.RowTable;
import org.levelfield.store.Store;
import org.levelfield.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code levelfield audit}. */
@Command(
        name = "audit",
        description =
                "Checks every tender under folders into a store, several at once. Killed and started again it goes"
                        + " on where it stopped; later runs check only what has changed.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Packs: a folder that holds a document is one tender with all below it; where a folder"
                    + " holds only archives, each archive is one. --pack-by top-folder takes each folder right"
                    + " below FOLDER, --pack-by file each file. A manifest (CSV with a first line of names, or"
                    + " JSON lines) has the columns path, buyer, date, value, region, reference, service; dates and"
                    + " values in it count as stated.",
            "",
            "Notices: one belongs to the pack whose reference in the manifest, or else whose own"
                    + " number, it bears. A number that fits several procurements fits none, and a"
                    + " problem of the pack says so. A later run with other notices, or without,"
                    + " checks those packs again whose notices are not the same.",
            "",
            "Exit status: 0; 2 bad usage or nothing could be read; 3 some documents could not be" + " read.",
            "",
            "Examples:",
            "  levelfield audit tenders/ --store audit.db",
            "  levelfield audit tenders/ --store audit.db \\",
            "    --manifest tenders.csv --as-of 2026-11-23",
            "  levelfield audit tenders/ --store audit.db --notices notices/",
            "  levelfield audit tenders/ --store 'jdbc:postgresql://host/audits?user=me'"
        })
final class AuditCommand extends StoreCommand {

    private static final int WIDTH = 80;
    private static final String AS_OF = "as-of";
    private static final Set<String> FOR_WANT_OF_MEANS =
            Set.of("worker-died", "out-of-memory", "out-of-time", "defect", "too-slow", "too-large");

    @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "Folders with tenders.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--store",
            required = true,
            paramLabel = "STORE",
            description = "The file (SQLite) or jdbc:postgresql: address that keeps what was found.")
    private String store = "";

    @Option(
            names = "--pack-by",
            paramLabel = "folder|top-folder|file",
            converter = Choice.OfPackBy.class,
            description = "What makes a pack; default folder.")
    private PackBy packBy = PackBy.FOLDER;

    @Option(names = "--manifest", paramLabel = "FILE", description = "What is known of packs: CSV or JSON lines.")
    private @Nullable Path manifest;

    @Option(
            names = "--profile",
            paramLabel = "bid|publish",
            converter = Choice.OfProfile.class,
            description = "publish (the default) accuses nobody wrongly; bid misses nothing.")
    private Profile profile = Profile.PUBLISH;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The date whose law applies to packs without one: the store's own, else today.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--retry",
            description = "Check again what was not read for want of memory or time, or took its process down.")
    private boolean retry;

    @Mixin
    private NoticeOptions noticed = new NoticeOptions();

    @Mixin
    private WorkerOptions working = new WorkerOptions();

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Override
    ExitStatus run() throws IOException, StoreException {
        Budget budget;
        Workers workers;
        try {
            workers = working.workers();
            budget = limits.budget();
        } catch (IllegalArgumentException | ArithmeticException e) {
            return usage("a limit is out of range; give a whole number above zero");
        }
        Optional<Path> none =
                folders.stream().filter(folder -> !Files.isDirectory(folder)).findFirst();
        if (none.isPresent()) {
            return usage(none.get() + ": is no folder; name the folder under which the tenders lie");
        }
        List<FoundPack> packs = packs();
        Set<String> ids = new HashSet<>();
        List<String> twice =
                packs.stream().map(FoundPack::id).filter(id -> !ids.add(id)).toList();
        if (!twice.isEmpty()) {
            return usage(twice.get(0) + ": stands under two folders of the same name; audit the folder above both");
        }
        if (packs.isEmpty()) {
            return usage(folders.get(0) + ": holds no document; name a folder with tenders");
        }
        Map<String, PackSource.Manifest> known = known(packs);
        NoticeShelf notices;
        try {
            notices = noticed.read(this::complain);
        } catch (IllegalArgumentException e) {
            return usage(String.valueOf(e.getMessage()));
        }
        List<String> faults = new ArrayList<>();
        Levelfield levelfield = Levelfield.with(working.rules(), faults);
        faults.forEach(this::complain);
        faults.addAll(notices.faults());
        try (Store open = Store.make(store)) {
            AuditState state = new Audit(
                            open,
                            levelfield,
                            new CheckSettings(profile, day(open), budget),
                            workers,
                            notices,
                            Now.time(),
                            retry ? failed(open) : Set.of(),
                            progress())
                    .run(packs, known);
            ExitStatus status = told(open, ids, state);
            told(notices);
            return status == ExitStatus.OK && !faults.isEmpty() ? ExitStatus.PARTLY_READ : status;
        }
    }

    private List<FoundPack> packs() throws IOException {
        Set<Path> aside = new HashSet<>();
        if (manifest != null) {
            aside.add(manifest.toAbsolutePath().normalize());
        }
        if (!store.startsWith("jdbc:")) {
            for (String ending : List.of("", "-wal", "-shm", "-journal")) {
                aside.add(Path.of(store + ending).toAbsolutePath().normalize());
            }
        }
        List<FoundPack> packs = new ArrayList<>();
        for (Path folder : folders) {
            packs.addAll(PackFinder.find(folder, packBy, aside));
        }
        return packs;
    }

    private Map<String, PackSource.Manifest> known(List<FoundPack> packs) throws IOException {
        if (manifest == null) {
            return Map.of();
        }
        ManifestFile file = ManifestFile.read(manifest);
        file.faults().forEach(this::complain);
        file.without(packs)
                .forEach(path -> complain(manifest + ": there is no pack " + path + "; paths count below the folder"));
        return file.of(packs);
    }

    /** The same day from run to run, or a run that goes on tomorrow would check everything again. */
    private LocalDate day(Store open) throws StoreException {
        LocalDate day = asOf != null
                ? asOf
                : open.option(AS_OF)
                        .map(LocalDate::parse)
                        .orElseGet(() -> Now.time().atZone(ZoneOffset.UTC).toLocalDate());
        open.option(AS_OF, day.toString());
        // The folders' names alone: a pack of evidence tells them, and not where they lie.
        open.option(
                "rules",
                working.rules().stream()
                        .map(folder -> String.valueOf(
                                folder.toAbsolutePath().normalize().getFileName()))
                        .collect(Collectors.joining("\n")));
        open.option("pack-by", packBy.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return day;
    }

    private static Set<String> failed(Store open) throws StoreException {
        Set<String> failed = new HashSet<>();
        open.each(RowTable.PROBLEM, problem -> {
            if (FOR_WANT_OF_MEANS.contains(problem.code())) {
                failed.add(problem.pack());
            }
        });
        return failed;
    }

    private Consumer<AuditState> progress() {
        if (quiet()) {
            return state -> {};
        }
        return new AuditProgress(new ProgressLine(err()), Main.clock(commandLine()));
    }

    private void told(NoticeShelf notices) {
        if (noticed.given()) {
            noticed.told(notices).forEach(out()::println);
        }
    }

    private ExitStatus told(Store open, Set<String> ids, AuditState state) throws StoreException {
        Map<String, Long> packs = new TreeMap<>();
        open.each(RowTable.PACK, pack -> {
            if (ids.contains(pack.id())) {
                packs.merge(pack.status(), 1L, Long::sum);
            }
        });
        Set<String> otherKinds = new HashSet<>();
        open.each(
                RowTable.PROBLEM,
                problem -> problem.document()
                        .filter(document -> problem.code().equals("not-supported"))
                        .ifPresent(document -> otherKinds.add(problem.pack() + "\n" + document)));
        Set<String> unread = new TreeSet<>();
        open.each(RowTable.DOCUMENT, document -> {
            if (ids.contains(document.pack())
                    && document.status().equals("not-read")
                    && !otherKinds.contains(document.pack() + "\n" + document.id())) {
                unread.add(document.pack() + "\n" + document.id());
            }
        });
        String counts = packs.entrySet().stream()
                .map(entry -> String.format(
                        Locale.ROOT, "%,d %s", entry.getValue(), entry.getKey().replace('-', ' ')))
                .collect(Collectors.joining(", "));
        String line = String.format(
                Locale.ROOT,
                "%,d packs: %s; %,d checked now, %,d unchanged; %,d documents could not be read",
                state.total(),
                counts,
                state.done() - state.unchanged(),
                state.unchanged(),
                unread.size());
        out().print(Plain.wrap("", line, WIDTH));
        if (packs.getOrDefault("not-read", 0L) == state.total()) {
            return usage(folders.get(0) + ": nothing under it could be read; the store says why");
        }
        return unread.isEmpty() ? ExitStatus.OK : ExitStatus.PARTLY_READ;
    }
}
