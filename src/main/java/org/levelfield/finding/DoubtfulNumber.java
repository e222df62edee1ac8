package org.levelfield.finding;

import java.util.Optional;
import org.levelfield.clause.Evidence;
import org.levelfield.clause.Traceable;
import org.levelfield.mention.Mark;

/**
 * A number on which a requirement rests and that text recognition may have read wrongly. What the law says of the
 * requirement is then not known: the number can neither cross a line nor stay below one.
 *
 * @param requirement the requirement's id
 * @param number the number
 */
public record DoubtfulNumber(String requirement, Mark number) implements Traceable {

    /** What would have to be known. */
    public String missing() {
        String page = number.evidence().stream()
                .flatMapToInt(evidence -> evidence.page().stream())
                .mapToObj(at -> " on page " + at)
                .findFirst()
                .orElse("");
        return "the number read as “" + words() + "”" + page + ", which text recognition could not read surely";
    }

    private String words() {
        int start = number.place().source().span().start();
        return number.place()
                .source()
                .text()
                .substring(
                        number.place().span().start() - start,
                        number.place().span().end() - start)
                .strip();
    }

    @Override
    public String kind() {
        return "doubtful number";
    }

    @Override
    public String told() {
        return "“" + words() + "”";
    }

    @Override
    public Optional<Evidence> evidence() {
        return number.evidence();
    }
}
