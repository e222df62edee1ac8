package org.levelfield.report;

import org.levelfield.screening.Screening;

/**
 * Whether a bid can meet a tender.
 *
 * @param tender what was found in the tender
 * @param screening the bid against its requirements
 */
public record ScreeningReport(Report tender, Screening screening) {}
