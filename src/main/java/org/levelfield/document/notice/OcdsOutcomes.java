package org.levelfield.document.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.levelfield.document.TenderNotice.Outcome;
import org.levelfield.document.TenderNotice.Size;
import org.levelfield.document.TenderNotice.Winner;

/** Reads from a release how the procurement ended. */
final class OcdsOutcomes {

    /** The first of these that is counted tells how many bids came. */
    private static final List<String> BIDS = List.of("bids", "finalStageBids", "validBids", "bidders");

    private static final List<String> SMALL_BIDS = List.of("smeBids", "smeFinalStageBids");

    private final Node release;
    private final Map<String, Node> parties = new HashMap<>();
    private final List<Node> statistics;

    private OcdsOutcomes(Node release) {
        this.release = release;
        release.all("parties").forEach(party -> party.words("id").ifPresent(id -> parties.putIfAbsent(id, party)));
        this.statistics = release.all("bids", "statistics").toList();
    }

    static List<Outcome> read(Node release) {
        return new OcdsOutcomes(release).read();
    }

    private List<Outcome> read() {
        List<Outcome> outcomes = new ArrayList<>();
        release.all("awards").filter(OcdsOutcomes::stands).forEach(award -> {
            List<String> lots = award.all("relatedLots").map(Node::text).toList();
            if (lots.isEmpty()) {
                outcomes.add(outcome(Optional.empty(), Optional.of(award)));
            }
            lots.forEach(lot -> outcomes.add(outcome(Optional.of(lot), Optional.of(award))));
        });
        if (outcomes.isEmpty()) {
            Stream<Optional<String>> lots =
                    statistics.stream().map(OcdsOutcomes::lot).distinct();
            lots.forEach(lot -> outcomes.add(outcome(lot, Optional.empty())));
        }
        return outcomes.stream().filter(Outcome::tells).toList();
    }

    private static boolean stands(Node award) {
        return !award.words("status").orElse("active").matches("cancelled|unsuccessful|pending");
    }

    private Outcome outcome(Optional<String> lot, Optional<Node> award) {
        OptionalInt bids = counted(BIDS, lot);
        return new Outcome(
                lot,
                bids.isPresent()
                        ? bids
                        : release.words("tender", "numberOfTenderers")
                                .map(Values::count)
                                .orElse(OptionalInt.empty()),
                counted(SMALL_BIDS, lot),
                award.map(this::winners).orElse(List.of()),
                award.flatMap(one -> one.words("date")).flatMap(Values::day));
    }

    private static Optional<String> lot(Node statistic) {
        return statistic.words("relatedLot").or(() -> statistic.words("relatedLots"));
    }

    private OptionalInt counted(List<String> measures, Optional<String> lot) {
        for (String measure : measures) {
            Optional<OptionalInt> found = statistics.stream()
                    .filter(one -> one.words("measure").orElse("").equals(measure))
                    // One that names no lot counts for all of them together, and so for none where there are several.
                    .filter(one -> lot(one).equals(lot) || (lot(one).isEmpty() && isSole()))
                    .flatMap(one -> one.words("value").map(Values::count).stream())
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return OptionalInt.empty();
    }

    private boolean isSole() {
        return release.all("tender", "lots").count() <= 1;
    }

    private List<Winner> winners(Node award) {
        return award.all("suppliers")
                .map(supplier -> {
                    Optional<Node> party = supplier.words("id").map(parties::get);
                    String name = supplier.words("name")
                            .or(() -> party.flatMap(one -> one.words("name")))
                            .orElse("");
                    return new Winner(
                            Prose.clean(name).replace('\n', ' '),
                            size(party.flatMap(one -> one.words("details", "scale"))
                                    .orElse("")),
                            party.flatMap(one -> one.words("details", "vcse")).map(Boolean::valueOf));
                })
                .filter(winner -> !winner.name().isEmpty())
                .toList();
    }

    /** A size by the words of any of the standards. */
    static Size size(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "micro", "selfemployed" -> Size.MICRO;
            case "small" -> Size.SMALL;
            case "medium" -> Size.MEDIUM;
            case "sme" -> Size.SMALL_OR_MEDIUM;
            case "large" -> Size.LARGE;
            default -> Size.NOT_TOLD;
        };
    }
}
