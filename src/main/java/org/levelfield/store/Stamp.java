package org.levelfield.store;

/**
 * What a pack's rows were made of: while it is the same, a check would give the same rows.
 *
 * @param content hash over its files
 * @param settings hash of the options
 * @param manifest what the manifest said of it
 * @param ruleBook hash of the rule book
 * @param program the program's version
 */
public record Stamp(String content, String settings, PackSource.Manifest manifest, String ruleBook, String program) {}
