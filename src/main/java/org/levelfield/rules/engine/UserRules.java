package org.levelfield.rules.engine;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.levelfield.rules.RuleBook;
import org.levelfield.rules.RuleBookFolder;

/**
 * Compiles a user's own rules when they are loaded, into a base of their own: merged with the built-in ones, which the
 * build compiled another way, they would fail. What every barrier needs is compiled with them.
 */
final class UserRules {

    /** Apart from the user's, which may be in the package of the built-in rules. */
    private static final String SHARED_PACKAGE = "org.levelfield.rulebook.shared";

    private static final Pattern BARRIER = Pattern.compile("barriers/[^/]+/([^/]+)/.*");
    private static final Pattern CONFIDENCE = Pattern.compile("0?\\.\\d+|[01](\\.0+)?");

    private final Path folder;
    private final RuleBook own;
    private final Set<String> taken;
    private final List<String> faults;

    private UserRules(Path folder, RuleBook own, Set<String> taken, List<String> faults) {
        this.folder = folder;
        this.own = own;
        this.taken = taken;
        this.faults = faults;
    }

    /**
     * Compiles the rules of a folder, those with a fault left out.
     *
     * @param own what was read of the folder's data; the rules of a barrier that is not in it are left out
     * @param builtIn the built-in rules, whose names are taken
     * @param faults takes one line for each fault
     */
    static CompiledRules compile(Path folder, RuleBook own, KieBase builtIn, List<String> faults) throws IOException {
        Set<String> taken = new HashSet<>();
        builtIn.getKiePackages()
                .forEach(one -> one.getRules().stream().map(Rule::getName).forEach(taken::add));
        Map<String, PackageDescr> files = new UserRules(folder, own, taken, faults).parse();
        List<PackageDescr> shared = shared();
        List<PackageDescr> all = new ArrayList<>(shared);
        all.addAll(files.values());
        // Before faulty rules are taken out: to need too much does no harm.
        RuleNeeds needs = RuleNeeds.of(all);
        return new CompiledRules(RuleCompiler.compile(folder.toString(), shared, files, faults), needs);
    }

    /** What every barrier needs, in a package of its own. */
    static List<PackageDescr> shared() {
        List<PackageDescr> shared = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        SharedRules.texts()
                .forEach((name, text) -> RuleParser.parse(name, text, wrong).ifPresent(shared::add));
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("the built-in rules do not parse: " + wrong);
        }
        shared.forEach(one -> one.setName(SHARED_PACKAGE));
        return shared;
    }

    private Map<String, PackageDescr> parse() throws IOException {
        Map<String, PackageDescr> files = new TreeMap<>();
        for (Path file : RuleBookFolder.files(folder)) {
            if (file.toString().endsWith(".drl")) {
                String path = file.toString().replace('\\', '/');
                parse(file, path).ifPresent(parsed -> files.put(path, parsed));
            }
        }
        return files;
    }

    private Optional<PackageDescr> parse(Path file, String path) throws IOException {
        Matcher barrier = BARRIER.matcher(RuleBookFolder.below(folder, file));
        if (barrier.matches() && own.barrier(barrier.group(1)).isEmpty()) {
            if (!Files.exists(file.resolveSibling("barrier.yaml"))) {
                faults.add(path + ":1: there is no barrier.yaml beside these rules");
            }
            return Optional.empty();
        }
        try {
            Optional<PackageDescr> parsed = RuleParser.parse(path, Files.readString(file), faults);
            parsed.ifPresent(one -> one.getRules().removeIf(rule -> isUnfit(rule, path)));
            return parsed;
        } catch (CharacterCodingException e) {
            faults.add(path + ":1: is no text in UTF-8");
            return Optional.empty();
        }
    }

    /** What only shows when a rule fires, or makes the compiler lose more than the rule. */
    private boolean isUnfit(RuleDescr rule, String path) {
        AnnotationDescr confidence = rule.getAnnotation("confidence");
        if (confidence != null
                && !CONFIDENCE.matcher(confidence.getSingleValueAsString()).matches()) {
            faults.add(path + ":" + rule.getLine() + ": the confidence must be a number from 0 to 1");
            return true;
        }
        if (!taken.add(rule.getName())) {
            faults.add(path + ":" + rule.getLine() + ": there is a rule “" + rule.getName()
                    + "” already; give yours another name");
            return true;
        }
        return false;
    }
}
