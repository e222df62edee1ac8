package org.levelfield.rules.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.PackageDescr;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.levelfield.example.Example;
import org.levelfield.example.ExampleCheck;
import org.levelfield.example.Examples;
import org.levelfield.finding.Finding;
import org.levelfield.mention.MarkedDocument;
import org.levelfield.pack.Repeats;
import org.levelfield.rules.BarrierCard;
import org.levelfield.tender.Tender;
import org.levelfield.tender.TenderReader;

/**
 * Drops each condition of each rule of each barrier, one at a time, and looks whether an example of the barrier notices.
 * A condition that no example needs is untested or needless. What only ties facts together is no condition here, and
 * what does not compile without it needs no example.
 *
 * <p>Prints the share that is noticed. The first argument names barriers, parted by commas, or {@code all}; the second
 * the file for the list of what went unnoticed.
 */
final class MutationHarness {

    private final RuleEngine engine = RuleEngine.builtIn();

    /** What became of the conditions of one barrier. */
    private record Outcome(String barrier, int dropped, List<String> unnoticed) {}

    public static void main(String[] args) throws IOException {
        Set<String> wanted = new TreeSet<>(Arrays.asList(args[0].split(",")));
        MutationHarness harness = new MutationHarness();
        List<BarrierCard> cards = harness.engine.book().barriers().stream()
                .filter(card -> wanted.contains("all") || wanted.contains(card.id()))
                .toList();
        List<Outcome> outcomes =
                cards.parallelStream().map(harness::outcome).collect(Collectors.toCollection(ArrayList::new));
        List<String> lines = new ArrayList<>();
        for (Outcome one : outcomes) {
            lines.add(told(one.barrier(), one.dropped(), one.unnoticed().size()));
            one.unnoticed().forEach(what -> lines.add("    " + what));
        }
        Files.write(Path.of(args[1]), lines);
        int dropped = outcomes.stream().mapToInt(Outcome::dropped).sum();
        int unnoticed =
                outcomes.stream().mapToInt(one -> one.unnoticed().size()).sum();
        outcomes.forEach(one -> System.out.println(
                told(one.barrier(), one.dropped(), one.unnoticed().size())));
        System.out.println(told("all", dropped, unnoticed) + "; what went unnoticed: " + args[1]);
    }

    private static String told(String name, int dropped, int unnoticed) {
        int noticed = dropped - unnoticed;
        return String.format(
                Locale.ROOT, "%-34s %4d of %4d noticed, %.3f", name, noticed, dropped, (double) noticed / dropped);
    }

    private Outcome outcome(BarrierCard card) {
        RuleText rules = RuleText.of(card, List.of());
        List<RuleVariant> variants = RuleVariant.of(rules.text(), false);
        PackageDescr whole =
                RuleParser.parse(rules.path(), rules.text(), new ArrayList<>()).orElseThrow();
        KieBase base = NearMisses.compile(rules.path(), whole, variants, UserRules.shared());
        Set<String> compiled = base.getKiePackages().stream()
                .flatMap(one -> one.getRules().stream())
                .map(Rule::getName)
                .collect(Collectors.toSet());
        List<Case> cases = Examples.builtIn().stream()
                .filter(example -> example.barrier().equals(card.id()))
                .map(this::ready)
                .toList();
        RuleEngine changed = engine.with(new CompiledRules(base, RuleNeeds.EVERYTHING));
        List<String> unnoticed = new ArrayList<>();
        int dropped = 0;
        for (RuleVariant variant : variants) {
            if (compiled.contains(variant.name())) {
                dropped++;
                Predicate<String> fires = rule ->
                        RuleVariant.isVariant(rule) ? rule.equals(variant.name()) : !rule.equals(variant.rule());
                if (cases.stream().noneMatch(one -> one.notices(changed, fires))) {
                    unnoticed.add(variant.name() + " (line " + variant.line() + ")");
                }
            }
        }
        return new Outcome(card.id(), dropped, unnoticed);
    }

    private Case ready(Example example) {
        List<MarkedDocument> documents = List.of(engine.marker().mark(example.document()));
        return new Case(example, documents, TenderReader.read(documents, example.stated()));
    }

    /** An example, marked. */
    private record Case(Example example, List<MarkedDocument> documents, Tender tender) {
        boolean notices(RuleEngine engine, Predicate<String> rules) {
            List<Finding> found = engine.judge(
                            tender, documents, Repeats.NONE, ExampleCheck.AS_OF, ClauseBatch.MOST, rules)
                    .findings();
            return !ExampleCheck.ownDifferences(example, found).isEmpty();
        }
    }
}
