package org.levelfield.screening.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a demand that is put to one bidder is put to a group of two and more. A part of what is asked that the lead or
 * each member must carry says nothing of the rest: where the group together must have the whole, {@link Sum} stands
 * beside it. No operator does worse with more of an amount.
 */
public sealed interface Operator {

    /** The name in reports, such as {@code LEAD_SHARE}. */
    String id();

    /** How a group of two and more does. Use {@link Arithmetic#tally}, which also knows what holds for one alone. */
    Tally tally(Asked asked, List<Contribution> members);

    /** The members' amounts are added. */
    record Sum() implements Operator {
        @Override
        public String id() {
            return "SUM";
        }

        @Override
        public Tally tally(Asked asked, List<Contribution> members) {
            return sum(asked, new Group(members));
        }
    }

    /** Different things are counted together, each thing once: the same as a sum, of counts. */
    record PoolCount() implements Operator {
        @Override
        public String id() {
            return "POOL_COUNT";
        }

        @Override
        public Tally tally(Asked asked, List<Contribution> members) {
            return sum(asked, new Group(members));
        }
    }

    /** One member is enough. */
    record Any() implements Operator {
        @Override
        public String id() {
            return "ANY";
        }

        @Override
        public Tally tally(Asked asked, List<Contribution> members) {
            return Group.some(asked, members);
        }
    }

    /**
     * One member carries a part of what is asked.
     *
     * @param part of what is asked, above 0 and at most 1
     */
    record AnyShare(BigDecimal part) implements Operator {
        /** Refuses what is no part. */
        public AnyShare {
            requirePart(part);
        }

        @Override
        public String id() {
            return "ANY";
        }

        @Override
        public Tally tally(Asked asked, List<Contribution> members) {
            return Group.some(asked.times(part), members);
        }
    }

    /** Each member alone. */
    record Every() implements Operator {
        @Override
        public String id() {
            return "EVERY";
        }

        @Override
        public Tally tally(Asked asked, List<Contribution> members) {
            return Group.each(asked, members);
        }
    }

    /** The lead alone. */
    record Lead() implements Operator {
        @Override
        public String id() {
            return "LEAD";
        }

        @Override
        public Tally tally(Asked asked, List<Contribution> members) {
            return lead(asked, new Group(members));
        }
    }

    /**
     * The lead carries a part of what is asked.
     *
     * @param part of what is asked, above 0 and at most 1
     */
    record LeadShare(BigDecimal part) implements Operator {
        /** Refuses what is no part. */
        public LeadShare {
            requirePart(part);
        }

        @Override
        public String id() {
            return "LEAD_SHARE";
        }

        @Override
        public Tally tally(Asked asked, List<Contribution> members) {
            return lead(asked.times(part), new Group(members));
        }
    }

    /**
     * Each member carries a part of what is asked.
     *
     * @param part of what is asked, above 0 and at most 1
     */
    record MemberShare(BigDecimal part) implements Operator {
        /** Refuses what is no part. */
        public MemberShare {
            requirePart(part);
        }

        @Override
        public String id() {
            return "MEMBER_SHARE";
        }

        @Override
        public Tally tally(Asked asked, List<Contribution> members) {
            return Group.each(asked.times(part), members);
        }
    }

    /** Each member that does the part of the work that the demand concerns; one member at least does it. */
    record Performer() implements Operator {
        @Override
        public String id() {
            return "PERFORMER";
        }

        @Override
        public Tally tally(Asked asked, List<Contribution> members) {
            Group group = new Group(members);
            List<Contribution> those = group.those(one -> one.performs().orElse(false));
            List<Contribution> perhaps = group.those(one -> one.performs().isEmpty());
            Tally known = Group.each(asked, those);
            if (known.answer() == Answer.NOT_MET || (perhaps.isEmpty() && !those.isEmpty())) {
                return known;
            }
            // Where all say that they do not do it, somebody must all the same.
            List<Contribution> may = perhaps.isEmpty() ? group.members() : perhaps;
            List<Missing> which = may.stream()
                    .filter(one -> asked.reachedBy(one.amount()) != Answer.MET || perhaps.isEmpty())
                    .map(one -> Missing.of(Missing.Fact.PART, one))
                    .toList();
            if (those.isEmpty()) {
                return Group.oneNotKnown(asked, may, which);
            }
            Tally all = Group.each(asked, group.those(one -> one.performs().orElse(true)));
            if (all.answer() == Answer.MET) {
                return all;
            }
            List<Missing> missing = new ArrayList<>(which);
            missing.addAll(known.missing());
            return Tally.unknown(group.names(), missing);
        }
    }

    /** Each member's amount counts by its share of the work, and these are added. */
    record Weighted() implements Operator {
        @Override
        public String id() {
            return "WEIGHTED";
        }

        @Override
        public Tally tally(Asked asked, List<Contribution> members) {
            Group group = new Group(members);
            Shares shares = Shares.of(group);
            return added(asked.times(shares.whole()), shares.weighted(), group, shares.open());
        }
    }

    /** Each member meets as much of what is asked as it takes of the work. */
    record ProRata() implements Operator {
        @Override
        public String id() {
            return "PRO_RATA";
        }

        @Override
        public Tally tally(Asked asked, List<Contribution> members) {
            Group group = new Group(members);
            return Shares.of(group).inProportion(asked, group);
        }
    }

    /** The mean over the members: a small member lowers it. The shortfall is that of the mean. */
    record Average() implements Operator {
        @Override
        public String id() {
            return "AVERAGE";
        }

        @Override
        public Tally tally(Asked asked, List<Contribution> members) {
            BigDecimal number = BigDecimal.valueOf(members.size());
            Tally all = sum(asked.times(number), new Group(members));
            return new Tally(
                    all.answer(),
                    all.shortfall().map(wanting -> wanting.divide(number, MathContext.DECIMAL64)),
                    all.deciding(),
                    all.missing());
        }
    }

    /** No group may bid. */
    record NoGroups() implements Operator {
        @Override
        public String id() {
            return "NONE";
        }

        @Override
        public Tally tally(Asked asked, List<Contribution> members) {
            return Tally.banned(Group.names(members));
        }
    }

    /**
     * How the demand is put to a group is not known: met only if it is under every reading, not met only if it is under
     * none.
     *
     * @param readings those that are possible, one at least
     */
    record Undetermined(List<Operator> readings) implements Operator {
        /** Keeps its own copy. */
        public Undetermined {
            readings = List.copyOf(readings);
            if (readings.isEmpty()) {
                throw new IllegalArgumentException("a demand is put to a group in one way at least");
            }
        }

        /**
         * Any reading but a ban. The amounts added and each member alone are the mildest and the hardest: who meets
         * the hardest meets all, who misses the mildest misses all.
         */
        public static Undetermined quite() {
            return new Undetermined(List.of(new Sum(), new Every()));
        }

        @Override
        public String id() {
            return "UNKNOWN";
        }

        @Override
        public Tally tally(Asked asked, List<Contribution> members) {
            List<Tally> all =
                    readings.stream().map(one -> one.tally(asked, members)).toList();
            Answer hardest = all.stream().map(Tally::answer).reduce(Answer.MET, Answer::and);
            Answer mildest = all.stream().map(Tally::answer).reduce(Answer.NOT_MET, Answer::or);
            if (hardest == Answer.MET) {
                return Tally.met(Group.names(members));
            } else if (mildest == Answer.NOT_MET) {
                return leastShort(all);
            }
            Set<Missing> missing = new LinkedHashSet<>();
            if (readings.size() > 1) {
                missing.add(Missing.of(Missing.Fact.READING));
            }
            all.forEach(one -> missing.addAll(one.missing()));
            return Tally.unknown(Group.names(members), List.copyOf(missing));
        }

        private static Tally leastShort(List<Tally> all) {
            return all.stream()
                    .filter(one -> one.shortfall().isPresent())
                    .min((one, other) -> one.shortfall()
                            .orElseThrow()
                            .compareTo(other.shortfall().orElseThrow()))
                    .orElse(all.get(0));
        }
    }

    private static void requirePart(BigDecimal part) {
        if (part.signum() <= 0 || part.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a part of what is asked is above 0 and at most 1, not " + part);
        }
    }

    private static Tally sum(Asked asked, Group group) {
        return added(asked, group.sum(), group, List.of());
    }

    /** Whether the amounts, added in one way or another, are enough. */
    private static Tally added(Asked asked, Range sum, Group group, List<Contribution> withoutShare) {
        Answer answer = asked.reachedBy(sum);
        if (answer == Answer.MET) {
            List<Contribution> bring = group.those(one -> one.amount().least().signum() > 0);
            return Tally.met(Group.names(bring.isEmpty() ? group.members() : bring));
        } else if (answer == Answer.NOT_MET) {
            return Tally.shortOf(asked.wanting(sum), group.names());
        }
        List<Missing> missing = new ArrayList<>(withoutShare.stream()
                .map(one -> Missing.of(Missing.Fact.SHARE, one))
                .toList());
        List<Contribution> open = group.those(one -> !one.amount().isExact());
        missing.addAll(Group.wanted(open));
        List<Contribution> deciding = group.those(one -> open.contains(one) || withoutShare.contains(one));
        return Tally.unknown(Group.names(deciding), missing);
    }

    private static Tally lead(Asked asked, Group group) {
        List<Contribution> lead = group.those(Contribution::lead);
        return lead.isEmpty()
                ? Group.oneNotKnown(asked, group.members(), List.of(Missing.of(Missing.Fact.LEAD)))
                : Group.each(asked, lead);
    }
}
