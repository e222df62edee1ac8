package org.levelfield.tender;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a tender. An empty fact is unknown, never a default.
 *
 * @param title what is bought
 * @param buyer who buys
 * @param reference the buyer's number for it
 * @param value the estimated value over the whole term
 * @param termMonths the whole term in months, extensions included
 * @param published the day of publication
 * @param deadline the last day for bids
 * @param clarificationDeadline the last day for questions
 * @param start the day on which the service starts
 * @param frameworkBegan for a call-off, when its framework was let or advertised
 * @param lots the number of lots; 1 where the pack says that there are none
 * @param priceWeight the weight of price in per cent
 * @param law the law that the user named
 * @param circumstances what else bears on which law applies
 * @param contradictions facts of which the documents say different things; what they say first stands above all the same
 * @param procurement what its notices say of how it is bought and how that ended; empty where there is no notice
 */
public record Tender(
        Optional<Fact<String>> title,
        Optional<Fact<String>> buyer,
        Optional<Fact<String>> reference,
        Optional<Fact<Money>> value,
        Optional<Fact<BigDecimal>> termMonths,
        Optional<Fact<LocalDate>> published,
        Optional<Fact<LocalDate>> deadline,
        Optional<Fact<LocalDate>> clarificationDeadline,
        Optional<Fact<LocalDate>> start,
        Optional<TenderFact.FrameworkBegan> frameworkBegan,
        Optional<Fact<BigDecimal>> lots,
        Optional<Fact<BigDecimal>> priceWeight,
        Optional<TenderFact.ChosenLaw> law,
        List<TenderFact.Circumstance> circumstances,
        List<Contradiction> contradictions,
        Optional<Procurement> procurement) {

    /** Keeps its own copies. */
    public Tender {
        circumstances = List.copyOf(circumstances);
        contradictions = List.copyOf(contradictions);
    }

    /** A tender without a notice. */
    public Tender(
            Optional<Fact<String>> title,
            Optional<Fact<String>> buyer,
            Optional<Fact<String>> reference,
            Optional<Fact<Money>> value,
            Optional<Fact<BigDecimal>> termMonths,
            Optional<Fact<LocalDate>> published,
            Optional<Fact<LocalDate>> deadline,
            Optional<Fact<LocalDate>> clarificationDeadline,
            Optional<Fact<LocalDate>> start,
            Optional<TenderFact.FrameworkBegan> frameworkBegan,
            Optional<Fact<BigDecimal>> lots,
            Optional<Fact<BigDecimal>> priceWeight,
            Optional<TenderFact.ChosenLaw> law,
            List<TenderFact.Circumstance> circumstances,
            List<Contradiction> contradictions) {
        this(
                title,
                buyer,
                reference,
                value,
                termMonths,
                published,
                deadline,
                clarificationDeadline,
                start,
                frameworkBegan,
                lots,
                priceWeight,
                law,
                circumstances,
                contradictions,
                Optional.empty());
    }

    /** Whether the documents, and nobody else, say a fact, and say different things. */
    public boolean isContradicted(Contradiction.Subject subject) {
        return contradictions.stream().anyMatch(one -> one.subject() == subject);
    }
}
