package org.levelfield.rules.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.PackageDescr;

/** What the built-in rules need of clauses, told by the build, so that no rule is parsed at start. */
public final class BuiltInNeeds {

    /** Where the build puts it on the class path. */
    public static final String RESOURCE = "org/levelfield/rules/needs.txt";

    private BuiltInNeeds() {}

    static RuleNeeds load() {
        return NeedsText.read(SharedRules.text(RESOURCE));
    }

    /**
     * Writes it below a folder of classes.
     *
     * @param rules the texts of all rules, which must be sound, by path
     */
    public static void write(Map<String, String> rules, Path classes) throws IOException {
        List<PackageDescr> files = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        rules.forEach((path, text) -> RuleParser.parse(path, text, wrong).ifPresent(files::add));
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("the rules do not parse:\n" + String.join("\n", wrong));
        }
        Path file = classes.resolve(RESOURCE);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, NeedsText.write(RuleNeeds.of(files)));
    }
}
