package org.levelfield.rules.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.api.KieBase;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.io.ResourceFactory;

/**
 * Compiles parsed rules with Drools' classic compiler, which alone knows the line of a fault. One faulty rule keeps it
 * from making anything; so what it complains of is taken out, and all is compiled again, until nothing is wrong.
 */
final class RuleCompiler {

    private static final Pattern IMPORT = Pattern.compile("Error importing : '([^']*)'");

    private final String name;
    private final Collection<PackageDescr> shared;
    private final Map<String, PackageDescr> files;
    private final List<String> faults;

    private RuleCompiler(
            String name, Collection<PackageDescr> shared, Map<String, PackageDescr> files, List<String> faults) {
        this.name = name;
        this.shared = shared;
        this.files = new TreeMap<>(files);
        this.faults = faults;
    }

    /**
     * Compiles all that is sound.
     *
     * @param name what the files are together, for a fault that the compiler places nowhere
     * @param shared rules without a fault, in a package of their own
     * @param files by path; rules and imports with a fault are taken out of them
     * @param faults takes one line for each fault
     */
    static KieBase compile(
            String name, Collection<PackageDescr> shared, Map<String, PackageDescr> files, List<String> faults) {
        RuleCompiler compiler = new RuleCompiler(name, shared, files, faults);
        KnowledgeBuilder builder = compiler.build();
        while (builder.hasErrors()) {
            compiler.takeOut(List.copyOf(builder.getErrors()));
            builder = compiler.build();
        }
        return builder.newKieBase();
    }

    private KnowledgeBuilder build() {
        KnowledgeBuilderConfiguration configuration = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(
                new Properties(), RuleCompiler.class.getClassLoader());
        // Facts never change, so there is no change to react to; without this each condition on two facts is warned of.
        configuration.setOption(PropertySpecificOption.ALLOWED);
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
        shared.forEach(one -> builder.add(ResourceFactory.newDescrResource(one), ResourceType.DESCR));
        files.forEach((path, one) -> {
            Resource resource = ResourceFactory.newDescrResource(one);
            resource.setSourcePath(path);
            builder.add(resource, ResourceType.DESCR);
        });
        return builder;
    }

    private void takeOut(List<KnowledgeBuilderError> errors) {
        // A wrong import makes every rule of the package fail: what else is wrong shows when it has gone.
        if (takeOutImports(errors)) {
            return;
        }
        Set<String> unplaced = new TreeSet<>();
        Set<String> lost = new TreeSet<>();
        for (KnowledgeBuilderError error : errors) {
            PackageDescr file = files.get(path(error));
            if (file == null) {
                unplaced.add(RuleFaults.plain(error.getMessage()));
            } else {
                tell(path(error), line(error), error.getMessage());
                rule(file, line(error)).ifPresentOrElse(file.getRules()::remove, () -> lost.add(path(error)));
            }
        }
        boolean placed = unplaced.size() < errors.size();
        if (!placed && files.isEmpty()) {
            throw new IllegalStateException("the built-in rules do not compile: " + unplaced);
        }
        files.keySet().removeAll(lost);
        if (!placed) {
            unplaced.forEach(what -> faults.add(name + ":1: " + what));
            files.clear();
        }
    }

    private boolean takeOutImports(List<KnowledgeBuilderError> errors) {
        boolean some = false;
        for (KnowledgeBuilderError error : errors) {
            Matcher matcher = IMPORT.matcher(error.getMessage());
            if (matcher.find()) {
                for (Map.Entry<String, PackageDescr> file : files.entrySet()) {
                    some |= takeOutImport(matcher.group(1), file.getKey(), file.getValue());
                }
            }
        }
        return some;
    }

    private boolean takeOutImport(String target, String path, PackageDescr file) {
        Predicate<ImportDescr> same = one -> one.getTarget().equals(target);
        Stream.concat(file.getImports().stream(), file.getFunctionImports().stream())
                .filter(same)
                .forEach(one -> tell(path, one.getLine(), "there is nothing of the name " + target + " to import"));
        boolean types = file.getImports().removeIf(same);
        boolean functions = file.getFunctionImports().removeIf(same);
        return types || functions;
    }

    /** The compiler names the pattern's line or the rule's. */
    private static Optional<RuleDescr> rule(PackageDescr file, int line) {
        return file.getRules().stream()
                .filter(rule -> rule.getLine() <= line && line <= rule.getEndLine())
                .findFirst();
    }

    private void tell(String path, int line, String complaint) {
        faults.add(path + ":" + line + ": " + RuleFaults.plain(complaint));
    }

    private static String path(KnowledgeBuilderError error) {
        Resource resource = error.getResource();
        return resource == null || resource.getSourcePath() == null ? "" : resource.getSourcePath();
    }

    private static int line(KnowledgeBuilderError error) {
        return Arrays.stream(error.getLines()).filter(n -> n > 0).min().orElse(1);
    }
}
