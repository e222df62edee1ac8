package org.levelfield.document.pdf.layout;

import java.util.List;

/** A line or a table in the reading order of a page. Heights are in points from its top, its text standing upright. */
public sealed interface Element permits Line, GridText {

    /** Its upper edge. */
    float top();

    /** Its lower edge. */
    float bottom();

    /** All its words, parted by single spaces. */
    String words();

    /** All its lines in reading order, at least one. */
    List<Line> lines();
}
