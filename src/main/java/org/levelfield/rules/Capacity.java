package org.levelfield.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/**
 * What of a bidder answers a requirement. A barrier's card names one, as {@code income} or {@code service-income}; a
 * barrier that none fits names {@link #ANSWER}, and the bidder is asked.
 */
public enum Capacity {
    /** All that came in, in a financial year. */
    INCOME,
    /** What one service earned in a financial year. */
    SERVICE_INCOME,
    /** What it owns less what it owes. */
    NET_ASSETS,
    /** What it could pay within a month. */
    CASH,
    /** Financial years that ended with income above spending, counted back from the latest. */
    SURPLUS_YEARS,
    /** Financial years with audited accounts, counted back from the latest. */
    AUDITED_YEARS,
    /** Years since it began. */
    TRADING_YEARS,
    /** The largest bond, guarantee or deposit that it could lodge. */
    SECURITY,
    /** Whether somebody would stand surety for it. */
    GUARANTOR,
    /** Insurance of the kind that the barrier's id names, to a level. */
    INSURANCE,
    /** Contracts of a kind, within a time, for a sort of client. */
    CONTRACTS,
    /** The value of one contract of a kind. */
    CONTRACT_VALUE,
    /** Years in which it has done such work. */
    WORK_YEARS,
    /** Written proof from clients of past work. */
    CLIENT_PROOF,
    /** A certificate or accreditation that the clause names. */
    CERTIFICATE,
    /** A registration that the clause names. */
    REGISTRATION,
    /** How many people it employs. */
    STAFF,
    /** Premises in a place. */
    OFFICE,
    /** What it says itself when asked. */
    ANSWER,
    /** Nothing of one bidder: a rule for groups. */
    GROUP,
    /** Nothing that it has: work that a bid takes. */
    WORK,
    /** Nothing that it has: a term to accept. */
    TERMS;

    /** The name in cards and reports: {@code service-income}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The capacity of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    @JsonCreator
    public static Capacity of(String id) {
        for (Capacity one : values()) {
            if (one.id().equals(id)) {
                return one;
            }
        }
        throw new IllegalArgumentException("“" + id + "” is nothing of a bidder by which to screen");
    }
}
