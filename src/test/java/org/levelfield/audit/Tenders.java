package org.levelfield.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.levelfield.Levelfield;
import org.levelfield.document.Budget;
import org.levelfield.report.Profile;
import org.levelfield.store.PackSource;
import org.levelfield.store.Store;
import org.levelfield.store.StoreException;

/** Made-up tenders, in folders. */
public final class Tenders {

    private static final String TEXT = """
            # Invitation to tender: %1$s

            This tender is held under the Public Contracts Regulations 2015. The contracting authority is %2$s.
            Tenderers submit a tender by the deadline. The date of this notice is 4 March 2021.
            Questions are sent through the portal. Answers are sent to everybody who asked for the documents.
            A tender is open for the whole of its time. Tenders that come late are not opened.

            # Selection questionnaire

            %3$s
            Bidders name the person who speaks for them.
            Bidders say where their office is.
            Bidders tell of the staff who would do the work.
            Bidders sign the form at the end.
            """;

    /** A demand that is found. */
    public static final String TURNOVER =
            "Bidders must have had an annual turnover of at least £%s in each of the last two years.";

    /** The options with which the tests check. */
    public static final CheckSettings SETTINGS =
            new CheckSettings(Profile.PUBLISH, LocalDate.parse("2026-11-23"), Budget.DEFAULT);

    private Tenders() {}

    /** Writes a tender of one document, and gives the document. */
    public static Path write(Path pack, String buyer, String demand) throws IOException {
        Files.createDirectories(pack);
        return Files.writeString(
                pack.resolve("itt.md"), TEXT.formatted(String.valueOf(pack.getFileName()), buyer, demand));
    }

    /** Writes so many tenders, each with another turnover, below a folder. */
    public static Path several(Path folder, int number) throws IOException {
        for (int i = 1; i <= number; i++) {
            write(folder.resolve("t" + i), "Marl Vale Council", TURNOVER.formatted(i + ",500,000"));
        }
        return folder;
    }

    /** Checks the packs of a folder in this process into a store. */
    public static AuditState audit(Path folder, String store, Map<String, PackSource.Manifest> manifest)
            throws IOException, StoreException {
        return audit(folder, store, manifest, NoticeShelf.empty());
    }

    /** The same with notices beside the packs. */
    public static AuditState audit(
            Path folder, String store, Map<String, PackSource.Manifest> manifest, NoticeShelf notices)
            throws IOException, StoreException {
        List<FoundPack> packs = PackFinder.find(folder, PackBy.FOLDER, Set.of());
        try (Store open = Store.make(store)) {
            return new Audit(
                            open,
                            Levelfield.builtIn(),
                            SETTINGS,
                            Workers.here(),
                            notices,
                            Instant.parse("2026-11-23T12:00:00Z"),
                            Set.of(),
                            state -> {})
                    .run(packs, manifest);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
