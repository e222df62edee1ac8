package org.levelfield.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.levelfield.CheckOptions;
import org.levelfield.Levelfield;
import org.levelfield.document.Budget;
import org.levelfield.example.Example;
import org.levelfield.example.ExampleCheck;
import org.levelfield.report.Profile;
import org.levelfield.report.Report;
import org.levelfield.requirement.GroupTerm;
import org.levelfield.requirement.Requirement;
import org.levelfield.rules.BarrierCard;
import org.levelfield.screening.arithmetic.Arithmetic;
import org.levelfield.screening.arithmetic.Asked;
import org.levelfield.screening.arithmetic.Contribution;
import org.levelfield.screening.arithmetic.Missing;
import org.levelfield.screening.arithmetic.Range;
import org.levelfield.screening.arithmetic.Tally;

/** Worked cases of consortium arithmetic, from a tender's words to the answer; and what sentences say of groups. */
class ConsortiumCasesTest {

    private static final Pattern MEMBER = Pattern.compile("(\\w+?)(\\*)?=(\\?|[\\d.]+)(?:@([\\d.]+))?([!-])?");
    private static final Levelfield LEVELFIELD = Levelfield.builtIn();

    private static Report report(String regime, String text) {
        Example tender = Example.read(
                "case", "case", "regime: " + regime + "\nexpect: none\n---\n## Selection criteria\n" + text + "\n");
        CheckOptions options = new CheckOptions(
                Profile.BID, tender.stated(), Optional.of(ExampleCheck.AS_OF), Instant.EPOCH, Budget.DEFAULT, 1);
        return LEVELFIELD.judge(List.of(tender.document()), options);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void eachCaseHasTheAnswerOfItsParagraph(Case one) {
        Report report = report(one.regime(), one.text());
        if (one.row().equals("cap")) {
            cap(one, report);
            return;
        }
        AggregationChoice choice = choice(one, report);
        assertThat(ways(choice)).as("how it is put to a group").isEqualTo(new TreeSet<>(one.waysInOrder()));
        assertThat(choice.assumed()).as("assumed").isEqualTo(one.assumed());
        Tally tally = Arithmetic.tallyAll(choice.operators(), Asked.atLeast(one.asked()), one.group());
        assertThat(tally.answer().id()).isEqualTo(one.answer());
        assertThat(tally.shortfall()
                        .map(wanting -> wanting.stripTrailingZeros().toPlainString())
                        .orElse("-"))
                .as("shortfall")
                .isEqualTo(one.shortfall());
        String missing = tally.missing().stream()
                .map(Missing::fact)
                .map(Missing.Fact::name)
                .distinct()
                .collect(Collectors.joining(","));
        assertThat(missing.isEmpty() ? "-" : missing).as("missing").isEqualTo(one.missing());
        if (!one.assumed()) {
            assertThat(one.text()).as("the source is the tender's own words").contains(firstQuote(choice.source()));
        }
    }

    private static String firstQuote(String source) {
        return source.substring(1, source.indexOf('”', 1));
    }

    /** Where no barrier asks for such a thing, the law's default alone is looked at. */
    private static AggregationChoice choice(Case one, Report report) {
        List<String> barriers = report.book().barriers().stream()
                .filter(card -> card.screen()
                        .flatMap(BarrierCard.Screen::row)
                        .filter(one.row()::equals)
                        .isPresent())
                .map(BarrierCard::id)
                .toList();
        if (barriers.isEmpty()) {
            return GroupReading.byLaw(report.book()
                    .groupDefault(one.row(), report.law().regime().id())
                    .orElseThrow());
        }
        Optional<Requirement> asked = report.requirements().stream()
                .filter(requirement -> barriers.contains(requirement.type()))
                .findFirst();
        assertThat(asked)
                .as("a demand of the kind " + one.row() + " in: " + one.text())
                .isPresent();
        return GroupReading.of(asked.orElseThrow(), report.groupTerms(), report.law(), report.book());
    }

    private static Set<String> ways(AggregationChoice choice) {
        String readings =
                choice.readings().stream().map(way -> way.aggregation().name()).collect(Collectors.joining("|"));
        return choice.ways().stream()
                .map(way -> way.aggregation()
                        + way.share().map(share -> " " + share.toPlainString()).orElse("")
                        + (readings.isEmpty() ? "" : "(" + readings + ")"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void cap(Case one, Report report) {
        GroupTerm cap = report.groupTerms().stream()
                .filter(term -> term.says() == GroupTerm.Says.CAP)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no limit of members in: " + one.text()));
        assertThat(cap.number()).contains(one.asked());
        int over = one.group().size() - one.asked().intValue();
        assertThat(one.answer()).isEqualTo(over > 0 ? "not-met" : "met");
        assertThat(one.shortfall()).isEqualTo(over > 0 ? String.valueOf(over) : "-");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void eachSentenceSaysOfGroupsWhatItSays(Sentence one) {
        Set<String> said = report("pa2023", one.text()).groupTerms().stream()
                .map(ConsortiumCasesTest::told)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(said).as(one.text()).isEqualTo(one.expected());
    }

    private static String told(GroupTerm term) {
        boolean means = term.says() == GroupTerm.Says.OPERATOR || term.says() == GroupTerm.Says.DEFINITION;
        String number = term.number().map(BigDecimal::toPlainString).orElse("-");
        String rows = String.join(",", new TreeSet<>(term.rows()));
        return String.join(
                " ",
                term.says().name(),
                means ? term.aggregation().name() : number,
                term.says() == GroupTerm.Says.OPERATOR ? number : "-",
                rows.isEmpty() ? "-" : rows);
    }

    static Stream<Case> cases() throws IOException {
        return rows("consortium-cases.tsv").map(Case::of);
    }

    static Stream<Sentence> sentences() throws IOException {
        Map<String, Set<String>> expected = new LinkedHashMap<>();
        rows("group-sentences.tsv").forEach(cell -> {
            Set<String> all = expected.computeIfAbsent(cell[5], any -> new TreeSet<>());
            if (cell[0].equals("flags")) {
                all.add(String.join(" ", cell[1], cell[2], cell[3], cell[4]));
            }
        });
        return expected.entrySet().stream().map(one -> new Sentence(one.getKey(), one.getValue()));
    }

    private static Stream<String[]> rows(String file) throws IOException {
        try (InputStream in = ConsortiumCasesTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1));
        }
    }

    /** A worked case, by the paragraph that decides it. */
    record Case(
            String paragraph,
            String regime,
            String text,
            String row,
            BigDecimal asked,
            List<Contribution> group,
            String ways,
            boolean assumed,
            String answer,
            String shortfall,
            String missing) {

        static Case of(String[] cell) {
            return new Case(
                    cell[0],
                    cell[1],
                    cell[2],
                    cell[3],
                    new BigDecimal(cell[4]),
                    Arrays.stream(cell[5].split(" ")).map(Case::member).toList(),
                    cell[6],
                    cell[7].equals("yes"),
                    cell[8],
                    cell[9],
                    cell[10]);
        }

        private static Contribution member(String text) {
            Matcher part = MEMBER.matcher(text);
            assertThat(part.matches()).as(text).isTrue();
            Range amount = part.group(3).equals("?") ? Range.UNKNOWN : Range.exactly(new BigDecimal(part.group(3)));
            Contribution one = Contribution.of(part.group(1), amount);
            one = part.group(2) == null ? one : one.leading();
            one = part.group(4) == null ? one : one.withShare(new BigDecimal(part.group(4)));
            return part.group(5) == null ? one : one.performing(part.group(5).equals("!"));
        }

        /** The ways of which all must hold; those that may be meant stay together. */
        List<String> waysInOrder() {
            return List.of(ways.split("\\+"));
        }

        @Override
        public String toString() {
            return paragraph + ", " + regime + ", " + ways + ": " + answer;
        }
    }

    /** A sentence, and what it says of groups; nothing where it only looks as if it did. */
    record Sentence(String text, Set<String> expected) {

        @Override
        public String toString() {
            return text;
        }
    }
}
