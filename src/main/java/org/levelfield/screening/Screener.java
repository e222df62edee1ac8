package org.levelfield.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.levelfield.mention.Mark;
import org.levelfield.mention.MarkedDocument;
import org.levelfield.requirement.GroupTerm;
import org.levelfield.requirement.Requirement;
import org.levelfield.rules.BarrierCard;
import org.levelfield.rules.Capacity;
import org.levelfield.rules.RuleBook;
import org.levelfield.screening.arithmetic.Answer;
import org.levelfield.screening.arithmetic.Arithmetic;
import org.levelfield.screening.arithmetic.Asked;
import org.levelfield.screening.arithmetic.Contribution;
import org.levelfield.screening.arithmetic.Missing;
import org.levelfield.screening.arithmetic.Operator;
import org.levelfield.screening.arithmetic.Tally;
import org.levelfield.screening.organisation.Organisation;
import org.levelfield.screening.register.Effect;
import org.levelfield.screening.register.Question;
import org.levelfield.screening.register.RegisterEffect;
import org.levelfield.screening.register.RegisterException;
import org.levelfield.screening.register.RegisterStore;
import org.levelfield.screening.team.Puzzle;
import org.levelfield.screening.team.TeamSolver;
import org.levelfield.tender.Law;

/** Tests bids against the requirements of one tender. Immutable, safe for use by several threads. */
public final class Screener {

    private final RuleBook book;
    private final Law law;
    private final Occasion occasion;
    private final List<GroupTerm> groupTerms;
    private final Set<Requirement> softened;
    private final List<Criterion> criteria;

    /**
     * For a tender.
     *
     * @param book the rule book whose cards say what answers each requirement
     * @param law under which it is judged
     * @param occasion its dates and sums
     * @param requirements what it asks, each once, in the order of the report
     * @param groupTerms what it says of groups that bid together
     * @param unsure those of them that are left out, since it is not sure enough that they are there
     * @param softened those that the tender itself takes back or softens, as by "or equivalent": who lacks what they name
     *     may meet them all the same
     * @param documents its documents, marked
     */
    public Screener(
            RuleBook book,
            Law law,
            Occasion occasion,
            List<Requirement> requirements,
            List<GroupTerm> groupTerms,
            Set<Requirement> unsure,
            Set<Requirement> softened,
            List<MarkedDocument> documents) {
        this.book = book;
        this.law = law;
        this.occasion = occasion;
        this.groupTerms = List.copyOf(groupTerms);
        this.softened = Set.copyOf(softened);
        this.criteria = criteria(book, requirements, marks(documents)).stream()
                .filter(one -> !unsure.contains(one.requirement()))
                .toList();
    }

    /** The requirements that concern a bidder, in their order. */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** Tests a bid. */
    public Screening screen(Bid bid) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Criterion criterion : criteria) {
            if (criterion.by() == Capacity.GROUP) {
                GroupRule.of(criterion, bid).map(this::softened).ifPresent(verdicts::add);
            } else if (isTest(criterion)) {
                verdicts.add(softened(verdict(criterion, bid)));
            }
        }
        return new Screening(
                bid,
                occasion,
                verdicts,
                bid.isGroup()
                        ? by(Capacity.GROUP)
                                .filter(one -> !GroupRule.decides(one))
                                .toList()
                        : List.of(),
                by(Capacity.WORK).toList(),
                by(Capacity.TERMS).toList());
    }

    /**
     * Finds who of a pool can meet the tender together.
     *
     * @param pool no two of one name, 1 to {@link Puzzle#LARGEST_POOL}
     * @param must names of those that every group must hold, all of the pool
     * @param most how many members a group may have, 1 to {@link Puzzle#LARGEST_GROUP}
     * @throws IllegalArgumentException where one of these does not hold
     */
    public Teaming team(List<Organisation> pool, Set<String> must, int most) {
        return new TeamFinder(this, pool, must, most, TeamSolver.USUAL_BOUND).find();
    }

    /**
     * What each requirement leaves of registered charities, where registers hold what it asks about. The same question
     * is counted once.
     *
     * @param store the registers
     * @param which the requirements to ask about
     * @throws RegisterException where the store holds none, or cannot be read
     */
    public List<Reach> reach(RegisterStore store, Predicate<Requirement> which) throws RegisterException {
        Map<Question, Effect> counted = new HashMap<>();
        List<Reach> reach = new ArrayList<>();
        for (Criterion criterion : criteria) {
            Optional<Question> question = RegisterQuestion.of(criterion, occasion);
            if (question.isPresent() && which.test(criterion.requirement())) {
                Effect effect = counted.get(question.get());
                if (effect == null) {
                    effect = RegisterEffect.of(store, question.get());
                    counted.put(question.get(), effect);
                }
                reach.add(new Reach(criterion, effect));
            }
        }
        return List.copyOf(reach);
    }

    /** What of the requirements registers can be asked about, in their order. */
    public List<RegisterDemand> demands(Predicate<Requirement> which) {
        return criteria.stream()
                .filter(criterion -> which.test(criterion.requirement()))
                .flatMap(criterion -> RegisterQuestion.of(criterion, occasion).stream()
                        .map(question -> new RegisterDemand(criterion.requirement(), question.floor())))
                .toList();
    }

    Occasion occasion() {
        return occasion;
    }

    boolean isSoftened(Criterion criterion) {
        return softened.contains(criterion.requirement());
    }

    /** How a criterion is put to a group. */
    AggregationChoice reading(Criterion criterion) {
        return GroupReading.of(
                criterion.requirement(), GroupReading.withoutBan(groupTerms, criterion.requirement()), law, book);
    }

    private Verdict softened(Verdict verdict) {
        boolean open = verdict.answer() == Answer.NOT_MET && isSoftened(verdict.criterion());
        return open ? verdict.open(Lack.of("whether what the tender allows instead, or leaves out, will do")) : verdict;
    }

    private Stream<Criterion> by(Capacity capacity) {
        return criteria.stream().filter(one -> one.by() == capacity);
    }

    /** Whether a bidder is tested against it, one way or another. */
    static boolean isTest(Criterion criterion) {
        return criterion.by() != Capacity.WORK && criterion.by() != Capacity.TERMS;
    }

    private Verdict verdict(Criterion criterion, Bid bid) {
        List<Standing> standings = bid.members().stream()
                .map(member -> Standings.of(member, criterion, occasion))
                .toList();
        Floor floor = Floor.of(criterion, occasion);
        AggregationChoice reading = reading(criterion);
        Verdict.Reading told = bid.isGroup() ? Verdict.Reading.of(reading) : Verdict.Reading.ALONE;
        if (floor.asked().isEmpty()) {
            return new Verdict(
                    criterion,
                    Optional.empty(),
                    Answer.UNKNOWN,
                    standings,
                    bid.names(),
                    Optional.empty(),
                    floor.missing().stream().map(Lack::of).toList(),
                    told);
        }
        Asked asked = floor.asked().get();
        Tally tally = Arithmetic.tallyAll(operators(reading, bid), asked, group(bid, standings));
        return new Verdict(
                criterion,
                Optional.of(asked),
                tally.answer(),
                standings,
                tally.deciding(),
                tally.shortfall(),
                tally.answer() == Answer.UNKNOWN ? missing(tally, standings) : List.of(),
                told);
    }

    /** One alone is tested in one way; a demand that asks nothing of a group is met by whoever meets it. */
    private static List<Operator> operators(AggregationChoice reading, Bid bid) {
        return bid.isGroup() && !reading.operators().isEmpty() ? reading.operators() : List.of(new Operator.Any());
    }

    private static List<Contribution> group(Bid bid, List<Standing> standings) {
        return standings.stream()
                .map(one -> {
                    Contribution plain = Contribution.of(one.member(), one.amount());
                    return bid.lead().filter(one.member()::equals).isPresent() ? plain.leading() : plain;
                })
                .toList();
    }

    /** What would settle it: of an amount, what the member's profile leaves out. */
    private static List<Lack> missing(Tally tally, List<Standing> standings) {
        Set<Lack> told = new LinkedHashSet<>();
        for (Missing one : tally.missing()) {
            switch (one.fact()) {
                case AMOUNT ->
                    standings.stream()
                            .filter(standing -> one.member()
                                    .filter(standing.member()::equals)
                                    .isPresent())
                            .flatMap(standing -> standing.missing().stream())
                            .forEach(fact -> told.add(new Lack(one.member(), fact)));
                case SHARE -> told.add(new Lack(one.member(), "its share of the work"));
                case PART ->
                    told.add(new Lack(one.member(), "whether it does the part of the work that this concerns"));
                case LEAD -> told.add(Lack.of("which member leads (--lead)"));
                case READING -> told.add(Lack.of("how the buyer puts this to a group: ask the buyer"));
            }
        }
        return List.copyOf(told);
    }

    private static List<Criterion> criteria(
            RuleBook book, List<Requirement> requirements, Map<String, List<Mark>> marks) {
        Map<String, Set<String>> types = new HashMap<>();
        requirements.forEach(one ->
                types.computeIfAbsent(one.clause(), any -> new HashSet<>()).add(one.type()));
        List<Criterion> all = new ArrayList<>();
        int number = 0;
        for (Requirement requirement : new LinkedHashSet<>(requirements)) {
            String id = "r" + ++number;
            Optional<BarrierCard> card = book.barrier(requirement.type());
            Optional<Capacity> by = card.flatMap(Screener::by);
            if (card.isPresent() && by.isPresent()) {
                List<Mark> own = marks.getOrDefault(requirement.clause(), List.of());
                all.add(new Criterion(
                        id,
                        requirement,
                        card.get(),
                        by.get(),
                        own,
                        types.getOrDefault(requirement.clause(), Set.of())));
            }
        }
        return List.copyOf(all);
    }

    /** Whether a bidder is asked for something of a kind that registers hold. */
    public static boolean concernsRegisters(BarrierCard card) {
        return by(card).filter(RegisterQuestion.HELD::contains).isPresent();
    }

    /** A barrier whose card says nothing asks the bidder, where it decides who may bid. */
    private static Optional<Capacity> by(BarrierCard card) {
        return card.screen()
                .map(BarrierCard.Screen::by)
                .or(() ->
                        card.gate() == BarrierCard.Gate.ELIGIBILITY ? Optional.of(Capacity.ANSWER) : Optional.empty());
    }

    private static Map<String, List<Mark>> marks(List<MarkedDocument> documents) {
        Map<String, List<Mark>> marks = new HashMap<>();
        documents.stream()
                .flatMap(document -> document.clauses().stream())
                .forEach(clause -> marks.put(
                        clause.statement().id(),
                        clause.marks().stream().filter(Mark::isOwn).toList()));
        return marks;
    }
}
