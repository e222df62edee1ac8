package org.levelfield.report.html;

/**
 * A quote and what stands around it.
 *
 * @param before words before it; may be empty
 * @param quote the quote
 * @param after words after it; may be empty
 */
public record Quoted(String before, String quote, String after) {}
