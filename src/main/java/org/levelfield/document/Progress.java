package org.levelfield.document;

/** Is told how far the check of a pack is, by one thread after the other, never by two at once. */
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (stage, done, total) -> {};

    /** What is being done. */
    enum Stage {
        /** Documents are read; what lies inside a file becomes known once that file is read, so their number may grow. */
        READING,
        /** The rules are applied, to some of the clauses at a time. */
        JUDGING
    }

    /**
     * So much is done by now.
     *
     * @param done how many documents, or parts of the pack
     * @param total of how many, as far as that is known; a stage is over where both are the same for the last time
     */
    void at(Stage stage, int done, int total);
}
