package org.levelfield.store;

import java.util.Optional;

/**
 * What a pack's rows were made of: while it is the same, a check would give the same rows.
 *
 * @param content hash over its files
 * @param settings hash of the options
 * @param manifest what the manifest said of it
 * @param ruleBook hash of the rule book
 * @param program the program's version
 * @param numbers what its documents are known by, one a line: they hang on all of the above
 * @param notices hash over the notices that fit; empty for rows that a store kept before it kept those
 */
public record Stamp(
        String content,
        String settings,
        PackSource.Manifest manifest,
        String ruleBook,
        String program,
        String numbers,
        Optional<String> notices) {}
