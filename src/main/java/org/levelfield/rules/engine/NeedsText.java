package org.levelfield.rules.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levelfield.rules.engine.RuleNeeds.Recognition;
import org.levelfield.rules.engine.Sign.Where;

/**
 * The needs of rules as text, a line each: the concepts wanted of every clause, those wanted of clauses in which
 * something could be recognised, then for each rule its signs, a tab, and what it speaks of.
 */
final class NeedsText {

    private static final String RELIEFS = "+reliefs";
    private static final String ALL = "+all";

    private NeedsText() {}

    static String write(RuleNeeds needs) {
        Stream<String> rules = needs.recognitions().stream()
                .map(one -> one.signs().stream().map(NeedsText::written).collect(Collectors.joining(" "))
                        + "\t"
                        + written(one.wanted()));
        return Stream.concat(Stream.of(written(needs.anywhere()), written(needs.recognised())), rules)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    static RuleNeeds read(String text) {
        List<String> lines = text.lines().toList();
        List<Recognition> recognitions = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            int tab = line.indexOf('\t');
            recognitions.add(new Recognition(
                    words(line.substring(0, tab)).map(NeedsText::sign).toList(), wanted(line.substring(tab + 1))));
        }
        return new RuleNeeds(recognitions, wanted(lines.get(1)), wanted(lines.get(0)));
    }

    private static String written(Sign sign) {
        return sign.where() + ":" + String.join("|", sign.names());
    }

    private static Sign sign(String word) {
        int colon = word.indexOf(':');
        return new Sign(Arrays.asList(word.substring(colon + 1).split("\\|")), Where.valueOf(word.substring(0, colon)));
    }

    private static String written(Wanted wanted) {
        Stream<String> more = Stream.of(wanted.reliefs() ? RELIEFS : "", wanted.all() ? ALL : "")
                .filter(word -> !word.isEmpty());
        return Stream.concat(wanted.concepts().stream().sorted(), more).collect(Collectors.joining(" "));
    }

    private static Wanted wanted(String words) {
        Set<String> all = words(words).collect(Collectors.toSet());
        boolean reliefs = all.remove(RELIEFS);
        boolean every = all.remove(ALL);
        return new Wanted(all, reliefs, every);
    }

    private static Stream<String> words(String line) {
        return Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty());
    }
}
