package org.levelfield.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * One run of the program.
 *
 * @param status how it ended
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int status, String out, String err) {

    /** Runs the program with arguments, paths among them; no time passes. */
    static Run of(Object... arguments) {
        return of(() -> 0, arguments);
    }

    /** The same by a clock of nanoseconds. */
    static Run of(LongSupplier clock, Object... arguments) {
        List<String> words = Stream.of(arguments).map(Object::toString).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream toOut = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream toErr = new PrintStream(err, true, StandardCharsets.UTF_8);
        int status = Main.run(words, toOut, toErr, clock);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> errors() {
        return err.lines().toList();
    }
}
