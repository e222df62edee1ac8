package org.levelfield.audit;

import java.util.List;
import java.util.Optional;

/** Finds the notices of a pack among all that an audit was given: here, or by asking the process that knows them. */
interface NoticeLookup {

    /** There are no notices. */
    NoticeLookup NONE = (reference, numbers) -> FoundNotices.NONE;

    /**
     * Finds them.
     *
     * @param reference the number in the manifest, which counts before the others
     * @param numbers those of the pack's papers
     */
    FoundNotices find(Optional<String> reference, List<String> numbers);
}
