package org.levelfield.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.levelfield.rules.BuiltInRuleBook;
import org.levelfield.rules.RuleBookFolder;

/** Finds examples: {@code barriers/<group>/<id>/examples/*.txt}. */
public final class Examples {

    private Examples() {}

    /** Those of the built-in barriers, in the order of their names. */
    public static List<Example> builtIn() {
        List<Example> examples = new ArrayList<>();
        for (String name : resource(BuiltInRuleBook.EXAMPLES).lines().toList()) {
            examples.add(Example.read(name, barrier(name), resource(name)));
        }
        return examples;
    }

    private static String resource(String name) {
        try (InputStream in = Examples.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without its examples: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Those of a folder of rules, in the order of their names.
     *
     * @param folder of the shape of {@code rules/}
     * @param faults takes one line for each file that is no example
     * @throws IOException where the folder cannot be read
     */
    public static List<Example> of(Path folder, List<String> faults) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Path file : RuleBookFolder.examples(folder)) {
            String name = file.toString().replace('\\', '/');
            try {
                examples.add(Example.read(name, barrier(name), Files.readString(file)));
            } catch (IllegalArgumentException e) {
                faults.add(String.valueOf(e.getMessage()));
            } catch (CharacterCodingException e) {
                faults.add(name + ": is no text in UTF-8");
            }
        }
        return examples;
    }

    /** The folder above the folder of examples. */
    private static String barrier(String name) {
        Path file = Path.of(name);
        return file.getName(file.getNameCount() - 3).toString();
    }
}
