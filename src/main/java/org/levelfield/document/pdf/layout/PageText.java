package org.levelfield.document.pdf.layout;

import java.util.List;

/**
 * A page's lines and tables in reading order.
 *
 * @param number of the page, counted from 1
 * @param height of the page in points, its text standing upright; 0 where the page could not be read
 * @param elements lines and tables
 * @param fields what is filled into the page's form, {@code name: value}
 * @param comments what readers noted on the page
 */
public record PageText(int number, float height, List<Element> elements, List<String> fields, List<String> comments) {
    /** Copies the lists. */
    public PageText {
        elements = List.copyOf(elements);
        fields = List.copyOf(fields);
        comments = List.copyOf(comments);
    }

    /** The same page with other lines and tables. */
    public PageText with(List<Element> others) {
        return new PageText(number, height, others, fields, comments);
    }
}
