package org.levelfield.screening;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levelfield.screening.organisation.Organisation;

/**
 * Who would bid: one organisation, or several together.
 *
 * @param members the first is the one that asks; not empty, no two of one name
 * @param lead the name of the member that leads; empty where that is open, and for one alone
 */
public record Bid(List<Organisation> members, Optional<String> lead) {

    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException if nobody bids, two have one name, or the lead is no member
     */
    public Bid {
        members = List.copyOf(members);
        Set<String> names = new HashSet<>();
        if (members.isEmpty()) {
            throw new IllegalArgumentException("nobody bids");
        }
        for (Organisation member : members) {
            if (!names.add(member.name())) {
                throw new IllegalArgumentException("two organisations are called " + member.name());
            }
        }
        if (lead.filter(name -> !names.contains(name)).isPresent()) {
            throw new IllegalArgumentException(
                    lead.get() + " is no member of the group; its members are " + String.join(", ", names));
        }
    }

    /** Whether several bid together. */
    public boolean isGroup() {
        return members.size() > 1;
    }

    /** The members' names, in their order. */
    public List<String> names() {
        return members.stream().map(Organisation::name).toList();
    }
}
