package org.levelfield.screening.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.levelfield.screening.organisation.LegalForm;

/**
 * A charity as a register knows it. What the register does not say is empty.
 *
 * @param source which register
 * @param key what joins its rows across the tables of that register
 * @param number its public number
 * @param linked 0 for a charity of its own, else its number among those that report with the main one
 * @param name its name
 * @param status as the register words it
 * @param live whether it is on the register now
 * @param registered when it was put on the register
 * @param removed when it was taken off
 * @param form its legal form
 * @param company its company number, as Companies House writes it
 * @param incorporated when that company was made, where the list of companies was read too
 * @param accounts its latest accounts
 * @param years its income by year, newest first
 * @param areas where it works
 * @param causes what for, for whom and how
 */
public record Charity(
        Source source,
        String key,
        String number,
        int linked,
        String name,
        String status,
        boolean live,
        Optional<LocalDate> registered,
        Optional<LocalDate> removed,
        Optional<LegalForm> form,
        Optional<String> company,
        Optional<LocalDate> incorporated,
        Accounts accounts,
        List<Year> years,
        List<String> areas,
        List<Cause> causes) {

    /** Takes copies. */
    public Charity {
        years = List.copyOf(years);
        areas = List.copyOf(areas);
        causes = List.copyOf(causes);
    }

    /**
     * The latest accounts. All sums in pence, as registers hold pounds alone; any but income may be below nothing.
     *
     * @param income of the year
     * @param end the year's last day
     * @param spending of the year
     * @param balance what is owned and owed
     */
    public record Accounts(OptionalLong income, Optional<LocalDate> end, OptionalLong spending, Balance balance) {

        static final Accounts NONE =
                new Accounts(OptionalLong.empty(), Optional.empty(), OptionalLong.empty(), Balance.NONE);
    }

    /**
     * What is owned and owed, in pence, and who is employed, on the last day of a year.
     *
     * @param reserves free reserves as the charity reckons them
     * @param netAssets all funds
     * @param grossAssets what is owned before what is owed is taken off
     * @param cash in hand and in the bank
     * @param employees people employed
     */
    public record Balance(
            OptionalLong reserves,
            OptionalLong netAssets,
            OptionalLong grossAssets,
            OptionalLong cash,
            OptionalInt employees) {

        static final Balance NONE = new Balance(
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalInt.empty());
    }

    /**
     * Income of a year.
     *
     * @param end the year's last day
     * @param income in pence; empty where a year is listed without it
     */
    public record Year(LocalDate end, OptionalLong income) {}

    /**
     * One of the things by which a register sorts charities.
     *
     * @param kind which question it answers
     * @param name the answer, as the register words it
     */
    public record Cause(Kind kind, String name) {}

    /** The question that a {@link Cause} answers. */
    public enum Kind {
        /** What it is for. */
        WHAT,
        /** Whom it helps. */
        WHO,
        /** How it works. */
        HOW
    }
}
