package org.levelfield.tender;

import java.util.List;
import java.util.Optional;
import org.levelfield.document.Document;
import org.levelfield.document.Problem;

/** Finds the notices beside a tender, once it is known which numbers its documents bear. */
public interface NoticeFinder {

    /**
     * What was found.
     *
     * @param notices documents with the notices; none where none fits
     * @param problem why there are none, where that is worth telling
     */
    record Found(List<Document> notices, Optional<Problem> problem) {

        /** Keeps its own copy. */
        public Found {
            notices = List.copyOf(notices);
        }
    }

    /**
     * Finds them.
     *
     * @param numbers as {@link NoticeIndex#plain} writes them; none where the documents bear none
     */
    Found find(List<String> numbers);
}
