package org.levelfield.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.Levelfield;
import org.levelfield.finding.Finding;
import org.levelfield.finding.Status;
import org.levelfield.finding.TraceStep;
import org.levelfield.report.Report;
import org.levelfield.requirement.Requirement;
import org.levelfield.rules.RuleBookFolder;

class UserRulesTest {

    private static final String FINDING_RULE =
            "unpaid-design-work: demanded under the Act of 2023, which bids the buyer to think of small bodies";
    private static final String PLAIN_RULE = "unpaid-design-work: demanded, and not paid for";

    @TempDir
    private Path temp = Path.of("");

    private final List<String> faults = new ArrayList<>();

    private Report judgedWith(Path... folders) {
        return OneFolder.judge(Levelfield.with(List.of(folders), faults), OneFolder.TENDER);
    }

    private static Finding found(Report report) {
        return report.findings().stream()
                .filter(one -> one.barrier().equals(OneFolder.ID))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aStrangerAddsABarrierByAddingOneFolderWithWordsThatNoLexiconKnows() throws IOException {
        for (Path file : RuleBookFolder.files(Path.of("rules"))) {
            assertThat(Files.readString(file)).doesNotContainIgnoringCase("maquette");
        }
        Finding finding = found(judgedWith(OneFolder.RULES));
        assertThat(faults).isEmpty();
        assertThat(finding.evidence().get(0).quote()).isEqualTo(OneFolder.SENTENCE);
        assertThat(finding.message()).isEqualTo("Bidders must send at least 3 maquettes of their design with the bid.");
        assertThat(finding.status()).isEqualTo(Status.AGAINST_GUIDANCE);
        assertThat(finding.why()).contains("“maquettes”", "at least 3", "Procurement Act 2023 s.12(4)");
        assertThat(finding.confidence()).isEqualByComparingTo("0.85");
        assertThat(finding.remedy()).startsWith("Show us photographs");
        assertThat(finding.question()).doesNotContain("{clause}");
        assertThat(finding.trace())
                .extracting(TraceStep::rule)
                .startsWith(FINDING_RULE, "unpaid-design-work: a number of maquettes must come with the bid");
    }

    @Test
    void builtInBarriersAreStillFoundOnceEachUnderTheSameLaw() {
        Report builtIn = OneFolder.judge(Levelfield.builtIn(), OneFolder.TENDER);
        Report with = judgedWith(OneFolder.RULES);
        assertThat(OneFolder.barriers(builtIn)).contains("audited-accounts", "minimum-turnover");
        assertThat(OneFolder.barriers(with))
                .containsExactlyElementsOf(Stream.concat(Stream.of(OneFolder.ID), OneFolder.barriers(builtIn).stream())
                        .sorted()
                        .toList());
        assertThat(with.law()).isEqualTo(builtIn.law());
        assertThat(with.requirements()).extracting(Requirement::id).doesNotHaveDuplicates();
        assertThat(with.requirements()).hasSize(builtIn.requirements().size() + 1);
    }

    @Test
    void theCardsMitigationTakesTheBarrierBack() {
        List<String> paid =
                List.of("Instructions to tenderers", OneFolder.SENTENCE + " Each of them is paid a stipend of £5,000.");
        Report report = OneFolder.judge(Levelfield.with(List.of(OneFolder.RULES), faults), paid);
        assertThat(OneFolder.barriers(report)).doesNotContain(OneFolder.ID);
    }

    @Test
    void aRecognitionThatBothRuleBooksHoldAsksOnce() throws IOException {
        Path more = Files.createDirectories(temp.resolve("common")).resolve("more.drl");
        Files.writeString(more, """
                package org.levelfield.rulebook
                import org.levelfield.mention.Statement
                import org.levelfield.mention.Amount
                import org.levelfield.requirement.Requirement
                rule "more: any amount is a turnover"
                    salience 100
                when
                    $s : Statement(demand)
                    $amount : Amount(clause == $s.id)
                then
                    insertLogical(Requirement.of("minimum-turnover", $s, $amount));
                end
                """);
        Report report = judgedWith(temp);
        assertThat(faults).isEmpty();
        assertThat(report.requirements()).extracting(Requirement::id).doesNotHaveDuplicates();
    }

    @Test
    void eachFaultyRuleIsNamedWithItsLineAndLosesNoOther() throws IOException {
        Path folder = OneFolder.spoilt(temp, "rule.drl", "Law(id == \"pa2023\")", "Law(colour == \"pa2023\")");
        Path drl = folder.resolve(OneFolder.BARRIER).resolve("rule.drl");
        String good = Files.readString(drl);
        String more = rule("type", "Statment(demand)")
                + rule("syntax", "Statement(demand")
                + rule("java", "$s : Statement(demand)", "$s.paint();")
                + rule("endless", "Statement(demand)").replace("\nend\n", "\n")
                + rule("sure", "Statement(demand)").replace("salience", "@confidence(high) salience")
                + rule("type", "Statement(demand)");
        Files.writeString(drl, good + more);
        Finding finding = found(judgedWith(folder));
        assertThat(finding.status()).isEqualTo(Status.PRACTICAL_BARRIER);
        assertThat(finding.trace().get(0).rule()).isEqualTo(PLAIN_RULE);
        Map<Integer, String> byLine = byLine(drl);
        assertThat(byLine)
                .containsOnlyKeys(
                        line(drl, "colour"),
                        line(drl, "Statment"),
                        line(drl, "Statement(demand\n") + 1,
                        line(drl, "rule \"java"),
                        line(drl, "rule \"endless"),
                        line(drl, "rule \"sure"),
                        line(drl, "rule \"type\"\n    salience 100\nwhen\n    Statement("));
        assertThat(byLine.get(line(drl, "colour"))).isEqualTo("Law has no property or method “colour”");
        assertThat(byLine.get(line(drl, "Statment"))).contains("no fact of type “Statment”");
        assertThat(byLine.get(line(drl, "rule \"java"))).contains("paint");
        assertThat(byLine.get(line(drl, "rule \"endless"))).contains("has no “end”");
    }

    @Test
    void aWrongImportIsNamedAndRulesThatDoWithoutItStay() throws IOException {
        Path folder = OneFolder.copy(OneFolder.RULES, temp);
        Path other = Files.createDirectories(folder.resolve("common")).resolve("other.drl");
        Files.writeString(
                other,
                "package org.levelfield.rulebook\nimport org.levelfield.mention.Konzept\nimprot java.util.List\n"
                        + rule("other: konzept", "Konzept()") + rule("other: law", "org.levelfield.tender.Law()"));
        assertThat(found(judgedWith(folder)).status()).isEqualTo(Status.AGAINST_GUIDANCE);
        assertThat(byLine(other)).containsOnlyKeys(2, 3, line(other, "Konzept()"));
    }

    @Test
    void aRuleNameOfTheBuiltInBookIsAFault() throws IOException {
        Path folder = OneFolder.spoilt(temp, "rule.drl", FINDING_RULE, "regime: no row holds");
        assertThat(found(judgedWith(folder)).status()).isEqualTo(Status.PRACTICAL_BARRIER);
        Path drl = folder.resolve(OneFolder.BARRIER).resolve("rule.drl");
        assertThat(byLine(drl))
                .containsExactly(Map.entry(
                        line(drl, "regime: no row holds"),
                        "there is a rule “regime: no row holds” already; give yours another name"));
    }

    @Test
    void aWrongKeyIsNamedWithItsLineAndLosesThatBarrierOnly() throws IOException {
        Path folder = OneFolder.spoilt(temp, "barrier.yaml", "remedy:", "cure:");
        Report report = judgedWith(folder, OneFolder.RULES);
        Path card = folder.resolve(OneFolder.BARRIER).resolve("barrier.yaml");
        assertThat(byLine(card).get(line(card, "cure:"))).isEqualTo("there is no key “cure” in such a file");
        assertThat(faults).hasSize(1);
        assertThat(OneFolder.barriers(report)).contains(OneFolder.ID, "minimum-turnover");
    }

    @Test
    void aMissingKeyAndAPhraseThatIsNotWellFormedAreNamed() throws IOException {
        Path folder = OneFolder.spoilt(temp, "barrier.yaml", "title: Design work for the bid, unpaid\n", "");
        Path lexicon = folder.resolve(OneFolder.BARRIER).resolve("lexicon.yaml");
        Files.writeString(lexicon, Files.readString(lexicon).replace("perspective)", "perspective"));
        judgedWith(folder);
        assertThat(faults).hasSize(2);
        assertThat(faults.get(0)).contains("barrier.yaml:").endsWith(": the key “title” is missing");
        assertThat(byLine(lexicon).get(line(lexicon, "watercolour"))).contains("a bracket is left open");
    }

    @Test
    void aBarrierThatIsThereAlreadyIsAFault() throws IOException {
        Path group = Path.of("barriers", "financial-standing", "minimum-turnover");
        OneFolder.copy(OneFolder.RULES, temp);
        OneFolder.copy(Path.of("rules").resolve(group), temp.resolve(group));
        Report report = judgedWith(temp, OneFolder.RULES);
        assertThat(faults)
                .containsExactly(
                        shown(temp.resolve(group).resolve("barrier.yaml")) + ":1: there is a barrier minimum-turnover"
                                + " already; give yours another id",
                        shown(OneFolder.RULES.resolve(OneFolder.BARRIER).resolve("barrier.yaml"))
                                + ":1: there is a barrier unpaid-design-work already; give yours another id");
        assertThat(OneFolder.barriers(report)).containsOnlyOnce(OneFolder.ID, "minimum-turnover");
    }

    @Test
    void aLawParameterThatIsThereAlreadyIsAFault() throws IOException {
        OneFolder.copy(Path.of("rules/law"), temp.resolve("law"));
        Report report = judgedWith(temp);
        assertThat(faults)
                .isNotEmpty()
                .allMatch(fault -> fault.endsWith("for this time already") || fault.endsWith(" puts it to a group"))
                .anyMatch(fault -> fault.endsWith("for this time already"));
        assertThat(report.law())
                .isEqualTo(
                        OneFolder.judge(Levelfield.builtIn(), OneFolder.TENDER).law());
    }

    @Test
    void aMissingFolderIsOneLine() {
        judgedWith(temp.resolve("none"));
        assertThat(faults).containsExactly(temp.resolve("none") + ": there is no such folder of rules");
    }

    private static String rule(String name, String condition) {
        return rule(name, condition, "");
    }

    private static String rule(String name, String condition, String consequence) {
        return "\nrule \"" + name + "\"\n    salience 100\nwhen\n    " + condition + "\nthen\n    " + consequence
                + "\nend\n";
    }

    /** The line, counted from 1, on which some words first stand. */
    private static int line(Path file, String words) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(words);
        return (int) text.substring(0, text.indexOf(words))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    /** What is wrong with a file, by line. */
    private Map<Integer, String> byLine(Path file) {
        String start = shown(file) + ":";
        return faults.stream()
                .filter(fault -> fault.startsWith(start))
                .map(fault -> fault.substring(start.length()).split(": ", 2))
                .collect(Collectors.toMap(parts -> Integer.parseInt(parts[0]), parts -> parts[1]));
    }

    private static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }
}
