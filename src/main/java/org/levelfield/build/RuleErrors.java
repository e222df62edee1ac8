package org.levelfield.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;

/**
 * What is wrong with the rules, each with file and line.
 *
 * <p>The model builder that makes the classes knows no lines and often stops at the first fault, so the rules are
 * looked at here a second way.
 */
final class RuleErrors {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");

    private RuleErrors() {}

    /** The files that are not in the one package of the rule book; many packages make the program start more slowly. */
    static List<String> ofPackage(List<RuleFile> files, String expected) {
        List<String> errors = new ArrayList<>();
        for (RuleFile file : files) {
            Matcher statement = PACKAGE.matcher(file.text());
            boolean found = statement.find();
            if (!found || !expected.equals(statement.group(1))) {
                long line = found
                        ? file.text().substring(0, statement.start(1)).lines().count()
                        : 1;
                errors.add(file.path() + ":" + line + ": the package must be " + expected);
            }
        }
        return errors;
    }

    /** Every error of the classic compiler, sorted by file and line; empty where it finds none. */
    static List<String> ofRules(List<RuleFile> files, ClassLoader loader) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(new Properties(), loader));
        for (RuleFile file : files) {
            builder.add(file.asResource(), ResourceType.DRL);
        }
        List<KnowledgeBuilderError> errors = new ArrayList<>(builder.getErrors());
        errors.sort((a, b) -> {
            int byPath = path(a).compareTo(path(b));
            return byPath != 0 ? byPath : Integer.compare(line(a), line(b));
        });
        return errors.stream()
                // Follows every syntax error, and says nothing.
                .filter(error -> !error.getMessage().contains("Parser returned a null Package"))
                .map(error -> path(error) + ":" + line(error) + ": "
                        + error.getMessage().strip().replaceAll("\\s*\\R\\s*", " "))
                .distinct()
                .toList();
    }

    private static String path(KnowledgeBuilderError error) {
        Resource resource = error.getResource();
        String path = resource == null ? null : resource.getSourcePath();
        return path == null ? "rules" : path;
    }

    private static int line(KnowledgeBuilderError error) {
        int[] lines = error.getLines();
        return lines == null ? 1 : Arrays.stream(lines).filter(n -> n > 0).min().orElse(1);
    }
}
