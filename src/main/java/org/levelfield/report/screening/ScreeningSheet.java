package org.levelfield.report.screening;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.levelfield.document.Document;
import org.levelfield.report.Plain;
import org.levelfield.report.ScreeningReport;
import org.levelfield.report.ScreeningWords;
import org.levelfield.report.sheet.Line;
import org.levelfield.report.sheet.Part;
import org.levelfield.report.sheet.Sheet;
import org.levelfield.report.sheet.Tone;
import org.levelfield.screening.Criterion;
import org.levelfield.screening.Screening;
import org.levelfield.screening.Verdict;
import org.levelfield.screening.arithmetic.Answer;

/**
 * The sheet on which a board decides whether to bid: the answer and what fails first, then what is open, what could be
 * obtained and what to ask, then every requirement.
 */
public final class ScreeningSheet {

    private final ScreeningReport all;
    private final ScreeningWords words;
    private final List<Part> parts = new ArrayList<>();

    private ScreeningSheet(ScreeningReport all) {
        this.all = all;
        this.words = new ScreeningWords(all);
    }

    /** The sheet of a screening. */
    public static Sheet of(ScreeningReport report) {
        ScreeningSheet sheet = new ScreeningSheet(report);
        sheet.answer();
        sheet.failing();
        sheet.open();
        sheet.obtainable();
        sheet.questions();
        sheet.requirements();
        sheet.others();
        sheet.closing();
        return new Sheet(
                "Can we bid? " + sheet.words.tender(),
                Line.of(sheet.words.subject()),
                report.tender().generatedAt(),
                sheet.parts);
    }

    private void answer() {
        String reason = words.reason();
        parts.add(new Part.Answer(
                Answers.tone(all.screening().answer()),
                words.answer(),
                Line.of(reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1))));
        List<String> unread = all.tender().documents().stream()
                .filter(one -> one.status() == Document.Status.NOT_READ)
                .map(Document::path)
                .toList();
        if (!unread.isEmpty()) {
            parts.add(Part.Paragraph.of(
                    Line.strong("Not read, and not counted here: ").and(String.join("; ", unread))));
        }
    }

    private void failing() {
        List<List<Verdict>> groups = words.groups(Answer.NOT_MET);
        if (groups.isEmpty()) {
            return;
        }
        heading("What fails (" + words.number(Answer.NOT_MET) + ")");
        for (List<Verdict> same : groups) {
            Verdict first = same.get(0);
            parts.add(new Part.Heading(2, ScreeningWords.name(first.criterion())));
            same.forEach(one -> parts.add(Part.Paragraph.quote(Line.of(words.quote(one)))));
            parts.add(new Part.Items(facts(first)));
        }
    }

    /** Who has what, how much is wanting, what would help: an item each. */
    private List<Line> facts(Verdict verdict) {
        List<Line> facts = new ArrayList<>(standings(verdict));
        ScreeningWords.shortfall(verdict).ifPresent(wanting -> facts.add(Line.strong("Short by " + wanting)));
        ScreeningWords.group(verdict).ifPresent(way -> facts.add(Line.of("For a group: " + way)));
        verdict.closing().forEach(way -> facts.add(Line.of("Could close it: " + way)));
        return facts;
    }

    private static List<Line> standings(Verdict verdict) {
        return verdict.standings().stream()
                .map(one -> Line.strong(one.member())
                        .and((ScreeningWords.decides(one, verdict) ? " (decides): " : ": ") + one.told()))
                .toList();
    }

    private void open() {
        List<List<Verdict>> groups = words.groups(Answer.UNKNOWN);
        if (groups.isEmpty()) {
            return;
        }
        heading("What is open, and what would settle it (" + words.number(Answer.UNKNOWN) + ")");
        parts.add(new Part.Table(
                "",
                List.of(new Part.Table.Column("Requirement", 3), new Part.Table.Column("What would settle it", 4)),
                groups.stream().map(this::openRow).toList()));
    }

    private List<Part.Cell> openRow(List<Verdict> same) {
        Verdict first = same.get(0);
        Set<String> places = new LinkedHashSet<>();
        same.forEach(one -> places.add(words.place(one.criterion().evidence())));
        return List.of(
                new Part.Cell(
                        Tone.NONE,
                        Stream.concat(
                                        Stream.of(Line.strong(ScreeningWords.name(first.criterion()))),
                                        places.stream().map(Line::of))
                                .toList()),
                new Part.Cell(
                        Tone.NONE,
                        ScreeningWords.factsForPeople(first.missing(), true).stream()
                                .map(Line::of)
                                .toList()));
    }

    private void obtainable() {
        Set<String> ways = new LinkedHashSet<>();
        all.screening().verdicts().stream()
                .filter(one -> one.answer() != Answer.MET)
                .forEach(one -> one.closing()
                        .forEach(way -> ways.add(one.criterion().card().title() + ": " + way)));
        items("What could be obtained", "As the profiles say.", List.copyOf(ways));
    }

    private void questions() {
        items(
                "What to ask the buyer",
                "The questions name nobody. "
                        + all.tender()
                                .tender()
                                .clarificationDeadline()
                                .map(day -> "The buyer takes questions until " + day.value() + ".")
                                .orElse("The documents do not tell the last day for questions."),
                all.screening().questions());
    }

    private void requirements() {
        if (all.screening().verdicts().isEmpty()) {
            return;
        }
        heading("Who meets what");
        parts.add(Answers.matrix(words, all.screening()));
        heading("Every requirement, with its clause");
        List<List<Part.Cell>> rows = new ArrayList<>();
        for (Answer answer : Answers.GRAVEST_FIRST) {
            words.groups(answer).forEach(same -> rows.add(row(same)));
        }
        parts.add(new Part.Table(
                "",
                List.of(
                        new Part.Table.Column("Requirement", 3),
                        new Part.Table.Column("Answer", 2),
                        new Part.Table.Column("Clause", 5),
                        new Part.Table.Column("What decides", 5)),
                rows));
    }

    private List<Part.Cell> row(List<Verdict> same) {
        Verdict first = same.get(0);
        List<Line> decides = new ArrayList<>(standings(first));
        ScreeningWords.group(first).ifPresent(way -> decides.add(Line.of("For a group: " + way)));
        return List.of(
                Part.Cell.of(ScreeningWords.name(first.criterion())),
                Part.Cell.of(Answers.tone(first.answer()), Answers.word(first.answer())),
                new Part.Cell(
                        Tone.NONE,
                        same.stream().map(one -> Line.of(words.quote(one))).toList()),
                new Part.Cell(Tone.NONE, decides));
    }

    private void others() {
        Screening screening = all.screening();
        criteria("The tender on groups", screening.groupRules());
        criteria("Terms to accept", screening.terms());
        criteria("Work that a bid takes", screening.work());
    }

    private void criteria(String title, List<Criterion> criteria) {
        items(title, "", words.places(criteria));
    }

    private void items(String title, String note, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        heading(title + " (" + items.size() + ")");
        if (!note.isEmpty()) {
            parts.add(Part.Paragraph.note(note));
        }
        parts.add(new Part.Items(items.stream().map(Line::of).toList()));
    }

    private void closing() {
        parts.add(Part.Paragraph.note(ScreeningWords.CLOSING));
    }

    private void heading(String text) {
        parts.add(new Part.Heading(1, Plain.line(text)));
    }
}
