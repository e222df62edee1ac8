package org.levelfield.report.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.levelfield.report.ScreeningWords;
import org.levelfield.report.TeamingReport;
import org.levelfield.report.TeamingWords;
import org.levelfield.report.sheet.Line;
import org.levelfield.report.sheet.Part;
import org.levelfield.report.sheet.Sheet;
import org.levelfield.report.sheet.Tone;
import org.levelfield.screening.Posed;
import org.levelfield.screening.Teaming;
import org.levelfield.screening.arithmetic.Answer;
import org.levelfield.screening.team.Counts;
import org.levelfield.screening.team.Team;
import org.levelfield.screening.team.Teams;

/** The sheet on which organisations see with whom they can bid: the groups, who covers what, and which clause stands in the way. */
public final class TeamingSheet {

    private static final int PICTURES = 5;

    private final Teaming teaming;
    private final TeamingWords words;
    private final List<Part> parts = new ArrayList<>();

    private TeamingSheet(TeamingReport all) {
        this.teaming = all.teaming();
        this.words = new TeamingWords(all);
    }

    /** The sheet of a search. */
    public static Sheet of(TeamingReport report) {
        TeamingSheet sheet = new TeamingSheet(report);
        sheet.answer();
        sheet.words.groups().forEach(sheet::groups);
        sheet.items("What to ask the buyer first", sheet.words.questions());
        sheet.impossible();
        sheet.items("To settle whoever bids", sheet.words.open());
        sheet.changes();
        sheet.demands();
        sheet.parts.add(Part.Paragraph.note(TeamingWords.CLOSING));
        return new Sheet(
                "With whom can we bid? " + sheet.words.tender(),
                Line.of(sheet.words.subject()),
                report.tender().generatedAt(),
                sheet.parts);
    }

    private void answer() {
        Tone tone =
                teaming.impossible().isPresent() ? Tone.BAD : teaming.groups().number() > 0 ? Tone.GOOD : Tone.OPEN;
        String reason = words.reason();
        boolean begins = teaming.impossible().isEmpty() && teaming.groups().number() == 0;
        parts.add(new Part.Answer(
                tone,
                words.answer(),
                Line.of(begins ? reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1) : reason)));
    }

    private void groups(String title, Teams teams) {
        heading(title + " (" + TeamingWords.number(teams) + ")");
        List<List<Part.Cell>> rows = new ArrayList<>();
        for (Team team : teams.first()) {
            rows.add(List.of(
                    new Part.Cell(Tone.NONE, List.of(Line.strong(String.join(" + ", team.members())))),
                    Part.Cell.of(words.leastToSpare(team).orElse("")),
                    Part.Cell.of(TeamingWords.weakestLink(team).orElse(""))));
        }
        parts.add(new Part.Table(
                "",
                List.of(
                        new Part.Table.Column("Group", 4),
                        new Part.Table.Column("Least to spare", 4),
                        new Part.Table.Column("Weakest link", 4)),
                rows));
        heading("Who covers what");
        teams.first().stream().limit(PICTURES).forEach(team -> parts.add(matrix(team)));
    }

    /** A row for each requirement, a column for each member, and one for all. */
    private Part.Matrix matrix(Team team) {
        List<String> columns = new ArrayList<>(team.members());
        boolean group = columns.size() > 1;
        if (group) {
            columns.add("Together");
        }
        List<Part.Matrix.Row> rows = new ArrayList<>();
        for (List<Posed> same : words.demands()) {
            Posed first = same.get(0);
            List<Part.Matrix.Mark> marks = new ArrayList<>();
            team.members().forEach(member -> marks.add(mark(alone(first, member))));
            if (group) {
                marks.add(mark(teaming.ifFilled().isPresent() ? Answer.UNKNOWN : Answer.MET));
            }
            rows.add(new Part.Matrix.Row(ScreeningWords.name(first.criterion()), marks));
        }
        String rests = String.join(
                "; ",
                words.rests(team).entrySet().stream()
                        .map(one -> one.getKey() + ": " + String.join(", ", one.getValue()))
                        .toList());
        return new Part.Matrix(
                String.join(" + ", team.members()), "On whom it rests. " + rests + ".", "Requirement", columns, rows);
    }

    private Answer alone(Posed posed, String member) {
        int place = teaming.pool().indexOf(member);
        return posed.asked().reachedBy(posed.standings().get(place).amount());
    }

    private static Part.Matrix.Mark mark(Answer answer) {
        return new Part.Matrix.Mark(Answers.tone(answer), Answers.word(answer));
    }

    private void impossible() {
        teaming.impossible().ifPresent(why -> {
            heading("Why no group can");
            parts.add(Part.Paragraph.of(TeamingWords.impossible(why)));
            why.demands().stream().map(teaming::criterion).forEach(one -> {
                parts.add(new Part.Heading(2, ScreeningWords.name(one)));
                parts.add(Part.Paragraph.quote(Line.of(words.quote(one))));
            });
        });
    }

    private void changes() {
        heading("If one clause were otherwise");
        parts.add(Part.Paragraph.of(
                "As it stands, " + TeamingWords.told(teaming.counterfactuals().asItStands()) + "."));
        List<List<Part.Cell>> rows = words.changes().stream()
                .map(one -> List.of(
                        Part.Cell.of(ScreeningWords.name(teaming.criterion(one.demand())) + " – "
                                + words.place(teaming.criterion(one.demand()).evidence())),
                        Part.Cell.of(TeamingWords.told(one.dropped())),
                        Part.Cell.of(eased(one.eased()))))
                .toList();
        if (rows.isEmpty()) {
            parts.add(
                    Part.Paragraph.of("No change to one clause alone would let anybody else in, alone or in a pair."));
            return;
        }
        parts.add(new Part.Table(
                "",
                List.of(
                        new Part.Table.Column("Clause", 4),
                        new Part.Table.Column("Dropped", 3),
                        new Part.Table.Column("By its remedy", 3)),
                rows));
    }

    private static String eased(Optional<Counts> counts) {
        return counts.map(TeamingWords::told).orElse("the remedy is to drop it");
    }

    private void demands() {
        heading("What a group must meet (" + teaming.posed().size() + ")");
        List<List<Part.Cell>> rows = new ArrayList<>();
        for (List<Posed> same : words.demands()) {
            Posed first = same.get(0);
            rows.add(List.of(
                    Part.Cell.of(ScreeningWords.name(first.criterion())),
                    new Part.Cell(
                            Tone.NONE,
                            same.stream()
                                    .map(one -> Line.of(words.quote(one.criterion())))
                                    .toList()),
                    new Part.Cell(
                            Tone.NONE,
                            Stream.of(words.alone(first) + ".", "For a group: " + TeamingWords.way(first))
                                    .map(Line::of)
                                    .toList())));
        }
        teaming.limits()
                .forEach(one -> rows.add(List.of(
                        Part.Cell.of(ScreeningWords.name(one.criterion())),
                        Part.Cell.of(words.quote(one.criterion())),
                        Part.Cell.of("limits the number of members"))));
        if (rows.isEmpty()) {
            parts.add(Part.Paragraph.of("Nothing was found that the profiles can decide."));
            return;
        }
        parts.add(new Part.Table(
                "",
                List.of(
                        new Part.Table.Column("Requirement", 3),
                        new Part.Table.Column("Clause", 5),
                        new Part.Table.Column("Who meets it", 4)),
                rows));
    }

    private void items(String title, List<String> items) {
        if (!items.isEmpty()) {
            heading(title + " (" + items.size() + ")");
            parts.add(new Part.Items(items.stream().map(Line::of).toList()));
        }
    }

    private void heading(String text) {
        parts.add(new Part.Heading(1, text));
    }
}
