package org.levelfield.report;

import org.levelfield.screening.Teaming;

/**
 * Who of a pool can meet a tender together.
 *
 * @param tender what was found in the tender
 * @param teaming the pool against its requirements
 */
public record TeamingReport(Report tender, Teaming teaming) {}
