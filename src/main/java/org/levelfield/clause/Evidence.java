package org.levelfield.clause;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.levelfield.document.Places;
import org.levelfield.document.Span;

/**
 * A place in a document and the words that stand there.
 *
 * @param document the document's id
 * @param quote verbatim, without the list number; cells of a row parted by {@code " | "}, a break by {@code " … "}
 * @param page counted from 1; empty where the format has no pages
 * @param section number or heading, where there is one
 * @param table table, row and column, counted from 1: {@code 2:4:1}
 * @param span where the quote stands in the document's extracted text; for a quote with a lead-in, from the lead-in's
 *     first unit to the item's last
 * @param boxes where it stands on its pages, a box for each line; empty where that is not known
 * @param ocrConfidence how surely its least sure word was read from a picture, 0 to 1; empty where none was
 */
public record Evidence(
        String document,
        String quote,
        OptionalInt page,
        Optional<String> section,
        Optional<String> table,
        Span span,
        List<Places.Box> boxes,
        OptionalDouble ocrConfidence) {

    /** Keeps its own copy of the boxes. */
    public Evidence {
        boxes = List.copyOf(boxes);
    }

    /** Of a document in which words stand nowhere on a page that is known. */
    public Evidence(
            String document,
            String quote,
            OptionalInt page,
            Optional<String> section,
            Optional<String> table,
            Span span) {
        this(document, quote, page, section, table, span, List.of(), OptionalDouble.empty());
    }
}
