package org.levelfield.rules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.levelfield.rules.BuiltInRuleBook;

/** The texts of the built-in rules that every barrier needs: which law applies, what softens, how grave an amount is. */
final class SharedRules {

    private SharedRules() {}

    /** The texts by their place on the class path, in the order in which the build lists them. */
    static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        text(BuiltInRuleBook.SHARED_RULES)
                .lines()
                .filter(name -> !name.isBlank())
                .forEach(name -> texts.put(name, text(name)));
        return texts;
    }

    /** The text of a file of the built-in rules. */
    static String text(String resource) {
        try (InputStream in = SharedRules.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without its rules: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
