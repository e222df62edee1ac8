package org.levelfield.screening.register;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.levelfield.screening.organisation.LegalForm;
import org.levelfield.tender.Money;

/** The least of something that a demand asks of a bidder, as far as registers hold that something. */
public sealed interface Floor {

    /** In plain words: {@code yearly income of at least GBP 500,000}. */
    String told();

    /** How the incomes of several years count. */
    enum Way {
        /** Their mean. */
        AVERAGE,
        /** Each by itself. */
        EACH
    }

    /**
     * Yearly income.
     *
     * @param least the sum
     * @param years how many of the latest years count, from 1 to 10; with 1 the latest income decides
     * @param way how several years count
     */
    record Income(Money least, int years, Way way) implements Floor {

        /** Refuses a number of years that no register holds. */
        public Income {
            if (years < 1 || years > 10) {
                throw new IllegalArgumentException("years of income are from 1 to 10: " + years);
            }
        }

        @Override
        public String told() {
            String over = years == 1
                    ? "in the latest year"
                    : way == Way.AVERAGE
                            ? "on average over the last " + years + " years"
                            : "in each of the last " + years + " years";
            return "yearly income of at least " + least.told() + " " + over;
        }
    }

    /**
     * Years since the charity was registered, or its company made, whichever came first.
     *
     * @param years whole years
     */
    record Age(int years) implements Floor {
        @Override
        public String told() {
            return "registered for at least " + years + (years == 1 ? " year" : " years");
        }
    }

    /** Accounts that the law has audited. Source of law: Charities Act 2011 section 144; SI 2026/427. */
    record Audit() implements Floor {
        @Override
        public String told() {
            return "accounts that the law has audited";
        }
    }

    /**
     * Free reserves.
     *
     * @param least the sum
     */
    record Reserves(Money least) implements Floor {
        @Override
        public String told() {
            return "free reserves of at least " + least.told();
        }
    }

    /**
     * What is owned less what is owed.
     *
     * @param least the sum
     */
    record NetAssets(Money least) implements Floor {
        @Override
        public String told() {
            return "net assets of at least " + least.told();
        }
    }

    /**
     * People employed.
     *
     * @param least how many
     */
    record Employees(int least) implements Floor {
        @Override
        public String told() {
            return "at least " + least + " employed";
        }
    }

    /**
     * A legal form.
     *
     * @param allowed the forms that may bid
     */
    record Form(Set<LegalForm> allowed) implements Floor {

        /** Takes a copy. */
        public Form {
            allowed = Set.copyOf(allowed);
        }

        @Override
        public String told() {
            return "legal form: "
                    + String.join(
                            " or ",
                            new TreeSet<>(allowed).stream().map(LegalForm::told).toList());
        }
    }

    /** Whether registers can be asked: they know pounds alone. */
    default boolean inPounds() {
        Currency pounds = Currency.getInstance(Locale.UK);
        if (this instanceof Income income) {
            return income.least().currency().equals(pounds);
        } else if (this instanceof Reserves reserves) {
            return reserves.least().currency().equals(pounds);
        } else if (this instanceof NetAssets assets) {
            return assets.least().currency().equals(pounds);
        }
        return true;
    }
}
