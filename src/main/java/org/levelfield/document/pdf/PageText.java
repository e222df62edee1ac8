package org.levelfield.document.pdf;

import java.util.List;

/**
 * A page's lines and tables in reading order.
 *
 * @param number of the page, counted from 1
 * @param height of the page, its text standing upright
 * @param elements lines and tables
 * @param fields what is filled into the page's form, {@code name: value}
 */
record PageText(int number, float height, List<Element> elements, List<String> fields) {
    PageText {
        elements = List.copyOf(elements);
        fields = List.copyOf(fields);
    }

    PageText with(List<Element> others) {
        return new PageText(number, height, others, fields);
    }
}
