package org.levelfield.report;

import java.util.List;
import java.util.Locale;
import org.levelfield.screening.Criterion;
import org.levelfield.screening.Posed;
import org.levelfield.screening.Teaming;
import org.levelfield.screening.team.Counterfactual;
import org.levelfield.screening.team.Team;
import org.levelfield.screening.team.Teams;

/**
 * Writes groups of a pool for reading in a terminal: whether there is one, the groups with what each rests on, why there
 * is none, what is open for all, and which change would let most of the pool in.
 */
public final class TeamingText {

    private static final int TOLD_IN_FULL = 5;

    private final Teaming teaming;
    private final TeamingWords words;
    private final Lines out;

    private TeamingText(TeamingReport all, Ink ink, int width) {
        this.teaming = all.teaming();
        this.words = new TeamingWords(all);
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
        text.words.groups().forEach(text::groups);
        text.questions();
        text.impossible();
        text.open();
        text.changes();
        text.demands();
        text.out.wrap("", TeamingWords.CLOSING);
        return text.out.text();
    }

    private void head() {
        out.title(words.tender(), "");
        out.wrap("", words.subject());
        boolean open = teaming.impossible().isEmpty() && teaming.groups().number() == 0;
        out.wrap("", words.answer(), (open ? ": " : " ") + words.reason());
        out.line("");
    }

    private void groups(String title, Teams teams) {
        out.title(title.toUpperCase(Locale.ROOT), " (" + TeamingWords.number(teams) + ")");
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
        if (team.members().size() > 1) {
            words.rests(team).forEach((by, those) -> out.wrap("      ", by + ": " + String.join(", ", those)));
        }
        words.leastToSpare(team).ifPresent(one -> out.wrap("      Least to spare: ", one));
        TeamingWords.weakestLink(team).ifPresent(one -> out.wrap("      Weakest link: ", one));
    }

    private void questions() {
        List<String> questions = words.questions();
        if (!questions.isEmpty()) {
            out.title("So ask the buyer first, without a name", "");
            questions.forEach(one -> out.wrap("  - ", one));
            out.line("");
        }
    }

    private void impossible() {
        teaming.impossible().ifPresent(why -> {
            out.title("WHY NO GROUP CAN", " (" + why.demands().size() + ")");
            out.wrap("  ", TeamingWords.impossible(why));
            why.demands().forEach(one -> criterion(teaming.criterion(one)));
            out.line("");
        });
    }

    private void criterion(Criterion criterion) {
        out.wrap("  ", criterion.card().title(), ScreeningWords.measure(criterion));
        out.wrap("      ", words.quote(criterion));
    }

    private void open() {
        if (!teaming.open().isEmpty()) {
            out.title("TO SETTLE WHOEVER BIDS", " (" + teaming.open().size() + ")");
            words.open().forEach(one -> out.wrap("  ", one));
            out.line("");
        }
    }

    private void changes() {
        out.title("IF ONE CLAUSE WERE OTHERWISE", "");
        out.wrap("  As it stands: ", TeamingWords.told(teaming.counterfactuals().asItStands()));
        List<Counterfactual> changes = words.changes();
        if (changes.isEmpty()) {
            out.wrap("  ", "No change to one clause alone would let anybody else in, alone or in a pair.");
        }
        for (Counterfactual one : changes) {
            Criterion criterion = teaming.criterion(one.demand());
            out.wrap("  ", ScreeningWords.name(criterion) + " – " + words.place(criterion.evidence()));
            out.wrap("      dropped: ", TeamingWords.told(one.dropped()));
            one.eased().ifPresent(counts -> out.wrap("      by its remedy: ", TeamingWords.told(counts)));
        }
        out.line("");
    }

    private void demands() {
        out.title("WHAT A GROUP MUST MEET", " (" + teaming.posed().size() + ")");
        for (List<Posed> same : words.demands()) {
            Posed first = same.get(0);
            out.wrap("  ", first.criterion().card().title(), ScreeningWords.measure(first.criterion()));
            same.forEach(one -> out.wrap("      ", words.quote(one.criterion())));
            out.wrap("      ", words.alone(first) + ". For a group: " + TeamingWords.way(first));
        }
        teaming.limits().forEach(one -> criterion(one.criterion()));
        out.line("");
    }
}
