package org.levelfield.tender;

import java.time.LocalDate;
import org.levelfield.clause.Traceable;

/**
 * The date whose law is applied under a regime.
 *
 * @param regime the regime's id
 * @param date the day
 */
public record LawDate(String regime, LocalDate date) implements Traceable {

    @Override
    public String kind() {
        return "law of";
    }

    @Override
    public String told() {
        return date.toString();
    }
}
