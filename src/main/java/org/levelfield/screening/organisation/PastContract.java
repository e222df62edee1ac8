package org.levelfield.screening.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.levelfield.tender.Money;

/**
 * A contract that an organisation has, or had.
 *
 * @param client for whom
 * @param sector the sort of client, as its file has it: {@code NHS}, {@code local government}
 * @param service what was done
 * @param place where
 * @param value over its whole term
 * @param yearlyValue in a year
 * @param starts its first day
 * @param ends its last day; empty where that is unknown
 * @param running whether it still runs, whatever its last day
 * @param reference whether the client would confirm it in writing
 */
public record PastContract(
        String client,
        Optional<String> sector,
        Optional<String> service,
        Optional<String> place,
        Optional<Money> value,
        Optional<Money> yearlyValue,
        Optional<LocalDate> starts,
        Optional<LocalDate> ends,
        Optional<Boolean> running,
        Optional<Boolean> reference) {}
