package org.levelfield.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.levelfield.clause.Evidence;
import org.levelfield.tender.BidBurden;

/**
 * Tells what it takes to bid, a line for each number.
 *
 * @param burden what is known
 * @param place names the place of a clause
 */
record BurdenLines(BidBurden burden, Function<Evidence, String> place) {

    private static final int MOST_PLACES = 3;

    /** A line for each number that is known. */
    List<String> known() {
        List<String> lines = new ArrayList<>();
        counted(lines, "word to write at most", "words to write at most", burden.words());
        counted(lines, "question to answer", "questions to answer", burden.questions());
        counted(lines, "kind of form to fill in", "kinds of form to fill in", burden.forms());
        counted(lines, "kind of paper to supply", "kinds of paper to supply", burden.papers());
        number(lines, "page to read", "pages to read", burden.pages());
        number(lines, "day from publication to the deadline", "days from publication to the deadline", burden.days());
        return lines;
    }

    /** The numbers that nobody tells; empty where all are known. */
    String untold() {
        List<String> untold = new ArrayList<>();
        burden.words().ifPresentOrElse(any -> {}, () -> untold.add("words"));
        burden.questions().ifPresentOrElse(any -> {}, () -> untold.add("questions"));
        burden.forms().ifPresentOrElse(any -> {}, () -> untold.add("forms"));
        burden.papers().ifPresentOrElse(any -> {}, () -> untold.add("papers"));
        burden.pages().ifPresentOrElse(any -> {}, () -> untold.add("pages"));
        burden.days().ifPresentOrElse(any -> {}, () -> untold.add("days"));
        return untold.isEmpty() ? "" : "not known: " + String.join(", ", untold);
    }

    private void counted(List<String> lines, String one, String more, Optional<BidBurden.Counted> counted) {
        counted.ifPresent(known -> lines.add(String.format(Locale.ROOT, "%,d ", known.number())
                + (known.number() == 1 ? one : more)
                + (known.kinds().isEmpty() ? "" : ": " + String.join(", ", known.kinds()))
                + " ("
                + places(known.evidence())
                + ")"));
    }

    private static void number(List<String> lines, String one, String more, OptionalInt number) {
        number.ifPresent(known -> lines.add(String.format(Locale.ROOT, "%,d ", known) + (known == 1 ? one : more)));
    }

    private String places(List<Evidence> evidence) {
        List<String> places = evidence.stream().map(place).distinct().toList();
        String first = String.join("; ", places.subList(0, Math.min(MOST_PLACES, places.size())));
        int rest = places.size() - MOST_PLACES;
        return rest > 0 ? first + "; and " + rest + (rest == 1 ? " more place" : " more places") : first;
    }
}
