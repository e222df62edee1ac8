package org.levelfield.report.screening;

import java.util.ArrayList;
import java.util.List;
import org.levelfield.report.ScreeningWords;
import org.levelfield.report.sheet.Part;
import org.levelfield.report.sheet.Tone;
import org.levelfield.screening.Screening;
import org.levelfield.screening.Standing;
import org.levelfield.screening.Verdict;
import org.levelfield.screening.arithmetic.Answer;

/** Shows answers: by a tone and a word, and all of them as a picture. */
final class Answers {

    static final List<Answer> GRAVEST_FIRST = List.of(Answer.NOT_MET, Answer.UNKNOWN, Answer.MET);

    private Answers() {}

    static Tone tone(Answer answer) {
        return switch (answer) {
            case MET -> Tone.GOOD;
            case UNKNOWN -> Tone.OPEN;
            case NOT_MET -> Tone.BAD;
        };
    }

    static String word(Answer answer) {
        return switch (answer) {
            case MET -> "met";
            case UNKNOWN -> "not known";
            case NOT_MET -> "not met";
        };
    }

    /** A column for each member, and one for all together where there are several. */
    static Part.Matrix matrix(ScreeningWords words, Screening screening) {
        List<String> columns = new ArrayList<>(screening.bid().names());
        if (screening.bid().isGroup()) {
            columns.add("Together");
        }
        List<Part.Matrix.Row> rows = new ArrayList<>();
        for (Answer answer : GRAVEST_FIRST) {
            words.groups(answer).forEach(same -> rows.add(row(same.get(0), screening)));
        }
        return new Part.Matrix(
                "Requirements by members",
                words.number(Answer.NOT_MET) + " not met, " + words.number(Answer.UNKNOWN) + " not known, "
                        + words.number(Answer.MET) + " met. The table below says the same in words.",
                "Requirement",
                columns,
                rows);
    }

    private static Part.Matrix.Row row(Verdict verdict, Screening screening) {
        List<Part.Matrix.Mark> marks = new ArrayList<>();
        if (screening.bid().isGroup()) {
            screening.bid().names().forEach(name -> marks.add(member(verdict, name)));
        }
        marks.add(mark(verdict.answer()));
        return new Part.Matrix.Row(ScreeningWords.name(verdict.criterion()), marks);
    }

    /** How a member would do alone. A rule on groups asks nothing of one member. */
    private static Part.Matrix.Mark member(Verdict verdict, String name) {
        return verdict.standings().stream()
                .filter(one -> one.member().equals(name))
                .findFirst()
                .map(one -> mark(alone(verdict, one)))
                .orElse(new Part.Matrix.Mark(Tone.NONE, "–"));
    }

    private static Answer alone(Verdict verdict, Standing standing) {
        return verdict.asked().map(asked -> asked.reachedBy(standing.amount())).orElse(Answer.UNKNOWN);
    }

    private static Part.Matrix.Mark mark(Answer answer) {
        return new Part.Matrix.Mark(tone(answer), word(answer));
    }
}
