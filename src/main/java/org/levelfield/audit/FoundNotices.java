package org.levelfield.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.levelfield.document.Document;
import org.levelfield.document.NoticeFile;
import org.levelfield.document.Problem;
import org.levelfield.store.Sha256;

/**
 * The notices that fit a pack, by where they lie: what a worker needs to read these and no others.
 *
 * @param places of the notices, the oldest first; none where none fits
 * @param processes two or more where the numbers fit several procurements, so that none of them was taken
 * @param numbers by which was looked
 */
record FoundNotices(List<Place> places, List<String> processes, List<String> numbers) {

    /** Nothing fits. */
    static final FoundNotices NONE = new FoundNotices(List.of(), List.of(), List.of());

    /**
     * Where a notice lies.
     *
     * @param file its file
     * @param shown the path for reports, below the folder that was given
     * @param position within the file, from 0
     * @param content the hash over what was read of it
     */
    record Place(String file, String shown, int position, String content) {}

    /** Keeps its own copies. */
    FoundNotices {
        places = List.copyOf(places);
        processes = List.copyOf(processes);
        numbers = List.copyOf(numbers);
    }

    /** Hash over what was found: while it is the same, the notices say the same. Empty where nothing was. */
    String content() {
        if (places.isEmpty() && processes.isEmpty()) {
            return "";
        }
        return Sha256.of(places.stream()
                .map(place -> place.content() + "  " + place.shown())
                .collect(Collectors.joining("\n", "", "\n" + String.join("\n", processes))));
    }

    /** Reads the notices. One that has gone or changed since it was found is as it is now. */
    List<Document> read() {
        List<Document> notices = new ArrayList<>();
        for (Place place : places) {
            NoticeFile.read(
                    Path.of(place.file()),
                    place.shown(),
                    position -> position == place.position(),
                    (notice, position) -> notices.add(notice));
        }
        return notices;
    }

    /** Why none was taken although some fit. */
    Optional<Problem> problem() {
        if (processes.isEmpty()) {
            return Optional.empty();
        }
        String message = "The tender's numbers (" + String.join(", ", numbers) + ") fit notices of " + processes.size()
                + " procurements (" + String.join(", ", processes)
                + "); no fact was taken from them; give the number of one in the manifest's column 'reference'";
        return Optional.of(new Problem("notice-not-matched", message, Optional.empty(), OptionalInt.empty()));
    }
}
