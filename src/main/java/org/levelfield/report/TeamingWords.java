package org.levelfield.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.levelfield.clause.Evidence;
import org.levelfield.requirement.GroupWay;
import org.levelfield.requirement.Measure;
import org.levelfield.screening.Criterion;
import org.levelfield.screening.Posed;
import org.levelfield.screening.Teaming;
import org.levelfield.screening.team.Counterfactual;
import org.levelfield.screening.team.Counts;
import org.levelfield.screening.team.Impossibility;
import org.levelfield.screening.team.Team;
import org.levelfield.screening.team.Teams;
import org.levelfield.tender.Fact;
import org.levelfield.tender.Money;

/**
 * The sentences about groups of a pool, the same in every format.
 *
 * @param all what is told
 */
public record TeamingWords(TeamingReport all) {

    /** What stands below them. */
    public static final String CLOSING =
            "A group stands here only where each requirement is met on what profiles say, and no smaller part of it would"
                    + " do. Who is not listed may still fit: a fact that a profile leaves out counts for nobody. This is"
                    + " no legal advice.";

    private static final int LONGEST_QUOTE = 240;
    private static final int MOST_CHANGES = 8;

    private Teaming teaming() {
        return all.teaming();
    }

    /** What is bought, or that it is a tender. */
    public String tender() {
        return all.tender().tender().title().map(Fact::value).map(Plain::line).orElse("Tender");
    }

    /** In which pool groups were looked for, and the day that counts. */
    public String subject() {
        return (teaming().most() == 1
                        ? "Looked for single bidders"
                        : "Looked for groups of up to " + teaming().most())
                + " in a pool of "
                + teaming().pool().size()
                + (teaming().must().isEmpty()
                        ? ""
                        : ", each with "
                                + String.join(" and ", new TreeSet<>(teaming().must())))
                + "; bids due " + teaming().occasion().bid() + ".";
    }

    /** The answer in a few words. */
    public String answer() {
        if (teaming().impossible().isPresent()) {
            return (teaming().most() == 1 ? "Nobody" : "No group") + " of this pool can";
        } else if (teaming().groups().number() > 0) {
            return told(teaming().groups());
        }
        return "Not known yet";
    }

    /** The sentence that says it in full. */
    public String reason() {
        if (teaming().impossible().isPresent()) {
            return "meet the tender as it stands, whatever profiles leave out.";
        } else if (teaming().groups().number() > 0) {
            int open = teaming().open().size();
            return "what is asked, as far as profiles can tell"
                    + (open == 0
                            ? "."
                            : "; " + (open == 1 ? "one matter is left" : open + " matters are left")
                                    + " to settle whoever bids.");
        } else if (teaming().ifKind().isPresent()) {
            return "no group is known to meet all, but the tender leaves open how groups are judged. If the buyer answers"
                    + " in their favour, "
                    + told(teaming().ifKind().get()).replaceFirst("^N", "n") + " what is asked.";
        } else if (teaming().ifFilled().isPresent()) {
            return "no group is known to meet all, and profiles leave too much out to rule all of them out.";
        }
        return "no group was found within the work that one search may take; name who must be in it (--must), or fewer"
                + " members (--max).";
    }

    private static String told(Teams teams) {
        Map<Integer, Long> sizes = teams.first().stream()
                .collect(Collectors.groupingBy(one -> one.members().size(), TreeMap::new, Collectors.counting()));
        String number = (teams.finished() ? "" : "at least ") + teams.number();
        boolean told = teams.number() == teams.first().size();
        String parts = sizes.size() > 1 && told
                ? sizes.entrySet().stream()
                        .map(one -> one.getValue() + " of " + one.getKey())
                        .collect(Collectors.joining(", ", " (", ")"))
                : sizes.size() == 1 ? " of " + sizes.keySet().iterator().next() : "";
        boolean one = teams.number() == 1;
        return (sizes.containsKey(1) ? "" : "Nobody alone, but ")
                + number
                + (one ? " group" : " groups")
                + parts
                + (one ? " meets" : " meet");
    }

    /** The groups that were found, under what makes them groups; at most one kind of them. */
    public Map<String, Teams> groups() {
        Map<String, Teams> groups = new LinkedHashMap<>();
        if (teaming().groups().number() > 0) {
            groups.put("Groups", teaming().groups());
        }
        teaming().ifKind().ifPresent(teams -> groups.put("Groups, if the buyer judges them kindly", teams));
        teaming().ifFilled().ifPresent(teams -> groups.put("Groups that no known fact rules out", teams));
        return groups;
    }

    /** How many groups there are: {@code 8}, {@code at least 700}. */
    public static String number(Teams teams) {
        return (teams.finished() ? "" : "at least ") + teams.number();
    }

    /** On whom a group's requirements rest: by members, what they carry. What all of them carry is told of all. */
    public Map<String, List<String>> rests(Team team) {
        Map<String, List<String>> rests = new LinkedHashMap<>();
        for (Team.Cover cover : team.covers()) {
            if (teaming().limits().stream().anyMatch(one -> one.demand().id().equals(cover.demand()))) {
                continue;
            }
            String by = cover.by().size() == team.members().size() ? "All" : String.join(" or ", cover.by());
            String what = teaming().criterion(cover.demand()).card().title();
            List<String> those = rests.computeIfAbsent(by, any -> new ArrayList<>());
            if (!those.contains(what)) {
                those.add(what);
            }
        }
        return rests;
    }

    /**
     * What a group has least of over what is asked. It is one of the demands that are added up: where each member must
     * have all, it is the member that has little, not the group.
     */
    public Optional<String> leastToSpare(Team team) {
        Map<String, BigDecimal> added = new LinkedHashMap<>();
        teaming().posed().stream()
                .filter(one -> one.asked().amount().signum() > 0)
                .filter(Posed::mayBeAddedUp)
                .forEach(one -> added.put(one.criterion().id(), one.asked().amount()));
        return team.covers().stream()
                .filter(one -> added.containsKey(one.demand()) && one.spare().isPresent())
                .min(Comparator.comparing(
                        one -> one.spare().orElseThrow().divide(added.get(one.demand()), MathContext.DECIMAL64)))
                .map(this::spare);
    }

    private String spare(Team.Cover cover) {
        Criterion criterion = teaming().criterion(cover.demand());
        BigDecimal spare = cover.spare().orElse(BigDecimal.ZERO);
        String amount = criterion
                .requirement()
                .measure()
                .flatMap(Measure::money)
                .map(money -> new Money(spare, money.currency()).told())
                .orElseGet(() -> spare.stripTrailingZeros().toPlainString());
        return ScreeningWords.name(criterion) + ", " + amount + " over what is asked";
    }

    /** Without whom most fails. */
    public static Optional<String> weakestLink(Team team) {
        return team.weakest()
                .filter(one -> !one.demands().isEmpty())
                .map(one -> one.member() + ", without whom "
                        + (one.demands().size() == 1
                                ? "one requirement fails"
                                : one.demands().size() + " requirements fail"));
    }

    /** What to ask the buyer where its words leave open how a group is judged: the demands, then the question. */
    public List<String> questions() {
        if (teaming().ifKind().isEmpty()) {
            return List.of();
        }
        Map<String, List<Posed>> questions = teaming().openReadings().stream()
                .collect(Collectors.groupingBy(
                        one -> one.reading().question().orElse(""), LinkedHashMap::new, Collectors.toList()));
        List<String> told = new ArrayList<>();
        questions.forEach((question, those) -> told.add(those.stream()
                        .map(one -> ScreeningWords.name(one.criterion()))
                        .distinct()
                        .collect(Collectors.joining("; "))
                + ": " + question));
        return told;
    }

    /** What the clauses do that shut all groups out. */
    public static String impossible(Impossibility why) {
        if (why.demands().isEmpty()) {
            return "More organisations must be in the group than it may have.";
        } else if (why.demands().size() == 1) {
            return "This clause alone shuts out every group of the pool, whatever its profiles leave out:";
        }
        return "No group meets these clauses together, whatever its profiles leave out"
                + (why.minimal() ? "; without any one of them, some group would:" : ":");
    }

    /** What has to be settled whoever bids, each matter once, with all its places. */
    public List<String> open() {
        Map<String, List<String>> matters = new LinkedHashMap<>();
        teaming()
                .open()
                .forEach(one -> matters.computeIfAbsent(
                                ScreeningWords.name(one.criterion()) + " – " + one.why()
                                        + (one.groupsOnly() ? " (groups only)" : ""),
                                any -> new ArrayList<>())
                        .add(place(one.criterion().evidence())));
        List<String> told = new ArrayList<>();
        matters.forEach((what, where) ->
                told.add(what + "; " + where.stream().distinct().collect(Collectors.joining("; "))));
        return told;
    }

    /** What several clauses ask in the same way together, in the order of the tender. */
    public List<List<Posed>> demands() {
        return List.copyOf(teaming().posed().stream()
                .collect(Collectors.groupingBy(
                        one -> ScreeningWords.name(one.criterion()) + one.meetAlone() + way(one),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values());
    }

    /** How many of the pool meet it alone: {@code 3 of 30 meet it alone}. */
    public String alone(Posed posed) {
        return posed.meetAlone() + " of " + teaming().pool().size() + (posed.meetAlone() == 1 ? " meets" : " meet")
                + " it alone";
    }

    /** How a demand is put to a group, and what says so. */
    public static String way(Posed posed) {
        String because = Plain.line(posed.reading().source()) + (posed.reading().verified() ? "" : " (to be checked)");
        if (posed.reading().isUndetermined()) {
            return "the tender leaves it open, and counts here only if every reading is met; " + because;
        }
        return String.join(
                        " and ",
                        posed.reading().ways().stream().map(GroupWay::told).toList())
                + (posed.reading().assumed() ? " (assumed: the tender does not say); " : "; ")
                + because;
    }

    /** Those changes to one clause alone that let somebody in, the best first. */
    public List<Counterfactual> changes() {
        long now = teaming().counterfactuals().asItStands().members();
        return teaming().counterfactuals().each().stream()
                .filter(one -> best(one) > now)
                .sorted(Comparator.comparing(TeamingWords::best).reversed())
                .limit(MOST_CHANGES)
                .toList();
    }

    private static long best(Counterfactual one) {
        return Math.max(
                one.dropped().members(), one.eased().map(Counts::members).orElse(0L));
    }

    /** Who could bid, in a sentence. */
    public static String told(Counts counts) {
        return counts.members() + (counts.members() == 1 ? " organisation" : " organisations") + " could bid: "
                + counts.alone() + " alone, the others in " + counts.pairs()
                + (counts.pairs() == 1 ? " pair" : " pairs");
    }

    /** A clause's words, cut where they are long, and where they stand. */
    public String quote(Criterion criterion) {
        Evidence evidence = criterion.evidence();
        return "“" + Plain.cut(Plain.line(evidence.quote()), LONGEST_QUOTE) + "” – " + place(evidence);
    }

    /** Where words stand: the file, its page where it has one, and its section. */
    public String place(Evidence evidence) {
        return new Lines(all.tender(), Ink.NONE, 0).place(evidence);
    }
}
