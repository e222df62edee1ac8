package org.levelfield.tender;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.levelfield.clause.Evidence;
import org.levelfield.clause.Traceable;

/**
 * What is known of a tender, each fact a record of its own, so that a rule can ask for it and notice that it is
 * missing.
 */
public sealed interface TenderFact extends Traceable {

    /**
     * The estimated value of the contract over its whole term.
     *
     * @param money the value
     * @param evidence where it stands
     */
    record ContractValue(Money money, Optional<Evidence> evidence) implements TenderFact {
        @Override
        public String kind() {
            return "contract value";
        }

        @Override
        public String told() {
            return money.told() + " over the whole term";
        }
    }

    /**
     * The estimated value of the contract for one year.
     *
     * @param money the value
     * @param evidence where it, or the value from which it was reckoned, stands
     */
    record YearlyValue(Money money, Optional<Evidence> evidence) implements TenderFact {
        @Override
        public String kind() {
            return "yearly contract value";
        }

        @Override
        public String told() {
            return money.told();
        }
    }

    /**
     * When the procurement began.
     *
     * @param date the day of publication
     * @param evidence where it stands
     */
    record Published(LocalDate date, Optional<Evidence> evidence) implements TenderFact {
        @Override
        public String kind() {
            return "published";
        }

        @Override
        public String told() {
            return date.toString();
        }
    }

    /**
     * The last day for bids.
     *
     * @param date the day
     * @param evidence where it stands
     */
    record Deadline(LocalDate date, Optional<Evidence> evidence) implements TenderFact {
        @Override
        public String kind() {
            return "deadline";
        }

        @Override
        public String told() {
            return date.toString();
        }
    }

    /**
     * When the framework was let, or better its procurement begun, from which this tender calls off.
     *
     * @param date the day
     * @param advertised whether it is the day on which the framework was advertised; else that on which it was let
     * @param evidence where it stands
     */
    record FrameworkBegan(LocalDate date, boolean advertised, Optional<Evidence> evidence) implements TenderFact {
        @Override
        public String kind() {
            return advertised ? "framework advertised" : "framework let";
        }

        @Override
        public String told() {
            return date.toString();
        }
    }

    /**
     * Something about the tender that is so: a law that it names, the nation of its buyer, the kind of its subject.
     *
     * @param name the name of the lexicon's concept that tells it
     * @param times how many clauses of the pack say so
     * @param perThousandWords how many say so for each thousand words of the pack
     * @param evidence where it is first said
     */
    record Circumstance(String name, BigDecimal times, BigDecimal perThousandWords, Optional<Evidence> evidence)
            implements TenderFact {
        private static final String RUN_UNDER = "run-under-";
        private static final String NAMING = "naming-";
        private static final Set<String> COUNTRIES =
                Set.of("uk", "india", "kenya", "us", "south-africa", "eu-country", "other-country");

        /** Whether the documents say under which law the procurement is run. */
        public boolean isOwnWords() {
            return name.startsWith(RUN_UNDER);
        }

        /** Whether the documents cite a law of procurement. */
        public boolean isLawCited() {
            return name.startsWith(NAMING);
        }

        /** The id of the regime that is named or cited; the circumstance's name where none is. */
        public String law() {
            return name.replaceFirst("^(" + RUN_UNDER + "|" + NAMING + ")", "");
        }

        /** Whether it is that a country is spoken of. */
        public boolean isCountry() {
            return COUNTRIES.contains(name);
        }

        @Override
        public String kind() {
            return "circumstance";
        }

        @Override
        public String told() {
            return name.replace('-', ' ');
        }
    }

    /**
     * A law that the user named.
     *
     * @param regime the law
     * @param subtype its branch, where named
     */
    record ChosenLaw(Regime regime, Optional<Subtype> subtype) implements TenderFact {

        /** Whether the user named the branch too. */
        public boolean isBranchNamed() {
            return subtype.isPresent();
        }

        /** The branch that the user named. */
        public Branch branch() {
            return new Branch(regime.id(), subtype.orElseThrow());
        }

        @Override
        public String kind() {
            return "law named by the user";
        }

        @Override
        public String told() {
            return regime.title();
        }
    }

    /**
     * The date whose law is applied where the pack does not say when it was published.
     *
     * @param date the day
     */
    record AsOf(LocalDate date) implements TenderFact {
        @Override
        public String kind() {
            return "law as of";
        }

        @Override
        public String told() {
            return date.toString();
        }
    }
}
