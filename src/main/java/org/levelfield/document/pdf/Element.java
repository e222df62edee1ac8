package org.levelfield.document.pdf;

import java.util.List;

/** A line or a table in the reading order of a page. */
sealed interface Element permits Line, GridText {

    /** Its upper edge. */
    float top();

    /** Its lower edge. */
    float bottom();

    /** All its words. */
    String words();

    /** All its lines. */
    List<Line> lines();
}
