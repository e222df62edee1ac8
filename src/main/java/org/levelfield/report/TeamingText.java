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
import java.util.stream.Collectors;
import org.levelfield.clause.Evidence;
import org.levelfield.requirement.Measure;
import org.levelfield.screening.Criterion;
import org.levelfield.screening.Posed;
import org.levelfield.screening.Teaming;
import org.levelfield.screening.team.Counterfactual;
import org.levelfield.screening.team.Counts;
import org.levelfield.screening.team.Team;
import org.levelfield.screening.team.Teams;
import org.levelfield.tender.Fact;
import org.levelfield.tender.Money;

/**
 * Writes groups of a pool for reading in a terminal: whether there is one, the groups with what each rests on, why there
 * is none, what is open for all, and which change would let most of the pool in.
 */
public final class TeamingText {

    private static final int LONGEST_QUOTE = 240;
    private static final int TOLD_IN_FULL = 5;
    private static final int MOST_CHANGES = 8;

    private final TeamingReport all;
    private final Teaming teaming;
    private final Lines out;

    private TeamingText(TeamingReport all, Ink ink, int width) {
        this.all = all;
        this.teaming = all.teaming();
        this.out = new Lines(all.tender(), ink, width);
    }

    /**
     * The groups as text, ending in a line feed.
     *
     * @param width columns of the terminal
     */
    public static String write(TeamingReport report, Ink ink, int width) {
        TeamingText text = new TeamingText(report, ink, width);
        text.head();
        text.groups();
        text.impossible();
        text.open();
        text.changes();
        text.demands();
        text.closing();
        return text.out.text();
    }

    private void head() {
        out.title(all.tender().tender().title().map(Fact::value).orElse("Tender"), "");
        out.wrap(
                "",
                "Looked for groups of up to " + teaming.most() + " in a pool of "
                        + teaming.pool().size()
                        + (teaming.must().isEmpty()
                                ? ""
                                : ", each with " + String.join(" and ", sorted(teaming.must())))
                        + "; bids due " + teaming.occasion().bid() + ".");
        verdict();
        out.line("");
    }

    private void verdict() {
        if (teaming.impossible().isPresent()) {
            out.wrap("", "No group of this pool can meet the tender as it stands.", "");
        } else if (teaming.groups().number() > 0) {
            out.wrap(
                    "",
                    told(teaming.groups()),
                    " what is asked, as far as profiles can tell"
                            + (teaming.open().isEmpty() ? "." : "; " + openMatters() + " to settle whoever bids."));
        } else if (teaming.ifKind().isPresent()) {
            out.wrap(
                    "",
                    "Not known yet:",
                    " no group is known to meet all, but the tender leaves open how groups are judged. If the buyer"
                            + " answers in their favour, "
                            + told(teaming.ifKind().get()).replaceFirst("^N", "n") + " what is asked.");
        } else if (teaming.ifFilled().isPresent()) {
            out.wrap(
                    "",
                    "Not known yet:",
                    " no group is known to meet all, and profiles leave too much out to rule all of them out.");
        } else {
            out.wrap(
                    "",
                    "Not known:",
                    " no group was found within the work that one search may take; name who must be in it (--must), or"
                            + " fewer members (--max).");
        }
    }

    private String openMatters() {
        int number = teaming.open().size();
        return number == 1 ? "one matter is left" : number + " matters are left";
    }

    private String told(Teams teams) {
        Map<Integer, Long> sizes = teams.first().stream()
                .collect(Collectors.groupingBy(one -> one.members().size(), TreeMap::new, Collectors.counting()));
        boolean alone = sizes.containsKey(1);
        String number = (teams.finished() ? "" : "at least ") + teams.number();
        String parts = sizes.size() > 1 && teams.number() == teams.first().size()
                ? sizes.entrySet().stream()
                        .map(one -> one.getValue() + " of " + one.getKey())
                        .collect(Collectors.joining(", ", " (", ")"))
                : sizes.size() == 1 ? " of " + sizes.keySet().iterator().next() : "";
        String who = alone ? "" : "Nobody alone, but ";
        return who
                + number
                + (teams.number() == 1 ? " group" : " groups")
                + parts
                + (teams.number() == 1 ? " meets" : " meet");
    }

    private void groups() {
        if (teaming.groups().number() > 0) {
            groups("GROUPS", teaming.groups());
        }
        teaming.ifKind().ifPresent(teams -> {
            groups("GROUPS, IF THE BUYER JUDGES THEM KINDLY", teams);
            out.title("So ask the buyer first, without a name", "");
            teaming.openReadings().stream()
                    .collect(Collectors.groupingBy(
                            one -> one.reading().question().orElse(""), LinkedHashMap::new, Collectors.toList()))
                    .forEach((question, those) -> out.wrap(
                            "  - ",
                            String.join(
                                            "; ",
                                            those.stream()
                                                    .map(one -> name(one.criterion()))
                                                    .distinct()
                                                    .toList())
                                    + ": " + question));
            out.line("");
        });
        teaming.ifFilled().ifPresent(teams -> groups("GROUPS THAT NO KNOWN FACT RULES OUT", teams));
    }

    private void groups(String title, Teams teams) {
        out.title(title, " (" + (teams.finished() ? "" : "at least ") + teams.number() + ")");
        int number = 0;
        for (Team team : teams.first()) {
            number++;
            out.wrap("  " + number + ". ", String.join(" + ", team.members()), "");
            if (number <= TOLD_IN_FULL) {
                details(team);
            }
        }
        if (teams.number() > teams.first().size()) {
            out.wrap("  ", "and " + (teams.number() - teams.first().size()) + " more");
        }
        out.line("");
    }

    private void details(Team team) {
        team.lead().ifPresent(lead -> out.wrap("      ", "led by " + lead));
        boolean group = team.members().size() > 1;
        if (group) {
            rests(team).forEach((by, those) -> out.wrap("      ", by + ": " + String.join(", ", those)));
        }
        leastToSpare(team).ifPresent(one -> out.wrap("      Least to spare: ", spare(one)));
        team.weakest()
                .filter(one -> !one.demands().isEmpty())
                .ifPresent(one -> out.wrap(
                        "      Weakest link: ",
                        one.member() + ", without whom "
                                + (one.demands().size() == 1
                                        ? "one requirement fails"
                                        : one.demands().size() + " requirements fail")));
    }

    /** Which requirements rest on which members; what all of them carry together is told of all. */
    private Map<String, List<String>> rests(Team team) {
        Map<String, List<String>> rests = new LinkedHashMap<>();
        for (Team.Cover cover : team.covers()) {
            if (teaming.limits().stream().anyMatch(one -> one.demand().id().equals(cover.demand()))) {
                continue;
            }
            String by = cover.by().size() == team.members().size() ? "All" : String.join(" or ", cover.by());
            String what = teaming.criterion(cover.demand()).card().title();
            List<String> those = rests.computeIfAbsent(by, any -> new ArrayList<>());
            if (!those.contains(what)) {
                those.add(what);
            }
        }
        return rests;
    }

    /** Of what is added up, since where each member must have all, it is the member that has little, not the group. */
    private Optional<Team.Cover> leastToSpare(Team team) {
        Map<String, BigDecimal> added = new LinkedHashMap<>();
        teaming.posed().stream()
                .filter(one -> one.asked().amount().signum() > 0)
                .filter(Posed::mayBeAddedUp)
                .forEach(one -> added.put(one.criterion().id(), one.asked().amount()));
        return team.covers().stream()
                .filter(one -> added.containsKey(one.demand()) && one.spare().isPresent())
                .min(Comparator.comparing(
                        one -> one.spare().orElseThrow().divide(added.get(one.demand()), MathContext.DECIMAL64)));
    }

    private String spare(Team.Cover cover) {
        Criterion criterion = teaming.criterion(cover.demand());
        return name(criterion) + ", " + amount(criterion, cover.spare().orElse(BigDecimal.ZERO))
                + " over what is asked";
    }

    private static String amount(Criterion criterion, BigDecimal amount) {
        return criterion
                .requirement()
                .measure()
                .flatMap(Measure::money)
                .map(money -> new Money(amount, money.currency()).told())
                .orElseGet(() -> amount.stripTrailingZeros().toPlainString());
    }

    private void impossible() {
        teaming.impossible().ifPresent(why -> {
            out.title("WHY NO GROUP CAN", " (" + why.demands().size() + ")");
            if (why.demands().isEmpty()) {
                out.wrap("  ", "More organisations must be in the group than it may have.");
            } else {
                out.wrap(
                        "  ",
                        why.demands().size() == 1
                                ? "This clause alone shuts out every group of the pool, whatever its profiles leave out:"
                                : why.minimal()
                                        ? "No group meets these clauses together, whatever its profiles leave out; without"
                                                + " any one of them, some group would:"
                                        : "No group meets these clauses together, whatever its profiles leave out:");
            }
            why.demands().forEach(one -> criterion(teaming.criterion(one)));
            out.line("");
        });
    }

    private void criterion(Criterion criterion) {
        out.wrap("  ", criterion.card().title(), measure(criterion));
        quote(criterion);
    }

    private void quote(Criterion criterion) {
        Evidence evidence = criterion.evidence();
        out.wrap("      ", "“" + Plain.cut(Plain.line(evidence.quote()), LONGEST_QUOTE) + "” – " + out.place(evidence));
    }

    private void open() {
        if (teaming.open().isEmpty()) {
            return;
        }
        out.title("TO SETTLE WHOEVER BIDS", " (" + teaming.open().size() + ")");
        Map<String, List<String>> matters = new LinkedHashMap<>();
        teaming.open()
                .forEach(one -> matters.computeIfAbsent(
                                name(one.criterion()) + " – " + one.why() + (one.groupsOnly() ? " (groups only)" : ""),
                                any -> new ArrayList<>())
                        .add(out.place(one.criterion().evidence())));
        matters.forEach((what, where) -> out.wrap("  ", what + "; " + String.join("; ", where)));
        out.line("");
    }

    private void demands() {
        out.title("WHAT A GROUP MUST MEET", " (" + teaming.posed().size() + ")");
        teaming.posed().stream()
                .collect(Collectors.groupingBy(
                        one -> name(one.criterion()) + one.meetAlone() + way(one),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(this::demand);
        teaming.limits().forEach(one -> criterion(one.criterion()));
        out.line("");
    }

    /** What several clauses ask in the same way is told once, with all its places. */
    private void demand(List<Posed> same) {
        Posed first = same.get(0);
        out.wrap("  ", first.criterion().card().title(), measure(first.criterion()));
        same.forEach(one -> quote(one.criterion()));
        out.wrap(
                "      ",
                first.meetAlone() + " of " + teaming.pool().size() + (first.meetAlone() == 1 ? " meets" : " meet")
                        + " it alone. For a group: " + way(first));
    }

    private static String way(Posed posed) {
        if (posed.reading().isUndetermined()) {
            return "the tender leaves it open, and counts here only if every reading is met, " + because(posed);
        }
        return String.join(
                        " and ",
                        posed.reading().ways().stream().map(one -> one.told()).toList())
                + (posed.reading().assumed() ? " (assumed: the tender does not say), " : ", ")
                + because(posed);
    }

    private static String because(Posed posed) {
        return Plain.line(posed.reading().source()) + (posed.reading().verified() ? "" : " (to be checked)");
    }

    /** Those changes alone that let somebody in, the best first. */
    private void changes() {
        Counts now = teaming.counterfactuals().asItStands();
        List<Counterfactual> helping = teaming.counterfactuals().each().stream()
                .filter(one -> best(one) > now.members())
                .sorted(Comparator.comparing(TeamingText::best).reversed())
                .toList();
        out.title("IF ONE CLAUSE WERE OTHERWISE", "");
        out.wrap("  ", "As it stands: " + told(now));
        if (helping.isEmpty()) {
            out.wrap("  ", "No change to one clause alone would let anybody else in, alone or in a pair.");
        }
        helping.stream().limit(MOST_CHANGES).forEach(one -> {
            Criterion criterion = teaming.criterion(one.demand());
            out.wrap("  ", name(criterion) + " – " + out.place(criterion.evidence()));
            out.wrap("      dropped: ", told(one.dropped()));
            one.eased()
                    .filter(counts -> counts.members() > now.members())
                    .ifPresent(counts -> out.wrap("      by its remedy: ", told(counts)));
        });
        out.line("");
    }

    private static long best(Counterfactual one) {
        return Math.max(
                one.dropped().members(), one.eased().map(Counts::members).orElse(0L));
    }

    private static String told(Counts counts) {
        return counts.members() + (counts.members() == 1 ? " organisation" : " organisations") + " could bid, "
                + counts.alone() + " alone, the others in " + counts.pairs()
                + (counts.pairs() == 1 ? " pair" : " pairs");
    }

    private void closing() {
        out.wrap(
                "",
                "A group stands here only where each requirement is met on what profiles say, and no smaller part of it"
                        + " would do. Who is not listed may still fit: a fact that a profile leaves out counts for"
                        + " nobody. This is no legal advice.");
    }

    private static String name(Criterion criterion) {
        return criterion.card().title() + measure(criterion);
    }

    private static String measure(Criterion criterion) {
        return criterion
                .requirement()
                .measure()
                .map(measure -> ": " + measure.told())
                .orElse("");
    }

    private static List<String> sorted(Iterable<String> names) {
        List<String> sorted = new ArrayList<>();
        names.forEach(sorted::add);
        sorted.sort(Comparator.naturalOrder());
        return sorted;
    }
}
