package org.levelfield.edit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways to make a clause say something else. */
enum Meaning {
    AMOUNT {
        @Override
        Optional<String> change(String clause) {
            Matcher number = Pattern.compile(
                            "(?<![\\d.])(?<![Ss]ection |question |table |^)\\d+(?! \\||\\w| [A-Z][a-z]+ \\d{4})")
                    .matcher(clause);
            if (number.find()) {
                return Optional.of(clause.substring(0, number.start())
                        + (Integer.parseInt(number.group()) + 1)
                        + clause.substring(number.end()));
            }
            return swapped(clause, "two", "three", "four", "five", "six", "seven");
        }
    },
    FORCE {
        @Override
        Optional<String> change(String clause) {
            return swapped(clause, "must", "should")
                    .or(() -> swapped(clause, "will", "may"))
                    .or(() -> swapped(clause, "only", "mainly"))
                    .or(() -> swapped(clause, "is", "is not"))
                    .or(() -> swapped(clause, "need", "need not have"))
                    .or(() -> swapped(clause, "have", "may have"));
        }
    },
    DATE {
        @Override
        Optional<String> change(String clause) {
            return swapped(clause, "October", "November")
                    .or(() -> swapped(clause, "2021", "2019"))
                    .or(() -> swapped(clause, "2026", "2027"));
        }
    };

    /** The clause with another meaning; empty where it has nothing of the sort. */
    abstract Optional<String> change(String clause);

    /** The first of the words that stands in the clause becomes the next. */
    private static Optional<String> swapped(String clause, String... words) {
        List<String> all = List.of(words);
        for (int i = 0; i + 1 < all.size(); i++) {
            Matcher word = Pattern.compile("\\b" + all.get(i) + "\\b").matcher(clause);
            if (word.find()) {
                return Optional.of(word.replaceFirst(all.get(i + 1)));
            }
        }
        return Optional.empty();
    }
}
