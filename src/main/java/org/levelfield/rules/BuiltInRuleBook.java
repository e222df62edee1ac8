package org.levelfield.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The rule book that the build made ready: one file of data, so that no YAML is read at start. */
public final class BuiltInRuleBook {

    /** Where the build puts it on the class path. */
    public static final String RESOURCE = "org/levelfield/rules/rulebook.bin";

    /** Where the build lists the files of rules, also on the class path, that every barrier needs; one a line. */
    public static final String SHARED_RULES = "org/levelfield/rules/shared-rules.txt";

    /** Where the build lists the barriers' examples, also on the class path; one a line. */
    public static final String EXAMPLES = "org/levelfield/rules/examples.txt";

    private BuiltInRuleBook() {}

    /**
     * Reads it.
     *
     * @throws IllegalStateException where the program was built without one
     */
    public static RuleBook load() {
        try (InputStream in = BuiltInRuleBook.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without its rule book: " + RESOURCE);
            }
            return RuleBookBytes.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a rule book where {@link #load} finds it, below a folder of classes. */
    public static void write(RuleBook book, Path classes) throws IOException {
        Path file = classes.resolve(RESOURCE);
        Files.createDirectories(file.getParent());
        Files.write(file, RecordBytes.write(book));
    }
}
