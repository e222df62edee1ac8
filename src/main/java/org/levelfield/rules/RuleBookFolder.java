package org.levelfield.rules;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.levelfield.clause.PartTable;
import org.levelfield.mention.Lexicon;
import org.levelfield.mention.Marker;
import tools.jackson.core.JacksonException;

/**
 * Reads a rule book from a folder of the shape of {@code rules/}: {@code barriers/<group>/<id>/barrier.yaml} and {@code
 * lexicon.yaml}, {@code law/consortium.yaml}, {@code law/<regime>/*.yaml}, {@code
 * lexicon/<language>/*.yaml}. Every fault of every file is collected
 * and shown at once, as {@code path:line: what is wrong}.
 */
public final class RuleBookFolder {

    private static final String PARTS = "parts.yaml";
    private static final String CONSORTIUM = "law/consortium.yaml";

    private final Path folder;
    private final RuleBook beside;
    private final List<String> faults;
    private final List<BarrierCard> barriers = new ArrayList<>();
    private final List<LawParameter> parameters = new ArrayList<>();
    private final List<GroupDefault> groupDefaults = new ArrayList<>();
    private final List<PartTable.Entry> parts = new ArrayList<>();
    private final Set<String> languages = new TreeSet<>();
    private Lexicon lexicon = Lexicon.EMPTY;

    private RuleBookFolder(Path folder, RuleBook beside, List<String> faults) {
        this.folder = folder;
        this.beside = beside;
        this.faults = faults;
    }

    /**
     * The rule book of a folder.
     *
     * @throws IOException if the folder cannot be walked
     * @throws IllegalArgumentException naming every fault with its file
     */
    public static RuleBook read(Path folder) throws IOException {
        List<String> faults = new ArrayList<>();
        RuleBook book = read(folder, RuleBook.EMPTY, faults);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), faults));
        }
        return book;
    }

    /**
     * The rule book of a folder that is to stand beside another rule book; a file with a fault is left out.
     *
     * @param beside whose barriers and parameters may not be given a second time
     * @param faults takes one line for each fault
     * @throws IOException if the folder cannot be walked
     */
    public static RuleBook read(Path folder, RuleBook beside, List<String> faults) throws IOException {
        RuleBookFolder reader = new RuleBookFolder(folder, beside, faults);
        List<Path> files = files(folder);
        files.forEach(reader::take);
        return new RuleBook(
                hash(folder, files),
                reader.barriers,
                reader.parameters,
                reader.groupDefaults,
                reader.lexicon,
                new PartTable(reader.parts),
                List.copyOf(reader.languages));
    }

    /**
     * Every file of a rule book that holds rules or data, sorted by its path below the folder. Folders whose name begins
     * with an underscore hold templates and are left out.
     */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> {
                        String name = below(folder, file);
                        return (name.endsWith(".yaml") || name.endsWith(".drl")) && !("/" + name).contains("/_");
                    })
                    .sorted(Comparator.comparing(file -> below(folder, file)))
                    .toList();
        }
    }

    /** Its examples, {@code barriers/<group>/<id>/examples/*.txt}, in the order of their names. */
    public static List<Path> examples(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> below(folder, file).matches("barriers/[^/]+/[^/]+/examples/[^/]+\\.txt"))
                    .sorted(Comparator.comparing(file -> below(folder, file)))
                    .toList();
        }
    }

    /** A file's path below the folder, with slashes. */
    public static String below(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private void take(Path file) {
        String name = below(folder, file);
        if (!name.endsWith(".yaml")) {
            return;
        }
        String text = "";
        try {
            text = Files.readString(file);
            if (name.startsWith("barriers/") && name.endsWith("/barrier.yaml")) {
                barrier(name, text);
            } else if (name.equals(CONSORTIUM)) {
                groupDefaults(name, text);
            } else if (name.matches("law/[^/]+/[^/]+")) {
                parameters(name, text);
            } else if (name.endsWith("/" + PARTS)) {
                parts.addAll(RuleBookYaml.parts(text));
            } else if (name.startsWith("lexicon/") || name.endsWith("/lexicon.yaml")) {
                concepts(name, text);
            } else {
                fault(
                        name,
                        1,
                        "no file of this name belongs here; a rule book has"
                                + " barriers/<group>/<id>/barrier.yaml, law/<regime>/, law/consortium.yaml and lexicon/<language>/");
            }
        } catch (JacksonException e) {
            fault(name, RuleBookYaml.line(e, text), RuleBookYaml.fault(e));
        } catch (CharacterCodingException e) {
            fault(name, 1, "is no text in UTF-8");
        } catch (IOException e) {
            fault(name, 1, "cannot be read; check its rights");
        }
    }

    private void fault(String name, int line, String what) {
        String path = folder.resolve(name).toString().replace('\\', '/');
        faults.add(path + ":" + line + ": " + what.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    private void barrier(String name, String text) {
        BarrierCard card = RuleBookYaml.barrier(text);
        String expected = "barriers/" + card.group() + "/" + card.id() + "/barrier.yaml";
        if (!name.equals(expected)) {
            fault(
                    name,
                    line(text, "id:"),
                    "says that it is " + card.group() + "/" + card.id() + "; folder and text must agree");
        } else if (beside.barrier(card.id()).isPresent()
                || barriers.stream().anyMatch(other -> other.id().equals(card.id()))) {
            fault(name, line(text, "id:"), "there is a barrier " + card.id() + " already; give yours another id");
        } else {
            barriers.add(card);
        }
    }

    private void parameters(String name, String text) {
        for (LawParameter one : RuleBookYaml.parameters(name.split("/", -1)[1], text)) {
            if (Stream.concat(beside.parameters().stream(), parameters.stream()).anyMatch(one::doubles)) {
                fault(
                        name,
                        line(text, one.from().toString()),
                        one.regime() + " has a " + one.name() + " for this time already");
            } else {
                parameters.add(one);
            }
        }
    }

    private void groupDefaults(String name, String text) {
        for (GroupDefault one : RuleBookYaml.groupDefaults(text)) {
            if (Stream.concat(beside.groupDefaults().stream(), groupDefaults.stream())
                    .anyMatch(one::doubles)) {
                fault(
                        name,
                        line(text, one.row() + ":"),
                        one.row() + " says already how " + one.regime() + " puts it to a group");
            } else {
                groupDefaults.add(one);
            }
        }
    }

    private void concepts(String name, String text) {
        Lexicon own = RuleBookYaml.concepts(text);
        List<String> wrong = new ArrayList<>();
        own.concepts().values().stream()
                .flatMap(words -> Stream.concat(words.phrases().stream(), words.not().stream()))
                .forEach(phrase -> {
                    try {
                        Lexicon one = new Lexicon(Map.of("one", new Lexicon.Words(List.of(phrase), List.of())));
                        new Marker(one, new PartTable(List.of()));
                    } catch (IllegalArgumentException e) {
                        wrong.add(phrase);
                        fault(name, line(text, phrase), String.valueOf(e.getMessage()));
                    }
                });
        if (wrong.isEmpty()) {
            lexicon = lexicon.with(own);
            String[] folders = name.split("/", -1);
            if (folders[0].equals("lexicon") && folders.length > 2) {
                languages.add(folders[1]);
            }
        }
    }

    /** The line, counted from 1, on which some words first stand; 1 where they do not. */
    private static int line(String text, String words) {
        int at = text.indexOf(words);
        return at < 0
                ? 1
                : (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    private static String hash(Path folder, List<Path> files) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                digest.update((below(folder, file) + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
