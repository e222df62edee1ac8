package org.levelfield.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.junit.jupiter.api.Test;
import org.levelfield.document.Budget;
import org.levelfield.document.PackReader;
import org.levelfield.mention.Concept;
import org.levelfield.mention.MarkedDocument;
import org.levelfield.mention.MarkedDocument.MarkedClause;
import org.levelfield.mention.Statement;
import org.levelfield.rules.engine.RuleNeeds.Recognition;
import org.levelfield.rules.engine.Sign.Where;
import org.levelfield.tender.Stated;
import org.levelfield.tender.Tender;
import org.levelfield.tender.TenderReader;

class ScreenTest {

    private static final LocalDate AS_OF = LocalDate.parse("2026-10-06");
    private static final RuleEngine ENGINE = RuleEngine.builtIn();

    private static RuleNeeds needs(String conditions) {
        return needs(conditions, "insertLogical(new String());");
    }

    private static RuleNeeds needs(String conditions, String consequence) {
        List<String> faults = new ArrayList<>();
        PackageDescr parsed = RuleParser.parse(
                        "a.drl",
                        "package a\nrule \"x: y\"\nwhen\n" + conditions + "\nthen\n" + consequence + "\nend\n",
                        faults)
                .orElseThrow();
        assertThat(faults).isEmpty();
        return RuleNeeds.of(List.of(parsed));
    }

    private static Wanted concepts(String... names) {
        return new Wanted(java.util.Set.of(names), false, false);
    }

    private static List<MarkedDocument> pack(String name) {
        return PackReader.read(List.of(Path.of("examples", name)), Budget.DEFAULT, 1).stream()
                .map(ENGINE.marker()::mark)
                .toList();
    }

    @Test
    void aRuleNeedsAllThatMustStandInItsClause() {
        RuleNeeds needs = needs("""
                $s : Statement(live, !heading)
                $a : Said(clause == $s.id, name == "turnover")
                Around(clause == $s.id, name in ("at-least", "more-than"))
                $n : Amount(clause == $s.id, floor, near($a, 4))
                not Said(clause == $s.id, name == "staff")
                """);
        assertThat(needs.recognitions())
                .containsExactly(new Recognition(
                        List.of(
                                new Sign(List.of("turnover"), Where.INSIDE),
                                new Sign(List.of("at-least", "more-than"), Where.OUTSIDE),
                                new Sign(List.of("Amount"), Where.INSIDE)),
                        concepts("turnover", "at-least", "more-than", "staff")));
        assertThat(needs.anywhere()).isEqualTo(Wanted.NOTHING);
        assertThat(needs.recognised()).isEqualTo(Wanted.NOTHING);
    }

    @Test
    void anIdMayHaveAName() {
        RuleNeeds needs = needs("Statement($id : id)\nConcept(clause == $id, name == \"turnover\")");
        assertThat(needs.recognitions())
                .containsExactly(
                        new Recognition(List.of(new Sign(List.of("turnover"), Where.ANYWHERE)), concepts("turnover")));
    }

    @Test
    void whatIsJudgedIsWantedWhereSomethingWasRecognised() {
        assertThat(needs("$r : Requirement()\nnot Concept(clause == $r.clause, name == \"relief\")")
                        .recognised())
                .isEqualTo(concepts("relief"));
        assertThat(needs("Requirement($c : clause)\nKnownRelief($k : concept)\nConcept(clause == $c, name == $k)")
                        .recognised())
                .isEqualTo(Wanted.RELIEFS);
    }

    @Test
    void wordsFromAnotherClauseAreWantedOfEveryClause() {
        assertThat(needs("$s : Statement()\nConcept(name == \"field\", saidWithin($s, 1))")
                        .anywhere())
                .isEqualTo(concepts("field"));
        assertThat(needs("KnownRelief($k : concept)\nConcept(name == $k, own)").anywhere())
                .isEqualTo(Wanted.RELIEFS);
        assertThat(needs("KnownRelief($k : concept)\nConcept(name == $k)").anywhere())
                .isEqualTo(Wanted.ALL);
    }

    @Test
    void aFactFoundBeforeNeedsNothingMore() {
        assertThat(needs("""
                        $s : Statement()
                        $a : Concept(clause == $s.id, name == "due")
                        not (Concept(this == $a, heading) and Statement(this == $s, row))
                        """).recognitions())
                .containsExactly(new Recognition(List.of(new Sign(List.of("due"), Where.ANYWHERE)), concepts("due")));
    }

    @Test
    void whatCannotBeToldIsTakenForEverything() {
        assertThat(needs("$c : Concept(words == \"x\")")).isEqualTo(RuleNeeds.EVERYTHING);
        assertThat(needs("$m : Mark(own)")).isEqualTo(RuleNeeds.EVERYTHING);
        assertThat(needs("Object()")).isEqualTo(RuleNeeds.EVERYTHING);
        assertThat(needs("eval(true)")).isEqualTo(RuleNeeds.EVERYTHING);
        assertThat(needs("$all : java.util.List() from collect(Concept(name == \"x\"))"))
                .isEqualTo(RuleNeeds.EVERYTHING);
        assertThat(needs("Deadline()", "insertLogical(new Said(null, \"x\", \"x\"));"))
                .isEqualTo(RuleNeeds.EVERYTHING);
    }

    @Test
    void aRuleOfTwoStatementsOrOfNoMarkCanMatchAnyClause() {
        String concept = "Concept(clause == $s.id, name == \"x\")";
        assertThat(needs("$s : Statement()\nStatement(this != $s)\n" + concept).recognitions())
                .containsExactly(new Recognition(List.of(), concepts("x")));
        assertThat(needs("$s : Statement()\n" + concept + "\nnot Statement(row)")
                        .recognitions())
                .containsExactly(new Recognition(List.of(), concepts("x")));
        assertThat(needs("Statement(row)").recognitions()).containsExactly(new Recognition(List.of(), Wanted.NOTHING));
    }

    @Test
    void numbersThatWereNotReadSurelyAreNoConcepts() {
        assertThat(needs("$n : Mark(doubtful)\nRequirement(clause == $n.clause)"))
                .isEqualTo(new RuleNeeds(List.of(), Wanted.NOTHING, Wanted.NOTHING));
    }

    @Test
    void needsAreReadAsTheyWereWritten() {
        RuleNeeds needs = needs("""
                $s : Statement(live)
                Said(clause == $s.id, name in ("b", "a"))
                Share(clause == $s.id)
                Concept(name == "field")
                """);
        assertThat(NeedsText.read(NeedsText.write(needs))).isEqualTo(needs);
        assertThat(NeedsText.read(NeedsText.write(RuleNeeds.EVERYTHING))).isEqualTo(RuleNeeds.EVERYTHING);
        assertThat(BuiltInNeeds.load().anywhere().all()).isFalse();
        assertThat(BuiltInNeeds.load().recognitions())
                .hasSizeGreaterThan(300)
                .noneMatch(one -> one.signs().isEmpty() || one.wanted().all());
    }

    @Test
    void theScreenLetsThroughWhatARuleNeeds() {
        MarkedClause clause = pack("community-nursing").stream()
                .flatMap(document -> document.clauses().stream())
                .filter(one -> one.speaksOf("turnover"))
                .findFirst()
                .orElseThrow();
        Statement statement = clause.statement();
        String start = "$s : Statement()\nConcept(clause == $s.id, name == \"turnover\")\n";
        List<Object> facts = new Screen(needs(start), List.of()).facts(clause);
        assertThat(facts).startsWith(statement);
        assertThat(facts)
                .filteredOn(Concept.class::isInstance)
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(((Concept) fact).name()).isEqualTo("turnover"));
        assertThat(new Screen(needs(start + "Concept(clause == $s.id, name == \"no-such\")"), List.of()).facts(clause))
                .noneMatch(fact -> fact instanceof Statement || fact instanceof Concept);
        List<Object> all = new ArrayList<>(List.of(statement));
        all.addAll(clause.marks());
        assertThat(new Screen(RuleNeeds.EVERYTHING, List.of()).facts(clause)).isEqualTo(all);
    }

    @Test
    void theSameIsFoundWithoutAScreen() {
        RuleEngine open = ENGINE.with(new CompiledRules(BuiltInRules.load().base(), RuleNeeds.EVERYTHING));
        for (String name : List.of("community-nursing", "employment-support")) {
            List<MarkedDocument> pack = pack(name);
            Tender tender = TenderReader.read(pack, Stated.NOTHING);
            Judged screened = ENGINE.judge(tender, pack, AS_OF);
            assertThat(screened.findings()).isNotEmpty();
            assertThat(screened).isEqualTo(open.judge(tender, pack, AS_OF));
        }
    }
}
