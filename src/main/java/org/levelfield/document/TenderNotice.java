package org.levelfield.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a published notice says of a procurement in fields of its own, beside its texts, which are the document's blocks.
 * Immutable.
 *
 * @param kind the standard in which it is written
 * @param form what kind of notice it is, in that standard's words: {@code UK4}, {@code cn-social}, {@code F02}, a tag of
 *     a release; empty where it does not say
 * @param process what all notices of one procurement share: the OCID of OCDS, the folder of eForms, else the notice's
 *     own number; never empty
 * @param released when this notice was published, where it says so
 * @param said what it says, in no order that matters
 * @param outcomes how the procurement ended, lot by lot; empty unless the notice tells of an award
 * @param subject what is bought, by the main classification; empty where none is named
 */
public record TenderNotice(
        Kind kind,
        String form,
        String process,
        Optional<Instant> released,
        List<Said> said,
        List<Outcome> outcomes,
        Optional<Subject> subject) {

    /** The standards that are read. */
    public enum Kind {
        /** Open Contracting Data Standard, 1.0 and 1.1, a release or compiled release. */
        OCDS,
        /** eForms of Regulation (EU) 2019/1780, in UBL. */
        EFORMS,
        /** The forms before them, of TED. */
        TED
    }

    /** What can be said. The words in brackets are the shape of {@link Said#value}. */
    public enum Topic {
        TITLE,
        BUYER,
        /** A number under which the procurement or the notice is known; the process first. */
        REFERENCE,
        /** The estimated value of all lots without tax where the notice tells taxes apart ({@code 33721.5 GBP}). */
        VALUE,
        /** The same with value added tax. */
        VALUE_WITH_TAX,
        /** The term in months, without renewals (a decimal number). */
        TERM,
        /** That the term may be prolonged ({@code true}). */
        RENEWABLE,
        /** The day of publication ({@code 2026-04-10}). */
        PUBLISHED,
        /** The last day for bids (a day). */
        DEADLINE,
        /** The last day for requests to take part, after which those who are chosen are asked for bids (a day). */
        REQUESTS,
        /** The last day for questions (a day). */
        QUESTIONS,
        /** The day on which the contract starts (a day). */
        START,
        /** The number of lots; 1 where there are none (a whole number). */
        LOTS,
        /** The weight of price and cost in per cent, the same in all lots (a decimal number). */
        PRICE_WEIGHT,
        /** The procedure, as the notice calls it. */
        PROCEDURE,
        /** The law under which the kind of notice can alone be published (the id of a regime). */
        LAW,
        /** What bears on which branch of the law applies (the name of a circumstance: {@code light-touch}). */
        CIRCUMSTANCE
    }

    /**
     * Something that a notice says.
     *
     * @param topic what it is about
     * @param value in the shape that the topic names, so that it can be read without fail
     * @param place the path within the file: {@code releases[0].tender.value}
     * @param span where it stands in the document's text
     */
    public record Said(Topic topic, String value, String place, Span span) {}

    /**
     * How a lot, or a procurement without lots, ended.
     *
     * @param lot the lot's name in the notice; empty where the notice speaks of the whole
     * @param bids how many bids came
     * @param smallBids how many of them came from micro, small and medium-sized bidders
     * @param winners who won; none where nobody did or the notice does not say
     * @param awarded the day of the award
     */
    public record Outcome(
            Optional<String> lot,
            OptionalInt bids,
            OptionalInt smallBids,
            List<Winner> winners,
            Optional<LocalDate> awarded) {

        /** Keeps its own copy. */
        public Outcome {
            winners = List.copyOf(winners);
        }

        /** Whether it tells anything. */
        public boolean tells() {
            return bids.isPresent() || smallBids.isPresent() || !winners.isEmpty();
        }
    }

    /**
     * Who won.
     *
     * @param name the organisation
     * @param size how large it is
     * @param voluntary whether it is a voluntary, community or social enterprise; empty where the notice does not say
     */
    public record Winner(String name, Size size, Optional<Boolean> voluntary) {}

    /**
     * What is bought, in the Common Procurement Vocabulary.
     *
     * @param code eight digits: {@code 85312000}
     * @param words what the notice calls it; empty where it gives the code alone
     */
    public record Subject(String code, Optional<String> words) {

        private static final Pattern CODE = Pattern.compile("\\s*(\\d{8})(?:-\\d|\\.0)?\\s*");

        /** Of a code as notices write it ({@code 85312000}, {@code 85312000-9}); empty for what is none. */
        public static Optional<Subject> of(String code, Optional<String> words) {
            Matcher found = CODE.matcher(code);
            return found.matches() ? Optional.of(new Subject(found.group(1), words)) : Optional.empty();
        }

        /** The code, and the words where there are any. */
        public String told() {
            return code + words.map(one -> " " + one).orElse("");
        }
    }

    /** How large an organisation is, as notices tell it. */
    public enum Size {
        MICRO,
        SMALL,
        MEDIUM,
        /** One of the three, and not said which. */
        SMALL_OR_MEDIUM,
        LARGE,
        NOT_TOLD;

        /** The name in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Keeps its own copies. */
    public TenderNotice {
        said = List.copyOf(said);
        outcomes = List.copyOf(outcomes);
    }

    /** All that is said of a topic. */
    public Stream<Said> of(Topic topic) {
        return said.stream().filter(one -> one.topic() == topic);
    }

    /** What is said of a topic first. */
    public Optional<Said> first(Topic topic) {
        return of(topic).findFirst();
    }

    /** The numbers under which the procurement and the notice are known, as they stand in the notice. */
    public List<String> references() {
        return Stream.concat(Stream.of(process), of(Topic.REFERENCE).map(Said::value))
                .distinct()
                .toList();
    }
}
