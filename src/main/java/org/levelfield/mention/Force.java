package org.levelfield.mention;

/** What a clause does to its reader. */
public enum Force {
    /** Asks for something that must be. */
    DEMANDS,
    /** Says that something must not be. */
    FORBIDS,
    /** Allows something. */
    PERMITS,
    /** Says that it only tells, or asks only to know. */
    INFORMS,
    /** Says what a word means. */
    DEFINES,
    /** States something with no word of force. */
    STATES
}
