package org.levelfield.report.table;

import java.util.function.Function;

/**
 * A column.
 *
 * @param head its head
 * @param width in characters, for a workbook
 * @param cell what stands in it
 */
record Column(String head, int width, Function<Row, Object> cell) {}
