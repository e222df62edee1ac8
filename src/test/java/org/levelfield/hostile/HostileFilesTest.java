package org.levelfield.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.Desktop;

/** Every file of the hostile folder, in one process with 512 MB, where that folder stands beside the project. */
class HostileFilesTest {

    private static final int MOST_DISPUTED = 12;

    private static final String LANGUAGE = "it is read, and its text written, but a document in a language without a"
            + " lexicon has status not-read: the command line's contract says so";
    private static final String NOTE_MARK = "the mark of the note stands where the document has it, amid the words";
    private static final String NO_WORDS = "it holds no word outside of objects, and other programs show none either";

    /** Rows that ask for something else than this project holds to be right, and why. */
    private static final Map<String, String> DISPUTED = new TreeMap<>(Map.ofEntries(
            Map.entry("comments-footnotes/footnotes.docx", NOTE_MARK),
            Map.entry(
                    "forms/checkboxes.docx",
                    "the states of the boxes, which the row asks for, stand between the words"),
            Map.entry("forms/german-form.odt", LANGUAGE),
            Map.entry("html/big-preamble.html", LANGUAGE),
            Map.entry("legacy-doc/rasp.doc", LANGUAGE),
            Map.entry("rtl-and-unicode/testArabicMisleadingCharset.html", LANGUAGE),
            Map.entry("rtl-and-unicode/testRTFWord2010CzechCharacters.rtf", LANGUAGE),
            Map.entry("two-column/PDFBOX-3110-poems-beads.pdf", LANGUAGE),
            Map.entry("wrong-extension/macro-docm.docx", LANGUAGE),
            Map.entry("embedded/testRTFEmbeddedFiles.rtf", NO_WORDS),
            Map.entry("rtf/testBinControlWord.rtf", NO_WORDS),
            Map.entry("zip-pack/gbk.zip", "its names are read rightly, but both its files are empty (0 bytes)")));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyFileIsDealtWithAsItsRowSays() throws IOException, InterruptedException {
        Path hostile = Desktop.shared("hostile").toAbsolutePath().normalize();
        List<Expected> rows = Expected.of(hostile.resolve("MANIFEST.tsv"));
        run(hostile, rows);
        List<String> differences = new ArrayList<>();
        List<String> needless = new ArrayList<>(DISPUTED.keySet());
        for (int i = 0; i < rows.size(); i++) {
            Expected row = rows.get(i);
            List<String> found = Behaviour.of(folder.resolve("results/" + i)).differences(row);
            if (!found.isEmpty() && !DISPUTED.containsKey(row.file())) {
                differences.add(row.file() + "\t" + String.join("; ", found) + "\twanted: " + row.words());
            } else if (!found.isEmpty()) {
                needless.remove(row.file());
                System.out.println("disputed: " + row.file() + "\t" + found + "\t" + DISPUTED.get(row.file()));
            }
        }
        System.out.println("hostile files: " + rows.size() + ", other than their rows: " + differences.size());
        differences.forEach(System.out::println);
        assertThat(Files.readAllLines(folder.resolve("results/traces")))
                .as("fetched, or left in the temporary folder")
                .isEmpty();
        assertThat(differences).isEmpty();
        assertThat(needless).as("disputed without need").isEmpty();
        assertThat(DISPUTED).hasSizeLessThanOrEqualTo(MOST_DISPUTED);
    }

    private void run(Path hostile, List<Expected> rows) throws IOException, InterruptedException {
        List<String> jobs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            jobs.add(i + "\t" + hostile.resolve(rows.get(i).file()));
        }
        Path results = Files.createDirectories(folder.resolve("results"));
        Path work = Files.createDirectories(folder.resolve("work"));
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        Path list = Files.write(folder.resolve("jobs"), jobs, StandardCharsets.UTF_8);
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx512m",
                        "-Djava.io.tmpdir=" + temporary,
                        // Whether a machine has it must not change what is expected.
                        "-Dlevelfield.tesseract=off",
                        "-Dsun.jnu.encoding=UTF-8",
                        "-cp",
                        absolute(System.getProperty("java.class.path")),
                        HostileRun.class.getName(),
                        results.toString(),
                        list.toString())
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("console").toFile())
                .start();
        assertThat(process.waitFor(15, TimeUnit.MINUTES)).as("ended in time").isTrue();
        assertThat(Files.readString(folder.resolve("console")))
                .as("printed past the program")
                .isEmpty();
        assertThat(process.exitValue()).isZero();
        assertThat(work).isEmptyDirectory();
    }

    private static String absolute(String classPath) {
        List<String> entries = new ArrayList<>();
        for (String entry : classPath.split(System.getProperty("path.separator"), -1)) {
            entries.add(Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(System.getProperty("path.separator"), entries);
    }
}
