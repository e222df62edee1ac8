package org.levelfield.mention;

import java.util.List;

/** A phrase of a lexicon, read. A sequence or choice of nothing is no word at all. */
sealed interface Phrase {

    /** One word as the phrase writes it, {@link PhraseParser#GAP} or {@link PhraseParser#NUMBER}. */
    record Word(String form) implements Phrase {}

    /** One after the other. */
    record Sequence(List<Phrase> parts) implements Phrase {
        /** Keeps its own copy. */
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** Any one of several. */
    record Choice(List<Phrase> options) implements Phrase {
        /** Keeps its own copy. */
        public Choice {
            options = List.copyOf(options);
        }
    }
}
