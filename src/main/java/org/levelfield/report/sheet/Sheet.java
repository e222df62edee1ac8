package org.levelfield.report.sheet;

import java.time.Instant;
import java.util.List;
import org.levelfield.report.Plain;

/**
 * A document for people, from its title to its last line, free of any format.
 *
 * @param title on top; also the name of the page or document
 * @param under a line below the title; may be blank
 * @param made when, as the document's own properties tell it
 * @param parts what stands below, in order
 */
public record Sheet(String title, Line under, Instant made, List<Part> parts) {

    /** Cleans the title and keeps its own copy. */
    public Sheet {
        title = Plain.line(title);
        parts = List.copyOf(parts);
    }
}
