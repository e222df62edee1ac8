package org.levelfield;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * What some tests need and a plain machine may lack: the corpus beside the project, outside programs. Without it such a
 * test is skipped and says so; with {@code -Pdesktop} it fails.
 */
public final class Desktop {

    private static final Path SHARED = Path.of("..", "shared");

    private Desktop() {}

    /** A file or folder beside the project. */
    public static Path shared(String path) {
        Path file = SHARED.resolve(path);
        if (!Files.exists(file)) {
            throw missing("../shared/" + path);
        }
        return file;
    }

    /** Says that a test cannot go on where a program is not installed. */
    public static void needs(String program) {
        try {
            Process process = new ProcessBuilder(List.of("sh", "-c", "command -v " + program))
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw missing("the program " + program);
            }
        } catch (IOException e) {
            throw missing("a shell");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw missing("the program " + program);
        }
    }

    /** What to throw where something is missing. */
    public static RuntimeException missing(String what) {
        String message = what + " is missing";
        if (Boolean.getBoolean("levelfield.desktop")) {
            throw new AssertionFailedError(message + ", and -Pdesktop demands it");
        }
        return new TestAbortedException("skipped: " + message);
    }
}
