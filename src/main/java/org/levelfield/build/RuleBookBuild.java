package org.levelfield.build;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.levelfield.rules.BuiltInRuleBook;
import org.levelfield.rules.RuleBookFolder;
import org.levelfield.rules.engine.BuiltInNeeds;

/**
 * The step of the build that compiles the rule book, and does nothing where nothing has changed.
 *
 * <p>A file beside the generated sources keeps the fingerprint of the last run and lists what it made.
 */
public final class RuleBookBuild {

    private static final String MODELS = "org/levelfield/rules/models.txt";

    private final Path rules;
    private final Path classes;
    private final Path workFolder;
    private final Path stamp;
    private final ClassLoader loader = RuleBookBuild.class.getClassLoader();
    private final List<Path> classPath;

    private RuleBookBuild(Path rules, Path classes, Path workFolder) {
        this.rules = rules;
        this.classes = classes;
        this.workFolder = workFolder;
        this.stamp = workFolder.resolve("stamp");
        this.classPath = classPath(loader);
    }

    /**
     * Runs the step. It throws where a rule is wrong, since that makes Maven stop.
     *
     * @param args the folder of rules, which may be absent; the folder of compiled classes; the folder for generated
     *     sources
     * @throws IllegalArgumentException when a rule is wrong; the message names all errors with file and line
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("three folders are needed: rules, classes, generated sources");
        }
        RuleBookBuild build = new RuleBookBuild(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        build.dropStaleCopies();
        build.compileRules();
        if (Files.isDirectory(build.rules)) {
            BuiltInRuleBook.write(RuleBookFolder.read(build.rules), build.classes);
            build.tellNeeds();
            build.listSharedRules();
            build.listExamples();
        }
    }

    private void tellNeeds() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        RuleFile.under(rules).forEach(file -> texts.put(file.path(), file.text()));
        BuiltInNeeds.write(texts, classes);
    }

    /** A user's own rules are compiled with these when they are loaded; Maven copies them to the classes. */
    private void listSharedRules() throws IOException {
        List<String> shared = RuleBookFolder.files(rules).stream()
                .map(file -> RuleBookFolder.below(rules, file))
                .filter(name -> name.matches("(common|regime)/.*\\.drl"))
                .map(name -> "rules/" + name)
                .toList();
        Files.write(classes.resolve(BuiltInRuleBook.SHARED_RULES), shared);
    }

    /** Maven copies these to the classes too. */
    private void listExamples() throws IOException {
        List<String> examples = RuleBookFolder.examples(rules).stream()
                .map(file -> "rules/" + RuleBookFolder.below(rules, file))
                .toList();
        Files.write(classes.resolve(BuiltInRuleBook.EXAMPLES), examples);
    }

    /** Maven copies the rule book to the classes, but leaves there what has gone from it. */
    private void dropStaleCopies() throws IOException {
        Path copies = classes.resolve("rules");
        for (Path copy : filesUnder(copies)) {
            if (!Files.exists(rules.resolve(copies.relativize(copy)))) {
                delete(copy);
            }
        }
    }

    private void compileRules() throws IOException {
        List<RuleFile> files = RuleFile.under(rules);
        String fingerprint = Fingerprint.of(files, loader, classPath, classes);
        List<String> last = Files.exists(stamp) ? Files.readAllLines(stamp) : List.of("");
        List<String> made = last.subList(1, last.size());
        if (last.get(0).equals(fingerprint) && made.stream().allMatch(name -> Files.exists(classes.resolve(name)))) {
            return;
        }
        for (String name : made) {
            delete(classes.resolve(name));
        }
        deleteFolder(workFolder);
        Path side = workFolder.resolve("classes");
        List<String> models = new ModelCompiler(loader, classPath, workFolder.resolve("java"), side).compile(files);
        List<Path> compiled = filesUnder(side);
        // Noted before it is there, so that a run cut short leaves nothing that the next does not know of.
        List<String> note = new ArrayList<>(List.of(fingerprint, MODELS));
        compiled.forEach(file -> note.add(side.relativize(file).toString()));
        Files.createDirectories(workFolder);
        Files.write(stamp, note);
        Path list = classes.resolve(MODELS);
        Files.createDirectories(list.resolveSibling("."));
        Files.writeString(list, models.isEmpty() ? "" : String.join("\n", models) + "\n");
        for (Path file : compiled) {
            Path target = classes.resolve(side.relativize(file));
            Files.createDirectories(target.resolveSibling("."));
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes a file, and the folders that are empty without it, as the jar would hold these. */
    private void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        Path folder = file.getParent();
        while (folder != null && !folder.equals(classes) && isEmpty(folder)) {
            Files.delete(folder);
            folder = folder.getParent();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static List<Path> filesUnder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void deleteFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** What this class was loaded from: inside Maven that is not the class path of the JVM. */
    private static List<Path> classPath(ClassLoader loader) {
        List<Path> entries = new ArrayList<>();
        if (loader instanceof URLClassLoader maven) {
            for (URL url : maven.getURLs()) {
                entries.add(Path.of(URI.create(url.toString())));
            }
        } else {
            Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                    .splitAsStream(System.getProperty("java.class.path"))
                    .map(Path::of)
                    .forEach(entries::add);
        }
        return entries;
    }
}
