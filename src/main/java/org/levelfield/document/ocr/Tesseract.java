package org.levelfield.document.ocr;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The {@code tesseract} program. It is looked for on the search path. {@value #VARIABLE} in the environment, or before
 * it the system property {@value #PROPERTY}, names another one; empty or {@code off} turns text recognition off.
 *
 * <p>Immutable, safe for use by several threads; each reading is a process of its own.
 */
public final class Tesseract {

    /** The variable of the environment that names the program. */
    public static final String VARIABLE = "LEVELFIELD_TESSERACT";

    /** The system property that names the program. */
    public static final String PROPERTY = "levelfield.tesseract";

    /** No page has so many words. */
    private static final int MOST_BYTES = 20_000_000;

    private static final int GREYS = 255;

    private final String program;

    private Tesseract(String program) {
        this.program = program;
    }

    /** The program that is installed or named; empty where there is none or where it is turned off. */
    public static Optional<Tesseract> installed() {
        String named = System.getProperty(PROPERTY, System.getenv(VARIABLE));
        return named == null ? onPath(System.getenv("PATH")) : named(named);
    }

    /** The program that a person named; empty where that is nothing or {@code off}. */
    static Optional<Tesseract> named(String program) {
        String name = program.strip();
        return name.isEmpty() || name.toLowerCase(Locale.ROOT).equals("off")
                ? Optional.empty()
                : Optional.of(new Tesseract(name));
    }

    /** The first program of that name in the folders of a search path; relative folders are passed over. */
    static Optional<Tesseract> onPath(@Nullable String path) {
        if (path == null) {
            return Optional.empty();
        }
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(path)
                .filter(folder -> !folder.isBlank())
                .map(File::new)
                // What lies in the folder that happens to be the current one must not be run.
                .filter(File::isAbsolute)
                .flatMap(
                        folder -> List.of("tesseract", "tesseract.exe").stream().map(name -> new File(folder, name)))
                .filter(file -> file.isFile() && file.canExecute())
                .findFirst()
                .map(file -> new Tesseract(file.getPath()));
    }

    /**
     * Reads a picture. Pages that lie on a side or upside down are turned where the program has the data for it.
     *
     * @param picture in shades of grey ({@link BufferedImage#TYPE_BYTE_GRAY})
     * @param dotsPerInch how fine the picture is, by which places are told in points
     * @param limit after which the program is ended
     * @return the lines in the order of reading; none where the picture shows no words
     * @throws NotRecognisedException if the program cannot be run, fails, or is not done in time
     * @throws InterruptedException if the thread is interrupted; the program is ended then, too
     */
    public List<ReadLine> read(BufferedImage picture, float dotsPerInch, Duration limit)
            throws NotRecognisedException, InterruptedException {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("levelfield-ocr-");
            Path page = folder.resolve("page.pgm");
            Path table = folder.resolve("page.tsv");
            write(picture, page);
            run(page, table, Math.round(dotsPerInch), limit);
            return Sureness.of(Tsv.lines(text(table), dotsPerInch));
        } catch (IOException e) {
            throw new NotRecognisedException("could not be run; check the program " + program);
        } finally {
            delete(folder);
        }
    }

    private void run(Path page, Path table, int dotsPerInch, Duration limit)
            throws IOException, NotRecognisedException, InterruptedException {
        // Block by block in the order of reading, the page turned upright first; words as a table.
        ProcessBuilder command = new ProcessBuilder(
                program, page.toString(), "stdout", "--psm", "1", "--dpi", String.valueOf(dotsPerInch), "tsv");
        command.environment().put("OMP_THREAD_LIMIT", "1");
        command.redirectOutput(table.toFile());
        command.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = command.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new NotRecognisedException("was not done within " + limit.toSeconds()
                        + " seconds; raise the time limit, or put it through OCR yourself");
            }
            if (process.exitValue() != 0) {
                throw new NotRecognisedException("failed; check the program " + program);
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** As a PGM picture, which the program reads without unpacking. */
    private static void write(BufferedImage picture, Path page) throws IOException {
        int width = picture.getWidth();
        byte[] header =
                ("P5\n" + width + " " + picture.getHeight() + "\n" + GREYS + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] row = new byte[width];
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(page))) {
            out.write(header);
            for (int y = 0; y < picture.getHeight(); y++) {
                picture.getRaster().getDataElements(0, y, width, 1, row);
                out.write(row);
            }
        }
    }

    private static String text(Path table) throws IOException {
        try (InputStream in = Files.newInputStream(table)) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }

    private static void delete(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try {
            for (String name : List.of("page.pgm", "page.tsv")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // A program that does not end at once may hold its file; the system clears its temporary folder.
            return;
        }
    }
}
