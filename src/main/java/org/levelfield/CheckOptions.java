package org.levelfield;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levelfield.document.Budget;
import org.levelfield.document.Document;
import org.levelfield.report.Profile;
import org.levelfield.tender.Stated;

/**
 * How a pack is to be checked.
 *
 * @param profile how sure a finding must be
 * @param stated facts that the user states
 * @param asOf the date whose law is applied where the pack does not say when it was published; today where empty
 * @param now the time of the run
 * @param budget how much of a pack is read at most
 * @param threads how many documents are read at once; the report does not depend on it
 * @param notices documents with published notices, as {@link Levelfield#notices} reads them, to take facts from and to
 *     compare with; barriers are not looked for in them
 * @param numbers numbers under which the tender is known elsewhere, to tell which of many notices are its own; none where
 *     the documents' own number must do
 */
public record CheckOptions(
        Profile profile,
        Stated stated,
        Optional<LocalDate> asOf,
        Instant now,
        Budget budget,
        int threads,
        List<Document> notices,
        List<String> numbers) {

    /** Keeps its own copies. */
    public CheckOptions {
        notices = List.copyOf(notices);
        numbers = List.copyOf(numbers);
    }

    /** Without a notice. */
    public CheckOptions(
            Profile profile, Stated stated, Optional<LocalDate> asOf, Instant now, Budget budget, int threads) {
        this(profile, stated, asOf, now, budget, threads, List.of(), List.of());
    }

    /** The usual way: profile {@code publish}, nothing stated, all cores. */
    public static CheckOptions usual(Instant now) {
        return new CheckOptions(
                Profile.PUBLISH,
                Stated.NOTHING,
                Optional.empty(),
                now,
                Budget.DEFAULT,
                Runtime.getRuntime().availableProcessors());
    }

    /** The same with another profile. */
    CheckOptions with(Profile other) {
        return new CheckOptions(other, stated, asOf, now, budget, threads, notices, numbers);
    }

    /** The same with notices; of several procurements, that is taken which bears the documents' number. */
    public CheckOptions withNotices(List<Document> published) {
        return withNotices(published, List.of());
    }

    /** The same with notices; of several procurements, that is taken which bears one of the numbers. */
    public CheckOptions withNotices(List<Document> published, List<String> known) {
        return new CheckOptions(profile, stated, asOf, now, budget, threads, published, known);
    }
}
