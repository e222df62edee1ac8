package org.levelfield.document.pdf;

import java.util.List;

/**
 * A page's lines and tables in reading order.
 *
 * @param number of the page, counted from 1
 * @param height of the page, its text standing upright
 * @param elements lines and tables
 */
record PageText(int number, float height, List<Element> elements) {
    PageText {
        elements = List.copyOf(elements);
    }
}
