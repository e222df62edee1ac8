package org.levelfield.tender;

import java.util.List;
import java.util.Optional;
import org.levelfield.document.TenderNotice.Outcome;
import org.levelfield.document.TenderNotice.Subject;

/**
 * What the notices of a tender say of how it is bought, and how that ended.
 *
 * @param process what these notices share, as the last of them writes it: an OCID, the folder of eForms; never empty
 * @param subject what is bought, by the main classification
 * @param procedure the procedure, as the notice calls it
 * @param outcomes how the lots ended, in the order of their names; none where no award is told
 */
public record Procurement(
        String process, Optional<Subject> subject, Optional<String> procedure, List<Outcome> outcomes) {

    /** Keeps its own copy. */
    public Procurement {
        outcomes = List.copyOf(outcomes);
    }
}
