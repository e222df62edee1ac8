package org.levelfield.evidence;

/** What a figure says: how often something was found, or a number. */
public sealed interface Value permits Rate, Amount {}
