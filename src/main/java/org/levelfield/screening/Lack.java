package org.levelfield.screening;

import java.util.Optional;

/**
 * A fact that would settle a requirement.
 *
 * @param member of whose profile; empty for a fact of the group, of the tender, or of the buyer's mind
 * @param fact what to find out, in words: {@code staff}, {@code its share of the work}
 */
public record Lack(Optional<String> member, String fact) {

    static Lack of(String fact) {
        return new Lack(Optional.empty(), fact);
    }

    static Lack of(String member, String fact) {
        return new Lack(Optional.of(member), fact);
    }

    /** With the member's name before it. */
    public String told() {
        return member.map(name -> name + ": ").orElse("") + fact;
    }
}
