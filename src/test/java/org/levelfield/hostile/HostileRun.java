package org.levelfield.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.levelfield.cli.Main;

/**
 * Checks hostile files one after the other in one process, which is given little memory. Of each, a folder holds the
 * report ({@code report.json}), the texts ({@code text/}), what went to standard error ({@code err}) and the exit status
 * ({@code status}). The first argument names the folder for results, the second a list of files, one a line: result
 * name, tab, path.
 */
final class HostileRun {

    private static final Set<String> FETCHED = new ConcurrentSkipListSet<>();

    private HostileRun() {}

    public static void main(String[] args) throws IOException {
        Logger.getLogger("").setLevel(Level.OFF);
        URL.setURLStreamHandlerFactory(
                protocol -> Set.of("http", "https", "ftp").contains(protocol) ? new Watch() : null);
        Path results = Path.of(args[0]);
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            String[] job = line.split("\t", 2);
            check(Files.createDirectories(results.resolve(job[0])), job[1]);
        }
        Set<String> left = new TreeSet<>(FETCHED);
        try (Stream<Path> files = Files.list(temporary)) {
            files.map(file -> "left behind: " + file.getFileName()).forEach(left::add);
        }
        Files.write(results.resolve("traces"), left);
        System.exit(0);
    }

    /** Notes whatever is fetched, and fetches nothing. */
    private static final class Watch extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            FETCHED.add("fetched: " + address);
            throw new IOException("nothing is fetched");
        }
    }

    private static void check(Path folder, String file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        long start = System.nanoTime();
        int status = Main.run(
                List.of(
                        "check",
                        "--quiet",
                        file,
                        "--format",
                        "json",
                        "--output",
                        folder.resolve("report.json").toString(),
                        "--text",
                        folder.resolve("text").toString()),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("seconds"), String.valueOf((System.nanoTime() - start) / 1_000_000_000L));
        Files.write(folder.resolve("err"), err.toByteArray());
        Files.writeString(folder.resolve("status"), status + "\n");
    }
}
